using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Follows references: takes an object off the grey stack, reads its words through port B, one a cycle, and hands each reference to the shader.
/// The grey stack holds the addresses of marked objects; where it is full, <see cref="Overflow"/> says that one was dropped, and a walk over the heap finds it.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
/// <param name="greyDepth">Addresses that the grey stack holds.</param>
[Doc("Follows the references of marked objects.")]
public sealed class Tracer(int depth, int greyDepth) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    private enum State { Idle, Take, Header, Words }

    [Doc("Marked objects to be followed: from the shader, or from the walk where the shader has none.")]
    public readonly Bit Push = Input.Bit();
    public readonly UInt PushAddress = Input.UInt(HeapSize.AddressBits(depth));
    public readonly Bit ClearOverflow = Input.Bit();

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

    [Doc("The object is being followed.")]
    public readonly Bit SetReady = Input.Bit();
    public readonly Bit Set = Output.Bit();
    public readonly UInt SetAddress = Output.UInt(HeapSize.AddressBits(depth));

    private readonly Memory grey = Memory.Create(HeapSize.AddressBits(depth), greyDepth, style: RamStyle.Block);
    private readonly UInt count = Reg.UInt(HeapSize.CountBits(greyDepth));
    private readonly Bit overflow = Reg.Bit();
    private readonly Enum<State> state = Reg.Enum<State>();

    [Doc("The next word to read, and how many are left.")]
    private readonly UInt address = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    private readonly UInt left = Reg.UInt(HeapSize.CountBits(depth), reset: null);

    [Doc("A word was read in the last cycle.")]
    private readonly Bit arrives = Reg.Bit();

    [Doc("A reference that the shader could not take yet.")]
    private readonly Bit kept = Reg.Bit();
    private readonly UInt keptAddress = Reg.UInt(HeapSize.AddressBits(depth), reset: null);

    protected override void Build()
    {
        var greyBits = HeapSize.AddressBits(greyDepth);
        Let(out var isFull, count == greyDepth);
        Let(out var pops, (state == State.Idle) & count.Any() & Enable & !Push);
        Let(out var top, (count - 1).Truncate(greyBits));
        When(Push & !isFull, () => count.Next = count + 1).ElseWhen(pops, () => count.Next = count - 1);
        When(Push & isFull, () => overflow.Next = true).ElseWhen(ClearOverflow, () => overflow.Next = false);
        grey.Write(count.Truncate(greyBits), PushAddress, Push & !isFull);
        Let(out var taken, grey.Read(top, pops, name: "taken"));

        var header = MemoryWord;
        Let(out var size, header[RefWord.SizeLow + addressBits - 1, RefWord.SizeLow]);
        Let(out var isLeaf, Enum<Tag>.FromUInt(header[7, 0]).IsAnyOf([.. HeaderWord.Leaves]));
        Let(out var refers, arrives & HeapSize.IsReference(MemoryWord, addressBits));
        Let(out var shades, kept | refers);
        Let(out var stuck, shades & (!ShadeReady | Hold));
        arrives.Next = false;
        MemoryRead.Value = false;
        MemoryAddress.Value = address;
        Set.Value = false;
        Switch(state)
            .Case(State.Idle, () => When(pops, () => state.Next = State.Take))
            .Case(State.Take, () => When(MemoryReady & SetReady, () =>
            {
                MemoryRead.Value = true;
                MemoryAddress.Value = taken;
                Set.Value = true;
                address.Next = taken + 1;
                state.Next = State.Header;
            }))
            .Case(State.Header, () =>
            {
                left.Next = size.ZeroExtend(countBits) - 1;
                state.Next = Mux(isLeaf | (size == 1), Lit.Enum(State.Idle), State.Words);
            })
            .Case(State.Words, () =>
            {
                When(MemoryReady & left.Any() & !kept & !stuck, () =>
                {
                    MemoryRead.Value = true;
                    arrives.Next = true;
                    address.Next = address + 1;
                    left.Next = left - 1;
                });
                When(!left.Any() & !stuck, () => state.Next = State.Idle);
            });
        kept.Next = stuck;
        When(!kept, () => keptAddress.Next = MemoryWord[addressBits - 1, 0]);

        Shade.Value = shades & !Hold;
        ShadeAddress.Value = Mux(kept, keptAddress, MemoryWord[addressBits - 1, 0]);
        SetAddress.Value = taken;
        Overflow.Value = overflow;
        Idle.Value = (state == State.Idle) & !count.Any();
    }
}
