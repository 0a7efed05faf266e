using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Addition, comparison and bitwise operations on two words; combinational.</summary>
[Doc("Adder, comparator and bitwise operations.")]
public sealed class Alu : Module
{
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();
    public readonly Bit Subtract = Input.Bit();

    [Doc("Step A by 1 and compare the outcome with B, as a loop does.")]
    public readonly Bit Loop = Input.Bit();
    public readonly Enum<Condition> Condition = Input.Enum<Condition>();
    public readonly Enum<BitOperation> Bitwise = Input.Enum<BitOperation>();

    public readonly UInt Sum = Output.UInt(Word.PayloadBits);

    [Doc("The sum does not fit in 64 bits.")]
    public readonly Bit Overflow = Output.Bit();
    public readonly UInt BitwiseResult = Output.UInt(Word.PayloadBits);

    [Doc("The condition holds between A and B.")]
    public readonly Bit Holds = Output.Bit();

    [Doc("The loop's next count is short of its stop.")]
    public readonly Bit LoopContinues = Output.Bit();

    protected override void Build()
    {
        var (a, b) = (A.Payload, B.Payload);
        Let(out var addend, Mux(Loop, Lit.UInt(1, Word.PayloadBits), b));
        Let(out var sum, Mux(Subtract, a - addend, a + addend));
        Sum.Value = sum;

        // Operands of one sign (for a difference: of two) and a sum of the other.
        Overflow.Value = (a[63] ^ addend[63] ^ Subtract ^ Lit.Bit(true)) & (sum[63] ^ a[63]);

        Let(out var sameTag, A.Tag == B.Tag);
        Let(out var samePayload, a == b);
        Let(out var less, a.AsSInt() < b.AsSInt());
        Let(out var equal, Mux(A.IsInteger & B.IsInteger, samePayload, sameTag));
        Let(out var same, sameTag & samePayload);
        Switch(Condition)
            .Case(Rtl.Condition.Lt, () => Holds.Value = less)
            .Case(Rtl.Condition.Le, () => Holds.Value = less | samePayload)
            .Case(Rtl.Condition.Eq, () => Holds.Value = equal)
            .Case(Rtl.Condition.Ne, () => Holds.Value = !equal)
            .Case(Rtl.Condition.Gt, () => Holds.Value = !less & !samePayload)
            .Case(Rtl.Condition.Ge, () => Holds.Value = !less)
            .Case(Rtl.Condition.Is, () => Holds.Value = same)
            .Case(Rtl.Condition.IsNot, () => Holds.Value = !same);

        Let(out var onSide, Mux(Subtract, !less & !samePayload, less));
        LoopContinues.Value = onSide & (sum != b);

        Switch(Bitwise)
            .Case(BitOperation.And, () => BitwiseResult.Value = a & b)
            .Case(BitOperation.Xor, () => BitwiseResult.Value = a ^ b)
            .Case(BitOperation.Or, () => BitwiseResult.Value = a | b)
            .Case(BitOperation.NotB, () => BitwiseResult.Value = ~b);
    }
}
