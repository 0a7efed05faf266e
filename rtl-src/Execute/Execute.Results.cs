using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The result of an instruction, and what is written back.</summary>
public partial class Execute
{
    private void Results()
    {
        var controls = op.Controls;
        Let(out var callKind, Mux(op.Fields.A[0] & (controls.Target == Rtl.Target.Callee), Lit.Enum(ReturnKind.Discard, FrameWord.KindBits), ReturnKind.Value));
        Let(out var callFrame, Mux(isTail, Cat(Saved.Destination, Saved.Kind, Saved.FramePointer, Saved.ReturnPc), Cat(op.Fields.D, callKind, Fp, following)));
        Let(out var trapFrame, Cat(Mux(op.Illegal, 0, op.Fields.D), TrapKind(callKind), Fp, following));
        frameWord.Value = TaggedWord.Make(Tag.Frame, Cat(callFrame, call.Descriptor));

        SelectResult();
        ResultValid.Value = valid & op.Writes & ((controls.Flow != Flow.Loop) | op.Predicted);
        ResultAddress.Value = op.Address;

        Let(out var entersFrame, mover is null ? false : mover.Resumes);
        Let(out var savesFrame, trap | (mover is null ? false : mover.SavesFrame));
        Let(out var movesToStack, mover is null ? false : mover.StackWrite);
        Let(out var stores, op.Writes & !entersFrame & Mux(returns, call.ReturnsValue, (controls.Flow != Flow.Loop) | condition));
        WriteLoad.Value = movesOn | savesFrame | movesToStack | !idle;
        WriteValid.Value = (complete & stores) | savesFrame | movesToStack | !idle;
        Switch(trapStep)
            .Case(TrapStep.None, () =>
            {
                WriteAddress.Value = Mux(savesFrame, op.Sp, Mux(returns, call.ReturnAddress, Mux(controls.Flow == Flow.Restart & !op.Pushes & (controls.Target == Rtl.Target.Computed), a.Payload[AddressBits - 1, 0], op.Address)));
                Write.Value = Mux(trap, TaggedWord.Make(Tag.Frame, Cat(trapFrame, Lit.UInt(0, PackedFields.AddressBits))), mover is null ? Result : Mux(mover.SavesFrame, frameWord, Result));
                if (mover is null) return;
                When(mover.StackWrite, () =>
                {
                    WriteAddress.Value = mover.StackAddress;
                    Write.Value = mover.StackData;
                });
            })
            .Case(TrapStep.PushA, () =>
            {
                WriteAddress.Value = trapSp + 1;
                Write.Value = heldA.Pack();
            })
            .Case(TrapStep.PushB, () =>
            {
                WriteAddress.Value = trapSp + 2;
                Write.Value = heldB.Pack();
            })
            .Case(TrapStep.PushC, () =>
            {
                WriteAddress.Value = trapSp + 3;
                Write.Value = heldC.Pack();
            });
    }

    private FrameFields Saved => new FrameFields().Unpack(tailFrame.Payload);

    private Enum<ReturnKind> TrapKind(Enum<ReturnKind> callKind)
    {
        var controls = op.Controls;
        Let(out var branches, controls.Flow.IsAnyOf(Flow.Compare, Flow.Truth));
        Let(out var onFalse, controls.Invert);
        var kind = Mux(controls.Target == Rtl.Target.Destination, Lit.Enum(ReturnKind.Value, FrameWord.KindBits), ReturnKind.Discard);
        kind = Mux(controls.Target == Rtl.Target.Callee, callKind, kind);
        return Mux(branches, Mux(onFalse, Lit.Enum(ReturnKind.BranchIfFalse, FrameWord.KindBits), ReturnKind.BranchIfTrue), kind);
    }

    private void SelectResult()
    {
        var controls = op.Controls;
        Let(out var bothBools, (a.Tag == Tag.Bool) & (b.Tag == Tag.Bool) & (controls.Bitwise != BitOperation.NotB));
        Switch(controls.Result)
            .Case(ResultSource.Adder, () => Result.Value = TaggedWord.MakeInt(alu.Sum))
            .Case(ResultSource.Logic, () => Result.Value = Cat(Mux(bothBools, Lit.Enum(Tag.Bool), Tag.Int), alu.BitwiseResult))
            .Case(ResultSource.ShiftLeft, () => Result.Value = TaggedWord.MakeInt(shifter?.LeftResult ?? product!))
            .Case(ResultSource.ShiftRight, () => Result.Value = TaggedWord.MakeInt(shifter?.RightResult ?? product!))
            .Case(ResultSource.Comparison, () => Result.Value = TaggedWord.MakeBool(alu.Holds))
            .Case(ResultSource.Truth, () => Result.Value = TaggedWord.MakeBool(b.IsTrue ^ controls.Invert))
            .Case(ResultSource.TagOf, () => Result.Value = TaggedWord.MakeInt(b.Tag.AsUInt()))
            .Case(ResultSource.Retag, () => Result.Value = Cat(op.Fields.A[7, 0], b.Payload))
            .Case(ResultSource.Cycles, () => Result.Value = TaggedWord.MakeInt(cycles))
            .Case(ResultSource.Pin, () => Result.Value = TaggedWord.MakeInt(PinLevel.AsUInt()))
            .Case(ResultSource.Port, () => Result.Value = TaggedWord.MakeInt(PortLevels))
            .Case(ResultSource.FramePointer, () => Result.Value = TaggedWord.MakeInt(Fp))
            .Case(ResultSource.Product, () => Result.Value = TaggedWord.MakeInt(product!))
            .Case(ResultSource.Quotient, () => Result.Value = TaggedWord.MakeInt(quotient!))
            .Case(ResultSource.Remainder, () => Result.Value = TaggedWord.MakeInt(remainder!))
            .Case(ResultSource.Heap, () => Result.Value = HeapWord)
            .Case(ResultSource.Stack, () => Result.Value = StoredA)
            .Case(ResultSource.Frame, () => Result.Value = frameWord)
            .Case(ResultSource.Object, () => Result.Value = Cat(op.Fields.A[7, 0], b.Payload[31, 0], Lit.UInt(0, RefWord.SizeLow - PackedFields.AddressBits), NewAddress))
            .Case(ResultSource.Collector, () => Result.Value = TaggedWord.MakeInt(HeapRegister))
            .Case(ResultSource.Input, () => Result.Value = TaggedWord.MakeInt(Mux(InputData[8], Lit.UInt(ulong.MaxValue, Word.PayloadBits), InputData[7, 0].ZeroExtend(Word.PayloadBits))))
            .Case(ResultSource.Unbound, () => Result.Value = 0)
            .Case(ResultSource.Part, () => Result.Value = objects is null ? b.Pack() : objects.Result)
            .Default(() => Result.Value = b.Pack());
        if (floats is null) return;
        // NEG and POS of a float.
        When((controls.Float == FloatOperation.Sign) & b.IsFloat, () => Result.Value = TaggedWord.Make(Tag.Float, Cat(b.Payload[63] ^ controls.Subtract, b.Payload[62, 0])));
        When(floats.Busy & (controls.Float != FloatOperation.Compare), () => Result.Value = floats.Result);
    }
}
