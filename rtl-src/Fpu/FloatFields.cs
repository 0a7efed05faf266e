using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>The fields of an IEEE 754 binary64 word, and what kind of number they are.</summary>
public readonly struct FloatFields(UInt bits)
{
    public const int SignificandBits = 53;
    public const int Bias = 1023;

    /// <summary>Bits of a signed exponent that no operation overflows before it is rounded.</summary>
    public const int WideExponentBits = 13;

    public const ulong Infinity = 0x7FF0_0000_0000_0000;

    /// <summary>The NaN that operations give.</summary>
    public const ulong QuietNaN = 0x7FF8_0000_0000_0000;

    public Bit Sign => bits[63];
    public UInt Magnitude => bits[62, 0];
    public UInt Exponent => bits[62, 52];
    public UInt Fraction => bits[51, 0];

    /// <summary>The bit before the fraction: 0 for zero and subnormal numbers.</summary>
    public Bit Hidden => Exponent.Any();

    public UInt Significand => Cat(Hidden, Fraction);

    /// <summary>The biased exponent of the significand: that of subnormal numbers is 1, as of the least normal ones.</summary>
    public UInt ScaledExponent => Cat(Exponent[10, 1], Exponent[0] | !Hidden);

    public SInt WideExponent => ScaledExponent.ZeroExtend(WideExponentBits).AsSInt();

    public Bit IsZero => !Magnitude.Any();
    public Bit IsInfinity => Exponent.All() & !Fraction.Any();
    public Bit IsNaN => Exponent.All() & Fraction.Any();
}
