using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Walks over the heap behind the image from block to block by their first words, an object a cycle. To recover from a full grey stack it looks for objects
/// that are marked and were dropped. To sweep it takes the marks off live objects and joins dead objects and free blocks that lie side by side to
/// one free block. It jumps over the allocator's hole, and waits while that is changing.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
[Doc("Sweeps the heap, and finds what the grey stack had no room for.")]
public class HeapWalker(int depth) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    protected enum State { Idle, Step, Look }

    [Doc("Begin: to recover, or to sweep.")]
    public readonly Bit StartRecovery = Input.Bit();
    public readonly Bit StartSweep = Input.Bit();

    [Doc("The walk has come to the end.")]
    public readonly Bit Done = Output.Bit();

    [Doc("How far the sweep has come: objects from here on are still to be swept.")]
    public readonly UInt Position = Output.UInt(HeapSize.CountBits(depth));

    [Doc("Begin here: objects below are the image's and stay.")]
    public readonly UInt ImageEnd = Input.UInt(HeapSize.CountBits(depth));

    [Doc("Nothing moves in the heap in this cycle: no object is taken, no block is on its way, the lists are idle, nothing is left to follow.")]
    public readonly Bit Settled = Input.Bit();
    public readonly UInt Hole = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt Room = Input.UInt(HeapSize.CountBits(depth));

    [Doc("An object of that size waits for memory.")]
    public readonly Bit Starving = Input.Bit();
    public readonly UInt Wanted = Input.UInt(HeapSize.CountBits(depth));

    [Doc("Port B of the heap and the marks, while nobody else wants them; words and marks come in the next cycle.")]
    public readonly Bit Read = Output.Bit();
    public readonly Bit ReadReady = Input.Bit();
    public readonly UInt ReadAddress = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt MemoryWord = Input.UInt(Word.Bits);
    public readonly UInt Marks = Input.UInt(Mark.Bits);

    [Doc("A marked object that was dropped.")]
    public readonly Bit Grey = Output.Bit();

    [Doc("New marks of the block.")]
    public readonly Bit SetReady = Input.Bit();
    public readonly Bit Set = Output.Bit();
    public readonly UInt Address = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt SetMark = Output.UInt(Mark.Bits);

    [Doc("Commands to the lists: the free block is taken out, the joined one is added.")]
    public readonly Bit Unlink = Output.Bit();
    public readonly Bit Push = Output.Bit();
    public readonly UInt ListBlock = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt ListSize = Output.UInt(HeapSize.CountBits(depth));
    public readonly UInt ListPrevious = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt ListNext = Output.UInt(HeapSize.AddressBits(depth));

    [Doc("Words of a dead object.")]
    public readonly UInt Freed = Output.UInt(HeapSize.CountBits(depth));

    protected readonly Enum<State> state = Reg.Enum<State>();
    protected readonly Bit sweeps = Reg.Bit(reset: null);
    protected readonly UInt position = Reg.UInt(HeapSize.CountBits(depth), reset: null);

    [Doc("Free words before the position that are on no list.")]
    protected readonly UInt run = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt runSize = Reg.UInt(HeapSize.CountBits(depth));

    protected override void Build()
    {
        Let(out var at, position.Truncate(addressBits));
        Let(out var atEnd, position == depth);
        Let(out var atHole, Room.Any() & (position == Hole.ZeroExtend(countBits)));
        Let(out var hasRun, runSize.Any());
        Let(out var suffices, Starving & (runSize >= Wanted));

        Let(out var free, new FreeFields().Unpack(MemoryWord[Word.PayloadBits - 1, 0]));
        // A block begins with a header or as a free block: their tags differ in bit 0.
        Let(out var isFree, MemoryWord[Word.PayloadBits]);
        Let(out var objectSize, MemoryWord[RefWord.SizeLow + addressBits - 1, RefWord.SizeLow]);
        Let(out var size, Mux(isFree, free.Size.Truncate(addressBits), objectSize).ZeroExtend(countBits));
        Let(out var isLive, Marks[Mark.Met]);
        Let(out var next, position + size);
        Let(out var dropped, !isFree & isLive & !Marks[Mark.Kept]);

        // It reads whether or not the word will count, since what decides that comes late.
        Read.Value = state != State.Idle;
        ReadAddress.Value = Mux(state == State.Look, next.Truncate(addressBits), at);
        Grey.Value = false;
        Set.Value = false;
        SetMark.Value = Mux(isLive, Mux(sweeps, Lit.UInt(Mark.White, Mark.Bits), Mark.Black), 0);
        Unlink.Value = false;
        Push.Value = false;
        Freed.Value = 0;
        Done.Value = false;

        void AddRun()
        {
            Push.Value = true;
            runSize.Next = 0;
        }
        void Join()
        {
            When(!hasRun, () => run.Next = at);
            runSize.Next = runSize + size;
            position.Next = next;
        }
        // On to the next block, which has been read in this cycle, unless it may be the hole, or the end, or the list is to have the run first.
        void Pass(Bit goesOn)
        {
            position.Next = next;
            When(goesOn & ReadReady & (next != depth) & !(Room.Any() & (next == Hole.ZeroExtend(countBits))), () => state.Next = State.Look);
        }

        Switch(state)
            .Case(State.Idle, () => When(StartRecovery | StartSweep, () =>
            {
                state.Next = State.Step;
                sweeps.Next = StartSweep;
                position.Next = ImageEnd;
                runSize.Next = 0;
            }))
            .Case(State.Step, () => When(Settled, () =>
                When(hasRun & (atEnd | atHole | suffices), AddRun)
                .ElseWhen(atEnd, () =>
                {
                    Done.Value = true;
                    state.Next = State.Idle;
                })
                .ElseWhen(atHole, () => position.Next = position + Room)
                .ElseWhen(ReadReady, () => state.Next = State.Look)))
            .Case(State.Look, () =>
            {
                state.Next = State.Step;
                When(Settled & SetReady & !sweeps, () =>
                {
                    Grey.Value = dropped;
                    Set.Value = dropped;
                    Pass(!dropped);
                });
                When(Settled & SetReady & sweeps, () =>
                    When(isFree, () =>
                    {
                        Unlink.Value = true;
                        Join();
                    }).ElseWhen(!isLive, () =>
                    {
                        Set.Value = true;
                        Freed.Value = size;
                        Join();
                    }).Otherwise(() =>
                    {
                        Set.Value = true;
                        When(hasRun, AddRun);
                        Pass(!hasRun);
                    }));
            });

        Position.Value = position;
        Address.Value = at;
        ListBlock.Value = Mux(Push, run, at);
        ListSize.Value = Mux(Push, runSize, size);
        ListPrevious.Value = free.Previous.Truncate(addressBits);
        ListNext.Value = free.Following.Truncate(addressBits);
        Assert(!(state == State.Look) | HeapSize.TagOf(MemoryWord).IsAnyOf(Tag.Header, Tag.Free), "the heap is a row of objects and free blocks");
        Assert(!(state == State.Look) | size.Any(), "a block has a word at least");
    }
}
