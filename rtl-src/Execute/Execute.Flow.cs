using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Branches, calls and returns: where the flow of control goes, and with which pointers.</summary>
public partial class Execute
{
    private void Redirects()
    {
        var controls = op.Controls;
        Switch(controls.Flow)
            .Case(Flow.Compare, () => condition.Value = alu.Holds ^ controls.Invert)
            .Case(Flow.Truth, () => condition.Value = b.IsTrue ^ controls.Invert)
            .Case(Flow.Pin, () => condition.Value = PinLevel ^ controls.Invert)
            .Case(Flow.Loop, () => condition.Value = alu.LoopContinues)
            .Default(() => condition.Value = op.Predicted);
        sentPushes.Value = new FrameFields().Unpack(a.Payload).Destination == Instruction.Push;
        held.Value = mover is null ? false : mover.Held;
        Let(out var mispredicted, condition ^ op.Predicted);
        Let(out var leaves, controls.Flow.IsAnyOf(Flow.Call, Flow.TailCall, Flow.Return, Flow.Yield, Flow.Restart) & (!hasThird | op.Second));
        halts.Value = valid & finishes & (controls.Flow == Flow.Halt);
        vectors.Value = trapStep == TrapStep.PushB;
        // An instruction that traps may depart as well: its vector comes later.
        Let(out var departs, valid & finishes & (mispredicted | leaves | (mover is null ? false : mover.Enters)));
        Redirect.Value = departs | vectors;
        Flush.Value = departs | stops | halts | vectors;

        following.Value = op.Pc + 1;
        Target.Value = op.OtherPc;
        NewFp.Value = Fp;
        NewSp.Value = Mux(op.Pushes, op.Sp + 1, op.Sp);
        Switch(controls.Flow)
            .Case(Flow.Call, Flow.TailCall, () =>
            {
                Target.Value = call.Entry;
                NewFp.Value = op.Address + 1;
                NewSp.Value = call.CalleeSp;
            })
            .Case(Flow.Return, Flow.Yield, () =>
            {
                Target.Value = call.ReturnPc;
                NewFp.Value = call.CallerFp;
                NewSp.Value = call.CallerSp;
            })
            .Case(Flow.Restart, () =>
            {
                Target.Value = following;
                When(controls.Stack == StackChange.SetFrame, () =>
                {
                    NewFp.Value = op.Fields.StaticOut;
                    NewSp.Value = op.Fields.StaticOut;
                });
            })
            .Default();
        if (mover is not null) When(mover.Enters, () =>
        {
            Target.Value = call.ReturnPc;
            NewFp.Value = call.CallerFp;
            NewSp.Value = Mux(sentPushes, mover.Top + 1, mover.Top);
        });
        When(vectors, () =>
        {
            Target.Value = vector.ZeroExtend(PackedFields.PcBits);
            NewFp.Value = trapSp + 1;
            NewSp.Value = trapSp + Mux(trapOfThird, Lit.UInt(4, AddressBits), 3);
        });
    }
}
