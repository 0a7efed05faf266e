using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The floating-point unit: operations on floats, and on ints where they meet floats, in the cycles that <see cref="Timing"/> states. Each ends in the same three
/// steps: the number's leading zeros are counted, it is shifted to its place, and rounded. Significands are multiplied and divided by
/// the units for ints. (Muller et al., Handbook of Floating-Point Arithmetic, chapter 8.)
/// <para>
/// Steps: where an operand has to be converted, that is what steps 0 to 3 do, and the operation follows from step 4 on. Else its first cycle is
/// step 0, and its second one step 5, so that from there on the steps are the same.
/// </para>
/// </summary>
[Doc("Floating-point unit: operations of several cycles on floats.")]
public sealed partial class FloatUnit : Module
{
    private const int StepBits = 6;
    private const int Origin = Timing.FloatConvert;

    /// <summary>Biased exponent of bit 63 of an int.</summary>
    private const int IntExponent = FloatFields.Bias + Word.PayloadBits - 1;

    // Cycles of the operations, from 0, in which they reach the common path.
    private const int SumCounted = 2, ProductShifted = 5, QuotientShifted = Timing.FloatDivide - 3, RootRounded = Timing.FloatSquareRoot - 3;

    [Doc("The operands, held until the instruction leaves.")]
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();
    public readonly Enum<FloatOperation> Operation = Input.Enum<FloatOperation>();

    [Doc("The first cycle of an instruction; the next cycle is another one's, or none's.")]
    public readonly Bit First = Input.Bit();
    public readonly Bit Leaves = Input.Bit();

    [Doc("First cycle: this is an instruction for the unit.")]
    public readonly Bit Begins = Output.Bit();

    [Doc("Later cycles: the unit is at work; this is the last cycle.")]
    public readonly Bit Busy = Output.Bit();
    public readonly Bit Done = Output.Bit();

    [Doc("The result, in the last cycle.")]
    public readonly UInt Result = Output.UInt(Word.Bits);

    [Doc("Comparison of A and B, in the last cycle.")]
    public readonly Bit Less = Output.Bit();
    public readonly Bit Equal = Output.Bit();
    public readonly Bit Unordered = Output.Bit();

    [Doc("To and from the multiplier: its step, significands or ints, and the product of significands in its step 5.")]
    public readonly UInt MultiplierStep = Output.UInt(3);
    public readonly UInt FactorA = Output.UInt(Word.PayloadBits);
    public readonly UInt FactorB = Output.UInt(Word.PayloadBits);
    public readonly UInt Product = Input.UInt(FloatShifter.NumberBits);

    [Doc("To and from the divider: a significand to divide, then the one to divide by.")]
    public readonly Bit TakeDividend = Output.Bit();
    public readonly Bit TakeDivisor = Output.Bit();
    public readonly UInt Significand = Output.UInt(FloatFields.SignificandBits);
    public readonly UInt Quotient = Input.UInt(Word.PayloadBits);
    public readonly Bit QuotientInexact = Input.Bit();

    [Doc("Payloads of A and B without their signs, where they are ints.")]
    public readonly UInt MagnitudeA = Input.UInt(Word.PayloadBits);
    public readonly UInt MagnitudeB = Input.UInt(Word.PayloadBits);

    private readonly FloatAdder adder = new();
    private readonly SquareRoot squareRoot = new();
    private readonly FloatShifter shifter = new();
    private readonly FloatRounder rounder = new();
    private readonly FloatComparer comparer = new();

    private readonly UInt step = Reg.UInt(StepBits);
    private readonly Bit busy = Reg.Bit();
    private readonly Bit done = Reg.Bit();

    [Doc("Ints among the operands, as floats.")]
    private readonly UInt convertedA = Reg.UInt(Word.PayloadBits, reset: null);
    private readonly UInt convertedB = Reg.UInt(Word.PayloadBits, reset: null);

    [Doc("A number that has been counted, and the biased exponent of its bit 63.")]
    private readonly UInt counted = Reg.UInt(Word.PayloadBits, reset: null);
    private readonly UInt zeros = Reg.UInt(6, reset: null);
    private readonly SInt highExponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);

    [Doc("The last cycle counted: its number is shifted by the zeros, others by an amount, to this exponent.")]
    private readonly Bit normalises = Reg.Bit(reset: null);
    private readonly UInt amount = Reg.UInt(FloatShifter.AmountBits, reset: null);
    private readonly SInt countedExponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);
    private readonly Bit countedSign = Reg.Bit(reset: null);

    [Doc("A number that has been shifted.")]
    private readonly UInt shifted = Reg.UInt(Word.PayloadBits, reset: null);
    private readonly SInt shiftedExponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);
    private readonly Bit shiftedSign = Reg.Bit(reset: null);

    [Doc("A number that has been rounded: the result.")]
    private readonly UInt rounded = Reg.UInt(Word.PayloadBits, reset: null);
    private readonly Bit inexact = Reg.Bit(reset: null);
    private readonly Bit up = Reg.Bit(reset: null);

    [Doc("Biased exponent of the highest bit of a product or quotient.")]
    private readonly SInt exponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);
    private readonly SInt dividendExponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);
    private readonly SInt rootExponent = Reg.SInt(FloatFields.WideExponentBits, reset: null);

    [Doc("The result does not depend on the significands: NaN, infinity or zero.")]
    private readonly Bit isSpecial = Reg.Bit(reset: null);
    private readonly UInt special = Reg.UInt(Word.PayloadBits, reset: null);

    private readonly Bit less = Reg.Bit(reset: null);
    private readonly Bit equal = Reg.Bit(reset: null);
    private readonly Bit unordered = Reg.Bit(reset: null);

    protected override void Build()
    {
        Let(out var anyFloat, A.IsFloat | B.IsFloat);
        Let(out var mixed, (A.IsFloat & B.IsInteger) | (A.IsInteger & B.IsFloat));
        Let(out var payloadA, Mux(A.IsFloat, A.Payload, convertedA));
        Let(out var payloadB, Mux(B.IsFloat, B.Payload, convertedB));
        FloatFields a = new(payloadA), b = new(payloadB);

        Sequence(anyFloat, mixed, out var converts);
        Specials(a, b);
        Count(a, b, converts);
        Scale(a, b);
        Shift(a, b);
        Round();
        Compare();

        // Two ints are multiplied as they are; what follows step 4 of the unit is what follows step 0 of the multiplier.
        MultiplierStep.Value = step[2, 0] ^ Origin;
        FactorA.Value = Cat(A.Payload[63, 53] & (!anyFloat).Replicate(11), Mux(anyFloat, a.Hidden, A.Payload[52]), Mux(A.IsFloat | !anyFloat, A.Payload[51, 0], convertedA[51, 0]));
        FactorB.Value = Cat(B.Payload[63, 53] & (!anyFloat).Replicate(11), Mux(anyFloat, b.Hidden, B.Payload[52]), Mux(B.IsFloat | !anyFloat, B.Payload[51, 0], convertedB[51, 0]));
        adder.A.Value = payloadA;
        adder.B.Value = payloadB;
        adder.Subtract.Value = Operation == FloatOperation.Subtract;
    }

    private Bit At(int cycle) => step == Origin + cycle;

    // Of a float and an int, that is being converted first.
    private void Compare()
    {
        comparer.Number.Value = Mux(A.IsFloat, A.Payload, B.Payload);
        comparer.Rounded.Value = rounded;
        comparer.Inexact.Value = inexact;
        comparer.Up.Value = up;
        Let(out var floatIsMore, !comparer.Less & !comparer.Equal & !comparer.Unordered);
        less.Next = Mux(A.IsFloat, comparer.Less, floatIsMore);
        equal.Next = comparer.Equal;
        unordered.Next = comparer.Unordered;
        Less.Value = less;
        Equal.Value = equal;
        Unordered.Value = unordered;
    }

    private static SInt Wide(UInt number) => number.ZeroExtend(FloatFields.WideExponentBits).AsSInt();
}
