using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Product of two signed 64-bit integers in <see cref="Timing.Multiply"/> cycles: schoolbook multiplication of A by one 17-bit limb of B a
/// cycle, on four 18 x 18 bit multipliers (DSP blocks). B is taken as unsigned; where it is negative, the product's upper half
/// is too large by A, which only the test for overflow has to know.
/// </summary>
[Doc("Signed 64-bit product, one 17-bit limb of B a cycle.")]
public sealed class Multiplier : Module
{
    private const int LimbBits = 17;
    private const int Limbs = 4;
    private const int TopBits = Word.PayloadBits - (Limbs - 1) * LimbBits;
    private const int RowBits = Word.PayloadBits + LimbBits + 1;

    [Doc("The operands, held until the product is taken.")]
    public readonly UInt A = Input.UInt(Word.PayloadBits);
    public readonly UInt B = Input.UInt(Word.PayloadBits);

    [Doc("Cycle of the multiplication, from 0; step 4 counts as 0, too.")]
    public readonly UInt Step = Input.UInt(3);

    [Doc("Low half of the product, valid in step 5.")]
    public readonly UInt Product = Output.UInt(Word.PayloadBits);

    [Doc("The product of two significands of floats, valid in step 5.")]
    public readonly UInt Significands = Output.UInt(FloatShifter.NumberBits);

    [Doc("The product does not fit in 64 bits.")]
    public readonly Bit Overflow = Output.Bit();

    private readonly SInt[] products = [.. Enumerable.Range(0, Limbs).Select(_ => Reg.SInt(2 * (LimbBits + 1), reset: null))];
    private readonly SInt upper = Reg.SInt(RowBits + 1, reset: null);
    private readonly UInt lower = Reg.UInt((Limbs - 1) * LimbBits, reset: null);

    protected override void Build()
    {
        Let(out var limb, Select(Step[1, 0], [.. Enumerable.Range(0, Limbs).Select(i => Limb(B, i).ZeroExtend(LimbBits + 1))]));
        for (var i = 0; i < Limbs; i++)
        {
            var part = Limb(A, i);
            products[i].Next = (i == Limbs - 1 ? part.SignExtend(LimbBits + 1) : part.ZeroExtend(LimbBits + 1)).AsSInt() * limb.AsSInt();
        }

        // Products of the unsigned limbs take 34 bits each: those two apart lie side by side without overlap.
        Let(out var even, Cat(products[2].AsUInt()[33, 0], products[0].AsUInt()[33, 0]).ZeroExtend(RowBits + 1));
        Let(out var odd, Cat(products[3].AsUInt(), products[1].AsUInt()[33, 0], Lit.UInt(0, LimbBits)).Truncate(RowBits + 1));
        Let(out var carried, Mux(Step == 1, Lit.SInt(0, RowBits + 1), upper >> LimbBits));
        upper.Next = carried + even.AsSInt() + odd.AsSInt();
        When(Step != 1, () => lower.Next = Cat(upper.AsUInt()[LimbBits - 1, 0], lower[2 * LimbBits + LimbBits - 1, LimbBits]));

        // In step 5, upper holds the sum of four rows above three limbs of lower.
        Product.Value = Cat(upper.AsUInt()[TopBits - 1, 0], lower);
        Significands.Value = Cat(upper.AsUInt()[FloatShifter.NumberBits - (Limbs - 1) * LimbBits - 1, 0], lower);
        // Less the excess, the bits above the product have to be copies of its sign.
        Let(out var excess, Mux(B[63], A, 0));
        Let(out var high, upper.AsUInt()[RowBits, TopBits]);
        Overflow.Value = !Addition.Makes(excess.SignExtend(high.Width), upper.AsUInt()[TopBits - 1].Replicate(high.Width), high);
    }

    private static UInt Limb(UInt number, int index) =>
        number[Math.Min(LimbBits * (index + 1), Word.PayloadBits) - 1, LimbBits * index];
}
