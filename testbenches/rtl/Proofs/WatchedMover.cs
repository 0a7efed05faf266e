using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated mover does wrong.</summary>
internal enum MoverFlaw
{
    None,
    /// <summary>It moves what the comparison refused.</summary>
    Unchecked,
    /// <summary>It moves one word more than it should.</summary>
    OneMore,
    /// <summary>A word that it fills while it is held is counted twice.</summary>
    ForgetsHold,
}

/// <summary>
/// The mover with its specification: whatever its operands are, and whenever it is held, it writes no word but those behind the header of the one object that its
/// instruction names, or those of the stack memory that it has; and as many as it was asked for.
/// </summary>
internal sealed class WatchedMover(MoverFlaw flaw = MoverFlaw.None) : Mover(StackDepth)
{
    private const int StackDepth = 4096, Bits = PackedFields.AddressBits + 1;

    [Doc("The object, from its header to behind its last word.")]
    private readonly UInt header = Reg.UInt(Bits, reset: null);
    private readonly UInt end = Reg.UInt(Bits, reset: null);

    [Doc("The words that were asked for, and those that have been written.")]
    private readonly UInt wanted = Reg.UInt(Bits, reset: null);
    private readonly UInt written = Reg.UInt(Bits, reset: null);
    private readonly TaggedWord heldA = Reg.Of<TaggedWord>(reset: null);
    private readonly TaggedWord heldB = Reg.Of<TaggedWord>(reset: null);

    protected override void Build()
    {
        base.Build();
        Mutate();

        // What the execute stage promises; objects lie within the heap.
        Let(out var idle, state == State.Idle);
        Let(out var isFrame, Operation.IsAnyOf(MoveOperation.Yield, MoveOperation.Resume));
        var named = Mux(isFrame, Mux(IsNext, B, A), HeldA);
        Let(out var first, named.Payload[PackedFields.AddressBits - 1, 0].ZeroExtend(Bits));
        Let(out var past, first + named.Payload[RefWord.SizeLow + PackedFields.AddressBits - 1, RefWord.SizeLow].ZeroExtend(Bits));
        Assume(!Begin | (Operation.IsAnyOf(MoveOperation.Move, MoveOperation.Fill) | isFrame), "it begins with an operation");
        Assume(!((Begin | Call) & !idle) & !(Begin & Call), "an instruction begins once");
        Assume(!Begin | !named.IsObject | (past <= 1 << PackedFields.AddressBits), "an object lies within the heap");
        Assume(idle | (!SetSource & (HeldA == heldA) & (HeldB == heldB)), "operands stay");
        When(idle, () =>
        {
            heldA.Next = HeldA;
            heldB.Next = HeldB;
            header.Next = first;
            end.Next = past;
            wanted.Next = Mux(isFrame, past - first - Machine.GeneratorFrame, A.Payload[PackedFields.AddressBits - 1, 0].ZeroExtend(Bits));
            written.Next = 0;
        });
        Let(out var isMove, kind.IsAnyOf(MoveOperation.Move, MoveOperation.Fill));
        Let(out var changesState, (state == State.Start) & !isMove);
        When(!idle & ((HeapWrite & !changesState) | ((state != State.Finish) & StackWrite)), () => written.Next = written + 1);

        Let(out var calls, kind == MoveOperation.Call);
        var address = HeapAddress.ZeroExtend(Bits);
        Assert(!(HeapWrite & !idle) | ((address > header) & (address < end)), "a word is written only within the object");
        Assert(!(StackWrite & isMove & !idle) | (StackAddress < StackDepth), "... or within the stack memory");
        Assert(!(HeapWrite & idle), "nothing is written before operands are compared");
        Assert(!Done | calls | (written + ((HeapWrite & !changesState) | ((state != State.Finish) & StackWrite)).AsUInt().ZeroExtend(Bits) == wanted), "as many words are written as were asked for");

        Assert(!calls | idle | (state == State.Start) | (state == State.Finish), "a call moves no words");
        Claims(idle | calls, isMove);
        Cover(Done & (kind == MoveOperation.Move) & descends & (wanted == 2), "words move from the last to the first");
    }

    // What holds between two words, so that what is claimed above follows.
    private void Claims(Bit idle, Bit isMove)
    {
        Let(out var rest, left.ZeroExtend(Bits) + arrives.AsUInt().ZeroExtend(Bits));
        Let(out var at, target.ZeroExtend(Bits));
        Let(out var moves, !idle & ((state == State.Start) | (state == State.Run)) & !failing);
        Let(out var compared, !idle & !failing & ((state == State.Start) | (state == State.Run) | ((state == State.Check) & !isMove)));
        Assert(idle | kind.IsAnyOf(MoveOperation.Move, MoveOperation.Fill, MoveOperation.Yield, MoveOperation.Resume), "it does what it began");
        Assert(state.AsUInt() <= (int)State.Finish, "the state is one of those that there are");
        Assert(idle | (more == left.Any()), "more tells whether words are left");
        Assert(idle | (one == (left == 1)), "one tells whether one is");
        Assert(!arrives | ((state == State.Run) & (kind != MoveOperation.Fill)), "a word arrives only while words move");
        Assert((state != State.Finish) | idle | ((kind == MoveOperation.Resume) & !more & !arrives), "only a resumption has a finish");
        Assert((state != State.Run) | !failing, "what fails does so before words move");
        Assert(idle | isMove | !descends, "frames are moved from the first word on");
        Assert(idle | !isMove | ((toStack == HeldA.IsInt) & (header == HeldA.Payload[PackedFields.AddressBits - 1, 0].ZeroExtend(Bits))), "the target is what is held");
        Assert(idle | !isMove | (end == header + HeldA.Payload[RefWord.SizeLow + PackedFields.AddressBits - 1, RefWord.SizeLow].ZeroExtend(Bits)), "... with its size");
        Assert((state != State.Check) | !isMove | ((targetEnd == HeldB.Payload[PackedFields.AddressBits - 1, 0].ZeroExtend(Bits) + left.ZeroExtend(Bits)) & (left.ZeroExtend(Bits) == wanted)), "the end was counted");
        Assert((state != State.Check) | !failing | !isMove, "a move is compared first");
        Assert(idle | isMove | (toStack == (kind == MoveOperation.Resume)), "a frame goes where its operation says");
        Assert(idle | isMove | failing | ((stateAddress.ZeroExtend(Bits) == header + Machine.GeneratorState) & (header + Machine.GeneratorFrame <= end)), "a generator has a state");
        Assert(!compared | toStack | (end <= 1 << PackedFields.AddressBits), "the object lies within the heap");
        Assert((state != State.Check) | !isMove | !HeldA.IsObject | (end <= 1 << PackedFields.AddressBits), "... before, too");
        Assert(!compared | toStack | !rest.Any() | Mux(descends, (at >= header + rest) & (at < end), (at > header) & (at + rest <= end)), "the words that are left lie within it");
        Assert(!compared | toStack | !isMove | HeldA.IsObject, "what is no stack address is an object");
        Assert(!moves | !toStack | !isMove | !rest.Any() | Mux(descends, (at + 1 >= rest) & (at < StackDepth), at + rest <= StackDepth), "... or within the stack memory");
        Assert(!compared | (written + rest == wanted), "words are counted");
        Assert((state != State.Finish) | idle | (written == wanted), "... to the end");
        Assert((state != State.Check) | !written.Any(), "none is written before");
    }

    private void Mutate()
    {
        switch (flaw)
        {
            case MoverFlaw.Unchecked:
                When(state == State.Check, () => failing.Next = false);
                break;
            case MoverFlaw.OneMore:
                When((state == State.Check) & kind.IsAnyOf(MoveOperation.Move), () => (left.Next, more.Next, one.Next) = (left + 1, true, !more));
                break;
            case MoverFlaw.ForgetsHold:
                When(Hold & (kind == MoveOperation.Fill) & (state == State.Start) & !failing & more, () => (left.Next, more.Next, one.Next) = (left - 1, !one, left == 2));
                break;
        }
    }
}
