using System.Numerics;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// The random contents that storage without a stated initial value has at power-up. Each item draws from a generator of
/// its own, seeded by its path, so that every engine starts a design alike.
/// </summary>
internal struct PowerUp(ulong seed, string path)
{
    private ulong state = seed ^ Fnv1A(path);

    /// <summary>SplitMix64 (Steele, Lea, Flood 2014).</summary>
    public ulong NextWord()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A value of <paramref name="width"/> bits from ceil(width / 64) words, least significant first.</summary>
    public BigInteger Next(int width)
    {
        var value = BigInteger.Zero;
        for (var low = 0; low < width; low += 64) value |= (BigInteger)NextWord() << low;
        return value & ((BigInteger.One << width) - 1);
    }

    private static ulong Fnv1A(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text) hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
