using System.Numerics;

namespace PyXL.Hdl.Tests.Simulation;

internal static class Stimulus
{
    /// <summary>A random value of the width, often one at the edge of its range.</summary>
    public static BigInteger Bits(System.Random random, int width)
    {
        var all = (BigInteger.One << width) - 1;
        var bytes = new byte[width / 8 + 1];
        random.NextBytes(bytes);
        return random.Next(6) switch { 0 => 0, 1 => all, 2 => BigInteger.One << (width - 1), _ => new BigInteger(bytes, isUnsigned: true) & all };
    }
}
