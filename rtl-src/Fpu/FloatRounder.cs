using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// Rounds a magnitude to the nearest float, ties to even, and encodes it; combinational (Muller et al., Handbook of Floating-Point Arithmetic, section 8.2: the fraction
/// is below the exponent, so that a carry out of it is the right exponent too, up to infinity).
/// </summary>
[Doc("Rounds to the nearest float, ties to even, and encodes.")]
public sealed class FloatRounder : Module
{
    /// <summary>Bits of <see cref="Significand"/> below those of a float's significand.</summary>
    private const int Spare = 64 - FloatFields.SignificandBits;

    [Doc("Its highest bit is in bit 63 or 62, lower only where the exponent is 1, or in none; bit 0 stands for all bits below, too.")]
    public readonly UInt Significand = Input.UInt(64);

    [Doc("Biased exponent of bit 63, at least 1.")]
    public readonly SInt Exponent = Input.SInt(FloatFields.WideExponentBits);
    public readonly Bit Sign = Input.Bit();

    public readonly UInt Result = Output.UInt(64);

    [Doc("The result is not what went in; its magnitude is larger.")]
    public readonly Bit Inexact = Output.Bit();
    public readonly Bit Up = Output.Bit();

    protected override void Build()
    {
        Let(out var top, Significand[63]);
        Let(out var least, Exponent == 1);
        Let(out var zero, !Significand[63, 62].Any() & !least);
        Let(out var significand, Mux(top | least, Significand, Significand << 1));
        // What has no bit 63 at exponent 1 is subnormal.
        Let(out var exponent, (Exponent - Mux(top, Lit.SInt(0, FloatFields.WideExponentBits), 1)).AsUInt());

        Let(out var half, significand[Spare - 1]);
        Let(out var rest, significand[Spare - 2, 0].Any());
        Let(out var up, half & (rest | significand[Spare]));
        Let(out var encoded, Cat(exponent[10, 0], significand[62, Spare]) + up.AsUInt());
        Let(out var infinite, exponent[11] | exponent[10, 0].All());
        Let(out var magnitude, Mux(infinite, Lit.UInt(FloatFields.Infinity, 63), Mux(zero, 0, encoded)));
        Result.Value = Cat(Sign, magnitude);
        Inexact.Value = half | rest;
        Up.Value = up;
    }
}
