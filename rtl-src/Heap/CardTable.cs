using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Which parts of the image the program has written references to. The image's objects stay for ever, and what a loader wrote refers to nothing
/// but them: only these parts can refer to objects that the program made. So the collector reads them, a card at a time, and no other word of the image.
/// </summary>
/// <param name="depth">Words of the heap.</param>
[Doc("A bit for each card of heap words: a reference was written there, to an object of the image.")]
public sealed class CardTable(int depth) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth), cardBits = CardBits(depth);

    /// <summary>Bits of an address within a card: cards of 64 words, two at least.</summary>
    /// <param name="depth">Words of the heap.</param>
    public static int CardBits(int depth) => Math.Min(6, HeapSize.AddressBits(depth) - 1);

    [Doc("A reference was written to this word.")]
    public readonly Bit Written = Input.Bit();
    public readonly UInt Address = Input.UInt(HeapSize.AddressBits(depth));

    [Doc("Words below are the image's.")]
    public readonly UInt ImageEnd = Input.UInt(HeapSize.CountBits(depth));

    [Doc("Initial contents: refers only to the image.")]
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(HeapSize.AddressBits(depth));

    [Doc("Begin a scan.")]
    public readonly Bit Start = Input.Bit();

    [Doc("The scan has found a card, which is read or waits to be.")]
    public readonly Bit Found = Output.Bit();
    public readonly UInt Card = Output.UInt(HeapSize.AddressBits(depth));
    public readonly Bit Taken = Input.Bit();

    [Doc("All cards have been read.")]
    public readonly Bit Done = Output.Bit();

    private readonly Memory dirty = Memory.Create(1, 1 << HeapSize.AddressBits(depth) - CardBits(depth), initial: [BigInteger.Zero], style: RamStyle.Distributed);
    private readonly Bit scans = Reg.Bit();
    private readonly UInt card = Reg.UInt(HeapSize.CountBits(depth) - CardBits(depth), reset: null);

    protected override void Build()
    {
        Let(out var marks, Written & (Address.ZeroExtend(countBits) < ImageEnd));
        dirty.Write(Mux(LoadValid, LoadAddress, Address)[addressBits - 1, cardBits], (!LoadValid).AsUInt(), LoadValid | marks);

        Let(out var begin, Cat(card, Lit.UInt(0, cardBits)));
        Let(out var atEnd, begin >= ImageEnd);
        Let(out var isDirty, dirty.ReadAsync(card[addressBits - cardBits - 1, 0])[0]);
        Let(out var found, scans & !atEnd & isDirty);
        When(Start, () =>
        {
            scans.Next = true;
            card.Next = 0;
        }).ElseWhen(scans, () =>
        {
            When(atEnd, () => scans.Next = false);
            When(!found | Taken, () => card.Next = card + 1);
        });
        Found.Value = found;
        Card.Value = begin[addressBits - 1, 0];
        Done.Value = !scans;
    }
}
