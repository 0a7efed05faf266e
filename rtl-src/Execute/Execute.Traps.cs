using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Traps: what is found, and what a trap saves.</summary>
public partial class Execute
{
    // What the stages before do next does not wait for traps: a trap only drops what they hold.
    // What is found in the first cycle comes late, and meets late what tells whether it counts. Only units that count for themselves say when they
    // find something; for the others the cycle does.
    private void FindTraps()
    {
        var controls = op.Controls;
        Let(out var refused, op.Illegal | Mux(hasThird, op.Second & bad, checker.Fails | (isTail & bad)));
        Let(out var anyFloat, a.IsFloat | b.IsFloat);
        Let(out var overflow, controls.Overflows & !anyFloat & (((controls.Result == ResultSource.Adder) & alu.Overflow) | (shifter is null ? false : (controls.Result == ResultSource.ShiftLeft) & shifter.Overflow)));
        Let(out var isProduct, shifter is null ? controls.Result.IsAnyOf(ResultSource.Product, ResultSource.ShiftLeft) : controls.Result == ResultSource.Product);
        Let(out var productOverflow, controls.Overflows & !floating & isProduct & productLost!);
        found.Value = (!hasThird & Mux(isTail, isTimed, isFirst) & (op.Illegal | checker.Fails)) | (isFirst & overflow) | (isTimed & ((hasThird & op.Second & bad) | (isTail & bad) | productOverflow))
            | (objects is null ? false : objects.Fails) | (mover is null ? false : mover.Fails);
        badFrame.Value = (mover is null ? false : mover.BadFrame) | (isTimed & ((isReturn & !a.IsUnbound & !b.IsUnbound & (a.Tag != Tag.Frame)) | (isTail & !bad & (tailFrame.Tag != Tag.Frame))));
        Let(out var noRoom, op.Sp > options.Machine.StackDepth - 4);
        stops.Value = valid & (found | badFrame);
        fails.Value = valid & (badFrame | (found & noRoom));
        trap.Value = valid & !badFrame & !noRoom & found;
        complete.Value = valid & isLast & !found & !badFrame;

        // Likewise, for what no overflow can stop; and for what is decided sooner.
        succeeds.Value = valid & isLast & !refused & !badFrame;
        ends.Value = valid & isLast;
        movesOn.Value = !valid | isLast;
        Advance.Value = movesOn;
    }

    // A trap's arguments and steps.
    private void SaveArguments()
    {
        var controls = op.Controls;
        Let(out var isCall, (controls.Target == Rtl.Target.Callee) | isTail);
        When(valid & !(hasThird & op.Second) & !moving, () =>
        {
            heldA.Next = heldA.Unpack(Mux(op.Illegal, TaggedWord.MakeInt(op.Instruction), Mux(isCall, TaggedWord.MakeInt(op.Address), Mux(isReturn, TaggedWord.MakeInt(Lit.UInt(0, Word.PayloadBits)), a.Pack()))));
            heldB.Next = b;
        });
        When(valid, () =>
        {
            heldC.Next = a;
            trapSp.Next = op.Sp;
            vector.Next = Mux(op.Illegal, 0, op.Fields.Opcode.AsUInt());
            trapOfThird.Next = hasThird;
        });
        Switch(trapStep)
            .Case(TrapStep.None, () => When(trap, () => trapStep.Next = TrapStep.PushA))
            .Case(TrapStep.PushA, () => trapStep.Next = TrapStep.PushB)
            .Case(TrapStep.PushB, () => trapStep.Next = Mux(trapOfThird, Lit.Enum(TrapStep.PushC), TrapStep.None))
            .Case(TrapStep.PushC, () => trapStep.Next = TrapStep.None);
    }
}
