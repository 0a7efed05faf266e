using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Floor division of signed 64-bit integers with Python's signs in <see cref="Timing.SerialDivide"/> cycles: restoring division, one bit a
/// cycle. One adder does it all. With a divisor made positive, floor(T / |B|) is T / |B| for a T that is not negative, else the
/// complement of ~T / |B|; so the quotient's bits only have to be inverted, and the remainder is put right in one step.
/// </summary>
[Doc("Floor division and modulo: restoring, one bit a cycle.")]
public sealed class SerialDivider : Module
{
    private const int Bits = Word.PayloadBits;

    [Doc("The operands, held until the results are taken. B is not 0.")]
    public readonly UInt A = Input.UInt(Bits);
    public readonly UInt B = Input.UInt(Bits);

    [Doc("Cycle of the division, from 0; the results are valid in step 66.")]
    public readonly UInt Step = Input.UInt(Controls.LatencyBits);

    [Doc("Floor of A / B.")]
    public readonly UInt Quotient = Output.UInt(Bits);

    [Doc("A - B * Quotient.")]
    public readonly UInt Remainder = Output.UInt(Bits);

    [Doc("Dividend, which makes room for the quotient bit by bit.")]
    private readonly UInt quotient = Reg.UInt(Bits, reset: null);
    private readonly UInt remainder = Reg.UInt(Bits, reset: null);

    protected override void Build()
    {
        Let(out var starts, Step == 0);
        Let(out var ends, Step == Bits + 1);
        Let(out var signB, B[Bits - 1]);

        // T is A, or -A where B is negative.
        Let(out var negative, Mux(signB, !A[Bits - 1] & A.Any(), A[Bits - 1]));

        Let(out var shifted, Cat(remainder, quotient[Bits - 1]));
        Let(out var corrected, remainder ^ (signB ^ negative).Replicate(Bits));
        Let(out var augend, Mux(starts, (A ^ signB.Replicate(Bits)).ZeroExtend(Bits + 1), Mux(ends, corrected.ZeroExtend(Bits + 1), shifted)));
        Let(out var divides, !starts & !ends);
        Let(out var addend, (B ^ (divides & !signB).Replicate(Bits)) & (divides | (ends & negative)).Replicate(Bits));
        Let(out var carry, Mux(divides, !signB, signB));
        Let(out var sum, augend + addend.SignExtend(Bits + 1) + carry.AsUInt().ZeroExtend(Bits + 1));
        Let(out var fits, !sum[Bits]);

        When(starts, () =>
        {
            quotient.Next = sum[Bits - 1, 0] ^ negative.Replicate(Bits);
            remainder.Next = 0;
        }).ElseWhen(ends, () => remainder.Next = sum[Bits - 1, 0])
        .Otherwise(() =>
        {
            quotient.Next = Cat(quotient[Bits - 2, 0], fits ^ negative);
            remainder.Next = Mux(fits, sum[Bits - 1, 0], shifted[Bits - 1, 0]);
        });
        Quotient.Value = quotient;
        Remainder.Value = remainder;
    }
}
