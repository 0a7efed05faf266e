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

    [Doc("Operands without their signs; of the lowest int, its bits.")]
    public readonly UInt MagnitudeA = Output.UInt(Bits);
    public readonly UInt MagnitudeB = Output.UInt(Bits);

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
        MagnitudeA.Value = Addition.NegateIf(A[Bits - 1], A);
        MagnitudeB.Value = Addition.NegateIf(B[Bits - 1], B);
        When(Start, () =>
        {
            quotient.Next = MagnitudeA;
            remainder.Next = 0;
            divisor.Next = MagnitudeB;
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
            // The second subtraction is made of what the first leaves and of what it was given: its low bits need not wait for the high ones of the first.
            var given = Cat(remainder, quotient[Bits - 1]);
            Let(out var high, given.SubGrow(divisor.ZeroExtend(Bits + 1)));
            var (kept, reduced) = (Cat(given[Bits - 1, 0], quotient[Bits - 2]), Cat(high[Bits - 1, 0], quotient[Bits - 2]));
            Let(out var lowOfKept, kept.SubGrow(divisor.ZeroExtend(Bits + 1)));
            Let(out var lowOfReduced, reduced.SubGrow(divisor.ZeroExtend(Bits + 1)));
            Let(out var fits, !high[Bits + 1]);
            Let(out var fitsAgain, !Mux(fits, lowOfReduced[Bits + 1], lowOfKept[Bits + 1]));
            remainder.Next = Mux(fits, Mux(fitsAgain, lowOfReduced, reduced.ZeroExtend(Bits + 2)), Mux(fitsAgain, lowOfKept, kept.ZeroExtend(Bits + 2)))[Bits - 1, 0];
            quotient.Next = Cat(quotient[Bits - 3, 0], fits, fitsAgain);
        }).ElseWhen((left == 1) & Floors, () =>
        {
            left.Next = 0;
            // Truncated results to floor: quotients of two signs that are not exact move down by one.
            Let(out var twoSigns, A[Bits - 1] ^ B[Bits - 1]);
            Let(out var exact, !remainder.Any());
            Let(out var moves, twoSigns & !exact);
            Let(out var signB, B[Bits - 1]);
            quotient.Next = (quotient ^ twoSigns.Replicate(Bits)) + (twoSigns & exact).AsUInt();
            // The remainder or what it lacks of the divisor, with the divisor's sign.
            Let(out var negates, moves ^ signB);
            Let(out var addend, (divisor ^ signB.Replicate(Bits)) & moves.Replicate(Bits));
            remainder.Next = (remainder ^ negates.Replicate(Bits)) + addend + (moves | signB).AsUInt();
        });
        Quotient.Value = quotient;
        Remainder.Value = remainder;
        Inexact.Value = remainder.Any();
    }
}
