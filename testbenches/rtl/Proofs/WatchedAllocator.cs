using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated allocator does wrong.</summary>
internal enum AllocatorFlaw { None, ForgetsRest, AddsRestTwice, GivesWhatDoesNotFit, LeavesHoleTooLate }

/// <summary>
/// The allocator with its specification, for any one word of the heap: it belongs to an object, or the lists have it, or it is in the hole or the
/// rest of the one before, and to one of them only; an object is made of words of the hole. That the lists give what they were given, once, is proven of them.
/// </summary>
internal sealed class WatchedAllocator(AllocatorFlaw flaw = AllocatorFlaw.None) : Allocator(Depth)
{
    private const int Depth = 16, AddressBits = 4, CountBits = 5;

    [Doc("The collector frees the word.")]
    public readonly Bit Frees = Input.Bit();

    // No reset and no other driver: any value, for ever.
    private readonly UInt watched = Reg.UInt(AddressBits, reset: null);
    private readonly Bit used = Reg.Bit();
    private readonly Bit listed = Reg.Bit();

    [Doc("The instruction waited in the last cycle, for as many words.")]
    private readonly Bit waited = Reg.Bit();
    private readonly UInt waitedFor = Reg.UInt(Word.Bits, reset: null);

    protected override void Build()
    {
        base.Build();
        switch (flaw)
        {
            case AllocatorFlaw.ForgetsRest: When(Found, () => restSize.Next = 0); break;
            case AllocatorFlaw.AddsRestTwice: When(PushRest, () => restSize.Next = restSize); break;
            case AllocatorFlaw.GivesWhatDoesNotFit: When(Size == room + 1, () => Waits.Value = false); break;
            case AllocatorFlaw.LeavesHoleTooLate: When(Missing, () => room.Next = room); break;
        }
        watched.Next = watched;
        Assume(watched != 0, "the word at address 0 belongs to nobody");
        Assume(!LoadValid, "the image has been loaded");

        // The instruction.
        Assume(!Take | (Request & !Waits & Fits), "an object is taken where there is one");
        Assume(!waited | (Request & (B.Pack() == waitedFor)), "an instruction that waits stays");
        waited.Next = Request & Waits;
        waitedFor.Next = B.Pack();

        // The lists answer what they were asked, with a block of theirs.
        Let(out var found, Inside(FoundBlock, FoundSize));
        Assume(!(Found & Missing) & (!(Found | Missing) | asking), "the lists answer once");
        Assume(!Found | ((FoundBlock != 0) & (FoundSize >= Size) & Fit(FoundBlock, FoundSize)), "a block that is found suffices");
        Assume(!(Found & found) | listed, "the lists give what they have");
        Assume(!(PushRest | TakeBlock) | ListsReady, "commands are for lists that are ready");
        Assume(!ListsReady | !asking, "lists that have not answered are not ready");
        Assume(!Frees | used, "the collector frees words of objects");

        Let(out var inHole, Inside(hole, room));
        Let(out var inRest, Inside(rest, restSize));
        Let(out var pushed, PushRest & Inside(ListBlock, ListSize));
        Let(out var made, Take & Inside(Address[AddressBits - 1, 0], Size));
        used.Next = (used & !Frees) | made;
        listed.Next = (listed & !(Found & found)) | pushed | Frees;

        Assert(!made | (inHole & !used & !listed), "an object is made of words of the hole");
        Assert(!pushed | (inRest & !used & !listed), "what is added to the lists is what was left of a hole");
        UInt one = used.AsUInt().ZeroExtend(3), two = listed.AsUInt().ZeroExtend(3), three = inHole.AsUInt().ZeroExtend(3), four = inRest.AsUInt().ZeroExtend(3);
        Assert(one + two + three + four == 1, "a word belongs to an object, the lists, the hole or the rest, and to one of them");
        Assert(Fit(hole, room) & Fit(rest, restSize), "hole and rest lie in the heap");
        Assert(!room.Any() | (hole != 0), "the hole has no word at address 0");
        Assert(!asking | (!restSize.Any() & waited), "what was left is on the lists before a block is asked for");
        Assert(!asking | (!starving & (waitedFor[CountBits - 1, 0] > room)), "a block is asked for where the hole is too small");
        Cover(Found & inHole, "the hole is left for another");
        Cover(made & (Size > 1), "an object is made");
        Cover(pushed, "what was left of a hole goes to the lists");
    }

    private static Bit Fit(UInt block, UInt size) => block.ZeroExtend(CountBits + 1) + size.ZeroExtend(CountBits + 1) <= Depth;

    private Bit Inside(UInt block, UInt size) => (watched >= block) & (watched.ZeroExtend(CountBits + 1) < block.ZeroExtend(CountBits + 1) + size.ZeroExtend(CountBits + 1));
}
