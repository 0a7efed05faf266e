using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated execute stage does wrong.</summary>
internal enum ExecuteFlaw
{
    None,
    /// <summary>PUTC writes a pin too.</summary>
    ConsoleWritesPin,
    /// <summary>PIND with a bit set that must be 0 changes a direction.</summary>
    UndefinedSetsDirection,
    /// <summary>An undefined encoding goes to the vector of the opcode that it resembles.</summary>
    WrongVector,
    /// <summary>An undefined encoding retires as if it were a NOP.</summary>
    Ignored,
    /// <summary>The unit for floats stays busy when its instruction leaves.</summary>
    FloatsStayBusy,
}

/// <summary>
/// The execute stage with its specification: what may happen only by a certain instruction, and that an undefined encoding does nothing
/// but trap. It relies on what <see cref="WatchedDecode"/> proves of its input. Without the unit for objects and the mover, whose instructions reach no pin.
/// </summary>
internal sealed class WatchedExecute(ExecuteFlaw flaw = ExecuteFlaw.None) : Execute(Options)
{
    private static readonly CoreOptions Options = new(new Machine(), Trace: true, Objects: false, Mover: false);

    private readonly Decoder issuedDecoder = new(Options);
    private readonly Decoder decoder = new(Options);
    private readonly Bit drained = Reg.Bit(), flushed = Reg.Bit();

    [Doc("Cycles since an undefined encoding was found, until its trap is done.")]
    private readonly UInt age = Reg.UInt(2);
    private readonly UInt undefinedBits = Reg.UInt(32, reset: null);
    private readonly UInt stackPointer = Reg.UInt(FrameWord.FramePointerBits, reset: null);
    private readonly Bit hadNoRoom = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Mutate();

        // What the decode stage promises.
        issuedDecoder.Opcode.Value = Mux(Issue.Illegal, Lit.Enum(Opcode.Illegal), Issue.Fields.Opcode);
        Assume(!Issued | (Issue.Controls == issuedDecoder.Controls), "controls are those of the instruction");
        Assume(!(Issued & Issue.Illegal) | (OperandB == Zero), "an undefined encoding has the operand 0");
        When(Redirect, () => drained.Next = false).ElseWhen(Flush, () => drained.Next = true);
        Assume(!drained | !Issued, "nothing is issued between a flush and its redirection");
        flushed.Next = Flush;
        Assume(!flushed | !Issued, "nothing is issued in the cycle after a flush");

        decoder.Opcode.Value = Mux(op.Illegal, Lit.Enum(Opcode.Illegal), op.Fields.Opcode);
        Assert(!valid | (op.Controls == decoder.Controls), "controls stay those of the instruction");

        // While the unit is at work, it says when the instruction leaves.
        Assert(!floats!.Busy | (valid & !op.Controls.Float.IsAnyOf(FloatOperation.None, FloatOperation.Sign)), "the unit for floats is busy only with its own instructions");

        Assert(!PinWrite | RetiresBy(Opcode.PinWrite) | RetiresBy(Opcode.PortWrite), "a pin output changes only by PINW and PORTW");
        Assert(!PinDirection | RetiresBy(Opcode.PinDirection) | RetiresBy(Opcode.PortDirection), "a pin direction changes only by PIND and PORTD");
        Assert(!(PinWrite | PinDirection) | (PortWrite == (RetiresBy(Opcode.PortWrite) | RetiresBy(Opcode.PortDirection))), "a mask of pins is written by port instructions");
        Assert(!(PinWrite | PinDirection) | PortWrite | ((PinOut == op.Fields.D[4, 0]) & (PinValue == b.IsTrue)), "the pin that the instruction names gets its operand's truth");
        Assert(!(RetiresBy(Opcode.PinWrite) | RetiresBy(Opcode.PortWrite)) | PinWrite, "PINW and PORTW write their pins");
        Assert(!ConsoleValid | OnlyBy(Opcode.PutChar), "a character goes out only by PUTC");
        Assert(!HeapWrite | OnlyBy(Opcode.StoreWord) | OnlyBy(Opcode.New), "the heap changes only by STW and NEW");
        WatchUndefined();
    }

    private static UInt Zero => TaggedWord.MakeInt(Lit.UInt(0, Word.PayloadBits));

    private Bit OnlyBy(Opcode opcode) => valid & !op.Illegal & (op.Fields.Opcode == opcode);

    private Bit RetiresBy(Opcode opcode) => OnlyBy(opcode) & Retired!.Valid & !Retired.Trap;

    private void WatchUndefined()
    {
        Let(out var undefined, valid & op.Illegal);
        Let(out var noRoom, op.Sp > Machine.StackDepth - 4);
        Assert(!undefined | (b.Pack() == Zero), "an undefined encoding keeps the operand 0");
        Assert(!undefined | !(PinWrite | PinDirection | HeapWrite | ConsoleValid | Redirect | StackRead), "an undefined encoding does nothing else");
        Assert(!undefined | Flush, "what follows an undefined encoding is dropped");
        Assert(!undefined | (noRoom ^ (Retired!.Valid & Retired.Trap)), "an undefined encoding traps in its first cycle, where there is room");
        hadNoRoom.Next = undefined & noRoom;
        Assert(!hadNoRoom | (Halted & (Fault == Isa.Fault.StackOverflow)), "where there is none, the processor stops");

        Let(out var traps, undefined & !noRoom);
        var frame = TaggedWord.Make(Tag.Frame, Cat(Lit.UInt(0, FrameWord.DestinationBits), Lit.Enum(ReturnKind.Discard, FrameWord.KindBits), Fp, op.Pc + 1, Lit.UInt(0, PackedFields.AddressBits)));
        Assert(!traps | Writes(op.Sp, frame), "the frame is saved");
        Switch(age)
            .Case(0, () => When(traps, () => age.Next = 1))
            .Case(1, () => age.Next = 2)
            .Default(() => age.Next = 0);
        When(traps, () =>
        {
            undefinedBits.Next = op.Instruction;
            stackPointer.Next = op.Sp;
        });
        Assert((age != 1) | Writes(stackPointer + 1, TaggedWord.MakeInt(undefinedBits)), "the handler gets the encoding");
        Assert((age != 2) | Writes(stackPointer + 2, Zero), "and 0");
        Assert((age != 2) | (Redirect & (Target == (int)Opcode.Illegal) & (NewFp == stackPointer + 1) & (NewSp == stackPointer + 3)), "an undefined encoding goes to vector 0");
        Assert((age == 0) | !valid, "nothing else executes meanwhile");
        Cover(age == 2, "an undefined encoding traps");
    }

    private Bit Writes(UInt address, UInt word) => WriteLoad & WriteValid & (WriteAddress == address) & (Write == word);

    private static Machine Machine => new();

    private void Mutate()
    {
        switch (flaw)
        {
            case ExecuteFlaw.ConsoleWritesPin:
                When(valid & (op.Fields.Opcode == Opcode.PutChar), () => PinWrite.Value = true);
                break;
            case ExecuteFlaw.UndefinedSetsDirection:
                When(valid & (op.Fields.Opcode == Opcode.PinDirection), () => PinDirection.Value = true);
                break;
            case ExecuteFlaw.WrongVector:
                When(age == 2, () => Target.Value = undefinedBits[31, Instruction.OpcodeLow].ZeroExtend(PackedFields.PcBits));
                break;
            case ExecuteFlaw.FloatsStayBusy:
                floats!.Leaves.Value = false;
                break;
            case ExecuteFlaw.Ignored:
                When(valid & op.Illegal, () => Retired!.Trap.Value = false);
                break;
        }
    }
}
