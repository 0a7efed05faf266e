using PyXL.Isa;

namespace PyXL.Rtl.Tests.Fpu;

/// <summary>Numbers at which floating-point hardware errs: subnormal ones, ties, powers of two and their neighbours, infinities, NaNs, zeros; and pairs that cancel, meet or lie far apart.</summary>
internal sealed class RandomNumbers(int seed)
{
    private readonly Random _random = new(seed);

    public ulong Float()
    {
        var sign = (ulong)_random.Next(2) << 63;
        return _random.Next(16) switch
        {
            0 => sign | (_random.Next(5) switch { 0 => 0UL, 1 => 0x7FF0UL << 48, 2 => 0x7FF0_0000_0000_0001UL, 3 => 1UL, _ => 0x7FEF_FFFF_FFFF_FFFFUL }),
            1 or 2 => sign | Fraction() >> _random.Next(53),
            3 or 4 => sign | Exponent(_random.Next(0, 60)) | Fraction(),
            5 => sign | Exponent(_random.Next(2030, 2047)) | Fraction(),
            6 => Bits(Whole()),
            7 or 8 => sign | Exponent(_random.Next(1023 - 60, 1023 + 66)) | Fraction(),
            9 => (ulong)_random.NextInt64(long.MinValue, long.MaxValue),
            _ => sign | Exponent(_random.Next(1023 - 4, 1023 + 5)) | Fraction(),
        };
    }

    public long Whole() => _random.Next(4) switch
    {
        0 => _random.Next(-10, 11),
        1 => unchecked((1L << _random.Next(64)) + _random.Next(-3, 4)),
        2 => _random.NextInt64(long.MinValue, long.MaxValue) >> _random.Next(64),
        // Halfway between floats, or next to it.
        _ => unchecked((Sign() * ((1L << 53) + _random.NextInt64(1L << 53)) << _random.Next(1, 11)) + (1L << _random.Next(11)) + _random.Next(-1, 2)),
    };

    public (Word A, Word B) Floats()
    {
        var a = Float();
        var b = _random.Next(4) switch
        {
            0 => a + (ulong)_random.Next(-3, 4),
            1 => a & 0xFFF0_0000_0000_0000 | Fraction(),
            _ => Float(),
        };
        if (_random.Next(4) == 0) b ^= 1UL << 63;
        return (new(Tag.Float, a), new(Tag.Float, b));
    }

    /// <summary>A float and an int, in either order.</summary>
    public (Word A, Word B) Mixed()
    {
        var whole = Whole();
        var near = Bits(whole) + (ulong)_random.Next(-1, 2);
        var number = _random.Next(6) == 0 ? Word.Bool(_random.Next(2) == 0) : Word.Int(whole);
        var other = new Word(Tag.Float, _random.Next(2) == 0 ? near : Float());
        return _random.Next(2) == 0 ? (number, other) : (other, number);
    }

    /// <summary>Two ints that are floats without loss.</summary>
    public (Word A, Word B) Exact()
    {
        Word Next() => Word.Int(_random.Next(3) switch { 0 => _random.Next(-100, 101), 1 => Sign() * ((1L << 53) - _random.Next(3)), _ => _random.NextInt64(-(1L << 53), (1L << 53) + 1) >> _random.Next(53) });
        return (Next(), Next());
    }

    private long Sign() => _random.Next(2) * 2 - 1;

    private static ulong Exponent(int biased) => (ulong)biased << 52;

    // Any, short ones, and long runs of equal bits.
    private ulong Fraction()
    {
        var any = (ulong)_random.NextInt64(1L << 52);
        return _random.Next(5) switch
        {
            0 => any & (0xFFUL << 44),
            1 => (1UL << 52) - 1 - any % 4,
            2 => any % 4,
            3 => 1UL << _random.Next(52),
            _ => any,
        };
    }

    private static ulong Bits(long whole) => BitConverter.DoubleToUInt64Bits(whole);
}
