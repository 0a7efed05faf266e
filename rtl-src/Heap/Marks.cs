using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// What is known of a heap address: whether an object begins there that the program made, whether the collector has met it, and whether its references
/// have been followed or will be: it was put on the grey stack.
/// </summary>
public static class Mark
{
    public const int Bits = 3;

    /// <summary>An object begins here.</summary>
    public const int White = 1;

    /// <summary>... and has been met, and its references have been followed or will be.</summary>
    public const int Black = 7;

    /// <summary>Numbers of the bits.</summary>
    public const int Start = 0, Met = 1, Kept = 2;
}

/// <summary>
/// The marks of all heap addresses, and the shader: it takes a reference each cycle, never refuses one, and marks the object unless none begins
/// there or it is marked already. So a word that only looks like a reference, or a stale one, does no harm. The image's objects have no marks: they stay.
/// </summary>
/// <param name="depth">Words of the heap.</param>
/// <param name="style">Of the memory for the marks.</param>
[Doc("Marks of the heap's addresses; test and set of one a cycle.")]
public class Marks(int depth, RamStyle style = RamStyle.Block) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    [Doc("There is an address; Shade tells later in the cycle whether it counts: the object at the address is reachable.")]
    public readonly Bit Offer = Input.Bit();
    public readonly Bit Shade = Input.Bit();
    public readonly UInt ShadeAddress = Input.UInt(HeapSize.AddressBits(depth));

    [Doc("An object was marked that was not; whether the grey stack has room for it.")]
    public readonly Bit Grey = Output.Bit();
    public readonly Bit HasRoom = Input.Bit();
    public readonly UInt GreyAddress = Output.UInt(HeapSize.AddressBits(depth));

    [Doc("The marks of an address, in the next cycle; not together with Offer.")]
    public readonly Bit Read = Input.Bit();
    public readonly UInt ReadAddress = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt Found = Output.UInt(Mark.Bits);

    [Doc("A new object begins; only while Ready.")]
    public readonly Bit New = Input.Bit();
    public readonly UInt NewAddress = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt NewMark = Input.UInt(Mark.Bits);

    [Doc("New marks of an address; only while Ready, and not together with New.")]
    public readonly Bit Set = Input.Bit();
    public readonly UInt SetAddress = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt SetMark = Input.UInt(Mark.Bits);

    [Doc("The shader writes nothing in this cycle, and no marks of an earlier program are left.")]
    public readonly Bit Ready = Output.Bit();

    [Doc("The shader is at work; marks of an earlier program are being cleared.")]
    public readonly Bit Busy = Output.Bit();
    public readonly Bit Clearing = Output.Bit();

    protected readonly Memory entries = Memory.Create(Mark.Bits, depth, initial: [], style: style);

    [Doc("The address that was presented in the last cycle, and the one that was marked in it.")]
    protected readonly Bit testing = Reg.Bit();
    protected readonly UInt tested = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly Bit wrote = Reg.Bit();
    protected readonly UInt written = Reg.UInt(HeapSize.AddressBits(depth), reset: null);

    [Doc("No object has begun here or behind since power-up; a memory, since a reset leaves it.")]
    private readonly Memory used = Memory.Create(HeapSize.CountBits(depth), 2, initial: [BigInteger.Zero], style: RamStyle.Distributed);

    [Doc("Addresses below it hold no marks of an earlier program.")]
    private readonly UInt cleared = Reg.UInt(HeapSize.CountBits(depth));

    private readonly Bit prepared = Reg.Bit();

    protected override void Build()
    {
        Let(out var limit, used.ReadAsync(0));
        Let(out var clearing, !prepared & (cleared < limit));
        When(!clearing, () => prepared.Next = true);
        Let(out var found, entries.Read(Mux(Offer, ShadeAddress, ReadAddress), Offer | Read, name: "found"));
        testing.Next = Shade;
        When(Offer, () => tested.Next = ShadeAddress);
        Let(out var known, wrote & (written == tested));
        Let(out var grey, testing & found[Mark.Start] & !found[Mark.Met] & !known);
        wrote.Next = grey;
        written.Next = tested;
        Grey.Value = grey;
        GreyAddress.Value = tested;
        Found.Value = found;
        Busy.Value = testing;
        Clearing.Value = clearing;
        Ready.Value = !testing & prepared;

        // One write a cycle.
        var address = Wire.UInt(addressBits, name: "address");
        var mark = Wire.UInt(Mark.Bits, name: "mark");
        address.Value = cleared.Truncate(addressBits);
        mark.Value = 0;
        When(grey, () =>
        {
            address.Value = tested;
            mark.Value = Cat(HasRoom, Lit.UInt(Mark.White | 1 << Mark.Met, Mark.Kept));
        }).ElseWhen(New, () =>
        {
            address.Value = NewAddress;
            mark.Value = NewMark;
        }).ElseWhen(Set, () =>
        {
            address.Value = SetAddress;
            mark.Value = SetMark;
        });
        entries.Write(address, mark, grey | New | Set | clearing);

        When(clearing, () => cleared.Next = cleared + 1);
        Let(out var end, NewAddress.ZeroExtend(countBits) + 1);
        used.Write(0, end, New & (end > limit));

        Assert(!(New | Set) | Ready, "marks are set only while the shader is not at work");
        Assert(!(New & Set), "one mark is set a cycle");
        Assert(!(Set & Shade), "no mark is set while its object may be tested");
        Assert(!clearing | !(Offer | Read), "nobody asks for marks while they are cleared");
        Assert(!Shade | Offer, "what is shaded is offered");
    }
}
