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

    private readonly Memory entries = Memory.Create(generationBits + KeyBits + PackedFields.AddressBits + OutcomeBits, Machine.CacheEntries, style: RamStyle.Block);
    private readonly Memory values = Memory.Create(Word.Bits, Machine.CacheEntries, style: RamStyle.Block);

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

        Let(out var kept, Cat(generation, Key.Pack(), Name, Filled.Pack()));
        entries.Write(Mux(clearing, cleared, index), Mux(clearing, 0, kept), clearing | Fill);
        values.Write(index, FilledValue, Fill);
        var entry = entries.Read(index, Read, name: "entry");
        Value.Value = values.Read(index, Read, name: "value_read");
        When(Read, () =>
        {
            key.Next = Key;
            name.Next = Name;
        });
        Found.Value = Found.Unpack(entry[OutcomeBits - 1, 0]);
        Hit.Value = !clearing & (entry[entries.Width - 1, OutcomeBits] == Cat(generation, key.Pack(), name));
    }
}
