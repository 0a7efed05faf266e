using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Decides from tags and values whether the hardware can carry out an instruction or its trap handler has to; combinational.</summary>
/// <param name="floats">There is a floating-point unit.</param>
[Doc("Whether the operands suit the instruction; if not, it traps.")]
public sealed class OperandChecker(bool floats = true) : Module
{
    public readonly Enum<OperandCheck> Check = Input.Enum<OperandCheck>();
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("For a divisor: the result is the quotient.")]
    public readonly Bit IsQuotient = Input.Bit();

    [Doc("The function in A takes the call.")]
    public readonly Bit Callable = Input.Bit();

    [Doc("B is the size of an object, and the heap has room for it.")]
    public readonly Bit Fits = Input.Bit();

    public readonly Bit Fails = Output.Bit();

    private readonly FloatChecker? floatChecker = floats ? new() : null;

    protected override void Build()
    {
        Let(out var integers, A.IsInteger & B.IsInteger);
        Let(out var negative, B.Payload[63]);
        Let(out var minusOne, B.Payload.All());
        Let(out var lowest, A.Payload[63] & !A.Payload[62, 0].Any());
        var size = A.Payload[63, RefWord.SizeLow];
        Bit Compares(TaggedWord word) => (floats ? word.IsPlain : word.IsPlain & !word.IsFloat) | word.IsStr;

        // Strs of different sizes differ; those of one size may be equal though they are two.
        Let(out var strs, A.IsStr & B.IsStr);
        Let(out var plain, Compares(A) & Compares(B) & (!strs | (A.Payload[PackedFields.AddressBits - 1, 0] == B.Payload[PackedFields.AddressBits - 1, 0]) | (A.Payload[63, RefWord.SizeLow] != B.Payload[63, RefWord.SizeLow])));
        Let(out var inside, !B.Payload[63, 32].Any() & (B.Payload[31, 0] < size));

        if (floatChecker is not null)
        {
            floatChecker.A.Value = A;
            floatChecker.B.Value = B;
        }
        Bit Refuses(Bit? accepts) => accepts is null ? true : !accepts;

        // Each condition meets its check last, since some come late.
        Fails.Value = Any(
            (OperandCheck.Bound, A.IsUnbound | B.IsUnbound),
            (OperandCheck.Integers, !integers),
            (OperandCheck.ShiftCount, !integers | negative),
            (OperandCheck.Divisor, !integers | !B.Payload.Any() | (IsQuotient & lowest & minusOne)),
            (OperandCheck.Plain, !plain),
            (OperandCheck.Truth, !B.HasHardwareTruth),
            (OperandCheck.Ints, !A.IsInt | !B.IsInt),
            (OperandCheck.Element, !A.IsObject | !B.IsInt | !inside),
            (OperandCheck.Slot, !A.IsObject | !B.IsInt | !inside | !B.Payload[31, 0].Any()),
            (OperandCheck.Callee, !Callable),
            (OperandCheck.Size, !Fits),
            (OperandCheck.Numbers, !A.IsNumber | !B.IsNumber),
            (OperandCheck.Ratio, Refuses(floatChecker?.IsRatio)),
            (OperandCheck.Radicand, Refuses(floatChecker?.IsRadicand)),
            (OperandCheck.Whole, Refuses(floatChecker?.IsWhole)),
            (OperandCheck.Never, true));
    }

    private Bit Any(params IEnumerable<(OperandCheck Check, Bit Fails)> rules) => rules.Select(rule => (Check == rule.Check) & rule.Fails).Aggregate((one, other) => one | other);
}
