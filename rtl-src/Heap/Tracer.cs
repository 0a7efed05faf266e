using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Follows references: takes an object off the grey stack, reads its words through port B, one a cycle, and hands each reference to the shader. An object
/// of n words takes n cycles; one that is found marked while nothing else is in hand is read in the same cycle. The grey stack holds the addresses
/// of marked objects, its top in a register; where it is full, <see cref="Overflow"/> says that one was dropped, and a walk over the heap finds it.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
/// <param name="greyDepth">Addresses that the grey stack holds below its top.</param>
/// <param name="style">Of the memory for them.</param>
[Doc("Follows the references of marked objects.")]
public class Tracer(int depth, int greyDepth, RamStyle style = RamStyle.Block) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    protected enum State { Idle, Header, Words }

    [Doc("Marked objects to be followed: from the shader, or from the walk where the shader has none; dropped where there is no room.")]
    public readonly Bit Push = Input.Bit();
    public readonly UInt PushAddress = Input.UInt(HeapSize.AddressBits(depth));
    public readonly Bit HasRoom = Output.Bit();
    public readonly Bit ClearOverflow = Input.Bit();

    [Doc("A card of the image to be read, where there is no object to be followed.")]
    public readonly Bit HasCard = Input.Bit();
    public readonly UInt Card = Input.UInt(HeapSize.AddressBits(depth));
    public readonly Bit TakesCard = Output.Bit();

    [Doc("Objects may be followed; else they are only kept.")]
    public readonly Bit Enable = Input.Bit();

    [Doc("An address was dropped.")]
    public readonly Bit Overflow = Output.Bit();

    [Doc("No object is being followed, and the grey stack is empty.")]
    public readonly Bit Idle = Output.Bit();

    [Doc("A new object wants its mark: hold.")]
    public readonly Bit Hold = Input.Bit();

    [Doc("Port B of the heap, while the lists leave it.")]
    public readonly Bit MemoryReady = Input.Bit();
    public readonly Bit MemoryRead = Output.Bit();
    public readonly UInt MemoryAddress = Output.UInt(HeapSize.AddressBits(depth));
    public readonly UInt MemoryWord = Input.UInt(Word.Bits);

    [Doc("References to the shader, while the program leaves it.")]
    public readonly Bit ShadeReady = Input.Bit();
    public readonly Bit Shade = Output.Bit();
    public readonly UInt ShadeAddress = Output.UInt(HeapSize.AddressBits(depth));

    protected readonly Memory grey = Memory.Create(HeapSize.AddressBits(depth), greyDepth, style: style);

    [Doc("The top of the grey stack, where there is one.")]
    protected readonly UInt top = Wire.UInt(HeapSize.AddressBits(depth));

    [Doc("Addresses in the memory.")]
    protected readonly UInt count = Reg.UInt(HeapSize.CountBits(greyDepth));

    [Doc("The top, unless it was taken, or is just coming from the memory.")]
    protected readonly Bit holdsTop = Reg.Bit();
    protected readonly UInt held = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly Bit refills = Reg.Bit();
    protected readonly Bit overflow = Reg.Bit();
    protected readonly Enum<State> state = Reg.Enum<State>();

    [Doc("The next word to read, and how many are left.")]
    protected readonly UInt address = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt left = Reg.UInt(HeapSize.CountBits(depth), reset: null);

    [Doc("A word was read in the last cycle.")]
    protected readonly Bit arrives = Reg.Bit();

    [Doc("A reference that the shader could not take yet.")]
    protected readonly Bit kept = Reg.Bit();
    protected readonly UInt keptAddress = Reg.UInt(HeapSize.AddressBits(depth), reset: null);

    protected override void Build()
    {
        // The word that was read.
        Let(out var refers, arrives & HeapSize.IsReference(MemoryWord, addressBits));
        Let(out var shades, kept | refers);
        Let(out var stuck, !ShadeReady | Hold);
        kept.Next = shades & stuck;
        When(!kept, () => keptAddress.Next = MemoryWord[addressBits - 1, 0]);
        // Whether or not the word is a reference, which the memory tells late.
        Let(out var reads, MemoryReady & !((kept | arrives) & stuck));

        // The grey stack.
        var greyBits = HeapSize.AddressBits(greyDepth);
        Let(out var hasTop, holdsTop | refills);
        HasRoom.Value = !(hasTop & (count == greyDepth));
        Let(out var pushes, Push & HasRoom);
        Let(out var starts, (state == State.Idle) & Enable & reads & (pushes | hasTop));
        Let(out var down, pushes & !starts & hasTop);
        Let(out var up, starts & !pushes & count.Any());
        Let(out var below, grey.Read((count - 1).Truncate(greyBits), up, name: "below"));
        top.Value = Mux(refills, below, held);
        grey.Write(count.Truncate(greyBits), top, down);
        When(down, () => count.Next = count + 1).ElseWhen(up, () => count.Next = count - 1);
        refills.Next = up;
        holdsTop.Next = (pushes & !starts) | (hasTop & (pushes | !starts));
        held.Next = Mux(pushes & !starts, PushAddress, top);
        When(Push & !HasRoom, () => overflow.Next = true).ElseWhen(ClearOverflow, () => overflow.Next = false);

        // The object in hand.
        var header = MemoryWord;
        Let(out var size, header[RefWord.SizeLow + addressBits - 1, RefWord.SizeLow]);
        Let(out var isLeaf, Enum<Tag>.FromUInt(header[7, 0]).IsAnyOf([.. HeaderWord.Leaves]));
        Let(out var first, Mux(pushes, PushAddress, top));
        arrives.Next = false;
        MemoryRead.Value = false;
        MemoryAddress.Value = Mux(state == State.Idle, first, address);
        TakesCard.Value = false;
        Switch(state)
            .Case(State.Idle, () =>
            {
                When(starts, () =>
                {
                    MemoryRead.Value = true;
                    address.Next = first + 1;
                    state.Next = State.Header;
                }).ElseWhen(Enable & HasCard & !hasTop & !Push, () =>
                {
                    TakesCard.Value = true;
                    address.Next = Card;
                    left.Next = 1 << CardTable.CardBits(depth);
                    state.Next = State.Words;
                });
            })
            .Case(State.Header, () =>
            {
                // The first word behind the header, whether there is one or not.
                MemoryRead.Value = reads;
                Let(out var rest, size.ZeroExtend(countBits) - 1);
                Let(out var none, isLeaf | !rest.Any());
                arrives.Next = reads & !none;
                When(reads, () => address.Next = address + 1);
                left.Next = Mux(reads, rest - 1, rest);
                state.Next = Mux(none | (reads & (rest == 1)), Lit.Enum(State.Idle), State.Words);
            })
            .Case(State.Words, () => When(reads, () =>
            {
                MemoryRead.Value = true;
                arrives.Next = true;
                address.Next = address + 1;
                left.Next = left - 1;
                When(left == 1, () => state.Next = State.Idle);
            }));

        Shade.Value = shades & !Hold;
        ShadeAddress.Value = Mux(kept, keptAddress, MemoryWord[addressBits - 1, 0]);
        Overflow.Value = overflow;
        Idle.Value = (state == State.Idle) & !hasTop & !shades;
    }
}
