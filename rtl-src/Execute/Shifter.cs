using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Shifts of a signed 64-bit integer by a count that is not negative; combinational.</summary>
[Doc("Shifts of a signed integer by any count from 0.")]
public sealed class Shifter : Module
{
    public readonly UInt A = Input.UInt(Word.PayloadBits);
    public readonly UInt Count = Input.UInt(Word.PayloadBits);

    [Doc("The shift is to the left: else Overflow has no meaning, and RightResult neither where it is.")]
    public readonly Bit Left = Input.Bit();

    public readonly UInt LeftResult = Output.UInt(Word.PayloadBits);
    public readonly UInt RightResult = Output.UInt(Word.PayloadBits);

    [Doc("The left shift loses bits that differ from the sign.")]
    public readonly Bit Overflow = Output.Bit();

    protected override void Build()
    {
        Let(out var beyond, Count[63, 6].Any());
        Let(out var count, Count[5, 0]);

        // A left shift by n loses nothing where the top n + 1 bits are alike: a right shift by 63 - n leaves them only.
        Let(out var right, A.AsSInt() >> Mux(Left, ~count, count));
        Let(out var sign, A[63].Replicate(Word.PayloadBits));
        RightResult.Value = Mux(beyond, sign, right.AsUInt());
        LeftResult.Value = Mux(beyond, 0, A << count);
        Overflow.Value = Mux(beyond, A.Any(), right.AsUInt() != sign);
    }
}
