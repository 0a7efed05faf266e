using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// Square root of a significand, one bit a cycle by restoring digit recurrence (Ercegovac and Lang, Digital Arithmetic, chapter 6; Muller et al., Handbook of
/// Floating-Point Arithmetic, section 8.6): 54 cycles after the one that loads it.
/// </summary>
[Doc("Square root of a significand, restoring, one bit a cycle.")]
public sealed class SquareRoot : Module
{
    /// <summary>A float's significand and the bit that rounds it.</summary>
    public const int RootBits = FloatFields.SignificandBits + 1;

    [Doc("Take the radicand, whose highest bit is set.")]
    public readonly Bit Load = Input.Bit();
    public readonly UInt Significand = Input.UInt(FloatFields.SignificandBits);

    [Doc("The radicand is twice the significand.")]
    public readonly Bit Twice = Input.Bit();

    [Doc("The root, its highest bit set, 54 cycles after the one that follows the load.")]
    public readonly UInt Root = Output.UInt(RootBits);
    public readonly Bit Inexact = Output.Bit();

    private readonly UInt radicand = Reg.UInt(RootBits, reset: null);
    private readonly UInt remainder = Reg.UInt(RootBits + 2, reset: null);
    private readonly UInt root = Reg.UInt(RootBits, reset: null);

    protected override void Build()
    {
        // (2r + 1)^2 = 4 r^2 + (4r + 1): the next bit is 1 where the remainder, with two more bits of the radicand, has room for 4r + 1.
        Let(out var rest, Cat(remainder, radicand[RootBits - 1, RootBits - 2]));
        Let(out var step, Cat(root, Lit.UInt(1, 2)));
        Let(out var difference, rest.SubGrow(step.ZeroExtend(RootBits + 4)));
        Let(out var fits, !difference[RootBits + 4]);
        radicand.Next = radicand << 2;
        remainder.Next = Mux(fits, difference[RootBits + 1, 0], rest[RootBits + 1, 0]);
        root.Next = Cat(root[RootBits - 2, 0], fits);
        When(Load, () =>
        {
            radicand.Next = Mux(Twice, Cat(Significand, Lit.Bit(false)), Significand.ZeroExtend(RootBits));
            remainder.Next = 0;
            root.Next = 0;
        });
        Root.Value = root;
        Inexact.Value = remainder.Any();
    }
}
