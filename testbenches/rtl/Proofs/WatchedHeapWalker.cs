using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated walk does wrong.</summary>
internal enum WalkerFlaw { None, LosesRun, KeepsRunAcrossHole, FreesMarked, LeavesMark, ForgetsUnlink, PassesDropped }

/// <summary>
/// The walk over the heap with its specification, for any one block that lies there all the while: an object that is marked keeps its words and is white at the end of the
/// sweep; each word of a dead object or a free block is given to the lists once. To recover, a marked object that was dropped is handed over. Allocator and lists
/// may keep the walk waiting at any time, and move the hole.
/// </summary>
internal sealed class WatchedHeapWalker(WalkerFlaw flaw = WalkerFlaw.None) : HeapWalker(Depth)
{
    private const int Depth = 16, AddressBits = 4, CountBits = 5;

    // No reset and no other driver: any values, for ever. The block, its size, its links if it is free, else whether it is marked, and was dropped.
    private readonly UInt watched = Reg.UInt(AddressBits, reset: null);
    private readonly UInt size = Reg.UInt(CountBits, reset: null);
    private readonly UInt previous = Reg.UInt(AddressBits, reset: null);
    private readonly UInt following = Reg.UInt(AddressBits, reset: null);
    private readonly Bit free = Reg.Bit(reset: null);
    private readonly Bit marked = Reg.Bit(reset: null);
    private readonly Bit dropped = Reg.Bit(reset: null);

    [Doc("The address that was read last.")]
    private readonly UInt lastRead = Reg.UInt(AddressBits, reset: null);

    [Doc("In this walk: it was made white; its words were counted; taken off its list; given to the lists; handed over.")]
    private readonly Bit white = Reg.Bit();
    private readonly Bit counted = Reg.Bit();
    private readonly Bit unlinked = Reg.Bit();
    private readonly Bit given = Reg.Bit();
    private readonly Bit handed = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Let(out var looks, state == State.Look);
        switch (flaw)
        {
            case WalkerFlaw.LosesRun: When(looks, () => Push.Value = false); break;
            case WalkerFlaw.KeepsRunAcrossHole: When((state == State.Step) & Settled & runSize.Any() & Room.Any() & (position == Hole.ZeroExtend(CountBits)), () =>
            {
                Push.Value = false;
                position.Next = position + Room;
                runSize.Next = runSize;
            }); break;
            case WalkerFlaw.FreesMarked: When(looks & Settled & SetReady & (position == 7), () => runSize.Next = 1); break;
            case WalkerFlaw.LeavesMark: When(looks & runSize.Any(), () => Set.Value = false); break;
            case WalkerFlaw.ForgetsUnlink: When(runSize.Any(), () => Unlink.Value = false); break;
            case WalkerFlaw.PassesDropped: When(looks & (position == 9), () => Grey.Value = false); break;
        }
        foreach (var constant in (UInt[])[watched, size, previous, following]) constant.Next = constant;
        foreach (var constant in (Bit[])[free, marked, dropped]) constant.Next = constant;
        Let(out var end, watched.ZeroExtend(CountBits) + size);
        Let(out var start, watched.ZeroExtend(CountBits));
        Assume(size.Any() & (watched.ZeroExtend(6) + size.ZeroExtend(6) <= Depth), "the block lies in the heap");
        Assume(ImageEnd <= start, "behind the image");
        Assume(!(free & marked) & (!dropped | marked), "a free block has no marks");
        Assume((Room.ZeroExtend(6) + Hole.ZeroExtend(6) <= Depth) & (!Room.Any() | Apart(Hole.ZeroExtend(CountBits), Room)), "the hole lies elsewhere");
        Assume(!(StartRecovery & StartSweep), "a walk is to recover or to sweep");

        // What is read: the block, or one that lies elsewhere.
        When(Read, () => lastRead.Next = ReadAddress);
        Let(out var here, looks & (lastRead == watched));
        Let(out var freeWord, new FreeFields().Unpack(MemoryWord[Word.PayloadBits - 1, 0]));
        Let(out var readsFree, HeapSize.TagOf(MemoryWord) == Tag.Free);
        Let(out var readSize, Mux(readsFree, freeWord.Size.Truncate(AddressBits), MemoryWord[RefWord.SizeLow + AddressBits - 1, RefWord.SizeLow]).ZeroExtend(CountBits));
        Assume(!looks | readsFree | (HeapSize.TagOf(MemoryWord) == Tag.Header), "the heap is a row of objects and free blocks");
        Assume(!here | ((readsFree == free) & (readSize == size) & (freeWord.Previous.Truncate(AddressBits) == previous) & (freeWord.Following.Truncate(AddressBits) == following)), "the block's first word says what it is");
        Assume(!here | ((Marks[Mark.Met] == marked) & (Marks[Mark.Kept] == (marked & !dropped))), "so do its marks");
        Assume(!looks | here | (readSize.Any() & (lastRead.ZeroExtend(6) + readSize.ZeroExtend(6) <= Depth) & Apart(lastRead.ZeroExtend(CountBits), readSize)), "other blocks lie elsewhere");

        Let(out var begins, (state == State.Idle) & (StartRecovery | StartSweep));
        Let(out var mine, Address == watched);
        Let(out var covered, !Apart(ListBlock.ZeroExtend(CountBits), ListSize));
        void Note(Bit what, Bit happens) => what.Next = !begins & (what | happens);
        Let(out var whitens, Set & mine & (SetMark == Mark.White));
        Let(out var counts, Freed.Any() & mine);
        Let(out var unlinks, Unlink & (ListBlock == watched));
        Let(out var gives, Push & covered);
        Let(out var hands, Grey & mine);
        Note(white, whitens);
        Note(counted, counts);
        Note(unlinked, unlinks);
        Note(given, gives);
        Note(handed, hands);

        // Where the walk is.
        Let(out var walks, !(state == State.Idle));
        Let(out var ahead, position <= start);
        Let(out var behind, position >= end);
        Let(out var inRun, runSize.Any() & (run.ZeroExtend(CountBits) <= start) & (run.ZeroExtend(6) + runSize.ZeroExtend(6) >= end.ZeroExtend(6)));
        Let(out var offRun, !runSize.Any() | Apart(run.ZeroExtend(CountBits), runSize));
        Let(out var sweeping, walks & sweeps);
        Assert(!walks | ((ahead | behind) & (position <= Depth)), "the walk is never within a block");
        Assert(!looks | (lastRead.ZeroExtend(CountBits) == position), "it looks at what it read");
        Assert(!(walks & runSize.Any()) | (run.ZeroExtend(6) + runSize.ZeroExtend(6) == position.ZeroExtend(6)), "free words that are on no list end where the walk is");
        Assert(!(walks & !sweeps) | (!runSize.Any() & !given & !unlinked & !counted & !white), "nothing is freed to recover");
        Assert(!(walks & ahead) | (!white & !counted & !unlinked & !given & !handed & offRun), "nothing is done to a block that is ahead");
        Assert(!(walks & marked) | (!given & offRun & !counted & !unlinked), "a marked object keeps its words");
        Assert(!(sweeping & behind & marked) | white, "and is white when the sweep has passed");
        Assert(!(sweeping & behind & !marked) | (given ^ inRun), "what is dead or free is to be given to the lists, or was given");
        Assert(!(sweeping & behind & !marked) | (!given | offRun), "once");
        Assert(!(sweeping & behind) | ((unlinked == free) & (counted == (!free & !marked))), "a free block is taken off its list; dead words are counted");
        Assert(!(walks & !sweeps & behind) | (handed == dropped), "a marked object that was dropped is handed over");
        Assert(!gives | (!given & (ListBlock <= watched) & (ListBlock.ZeroExtend(6) + ListSize.ZeroExtend(6) >= end.ZeroExtend(6))), "it is given once, and whole");
        Assert(!unlinks | ((ListPrevious == previous) & (ListNext == following) & (ListSize == size)), "with its links");
        Assert(!counts | (Freed == size), "and its size");
        Assert(!hands | (Set & (SetMark == Mark.Black)), "what is handed over is kept");
        Cover(Done & sweeps & given & free, "a free block is given back");
        Cover(Done & sweeps & given & counted, "a dead object is given back");
        Cover(Done & sweeps & white, "a marked object is swept");
        Cover(Done & !sweeps & handed, "a dropped object is handed over");
    }

    /// <summary>The words lie before the block or behind it.</summary>
    private Bit Apart(UInt begin, UInt count) =>
        (begin.ZeroExtend(6) + count.ZeroExtend(6) <= watched.ZeroExtend(6)) | (begin.ZeroExtend(6) >= watched.ZeroExtend(6) + size.ZeroExtend(6));
}
