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

    [Doc("The comparison has been made already, of a float with an int: its outcome.")]
    public readonly Bit Compared = Input.Bit();
    public readonly Bit Less = Input.Bit();
    public readonly Bit Equal = Input.Bit();
    public readonly Bit Unordered = Input.Bit();

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

    [Doc("Whether the condition holds where the bits below the signs of A are less than those of B, more, alike, or all of them 0.")]
    private readonly Verdict ifSmaller = new();
    private readonly Verdict ifLarger = new();
    private readonly Verdict ifAlike = new();
    private readonly Verdict ifZeros = new();

    protected override void Build()
    {
        var (a, b) = (A.Payload, B.Payload);
        Let(out var addend, Mux(Loop, Lit.UInt(1, Word.PayloadBits), b));
        // From bit 1: the carry into it adds the 1 of a difference.
        Let(out var carried, Cat(a, Lit.Bit(true)) + Cat(addend ^ Subtract.Replicate(Word.PayloadBits), Subtract));
        Let(out var sum, carried[Word.PayloadBits, 1]);
        Sum.Value = sum;

        // Operands of one sign (for a difference: of two) and a sum of the other.
        Overflow.Value = (a[63] ^ addend[63] ^ Subtract ^ Lit.Bit(true)) & (sum[63] ^ a[63]);

        // Ints and floats are alike but for their signs: the bits below are compared once, beside what each outcome would mean.
        Let(out var smaller, a[62, 0] < b[62, 0]);
        Let(out var same, a[62, 0] == b[62, 0]);
        Let(out var oneSign, a[63] == b[63]);
        Let(out var floats, A.IsFloat & B.IsFloat);
        Let(out var zeros, !a[62, 0].Any());

        // Numbers that compare so, and payloads that are the same. Of what is no number, only strs are told apart by the payload.
        void Suppose(Verdict verdict, Bit less, Bit equal, Bit same)
        {
            var sameTag = A.Tag == B.Tag;
            verdict.Condition.Value = Condition;
            verdict.Less.Value = Mux(Compared, Less, less);
            verdict.Equal.Value = Mux(A.IsNumber & B.IsNumber, Mux(Compared, Equal, equal), Mux(A.IsStr, sameTag & same, sameTag));
            verdict.Same.Value = sameTag & same;
        }
        Suppose(ifSmaller, less: Mux(floats, !b[63], a[63] | !b[63]), equal: false, same: false);
        Suppose(ifLarger, less: Mux(floats, a[63], a[63] & !b[63]), equal: false, same: false);
        Suppose(ifAlike, less: a[63] & !b[63], equal: oneSign, same: oneSign);
        Suppose(ifZeros, less: a[63] & !b[63] & !floats, equal: oneSign | floats, same: oneSign);
        Let(out var ordered, Mux(smaller, ifSmaller.Holds, Mux(same, Mux(zeros, ifZeros.Holds, ifAlike.Holds), ifLarger.Holds)));

        // NaN is not equal to anything, nor less or more; but it may be the same.
        Let(out var unordered, Mux(Compared, Unordered, floats & (new FloatFields(a).IsNaN | new FloatFields(b).IsNaN)));
        Let(out var byOrder, !Condition.IsAnyOf(Rtl.Condition.Is, Rtl.Condition.IsNot));
        Holds.Value = Mux(unordered & byOrder, Condition == Rtl.Condition.Ne, ordered);

        Let(out var less, Mux(oneSign, smaller, a[63]));
        Let(out var onSide, Mux(Subtract, !less & !(same & oneSign), less));
        LoopContinues.Value = onSide & !Addition.Makes(a, Cat(Subtract.Replicate(Word.PayloadBits - 1), Lit.Bit(true)), b);

        Switch(Bitwise)
            .Case(BitOperation.And, () => BitwiseResult.Value = a & b)
            .Case(BitOperation.Xor, () => BitwiseResult.Value = a ^ b)
            .Case(BitOperation.Or, () => BitwiseResult.Value = a | b)
            .Case(BitOperation.NotB, () => BitwiseResult.Value = ~b);
    }
}
