using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Floor division of signed 64-bit integers with Python's signs (the remainder has the divisor's), in <see cref="Timing.Divide"/> cycles:
/// restoring division of the magnitudes, two bits a cycle (Parhami, Computer Arithmetic, section 13.3), then one correction. It also divides significands of
/// floats, to 64 bits, 32 cycles after the one that takes the divisor.
/// </summary>
[Doc("Floor division, modulo, and division of significands: restoring, two bits a cycle.")]
public sealed class Divider : Module
{
    private const int Bits = Word.PayloadBits;

    [Doc("The operands, held until the results are taken. B is not 0.")]
    public readonly UInt A = Input.UInt(Bits);
    public readonly UInt B = Input.UInt(Bits);

    [Doc("Take A and B: the results are valid 34 cycles later.")]
    public readonly Bit Start = Input.Bit();

    [Doc("Take a significand, whose highest bit is set, as dividend or as divisor.")]
    public readonly Bit TakeDividend = Input.Bit();
    public readonly Bit TakeDivisor = Input.Bit();
    public readonly UInt Significand = Input.UInt(FloatFields.SignificandBits);

    [Doc("The division is one of ints.")]
    public readonly Bit Floors = Input.Bit();

    [Doc("Floor of A / B, or the first 64 bits of half the quotient of significands.")]
    public readonly UInt Quotient = Output.UInt(Bits);

    [Doc("A - B * Quotient.")]
    public readonly UInt Remainder = Output.UInt(Bits);

    [Doc("There is a remainder.")]
    public readonly Bit Inexact = Output.Bit();

    private readonly UInt quotient = Reg.UInt(Bits, reset: null);
    private readonly UInt remainder = Reg.UInt(Bits, reset: null);
    private readonly UInt divisor = Reg.UInt(Bits, reset: null);

    [Doc("Cycles to go, the correction included.")]
    private readonly UInt left = Reg.UInt(6);

    protected override void Build()
    {
        const int cycles = Bits / 2 + 1;
        When(Start, () =>
        {
            quotient.Next = Magnitude(A);
            remainder.Next = 0;
            divisor.Next = Magnitude(B);
            left.Next = cycles;
        }).ElseWhen(TakeDividend, () =>
        {
            // Half of it is less than any divisor, and so a remainder already; its last bit is the first to come.
            remainder.Next = Significand[FloatFields.SignificandBits - 1, 1].ZeroExtend(Bits);
            quotient.Next = Cat(Significand[0], Lit.UInt(0, Bits - 1));
        }).ElseWhen(TakeDivisor, () =>
        {
            divisor.Next = Significand.ZeroExtend(Bits);
            left.Next = cycles;
        }).ElseWhen(left > 1, () =>
        {
            left.Next = left - 1;
            var (rest, high) = Subtract(remainder, quotient[Bits - 1], "high");
            var (nextRest, low) = Subtract(rest, quotient[Bits - 2], "low");
            remainder.Next = nextRest;
            quotient.Next = Cat(quotient[Bits - 3, 0], high, low);
        }).ElseWhen((left == 1) & Floors, () =>
        {
            left.Next = 0;
            // Truncated results to floor: quotients of two signs that are not exact move down by one.
            Let(out var twoSigns, A[Bits - 1] ^ B[Bits - 1]);
            Let(out var exact, !remainder.Any());
            Let(out var moves, twoSigns & !exact);
            Let(out var signB, B[Bits - 1]);
            quotient.Next = (quotient ^ twoSigns.Replicate(Bits)) + (twoSigns & exact).AsUInt();
            Let(out var minuend, Mux(moves == signB, remainder, Mux(moves, divisor, 0)));
            Let(out var subtrahend, Mux(moves, Mux(signB, divisor, remainder), Mux(signB, remainder, 0)));
            remainder.Next = minuend - subtrahend;
        });
        Quotient.Value = quotient;
        Remainder.Value = remainder;
        Inexact.Value = remainder.Any();
    }

    private static UInt Magnitude(UInt number) => Mux(number[Bits - 1], -number, number);

    // One step of restoring division: the next bit of the dividend, and the quotient's bit.
    private (UInt Left, Bit Quotient) Subtract(UInt rest, Bit next, string name)
    {
        var shifted = Cat(rest, next);
        Let(out var difference, shifted.SubGrow(divisor.ZeroExtend(Bits + 1)), name: $"difference_{name}");
        var fits = !difference[Bits + 1];
        return (Mux(fits, difference[Bits - 1, 0], shifted[Bits - 1, 0]), fits);
    }
}
