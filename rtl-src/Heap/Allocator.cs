using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Gives out heap words from a hole, in order of address. An object that does not fit makes it change holes: it asks the lists for a block; what
/// is left of the old hole goes back to them. Where they have none, the object waits for the collector.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
/// <param name="begin">Where the hole begins unless a loader writes words.</param>
[Doc("Heap allocation: the hole that objects are taken from, and what happens where one does not fit.")]
public class Allocator(int depth, int begin = 1) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    [Doc("An instruction wants an object of as many words as B says.")]
    public readonly Bit Request = Input.Bit();
    public readonly TaggedWord B = Input.Of<TaggedWord>();

    [Doc("... and takes it in this cycle.")]
    public readonly Bit Take = Input.Bit();

    [Doc("It has to wait.")]
    public readonly Bit Waits = Output.Bit();

    [Doc("Where it need not wait: it gets the object; else there is no memory for it.")]
    public readonly Bit Fits = Output.Bit();
    public readonly UInt Address = Output.UInt(PackedFields.AddressBits);

    [Doc("Number of the object, modulo 2^24.")]
    public readonly UInt Serial = Output.UInt(HeaderWord.SerialBits);

    [Doc("The marks take the object's start in this cycle.")]
    public readonly Bit MarksReady = Input.Bit();

    [Doc("The object has its words, and needs the marks.")]
    public readonly Bit WantsMark = Output.Bit();

    [Doc("Size of the object.")]
    public readonly UInt Size = Output.UInt(HeapSize.CountBits(depth));

    [Doc("The hole.")]
    public readonly UInt Hole = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt Room = Output.UInt(HeapSize.CountBits(depth));

    [Doc("Free words: the hole, the lists, and what is on its way between them.")]
    public readonly UInt Available = Output.UInt(HeapSize.CountBits(depth));

    [Doc("Initial contents: the hole begins behind them.")]
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(HeapSize.AddressBits(depth));

    [Doc("Commands to the lists.")]
    public readonly Bit ListsReady = Input.Bit();
    public readonly Bit PushRest = Output.Bit();
    public readonly Bit TakeBlock = Output.Bit();
    public readonly UInt ListBlock = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt ListSize = Output.UInt(HeapSize.CountBits(depth));
    public readonly Bit Found = Input.Bit();
    public readonly Bit Missing = Input.Bit();
    public readonly UInt FoundBlock = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt FoundSize = Input.UInt(HeapSize.CountBits(depth));

    [Doc("A command to the lists is outstanding: the heap is not a row of blocks.")]
    public readonly Bit Unsettled = Output.Bit();

    [Doc("The object waits for the collector.")]
    public readonly Bit Starving = Output.Bit();

    [Doc("The collector begins a cycle, ends it, adds a block to the lists; words that it frees.")]
    public readonly Bit CycleBegins = Input.Bit();
    public readonly Bit CycleEnds = Input.Bit();
    public readonly Bit BlockAdded = Input.Bit();
    public readonly UInt Freed = Input.UInt(HeapSize.CountBits(depth));

    /// <summary>Which cycle of the collector a starving object waits for.</summary>
    protected enum Wait { Running, Whole, Over }

    protected readonly UInt hole = Reg.UInt(HeapSize.AddressBits(depth), reset: begin);
    protected readonly UInt room = Reg.UInt(HeapSize.CountBits(depth), reset: depth - begin);

    [Doc("What is left of the old hole.")]
    protected readonly UInt rest = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt restSize = Reg.UInt(HeapSize.CountBits(depth));
    private readonly UInt available = Reg.UInt(HeapSize.CountBits(depth), reset: depth - begin);
    private readonly UInt serial = Reg.UInt(HeaderWord.SerialBits);

    [Doc("A block has been asked for.")]
    protected readonly Bit asking = Reg.Bit();
    protected readonly Bit starving = Reg.Bit();
    private readonly Enum<Wait> wait = Reg.Enum<Wait>();

    protected override void Build()
    {
        var size = B.Payload[countBits - 1, 0];
        Let(out var possible, B.IsInt & !B.Payload[Word.PayloadBits - 1, addressBits].Any() & size.Any());
        Let(out var enough, size <= room);
        Let(out var refused, starving & (wait == Wait.Over));
        Waits.Value = Request & possible & !refused & (!enough | !MarksReady);
        Fits.Value = possible & !refused;
        WantsMark.Value = Request & possible & enough;
        Let(out var lacks, Request & possible & !enough & !starving & !asking);

        // The hole.
        Let(out var hasRest, restSize.Any());
        When(Take, () =>
        {
            hole.Next = hole + size.Truncate(addressBits);
            room.Next = room - size;
            serial.Next = serial + 1;
        });
        void Leave()
        {
            rest.Next = hole;
            restSize.Next = room;
        }
        When(Found, () =>
        {
            Leave();
            hole.Next = FoundBlock;
            room.Next = FoundSize;
            asking.Next = false;
        });
        When(Missing, () =>
        {
            Leave();
            room.Next = 0;
            asking.Next = false;
            starving.Next = true;
        });
        When(LoadValid, () =>
        {
            hole.Next = LoadAddress + 1;
            room.Next = (depth - 1) - LoadAddress.ZeroExtend(countBits);
            available.Next = (depth - 1) - LoadAddress.ZeroExtend(countBits);
        }).Otherwise(() => available.Next = Mux(Take, available - size, available) + Freed);

        // The lists: first what is left over, so that there is room for what will be.
        PushRest.Value = ListsReady & hasRest;
        Let(out var ask, ListsReady & !hasRest & lacks);
        TakeBlock.Value = ask;
        ListBlock.Value = rest;
        ListSize.Value = Mux(hasRest, restSize, size);
        When(ListsReady & hasRest, () => restSize.Next = 0);
        When(ask, () => asking.Next = true);
        Unsettled.Value = hasRest | lacks | asking;

        // Starvation ends with the object, or with a block that may suffice.
        When(BlockAdded, () => starving.Next = false);
        When(!Request | Take, () =>
        {
            starving.Next = false;
            wait.Next = Wait.Running;
        });
        When(CycleBegins & Request, () => wait.Next = Wait.Whole);
        When(CycleEnds & (wait == Wait.Whole), () => wait.Next = Wait.Over);
        Starving.Value = starving & (wait != Wait.Over);

        Assert(!(Found | Missing) | (Request & !Take), "an object that asked for a block waits for it");

        Address.Value = hole.ZeroExtend(PackedFields.AddressBits);
        Serial.Value = serial;
        Size.Value = size;
        Hole.Value = hole;
        Room.Value = room;
        Available.Value = available;
    }
}
