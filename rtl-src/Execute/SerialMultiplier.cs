using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Product of two signed 64-bit integers in <see cref="Timing.SerialMultiply"/> cycles, for builds without DSP blocks: a bit of B a
/// cycle selects whether A is added above the bits that are done. The last bit of B counts negative. Shifts take the same registers
/// and cycles: to the left, A is added once, where the bit of 2^B would be; to the right, A begins where B does, and moves B times.
/// </summary>
[Doc("Signed 64-bit product, one bit of B a cycle; and shifts.")]
public sealed class SerialMultiplier : Module
{
    private const int Bits = Word.PayloadBits;

    [Doc("The operands, held until the product is taken. The count of a shift, B, is not negative.")]
    public readonly UInt A = Input.UInt(Bits);
    public readonly UInt B = Input.UInt(Bits);

    [Doc("A shift, to the left or to the right; neither: a product.")]
    public readonly Bit ShiftsLeft = Input.Bit();
    public readonly Bit ShiftsRight = Input.Bit();

    [Doc("Cycle of the multiplication, from 0.")]
    public readonly UInt Step = Input.UInt(Controls.LatencyBits);

    [Doc("Low half of the product, valid in step 65.")]
    public readonly UInt Product = Output.UInt(Bits);

    [Doc("The product does not fit in 64 bits.")]
    public readonly Bit Overflow = Output.Bit();

    [Doc("The sum of the rows so far; below it the product's bits that are done, and the bits of B that are not.")]
    private readonly UInt upper = Reg.UInt(Bits, reset: null);
    private readonly UInt lower = Reg.UInt(Bits, reset: null);

    [Doc("Places of a shift that are still to go; bit 6: more than there are.")]
    private readonly UInt left = Reg.UInt(7, reset: null);

    protected override void Build()
    {
        Let(out var shifts, ShiftsLeft | ShiftsRight);
        Let(out var there, left == 0);
        Let(out var beyond, B[Bits - 1, 6].Any());
        Let(out var isNegative, (Step == Bits) & !shifts);
        Let(out var adds, Mux(shifts, ShiftsLeft & there, lower[0]));
        Let(out var row, (A & adds.Replicate(Bits)) ^ isNegative.Replicate(Bits));
        Let(out var sum, upper.SignExtend(Bits + 1) + row.SignExtend(Bits + 1) + isNegative.AsUInt().ZeroExtend(Bits + 1));
        When(Step == 0, () =>
        {
            upper.Next = (ShiftsRight & A[Bits - 1]).Replicate(Bits);
            lower.Next = Mux(ShiftsRight, A, B);
            left.Next = Cat(beyond, B[5, 0]);
        }).ElseWhen(!(ShiftsRight & there), () =>
        {
            upper.Next = sum[Bits, 1];
            lower.Next = Cat(sum[0], lower[Bits - 1, 1]);
            left.Next = left - 1;
        });
        Product.Value = lower;
        Overflow.Value = (upper != lower[Bits - 1].Replicate(Bits)) | (ShiftsLeft & beyond & A.Any());
    }
}
