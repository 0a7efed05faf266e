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
public sealed class FloatUnit : Module
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

    private void Sequence(Bit anyFloat, Bit mixed, out Bit converts)
    {
        var begins = Wire.Bit(name: "is_for_floats");
        var convertsFirst = Wire.Bit(name: "converts");
        var last = Wire.UInt(StepBits, name: "last_step");
        begins.Value = true;
        convertsFirst.Value = mixed;
        last.Value = 0;
        Switch(Operation)
            .Case(FloatOperation.None, FloatOperation.Sign, () => begins.Value = false)
            .Case(FloatOperation.Add, FloatOperation.Subtract, () =>
            {
                begins.Value = anyFloat;
                last.Value = Origin + Timing.FloatAdd - 1;
            })
            .Case(FloatOperation.Multiply, () =>
            {
                begins.Value = anyFloat;
                last.Value = Origin + Timing.FloatMultiply - 1;
            })
            .Case(FloatOperation.Divide, () =>
            {
                convertsFirst.Value = A.IsInteger | B.IsInteger;
                last.Value = Origin + Timing.FloatDivide - 1;
            })
            .Case(FloatOperation.SquareRoot, () =>
            {
                convertsFirst.Value = B.IsInteger;
                last.Value = Origin + Timing.FloatSquareRoot - 1;
            })
            .Case(FloatOperation.ToFloat, () =>
            {
                convertsFirst.Value = true;
                last.Value = Timing.FloatConvert - 1;
            })
            .Case(FloatOperation.Truncate, () =>
            {
                convertsFirst.Value = false;
                last.Value = Origin + Timing.FloatConvert - 1;
            })
            .Case(FloatOperation.Compare, () =>
            {
                begins.Value = mixed;
                last.Value = Origin;
            });
        converts = convertsFirst;
        Begins.Value = First & begins;
        Busy.Value = busy;
        Done.Value = done;

        When(Begins, () => busy.Next = true);
        step.Next = Mux((step == 0) & !converts, Origin + 1, step + 1);
        done.Next = step + 1 == last;
        When(Leaves, () =>
        {
            busy.Next = false;
            done.Next = false;
            step.Next = 0;
        });
    }

    // NaN, infinities and zeros, from operands that do not change from the operation's first cycle on.
    private void Specials(FloatFields a, FloatFields b)
    {
        Let(out var opposite, a.Sign ^ b.Sign ^ (Operation == FloatOperation.Subtract));
        Let(out var nanA, a.IsNaN);
        Let(out var nanB, b.IsNaN);
        Let(out var infiniteA, a.IsInfinity);
        Let(out var infiniteB, b.IsInfinity);
        Let(out var zeroA, a.IsZero);
        Let(out var zeroB, b.IsZero);
        Bit nan = Wire.Bit(name: "nan"), infinite = Wire.Bit(name: "infinite"), zero = Wire.Bit(name: "zero"), sign = Wire.Bit(name: "special_sign");
        nan.Value = nanB;
        infinite.Value = false;
        zero.Value = false;
        sign.Value = opposite;
        Switch(Operation)
            .Case(FloatOperation.Add, FloatOperation.Subtract, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & infiniteB & opposite);
                infinite.Value = infiniteA | infiniteB;
                sign.Value = Mux(infiniteA, a.Sign, opposite ^ a.Sign);
            })
            .Case(FloatOperation.Multiply, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & zeroB) | (zeroA & infiniteB);
                infinite.Value = infiniteA | infiniteB;
                zero.Value = zeroA | zeroB;
            })
            .Case(FloatOperation.Divide, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & infiniteB);
                infinite.Value = infiniteA;
                zero.Value = zeroA | infiniteB;
            })
            .Case(FloatOperation.SquareRoot, () =>
            {
                infinite.Value = infiniteB;
                zero.Value = zeroB;
                sign.Value = b.Sign;
            })
            .Default();
        isSpecial.Next = nan | infinite | zero;
        special.Next = Mux(nan, FloatFields.QuietNaN, Cat(sign, infinite.Replicate(11), Lit.UInt(0, 52)));
    }

    // Leading zeros of an int, of operands that may be subnormal, of a sum; places of a float's integer part.
    private void Count(FloatFields a, FloatFields b, Bit converts)
    {
        Let(out var starts, At(0) | ((step == 0) & !converts));
        Let(out var isConversion, ((step == 0) & converts) | (step == 1));
        Let(out var isSum, At(SumCounted) & Operation.IsAnyOf(FloatOperation.Add, FloatOperation.Subtract));
        Let(out var isDivisor, At(1) & (Operation == FloatOperation.Divide));
        Let(out var isTruncation, Operation == FloatOperation.Truncate);

        // Of two factors only one that is subnormal counts: were both, the product would be 0.
        Let(out var convertsB, (step == 1) | (Operation == FloatOperation.SquareRoot) | (Operation == FloatOperation.ToFloat) | ((Operation == FloatOperation.Compare) & A.IsFloat));
        Let(out var takesB, convertsB | isDivisor | isTruncation | ((Operation == FloatOperation.Multiply) & starts & a.Hidden));
        Let(out var whole, Mux(convertsB, B.Payload, A.Payload));
        Let(out var negated, Mux(convertsB, -B.Payload, -A.Payload));
        Let(out var magnitude, Mux(whole[63], negated, whole));
        Let(out var operand, Mux(takesB, b.Significand, a.Significand));
        Let(out var number, Mux(isConversion, magnitude, Mux(isSum, Cat(adder.Sum, Lit.UInt(0, Word.PayloadBits - FloatAdder.SumBits)),
            Mux(isTruncation, operand.ZeroExtend(Word.PayloadBits), Cat(operand, Lit.UInt(0, Word.PayloadBits - FloatFields.SignificandBits))))));
        Let(out var scaled, Mux(takesB, b.ScaledExponent, a.ScaledExponent));
        Let(out var high, Mux(isConversion, Lit.SInt(IntExponent, FloatFields.WideExponentBits), Mux(isSum, Wide(adder.Exponent) + 1, Wide(scaled))));

        // A sum is shifted as far as the least exponent: no more zeros are counted than lie above that.
        Let(out var limit, (isSum & !adder.Exponent[10, 6].Any()).Replicate(Word.PayloadBits) & (Lit.UInt(1UL << 63, Word.PayloadBits) >> adder.Exponent[5, 0]));

        Let(out var counts, starts | isConversion | isSum | isDivisor);
        normalises.Next = counts & !isTruncation;
        When(counts, () =>
        {
            counted.Next = number;
            zeros.Next = LeadingZeros.Count(number | limit);
            highExponent.Next = high;
            countedSign.Next = Mux(isConversion, whole[63], Mux(isSum, adder.Sign, Mux(takesB, b.Sign, a.Sign)));
        });
        When(counts & isTruncation, () => amount.Next = IntegerPlaces(scaled));
    }

    // The last bit of a significand, bit 0 of the number that is shifted, has the weight 1 at the exponent Bias + 52.
    private UInt IntegerPlaces(UInt scaled)
    {
        const int lowest = FloatFields.Bias + FloatFields.SignificandBits - 1 - FloatShifter.None;
        Let(out var fraction, scaled < lowest);
        return Mux(fraction, 0, (scaled - lowest).Truncate(FloatShifter.AmountBits));
    }

    // Where product and quotient go: to the left where a factor was subnormal, to the right where the result is.
    private void Scale(FloatFields a, FloatFields b)
    {
        const int bias = FloatFields.Bias;
        exponent.Next = Mux(Operation == FloatOperation.Divide, dividendExponent - shiftedExponent + bias, a.WideExponent + b.WideExponent - (bias - 1));
        Let(out var isDivided, At(4) & (Operation == FloatOperation.Divide));
        Let(out var subnormal, Mux(isDivided, Lit.SInt(0, FloatFields.WideExponentBits), Wide(zeros)));
        Let(out var room, exponent - 1);
        Let(out var limited, room < subnormal);
        Let(out var far, room < -FloatShifter.None);
        Let(out var left, Mux(limited, Mux(far, Lit.SInt(-FloatShifter.None, FloatFields.WideExponentBits), room), subnormal));
        When((At(1) & (Operation == FloatOperation.Multiply)) | isDivided, () =>
        {
            amount.Next = (left + FloatShifter.None).AsUInt()[FloatShifter.AmountBits - 1, 0];
            countedExponent.Next = Mux(limited, Lit.SInt(1, FloatFields.WideExponentBits), exponent - subnormal);
        });
    }

    private void Shift(FloatFields a, FloatFields b)
    {
        Let(out var isProduct, At(ProductShifted) & (Operation == FloatOperation.Multiply));
        Let(out var isQuotient, At(QuotientShifted) & (Operation == FloatOperation.Divide));
        shifter.Number.Value = Mux(isProduct, Product, Cat(
            Mux(isQuotient, Cat(Quotient, QuotientInexact), Cat(counted, Lit.Bit(false))),
            Lit.UInt(0, FloatShifter.NumberBits - Word.PayloadBits - 1)));
        shifter.Amount.Value = Mux(normalises, zeros + Lit.UInt(FloatShifter.None, FloatShifter.AmountBits), amount);
        shifter.Truncate.Value = Operation == FloatOperation.Truncate;
        shifted.Next = shifter.Result;
        shiftedExponent.Next = Mux(normalises, highExponent - Wide(zeros), countedExponent);
        shiftedSign.Next = Mux(isProduct | isQuotient, a.Sign ^ b.Sign, countedSign);

        // A divisor follows its dividend one cycle later.
        TakeDividend.Value = At(2) & (Operation == FloatOperation.Divide);
        TakeDivisor.Value = At(3) & (Operation == FloatOperation.Divide);
        Significand.Value = shifted[63, 64 - FloatFields.SignificandBits];
        When(TakeDividend, () => dividendExponent.Next = shiftedExponent);

        // The exponent of the root is half that of the radicand, which is made even.
        Let(out var doubled, shiftedExponent + FloatFields.Bias);
        squareRoot.Load.Value = At(2);
        squareRoot.Significand.Value = Significand;
        squareRoot.Twice.Value = doubled.AsUInt()[0];
        When(squareRoot.Load, () => rootExponent.Next = doubled >> 1);
        When(At(RootRounded) & (Operation == FloatOperation.SquareRoot), () =>
        {
            shifted.Next = Cat(squareRoot.Root, squareRoot.Inexact, Lit.UInt(0, Word.PayloadBits - SquareRoot.RootBits - 1));
            shiftedExponent.Next = rootExponent;
        });
    }

    private void Round()
    {
        rounder.Significand.Value = shifted;
        rounder.Exponent.Value = shiftedExponent;
        rounder.Sign.Value = shiftedSign;
        inexact.Next = rounder.Inexact;
        up.Next = rounder.Up;
        When(step == 2, () => convertedA.Next = rounder.Result);
        When(step == 3, () => convertedB.Next = rounder.Result);

        Let(out var operates, step[StepBits - 1, 2].Any());
        Let(out var truncated, Mux(shiftedSign, -shifted, shifted));
        Switch(Operation)
            .Case(FloatOperation.ToFloat, () => rounded.Next = Mux(B.IsFloat, B.Payload, rounder.Result))
            .Case(FloatOperation.Truncate, () => rounded.Next = Mux(B.IsFloat, truncated, B.Payload))
            .Default(() => rounded.Next = Mux(operates & isSpecial, special, rounder.Result));
        Result.Value = Cat(Mux(Operation == FloatOperation.Truncate, Lit.Enum(Tag.Int), Tag.Float), rounded);
    }

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
