using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Floor division of signed 64-bit integers with Python's signs (the remainder has the divisor's), in <see cref="Timing.Divide"/> cycles:
/// restoring division of the magnitudes, two bits a cycle (Parhami, Computer Arithmetic, section 13.3), then one correction.
/// </summary>
[Doc("Floor division and modulo, restoring, two bits a cycle.")]
public sealed class Divider : Module
{
    private const int Bits = Word.PayloadBits;
    private const int LastIteration = Bits / 2;

    [Doc("The operands, held until the results are taken. B is not 0.")]
    public readonly UInt A = Input.UInt(Bits);
    public readonly UInt B = Input.UInt(Bits);

    [Doc("Cycle of the division, from 0.")]
    public readonly UInt Step = Input.UInt(6);

    [Doc("Floor of A / B, valid in step 34.")]
    public readonly UInt Quotient = Output.UInt(Bits);

    [Doc("A - B * Quotient, valid in step 34.")]
    public readonly UInt Remainder = Output.UInt(Bits);

    private readonly UInt quotient = Reg.UInt(Bits, reset: null);
    private readonly UInt remainder = Reg.UInt(Bits, reset: null);
    private readonly UInt divisor = Reg.UInt(Bits, reset: null);

    protected override void Build()
    {
        When(Step == 0, () =>
        {
            quotient.Next = Magnitude(A);
            remainder.Next = 0;
            divisor.Next = Magnitude(B);
        }).ElseWhen(Step <= LastIteration, () =>
        {
            var (rest, high) = Subtract(remainder, quotient[Bits - 1], "high");
            var (nextRest, low) = Subtract(rest, quotient[Bits - 2], "low");
            remainder.Next = nextRest;
            quotient.Next = Cat(quotient[Bits - 3, 0], high, low);
        }).ElseWhen(Step == LastIteration + 1, () =>
        {
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
