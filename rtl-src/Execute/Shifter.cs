using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Shifts of a signed 64-bit integer by a count that is not negative; combinational. One shifter to the right does both: what is to be shifted to the left goes
/// through it backwards.
/// </summary>
[Doc("Shifts of a signed integer by any count from 0.")]
public sealed class Shifter : Module
{
    public readonly UInt A = Input.UInt(Word.PayloadBits);
    public readonly UInt Count = Input.UInt(Word.PayloadBits);

    [Doc("The shift is to the left: which of the results, and whether Overflow, has a meaning.")]
    public readonly Bit Left = Input.Bit();

    public readonly UInt LeftResult = Output.UInt(Word.PayloadBits);
    public readonly UInt RightResult = Output.UInt(Word.PayloadBits);

    [Doc("The left shift loses bits that differ from the sign.")]
    public readonly Bit Overflow = Output.Bit();

    protected override void Build()
    {
        Let(out var beyond, Count[63, 6].Any());
        Let(out var count, Count[5, 0]);
        Let(out var sign, A[63]);
        Let(out var fill, sign & !Left);
        Let(out var number, Mux(Left, BitOrder.Reversed(A), A));
        Let(out var shifted, (Cat(fill, number).AsSInt() >> count).AsUInt()[Word.PayloadBits - 1, 0]);
        Let(out var result, Mux(beyond, fill.Replicate(Word.PayloadBits), shifted));
        RightResult.Value = result;
        LeftResult.Value = BitOrder.Reversed(result);

        // A left shift by n loses nothing where the n bits below the sign are like it.
        Let(out var differing, BitOrder.Reversed(A[62, 0] ^ sign.Replicate(Word.PayloadBits - 1)));
        Let(out var kept, Lit.UInt(ulong.MaxValue >> 1, Word.PayloadBits - 1) << count);
        Overflow.Value = Mux(beyond, A.Any(), (differing & ~kept).Any());
    }
}
