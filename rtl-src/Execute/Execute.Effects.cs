using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Effects beside the result: heap, pins, console, and the end of an instruction.</summary>
public partial class Execute
{
    private void Effects()
    {
        var controls = op.Controls;
        Let(out var index, Mux(isStore, heldB.Payload[PackedFields.AddressBits - 1, 0], b.Payload[PackedFields.AddressBits - 1, 0]));
        Let(out var address, Mux(isStore, heldA.Payload[PackedFields.AddressBits - 1, 0], a.Payload[PackedFields.AddressBits - 1, 0]) + index);
        HeapAddress.Value = Mux(isNew, NewAddress, address);
        HeapData.Value = Mux(isNew, Header, a.Pack());
        HeapRead.Value = valid & isFirst;
        // NEW takes one cycle, in which nothing else holds it up: what ends other instructions comes later.
        Let(out var makes, wantsNew & !NewWaits & NewFits);
        HeapWrite.Value = (ends & isStore & op.Second & !bad) | makes;
        if (objects is not null) ConnectObjects(objects);
        NewRequest.Value = wantsNew;
        NewSize.Value = b;
        NewTake.Value = makes;
        HeapRegisterNumber.Value = b.Payload[HeapRegisters.NumberBits - 1, 0];
        SetHeapNumber.Value = a.Payload[HeapRegisters.NumberBits - 1, 0];
        SetHeapRegister.Value = ends & (controls.Effect == Effect.SetCollector);

        PinValue.Value = b.IsTrue;
        PinOut.Value = op.Fields.D[4, 0];
        PinIn.Value = op.Fields.B[4, 0];
        PortWrite.Value = controls.Effect.IsAnyOf(Effect.PortWrite, Effect.PortDirection);
        PortMask.Value = a.Payload[Machine.Pins - 1, 0];
        PortOut.Value = b.Payload[Machine.Pins - 1, 0];
        PinWrite.Value = succeeds & controls.Effect.IsAnyOf(Effect.PinWrite, Effect.PortWrite);
        PinDirection.Value = succeeds & controls.Effect.IsAnyOf(Effect.PinDirection, Effect.PortDirection);

        ConsoleValid.Value = valid & (controls.Effect == Effect.PutChar);
        ConsoleChannel.Value = op.Fields.D[1, 0];
        ConsoleData.Value = b.Payload[7, 0];

        InputReady.Value = ends & gets;

        StackRead.Value = valid & isFirst & (isTail | (controls.Result == ResultSource.Stack));
        StackAddressA.Value = Mux(isTail, a.Payload[AddressBits - 1, 0], b.Payload[AddressBits - 1, 0]);
        StackAddressB.Value = Fp - 1;
        Moves.Value = moving;
        if (mover is not null) ConnectMover(mover);
    }

    /// <summary>Tag and size of the object that NEW makes.</summary>
    private UInt Header => TaggedWord.Make(Tag.Header, Cat(b.Payload[31, 0], NewSerial, op.Fields.A[7, 0]));

    // What is left of an instruction: state of the processor, counters, retire port.
    private void Ends()
    {
        When(halts, () =>
        {
            halted.Next = true;
            status.Next = b.Payload[31, 0];
        });
        When(fails, () =>
        {
            halted.Next = true;
            fault.Next = Mux(badFrame, Lit.Enum(Isa.Fault.BadFrame), Isa.Fault.StackOverflow);
        });
        Halted.Value = halted;
        Let(out var afterTrap, op.Sp + Mux(hasThird, Lit.UInt(4, AddressBits), 3));
        When(trap, () => retiredSp.Next = afterTrap).ElseWhen(complete, () => retiredSp.Next = NewSp);
        Sp.Value = retiredSp;
        Quiet.Value = idle & (movesOn | wantsNew | (mover is null ? false : mover.Settled));
        When(movesOn, () => bubble.Next = Bubble & !Flush);
        When(bubble | (wantsNew & NewWaits) | held, () => lost.Next = lost + 1);
        Lost.Value = lost;
        if (moved is not null) moved.Next = Mux(moving, Mux(held, moved, moved + 1), 0);
        Status.Value = status;
        Fault.Value = fault;

        Let(out var retires, trap | (complete & (!hasThird | op.Second)));
        Retires.Value = retires;
        Traps.Value = trap;
        if (Retired is not null) Trace(Retired, retires, trap);
    }

    private void Trace(Retirement retired, Bit retires, Bit trap)
    {
        retired.Valid.Value = retires;
        retired.Trap.Value = trap;
        retired.Pc.Value = op.Pc;
        retired.Instruction.Value = op.Instruction;
        retired.Write.Value = WriteValid;
        retired.Address.Value = WriteAddress;
        retired.Result.Value = Write;
        retired.Fp.Value = Mux(trap, op.Sp + 1, NewFp);
        retired.Sp.Value = Mux(trap, op.Sp + Mux(op.Controls.HasThird, Lit.UInt(4, AddressBits), 3), NewSp);
        retired.Store.Value = HeapWrite;
        retired.StoreAddress.Value = HeapAddress;
        retired.StoreData.Value = HeapData;
        retired.Lost.Value = lost;
        retired.CollectorSteps.Value = CollectorSteps!;
        retired.Cycle.Value = cycles[31, 0] - step.ZeroExtend(32) - op.Second.AsUInt().ZeroExtend(32) - (moved is null ? Lit.UInt(0, 32) : moved);
    }
}
