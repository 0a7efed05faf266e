using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Whether DIV, SQRT and TRUNC have a result for their operands; combinational.</summary>
[Doc("Operands that division, square root and truncation take.")]
public sealed class FloatChecker : Module
{
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("A / B: numbers, B not 0, two ints only where they are floats without loss.")]
    public readonly Bit IsRatio = Output.Bit();

    [Doc("B is a number and not less than 0.")]
    public readonly Bit IsRadicand = Output.Bit();

    [Doc("B is a number whose integer part has 64 bits.")]
    public readonly Bit IsWhole = Output.Bit();

    protected override void Build()
    {
        var b = new FloatFields(B.Payload);
        Let(out var zero, !B.Payload[62, 0].Any() & (B.IsFloat | !B.Payload[63]));
        Let(out var exact, A.IsFloat | B.IsFloat | (IsExact(A.Payload) & IsExact(B.Payload)));
        IsRatio.Value = A.IsNumber & B.IsNumber & !zero & exact;
        IsRadicand.Value = B.IsNumber & (!B.Payload[63] | (B.IsFloat & (b.IsZero | b.IsNaN)));

        // Below 2^63 in magnitude, and -2^63 itself.
        const int limit = FloatFields.Bias + 63;
        Let(out var fits, (b.Exponent < limit) | (b.Sign & (b.Exponent == limit) & !b.Fraction.Any()));
        IsWhole.Value = B.IsInteger | (B.IsFloat & fits);
    }

    // From -2^53 to 2^53.
    private static Bit IsExact(UInt number) =>
        !number[63, 53].Any() | number[63, 53].All() | ((number[63, 53] == 1) & !number[52, 0].Any());
}
