using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// Sum or difference of two floats, not yet normalised (Muller et al., Handbook of Floating-Point Arithmetic, section 8.3): the operands are put in order of
/// magnitude in cycle 0, the smaller significand is aligned to the larger one in cycle 1, and they are added in cycle 2. Three bits below the significand, the
/// last of which stands for all that were shifted out, are enough to round correctly.
/// </summary>
[Doc("Aligns and adds the significands of two floats.")]
public sealed class FloatAdder : Module
{
    private const int GuardBits = 3;
    private const int AlignedBits = FloatFields.SignificandBits + GuardBits;

    /// <summary>Bits of <see cref="Sum"/>: one more than the aligned operands'.</summary>
    public const int SumBits = AlignedBits + 1;

    [Doc("The operands, held until the sum is taken.")]
    public readonly UInt A = Input.UInt(64);
    public readonly UInt B = Input.UInt(64);
    public readonly Bit Subtract = Input.Bit();

    [Doc("Magnitude of the sum, valid in cycle 2.")]
    public readonly UInt Sum = Output.UInt(SumBits);

    [Doc("Biased exponent of the bit below the highest of the sum.")]
    public readonly UInt Exponent = Output.UInt(11);
    public readonly Bit Sign = Output.Bit();

    private readonly UInt greater = Reg.UInt(FloatFields.SignificandBits, reset: null);
    private readonly UInt lesser = Reg.UInt(FloatFields.SignificandBits, reset: null);
    private readonly UInt exponent = Reg.UInt(11, reset: null);
    private readonly UInt distance = Reg.UInt(11, reset: null);
    private readonly Bit sign = Reg.Bit(reset: null);
    private readonly Bit differs = Reg.Bit(reset: null);
    private readonly UInt aligned = Reg.UInt(AlignedBits, reset: null);

    protected override void Build()
    {
        FloatFields a = new(A), b = new(B);
        Let(out var swap, a.Magnitude < b.Magnitude);
        Let(out var signB, b.Sign ^ Subtract);
        Let(out var twoSigns, a.Sign ^ signB);
        Let(out var cancels, twoSigns & (a.Magnitude == b.Magnitude));
        greater.Next = Mux(swap, b.Significand, a.Significand);
        lesser.Next = Mux(swap, a.Significand, b.Significand);
        exponent.Next = Mux(swap, b.ScaledExponent, a.ScaledExponent);
        distance.Next = Mux(swap, b.ScaledExponent - a.ScaledExponent, a.ScaledExponent - b.ScaledExponent);
        // A difference of equal numbers is +0.
        sign.Next = Mux(swap, signB, a.Sign) & !cancels;
        differs.Next = twoSigns;

        // Farther apart than all bits, only the last one tells that there was something.
        Let(out var far, distance[10, 6].Any() | distance[5, 3].All());
        Let(out var shifted, Cat(lesser, Lit.UInt(0, GuardBits + AlignedBits - 1)) >> distance[5, 0]);
        Let(out var lost, shifted[AlignedBits - 2, 0].Any());
        Let(out var near, shifted[2 * AlignedBits - 2, AlignedBits - 1]);
        aligned.Next = Mux(far, lesser.Any().AsUInt().ZeroExtend(AlignedBits), Cat(near[AlignedBits - 1, 1], near[0] | lost));

        Let(out var minuend, Cat(Lit.Bit(false), greater, Lit.UInt(0, GuardBits)));
        Let(out var addend, aligned.ZeroExtend(SumBits));
        Sum.Value = Mux(differs, minuend - addend, minuend + addend);
        Exponent.Value = exponent;
        Sign.Value = sign;
    }
}
