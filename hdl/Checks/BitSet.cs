using System.Numerics;

namespace PyXL.Hdl.Checks;

/// <summary>Sets of bit positions, as numbers.</summary>
internal static class BitSet
{
    public static BigInteger Range(int high, int low) => ((BigInteger.One << (high - low + 1)) - 1) << low;

    /// <summary><c>name</c> for all bits, else <c>name[7:4, 0]</c>.</summary>
    public static string Describe(string name, int width, BigInteger bits)
    {
        if (bits == Range(width - 1, 0)) return name;
        var ranges = new List<string>();
        for (var high = width - 1; high >= 0; high--)
        {
            if (((bits >> high) & 1).IsZero) continue;
            var low = high;
            while (low > 0 && !((bits >> (low - 1)) & 1).IsZero) low--;
            ranges.Add(high == low ? $"{high}" : $"{high}:{low}");
            high = low;
        }
        return $"{name}[{string.Join(", ", ranges)}]";
    }
}
