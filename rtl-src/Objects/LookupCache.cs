using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// What lookups of names found, direct-mapped by class and name. An entry counts where its generation is the current one, so that a flush takes no
/// time. After 2^<paramref name="generationBits"/> - 1 flushes, and after reset, the entries are cleared one a cycle; meanwhile nothing is found and nothing kept.
/// </summary>
/// <param name="generationBits">Bits of the generation.</param>
[Doc("Lookup cache: outcomes of lookups by class and name.")]
public sealed class LookupCache(int generationBits = LookupCache.GenerationBits) : Module
{
    public const int GenerationBits = 16;
    private const int IndexBits = 9;
    private const int KeyBits = CacheWord.ReceiverBits + PackedFields.AddressBits;
    private const int OutcomeBits = CacheWord.KindBits + CacheWord.PlaceBits;

    [Doc("Look up; the outcome is there in the next cycle.")]
    public readonly Bit Read = Input.Bit();
    public readonly LookupKey Key = Input.Of<LookupKey>();

    [Doc("Heap address of the name.")]
    public readonly UInt Name = Input.UInt(PackedFields.AddressBits);

    [Doc("Keep this outcome for key and name.")]
    public readonly Bit Fill = Input.Bit();
    public readonly LookupOutcome Filled = Input.Of<LookupOutcome>();
    public readonly UInt FilledValue = Input.UInt(Word.Bits);

    [Doc("Forget all.")]
    public readonly Bit Flush = Input.Bit();

    [Doc("The entry is that of the key and name looked up last.")]
    public readonly Bit Hit = Output.Bit();
    public readonly LookupOutcome Found = Output.Of<LookupOutcome>();
    public readonly UInt Value = Output.UInt(Word.Bits);

    /// <summary>Columns of 36 bits: Yosys up to 0.64 swaps bits of wider words in block RAMs of 512 words (fixed by its pull request 5833).</summary>
    private const int ColumnBits = 36, EntryBits = 2 * ColumnBits;

    private readonly Memory entriesLow = Memory.Create(ColumnBits, Machine.CacheEntries, style: RamStyle.Block), entriesHigh = Memory.Create(ColumnBits, Machine.CacheEntries, style: RamStyle.Block);
    private readonly Memory valuesLow = Memory.Create(ColumnBits, Machine.CacheEntries, style: RamStyle.Block), valuesHigh = Memory.Create(ColumnBits, Machine.CacheEntries, style: RamStyle.Block);

    private readonly UInt generation = Reg.UInt(generationBits, reset: 1);
    private readonly Bit clearing = Reg.Bit(reset: true);
    private readonly UInt cleared = Reg.UInt(IndexBits);

    [Doc("What was looked up last.")]
    private readonly LookupKey key = Reg.Of<LookupKey>(reset: null);
    private readonly UInt name = Reg.UInt(PackedFields.AddressBits, reset: null);

    protected override void Build()
    {
        Let(out var index, Key.Subject[IndexBits - 1, 0] ^ Name[IndexBits - 1, 0] ^ Cat(Key.Receiver, Name[15, IndexBits]));
        When(clearing, () =>
        {
            cleared.Next = cleared + 1;
            clearing.Next = !cleared.All();
        });
        When(Flush, () =>
        {
            generation.Next = Mux(generation.All(), 1, generation + 1);
            When(generation.All(), () =>
            {
                clearing.Next = true;
                cleared.Next = 0;
            });
        });

        Let(out var kept, Cat(generation, Key.Pack(), Name, Filled.Pack()).ZeroExtend(EntryBits));
        Let(out var place, Mux(clearing, cleared, index));
        Let(out var entryWritten, Mux(clearing, 0, kept));
        entriesLow.Write(place, entryWritten[ColumnBits - 1, 0], clearing | Fill);
        entriesHigh.Write(place, entryWritten[EntryBits - 1, ColumnBits], clearing | Fill);
        valuesLow.Write(index, FilledValue[ColumnBits - 1, 0], Fill);
        valuesHigh.Write(index, FilledValue[Word.Bits - 1, ColumnBits], Fill);
        Let(out var entry, Cat(entriesHigh.Read(index, Read, name: "entry_high"), entriesLow.Read(index, Read, name: "entry_low")));
        Value.Value = Cat(valuesHigh.Read(index, Read, name: "value_high"), valuesLow.Read(index, Read, name: "value_low"));
        When(Read, () =>
        {
            key.Next = Key;
            name.Next = Name;
        });
        Found.Value = Found.Unpack(entry[OutcomeBits - 1, 0]);
        Hit.Value = !clearing & (entry[generationBits + KeyBits + PackedFields.AddressBits + OutcomeBits - 1, OutcomeBits] == Cat(generation, key.Pack(), name));
    }
}
