using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Free blocks in lists by the logarithm of their size, doubly linked through their first words (<see cref="FreeWord"/>); a bit for each list that
/// is not empty. One command at a time, each of a few accesses on port B. The link backward of a list's first block means nothing, so that
/// taking that block needs no other access.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
[Doc("Lists of free blocks by size.")]
public class FreeList(int depth) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    private const int BinBits = 5;

    /// <summary>Blocks of 2^5 words and more are preferred: a smaller one holds few objects.</summary>
    private const int Preferred = 5;

    /// <summary>Lists: a block of the whole heap is on the last one.</summary>
    protected readonly int bins = Math.Max(Preferred + 1, HeapSize.CountBits(depth));

    protected enum State { Idle, Push, PushRead, PushPatch, Choose, TakeRead, TakeData, WalkRead, WalkData, Unlink, UnlinkPrevious, UnlinkNext, UnlinkPatch }

    [Doc("A command is taken in this cycle.")]
    public readonly Bit Ready = Output.Bit();

    [Doc("Add the block to its list.")]
    public readonly Bit Push = Input.Bit();

    [Doc("Take a block of at least Size words: the first of the smallest list whose blocks all suffice, else by a walk.")]
    public readonly Bit Take = Input.Bit();

    [Doc("Take this block off its list.")]
    public readonly Bit Unlink = Input.Bit();
    public readonly UInt Block = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt Size = Input.UInt(HeapSize.CountBits(depth));

    [Doc("Links in the first word of the block to unlink.")]
    public readonly UInt Previous = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt Next = Input.UInt(HeapSize.AddressBits(depth));

    [Doc("What Take came to, one cycle.")]
    public readonly Bit Found = Output.Bit();
    public readonly Bit Missing = Output.Bit();
    public readonly UInt FoundBlock = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt FoundSize = Output.UInt(HeapSize.CountBits(depth));

    [Doc("Port B of the heap.")]
    public readonly Bit MemoryRead = Output.Bit();
    public readonly Bit MemoryWrite = Output.Bit();
    public readonly UInt MemoryAddress = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt MemoryData = Output.UInt(Word.Bits);
    public readonly UInt MemoryWord = Input.UInt(Word.Bits);

    protected readonly Enum<State> state = Reg.Enum<State>();
    protected readonly UInt block = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt size = Reg.UInt(HeapSize.CountBits(depth), reset: null);
    protected readonly UInt bin = Reg.UInt(BinBits, reset: null);

    [Doc("A neighbour in the list, or the candidate of a walk.")]
    protected readonly UInt other = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt previous = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt next = Reg.UInt(HeapSize.AddressBits(depth), reset: null);

    [Doc("The block that is unlinked has been found by a walk.")]
    protected readonly Bit walked = Reg.Bit(reset: null);

    protected readonly UInt occupied = Reg.UInt(Math.Max(Preferred + 1, HeapSize.CountBits(depth)));
    protected readonly Memory heads = Memory.Create(HeapSize.AddressBits(depth), 1 << BinBits, style: RamStyle.Distributed);

    /// <summary>The list of blocks of a size: log2, rounded down.</summary>
    public static UInt BinOf(UInt size) => (~LeadingZeros.Count(size)).ZeroExtend(BinBits);

    protected override void Build()
    {
        var word = new FreeFields().Unpack(MemoryWord[Word.PayloadBits - 1, 0]);
        Let(out var wordNext, word.Following.Truncate(addressBits));
        Let(out var wordPrevious, word.Previous.Truncate(addressBits));
        Let(out var wordSize, Fit(word.Size));
        Let(out var idle, state == State.Idle);

        // Lists whose blocks all suffice; the lowest of them, from the preferred sizes on where there is one.
        Let(out var sufficient, occupied & Cat([.. Enumerable.Range(0, bins).Reverse().Select(list => (Signal)Suffices(list))]));
        Let(out var large, sufficient[bins - 1, Preferred]);
        Let(out var chosen, Lowest(Mux(large.Any(), Cat(large, Lit.UInt(0, Preferred)), sufficient)));

        Let(out var head, heads.ReadAsync(bin));
        Let(out var isOccupied, occupied.Bit(bin));
        Let(out var isHead, head == block);

        var newHead = Wire.UInt(addressBits, name: "new_head");
        var setHead = Wire.Bit(name: "set_head");
        newHead.Value = next;
        setHead.Value = false;
        MemoryRead.Value = false;
        MemoryWrite.Value = false;
        MemoryAddress.Value = other;
        MemoryData.Value = FreeFields.Make(wordPrevious, wordSize, wordNext);
        Found.Value = false;
        Missing.Value = false;
        FoundBlock.Value = other;
        FoundSize.Value = wordSize;

        void Finish()
        {
            state.Next = State.Idle;
            When(walked, () =>
            {
                Found.Value = true;
                FoundBlock.Value = block;
                FoundSize.Value = size;
            });
        }

        Switch(state)
            .Case(State.Idle, () =>
            {
                When(Push | Take | Unlink, () =>
                {
                    block.Next = Block;
                    size.Next = Size;
                    bin.Next = BinOf(Size);
                    previous.Next = Previous;
                    next.Next = Next;
                    walked.Next = false;
                });
                When(Push, () => state.Next = State.Push).ElseWhen(Take, () => state.Next = State.Choose).ElseWhen(Unlink, () => state.Next = State.Unlink);
            })
            .Case(State.Push, () =>
            {
                MemoryWrite.Value = true;
                MemoryAddress.Value = block;
                MemoryData.Value = FreeFields.Make(Lit.UInt(0, addressBits), size, Mux(isOccupied, head, 0));
                setHead.Value = true;
                newHead.Value = block;
                other.Next = head;
                state.Next = Mux(isOccupied, Lit.Enum(State.PushRead), State.Idle);
            })
            .Case(State.PushRead, () =>
            {
                MemoryRead.Value = true;
                state.Next = State.PushPatch;
            })
            .Case(State.PushPatch, () =>
            {
                MemoryWrite.Value = true;
                MemoryData.Value = FreeFields.Make(block, wordSize, wordNext);
                state.Next = State.Idle;
            })
            .Case(State.Choose, () =>
            {
                other.Next = head;
                When(sufficient.Any(), () =>
                {
                    bin.Next = chosen;
                    state.Next = State.TakeRead;
                }).ElseWhen(isOccupied, () => state.Next = State.WalkRead).Otherwise(() =>
                {
                    Missing.Value = true;
                    state.Next = State.Idle;
                });
            })
            .Case(State.TakeRead, () =>
            {
                MemoryRead.Value = true;
                MemoryAddress.Value = head;
                other.Next = head;
                state.Next = State.TakeData;
            })
            .Case(State.TakeData, () =>
            {
                setHead.Value = true;
                newHead.Value = wordNext;
                Found.Value = true;
                state.Next = State.Idle;
            })
            .Case(State.WalkRead, () =>
            {
                MemoryRead.Value = true;
                state.Next = State.WalkData;
            })
            .Case(State.WalkData, () =>
            {
                other.Next = wordNext;
                state.Next = State.WalkRead;
                When(wordSize >= size, () =>
                {
                    block.Next = other;
                    size.Next = wordSize;
                    previous.Next = wordPrevious;
                    next.Next = wordNext;
                    walked.Next = true;
                    state.Next = State.Unlink;
                }).ElseWhen(wordNext == 0, () =>
                {
                    Missing.Value = true;
                    state.Next = State.Idle;
                });
            })
            .Case(State.Unlink, () =>
            {
                other.Next = previous;
                // Where the block is the first one, the word before it does not count.
                MemoryRead.Value = true;
                MemoryAddress.Value = previous;
                state.Next = State.UnlinkPrevious;
                When(isHead, () =>
                {
                    setHead.Value = true;
                    Finish();
                });
            })
            .Case(State.UnlinkPrevious, () =>
            {
                MemoryWrite.Value = true;
                MemoryData.Value = FreeFields.Make(wordPrevious, wordSize, next);
                other.Next = next;
                state.Next = State.UnlinkNext;
                When(next == 0, Finish);
            })
            .Case(State.UnlinkNext, () =>
            {
                MemoryRead.Value = true;
                state.Next = State.UnlinkPatch;
            })
            .Case(State.UnlinkPatch, () =>
            {
                MemoryWrite.Value = true;
                MemoryData.Value = FreeFields.Make(previous, wordSize, wordNext);
                Finish();
            });

        heads.Write(bin, newHead, setHead);
        Let(out var mask, Lit.UInt(1, bins) << bin);
        When(setHead, () => occupied.Next = Mux(newHead == 0, occupied & ~mask, occupied | mask));
        Ready.Value = idle;
    }

    // The blocks of the list, of 2^list words and more, have at least as many as the size in hand.
    private Bit Suffices(int list)
    {
        if (list >= countBits - 1) return true;
        Bit above = size[countBits - 1, list + 1].Any();
        return !(list == 0 ? above : above | (size[list] & size[list - 1, 0].Any()));
    }

    private UInt Fit(UInt field) => countBits <= field.Width ? field.Truncate(countBits) : field.ZeroExtend(countBits);

    // The number of the lowest bit that is set.
    private static UInt Lowest(UInt bits)
    {
        var padding = LeadingZeros.Padded(bits.Width) - bits.Width;
        Let(out var fromLowest, padding == 0 ? BitOrder.Reversed(bits) : Cat(BitOrder.Reversed(bits), Lit.UInt(0, padding)));
        return LeadingZeros.Count(fromLowest).ZeroExtend(BinBits);
    }
}
