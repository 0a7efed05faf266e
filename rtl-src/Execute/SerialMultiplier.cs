using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Product of two signed 64-bit integers in <see cref="Timing.SerialMultiply"/> cycles, for builds without DSP blocks: a bit of B a
/// cycle selects whether A is added above the bits that are done. The last bit of B counts negative.
/// </summary>
[Doc("Signed 64-bit product, one bit of B a cycle.")]
public sealed class SerialMultiplier : Module
{
    private const int Bits = Word.PayloadBits;

    [Doc("The operands, held until the product is taken.")]
    public readonly UInt A = Input.UInt(Bits);
    public readonly UInt B = Input.UInt(Bits);

    [Doc("Cycle of the multiplication, from 0.")]
    public readonly UInt Step = Input.UInt(Controls.LatencyBits);

    [Doc("Low half of the product, valid in step 65.")]
    public readonly UInt Product = Output.UInt(Bits);

    [Doc("The product does not fit in 64 bits.")]
    public readonly Bit Overflow = Output.Bit();

    [Doc("The sum of the rows so far; below it the product's bits that are done, and the bits of B that are not.")]
    private readonly UInt upper = Reg.UInt(Bits, reset: null);
    private readonly UInt lower = Reg.UInt(Bits, reset: null);

    protected override void Build()
    {
        Let(out var isLast, Step == Bits);
        Let(out var row, (A & lower[0].Replicate(Bits)) ^ isLast.Replicate(Bits));
        Let(out var sum, upper.SignExtend(Bits + 1) + row.SignExtend(Bits + 1) + isLast.AsUInt().ZeroExtend(Bits + 1));
        When(Step == 0, () =>
        {
            upper.Next = 0;
            lower.Next = B;
        }).Otherwise(() =>
        {
            upper.Next = sum[Bits, 1];
            lower.Next = Cat(sum[0], lower[Bits - 1, 1]);
        });
        Product.Value = lower;
        Overflow.Value = upper != lower[Bits - 1].Replicate(Bits);
    }
}
