using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Where a call goes, what it saves, and where it comes back to; combinational.</summary>
[Doc("Targets, frame words and pointers of calls and returns.")]
public sealed class CallUnit(int stackDepth) : Module
{
    private const int AddressBits = FrameWord.FramePointerBits;

    [Doc("Callee or, for a return, the frame word.")]
    public readonly TaggedWord A = Input.Of<TaggedWord>();

    [Doc("Count of arguments or, for a return, the result.")]
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("The callee's stack address.")]
    public readonly UInt Slot = Input.UInt(AddressBits);

    [Doc("The current frame, and the D field of the instruction.")]
    public readonly UInt Fp = Input.UInt(AddressBits);
    public readonly Bit SetLimit = Input.Bit();

    [Doc("No frame may pass it.")]
    public readonly UInt Limit = Output.UInt(AddressBits);

    [Doc("A call: the function takes it, and its frame is within the limit.")]
    public readonly Bit Callable = Output.Bit();
    public readonly UInt Entry = Output.UInt(PackedFields.PcBits);
    public readonly UInt CalleeSp = Output.UInt(AddressBits);
    public readonly UInt Descriptor = Output.UInt(PackedFields.AddressBits);

    [Doc("A return: where to, and where its result goes.")]
    public readonly UInt ReturnPc = Output.UInt(PackedFields.PcBits);
    public readonly UInt CallerFp = Output.UInt(AddressBits);
    public readonly UInt CallerSp = Output.UInt(AddressBits);
    public readonly Bit ReturnsValue = Output.Bit();
    public readonly UInt ReturnAddress = Output.UInt(AddressBits);

    private readonly UInt limit = Reg.UInt(AddressBits, reset: stackDepth - Machine.StackReserve);

    protected override void Build()
    {
        When(SetLimit, () => limit.Next = B.Payload[AddressBits - 1, 0]);
        Limit.Value = limit;

        var callee = new FuncFields().Unpack(A.Payload);
        Let(out var count, B.Payload[FuncWord.ParametersBits - 1, 0]);
        Let(out var countFits, !B.Payload[Word.PayloadBits - 1, FuncWord.ParametersBits].Any());
        // limit - slot - frame size - 1 is not negative.
        Let(out var room, Addition.Sum(limit.ZeroExtend(AddressBits + 2), ~Slot.ZeroExtend(AddressBits + 2), ~callee.FrameSize.ZeroExtend(AddressBits + 2), carry: true));
        Callable.Value = (A.Tag == Tag.Func) & !callee.Complex & countFits
            & (callee.Required <= count) & (count <= callee.Parameters) & !room[AddressBits + 1];
        // An argument that is left out takes an entry before that of all of them.
        Entry.Value = Addition.Sum(callee.Entry, ~callee.Parameters.ZeroExtend(PackedFields.PcBits), count.ZeroExtend(PackedFields.PcBits), carry: true);
        CalleeSp.Value = Slot + callee.FrameSize + 1;
        Descriptor.Value = callee.Address;

        var frame = new FrameFields().Unpack(A.Payload);
        Let(out var onFalse, frame.Kind == ReturnKind.BranchIfFalse);
        Let(out var branches, onFalse | (frame.Kind == ReturnKind.BranchIfTrue));
        Let(out var taken, branches & (B.Payload[0] ^ onFalse));
        Let(out var jump, taken.Replicate(PackedFields.PcBits));
        ReturnPc.Value = Addition.Sum(frame.ReturnPc, frame.Destination.SignExtend(PackedFields.PcBits) & jump, jump, carry: false);
        CallerFp.Value = frame.FramePointer;
        ReturnsValue.Value = frame.Kind == ReturnKind.Value;
        Let(out var pushes, ReturnsValue & (frame.Destination == Instruction.Push));
        Let(out var freed, Fp - 1);
        CallerSp.Value = Mux(pushes, Fp, freed);
        ReturnAddress.Value = Mux(pushes, freed, frame.FramePointer + frame.Destination);
    }
}
