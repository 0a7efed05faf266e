using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What mutated lists of free blocks do wrong.</summary>
internal enum FreeListFlaw { None, ForgetsLinkBack, ForgetsLinkForward, FindsTooSmall, GivesTooMuch, ForgetsNothing }

/// <summary>
/// The lists of free blocks with their specification, in a tiny heap whose other words anyone may write at any time. The words that were
/// handed to the lists and not handed back are noted, and so are the blocks: every word that is given back was handed over, once; nothing else is
/// written; no two blocks overlap; each is on the one list of its size. That the lists have no cycle follows from the order in which blocks came.
/// </summary>
internal sealed class WatchedFreeList : FreeList
{
    private readonly int Depth, AddressBits, CountBits;
    private readonly FreeListFlaw flaw;

    public WatchedFreeList(int depth, FreeListFlaw flaw = FreeListFlaw.None) : base(depth)
    {
        (Depth, AddressBits, CountBits, this.flaw) = (depth, HeapSize.AddressBits(depth), HeapSize.CountBits(depth), flaw);
        (OtherAddress, OtherData) = (Input.UInt(AddressBits), Input.UInt(2 * AddressBits + CountBits));
        (owned, begins, wanted, stored) = (Reg.UInt(Depth), Reg.UInt(Depth), Reg.UInt(CountBits, reset: null), Reg.UInt(2 * AddressBits + CountBits, reset: null));
        words = [.. Enumerable.Range(0, Depth).Select(_ => Reg.UInt(2 * AddressBits + CountBits, reset: null))];
        blockSize = [.. Enumerable.Range(0, Depth).Select(_ => Reg.UInt(CountBits, reset: null))];
        newer = [.. Enumerable.Range(0, Depth).Select(_ => Reg.UInt(Depth, reset: null))];
    }

    [Doc("Whoever writes the other words.")]
    public readonly Bit OtherWrite = Input.Bit();
    public readonly UInt OtherAddress;
    public readonly UInt OtherData;

    [Doc("Of each word its link back, its size and its link forward; and what was read last.")]
    private readonly UInt[] words;
    private readonly UInt stored;
    private readonly Bit fresh = Reg.Bit();

    [Doc("Words that the lists have; addresses at which blocks on the lists begin, their sizes, and for each those that came before it.")]
    private readonly UInt owned;
    private readonly UInt begins;
    private readonly UInt[] blockSize;
    private readonly UInt[] newer;

    [Doc("What is wanted of a block that is taken.")]
    private readonly UInt wanted;
    private readonly Bit takes = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Mutate();
        Environment();
        Follow();
        for (var i = 1; i < Depth; i++) ClaimBlock(i);
        for (var b = 0; b < bins; b++)
            Assert(!occupied[b] | IsListed(heads.ReadAsync(Lit.UInt(b, 5)), Lit.UInt(b, 5)), "a list that is not empty begins with a block of its size");
        Assert(!owned[0] & !begins[0], "the word at address 0 is never free");
        ClaimSteps();

        Assert(!MemoryWrite | owned.Bit(MemoryAddress), "only free words are written");
        Assert(!Found | ((Extent(FoundBlock, FoundSize) & ~owned) == 0), "every word that is given was handed over, and not given since");
        Assert(!Found | (FoundSize >= wanted), "a block that is found is as large as asked for");
        Cover(Found & walked, "a block is found by a walk over its list");
        Cover(state == State.UnlinkPrevious, "a block is taken out from behind another");
        Cover(Found & !walked, "a block is found at the head of a list");
        Cover(Missing & owned.Any(), "a block is missing");
    }

    // Words of a block.
    private UInt Extent(UInt block, UInt size) => ((Lit.UInt(1, Depth) << size) - 1) << block;

    private UInt At(UInt address) => Select(address, words);
    private UInt LinkForward(UInt word) => word[AddressBits - 1, 0];
    private UInt SizeIn(UInt word) => word[AddressBits + CountBits - 1, AddressBits];
    private UInt LinkBack(UInt word) => word[2 * AddressBits + CountBits - 1, AddressBits + CountBits];

    // What matters of a word of the heap.
    private UInt Links(UInt word)
    {
        var fields = new FreeFields().Unpack(word[Word.PayloadBits - 1, 0]);
        return Cat(fields.Previous[AddressBits - 1, 0], fields.Size[CountBits - 1, 0], fields.Following[AddressBits - 1, 0]);
    }

    private UInt SizeAt(UInt address) => Select(address, blockSize);
    private Bit IsListed(UInt address, UInt list) => begins.Bit(address) & (BinOf(SizeAt(address)) == list);
    private Bit IsOlder(UInt block, UInt than) => Select(than, newer).Bit(block);

    // A block whose link back is written later.
    private Bit Unpatched(UInt address) => state.IsAnyOf(State.PushRead, State.PushPatch, State.UnlinkNext, State.UnlinkPatch) & (other == address);

    private void Environment()
    {
        for (var i = 0; i < Depth; i++)
        {
            When(OtherWrite & (OtherAddress == i), () => words[i].Next = OtherData);
            When(MemoryWrite & (MemoryAddress == i), () => words[i].Next = Links(MemoryData));
        }
        When(MemoryRead | MemoryWrite, () => stored.Next = At(MemoryAddress));
        fresh.Next = MemoryRead | MemoryWrite;
        Assume(!fresh | (Links(MemoryWord) == stored), "port B gives what was read");
        Assume(!OtherWrite | !owned.Bit(OtherAddress), "nobody else writes free words");
        Assume(!(Push & Take) & !(Push & Unlink) & !(Take & Unlink), "one command at a time");
        Assume((Size >= 1) & (Size <= Depth), "sizes are those of blocks");
        Assume(!Push | ((Block >= 1) & (Block.ZeroExtend(5) + Size.ZeroExtend(5) <= Depth) & ((Extent(Block, Size) & owned) == 0)), "a block that is added is not free yet");
        Assume(!Unlink | (begins.Bit(Block) & (SizeAt(Block) == Size) & (LinkBack(At(Block)) == Previous) & (LinkForward(At(Block)) == Next)), "a block that is taken out is on a list");
    }

    private void Follow()
    {
        Let(out var extent, Extent(Block, Size));
        When((state == State.Idle) & Push, () => owned.Next = owned | extent);
        When(state == State.Idle, () => takes.Next = Take);
        When((state == State.Idle) & Take, () => wanted.Next = Size);
        When(state == State.Push, () =>
        {
            begins.Next = begins | (Lit.UInt(1, Depth) << block);
            for (var i = 0; i < Depth; i++)
            {
                When(block == i, () =>
                {
                    blockSize[i].Next = size;
                    newer[i].Next = Lit.UInt(((1 << Depth) - 1) ^ (1 << i), Depth);
                }).Otherwise(() => newer[i].Next = newer[i] & ~(Lit.UInt(1, Depth) << block));
            }
        });
        When(state == State.TakeData, () => begins.Next = begins & ~(Lit.UInt(1, Depth) << other));
        Let(out var unlinks, ((state == State.Unlink) & (heads.ReadAsync(bin) == block)) | (state == State.UnlinkPrevious));
        When(unlinks, () => begins.Next = begins & ~(Lit.UInt(1, Depth) << block));
        When(unlinks & !takes, () => owned.Next = owned & ~Extent(block, size));
        When(Found, () => owned.Next = owned & ~Extent(FoundBlock, FoundSize));
    }

    private void ClaimBlock(int i)
    {
        var at = begins[i];
        var address = Lit.UInt(i, AddressBits);
        Let(out var size, blockSize[i], name: $"size_{i}");
        Let(out var list, BinOf(size), name: $"list_{i}");
        Let(out var following, LinkForward(words[i]), name: $"following_{i}");
        Let(out var previous, LinkBack(words[i]), name: $"previous_{i}");
        Let(out var extent, Extent(address, size), name: $"extent_{i}");
        Assert(!at | ((size >= 1) & (i + size.ZeroExtend(5) <= Depth)), "a block lies in the heap");
        Assert(!at | ((extent & ~owned) == 0), "the words of a block are the lists'");
        for (var j = i + 1; j < Depth; j++) Assert(!(at & begins[j]) | !extent[j], "no word belongs to two blocks");
        Assert(!at | (SizeIn(words[i]) == size), "a block says how large it is");
        Assert(!at | occupied.Bit(list), "the list of a block is not empty");
        Let(out var isHead, heads.ReadAsync(list) == address, name: $"is_head_{i}");
        Assert(!at | (following == 0) | (IsListed(following, list) & IsOlder(following, address) & (heads.ReadAsync(list) != following)), "what follows a block is of its list, and older");
        Assert(!at | (following == 0) | Unpatched(following) | (LinkBack(At(following)) == address), "what follows a block refers back to it");
        Assert(!at | isHead | Unpatched(address) | (IsListed(previous, list) & (LinkForward(At(previous)) == address)), "what precedes a block refers to it");
        Assert(!at | !newer[i][i], "no block came before itself");
        for (var j = i + 1; j < Depth; j++)
        {
            Assert(!(at & begins[j]) | (newer[i][j] ^ newer[j][i]), "blocks came one by one");
            for (var k = 1; k < Depth; k++)
            {
                if (k == i || k == j) continue;
                Assert(!(at & begins[j] & begins[k]) | !(newer[i][j] & newer[j][k]) | newer[i][k], "their order is one");
                Assert(!(at & begins[j] & begins[k]) | !(newer[j][i] & newer[i][k]) | newer[j][k], "their order is one");
            }
        }
    }

    private void ClaimSteps()
    {
        void In(Bit condition, Bit claim, string what) => Assert(!condition | claim, what);
        Bit Is(params State[] states) => state.IsAnyOf(states);
        Let(out var extent, Extent(block, size));
        Let(out var read, Links(MemoryWord) == At(other));
        var fits = (size >= 1) & (block >= 1) & (block.ZeroExtend(5) + size.ZeroExtend(5) <= Depth);
        In(!Is(State.Idle) & takes, (wanted >= 1) & (wanted <= Depth), "what is wanted is the size of a block");
        In(Is(State.Push), fits & ((extent & ~owned) == 0) & (bin == BinOf(size)) & !takes, "the block in hand is the lists'");
        for (var i = 1; i < Depth; i++) In(Is(State.Push) & begins[i], (Extent(Lit.UInt(i, AddressBits), blockSize[i]) & extent) == 0, "the block in hand is on no list yet");
        In(Is(State.PushRead, State.PushPatch), begins.Bit(block) & (bin == BinOf(SizeAt(block))) & (heads.ReadAsync(bin) == block) & (LinkForward(At(block)) == other) & (other != 0) & !takes, "the block in hand is the first");
        In(Is(State.PushPatch, State.WalkData, State.UnlinkPatch), read, "the word at hand is the neighbour's");
        In(Is(State.Choose), takes & (size == wanted) & (bin == BinOf(size)), "a block is wanted");
        In(Is(State.TakeRead, State.TakeData), takes & occupied.Bit(bin) & !walked & (wanted.ZeroExtend(32) <= (Lit.UInt(1, 32) << bin)), "blocks of the list suffice");
        In(Is(State.TakeData), read & (other == heads.ReadAsync(bin)), "the word at hand is the first block's");
        In(Is(State.WalkRead, State.WalkData), takes & IsListed(other, bin) & (size == wanted) & (bin == BinOf(size)), "the walk stays on the list");
        In(Is(State.Unlink, State.UnlinkPrevious), (walked == takes) & IsListed(block, bin) & (SizeAt(block) == size) & (LinkBack(At(block)) == previous) & (LinkForward(At(block)) == next), "the block in hand is on the list");
        In(Is(State.UnlinkPrevious), (Links(MemoryWord) == At(previous)) & (heads.ReadAsync(bin) != block) & (other == previous), "the word at hand is that of the one before");
        In(Is(State.UnlinkNext, State.UnlinkPatch), (walked == takes) & (other == next) & (next != 0) & IsListed(next, bin) & IsListed(previous, bin) & (LinkForward(At(previous)) == next), "the neighbours in the list are at hand");
        In(walked & Is(State.Unlink, State.UnlinkPrevious, State.UnlinkNext, State.UnlinkPatch), (size >= wanted) & fits & ((extent & ~owned) == 0), "the block in hand suffices");
        for (var i = 1; i < Depth; i++)
            In(Is(State.UnlinkNext, State.UnlinkPatch) & walked & begins[i], (Extent(Lit.UInt(i, AddressBits), blockSize[i]) & extent) == 0, "the block in hand is on no list any more");
    }

    private void Mutate()
    {
        switch (flaw)
        {
            case FreeListFlaw.ForgetsLinkBack: When(state == State.PushPatch, () => MemoryWrite.Value = false); break;
            case FreeListFlaw.ForgetsLinkForward: When(state == State.UnlinkPrevious, () => MemoryWrite.Value = false); break;
            case FreeListFlaw.FindsTooSmall: When((state == State.Choose) & occupied.Bit(bin), () => state.Next = State.TakeRead); break;
            case FreeListFlaw.GivesTooMuch: When(Found & !walked, () => FoundSize.Value = wanted + 1); break;
            case FreeListFlaw.ForgetsNothing: When(Found, () => occupied.Next = occupied); break;
        }
    }
}
