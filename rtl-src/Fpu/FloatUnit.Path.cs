using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The common path: count, shift, round.</summary>
public sealed partial class FloatUnit
{
    // Leading zeros of an int, of operands that may be subnormal, of a sum; places of a float's integer part.
    private void Count(FloatFields a, FloatFields b, Bit converts)
    {
        Let(out var starts, At(0) | ((step == 0) & !converts));
        Let(out var isConversion, ((step == 0) & converts) | (step == 1));
        Let(out var isSum, At(SumCounted) & Operation.IsAnyOf(FloatOperation.Add, FloatOperation.Subtract));
        Let(out var isDivisor, At(1) & (Operation == FloatOperation.Divide));
        Let(out var isTruncation, Operation == FloatOperation.Truncate);

        // Of two factors only one that is subnormal counts: were both, the product would be 0. No int becomes a subnormal float.
        Let(out var takesFactorA, A.IsFloat & !new FloatFields(A.Payload).Hidden);
        Let(out var convertsB, (step == 1) | (Operation == FloatOperation.SquareRoot) | (Operation == FloatOperation.ToFloat) | ((Operation == FloatOperation.Compare) & A.IsFloat));
        Let(out var takesB, convertsB | isDivisor | isTruncation | ((Operation == FloatOperation.Multiply) & starts & !takesFactorA));
        Let(out var magnitude, Mux(convertsB, MagnitudeB, MagnitudeA));
        Let(out var negative, Mux(convertsB, B.Payload[63], A.Payload[63]));
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
            countedSign.Next = Mux(isConversion, negative, Mux(isSum, adder.Sign, Mux(takesB, b.Sign, a.Sign)));
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
            Mux(isQuotient, Quotient, counted), Lit.UInt(0, FloatShifter.NumberBits - Word.PayloadBits)));
        shifter.Amount.Value = Mux(normalises, zeros + Lit.UInt(FloatShifter.None, FloatShifter.AmountBits), amount);
        shifter.Truncate.Value = Operation == FloatOperation.Truncate;
        // What is left of a division lies below the quotient's bits, and so below where it is rounded.
        shifted.Next = Cat(shifter.Result[Word.PayloadBits - 1, 1], shifter.Result[0] | (isQuotient & QuotientInexact));
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
        Let(out var truncated, Addition.NegateIf(shiftedSign, shifted));
        Switch(Operation)
            .Case(FloatOperation.ToFloat, () => rounded.Next = Mux(B.IsFloat, B.Payload, rounder.Result))
            .Case(FloatOperation.Truncate, () => rounded.Next = Mux(B.IsFloat, truncated, B.Payload))
            .Default(() => rounded.Next = Mux(operates & isSpecial, special, rounder.Result));
        Result.Value = Cat(Mux(Operation == FloatOperation.Truncate, Lit.Enum(Tag.Int), Tag.Float), rounded);
    }
}
