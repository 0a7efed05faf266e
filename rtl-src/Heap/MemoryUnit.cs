using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The heap memory: true dual port block RAM. Port A is the program's, whose addresses have been checked by the execute stage; port B is that of the
/// allocator and the collector, so that these take no access from the program. A port reads in the same access what it overwrites.
/// </summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="contents">From the start, or null.</param>
[Doc("Heap memory: port A for the program, port B for allocator and collector.")]
public sealed class MemoryUnit(int depth, IEnumerable<BigInteger>? contents = null) : Module
{
    private readonly int addressBits = HeapSize.AddressBits(depth);

    [Doc("The word is there in the next cycle, and holds until the next access.")]
    public readonly Bit Read = Input.Bit();
    public readonly Bit Write = Input.Bit();
    public readonly UInt Address = Input.UInt(PackedFields.AddressBits);
    public readonly UInt Data = Input.UInt(Word.Bits);

    [Doc("The word that was read; after a write, the one that was overwritten.")]
    public readonly UInt ReadData = Output.UInt(Word.Bits);

    [Doc("Initial contents, and reading words back, while the processor is held.")]
    public readonly Bit LoadRead = Input.Bit();
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt LoadWord = Input.UInt(Word.Bits);

    [Doc("Port B.")]
    public readonly Bit ReadB = Input.Bit();
    public readonly Bit WriteB = Input.Bit();
    public readonly UInt AddressB = Input.UInt(HeapSize.AddressBits(depth));
    public readonly UInt DataB = Input.UInt(Word.Bits);
    public readonly UInt ReadDataB = Output.UInt(Word.Bits);

    private readonly Memory words = Memory.Create(Word.Bits, depth, contents, style: RamStyle.Block, apart: true);

    protected override void Build()
    {
        Let(out var address, Mux(LoadValid | LoadRead, LoadAddress, Address).Truncate(addressBits));
        Let(out var write, Write | LoadValid);
        words.Write(AddressB, DataB, WriteB);
        words.Write(address, Mux(LoadValid, LoadWord, Data), write);
        ReadData.Value = words.Read(address, Read | write | LoadRead, name: "stored");
        ReadDataB.Value = words.Read(AddressB, ReadB | WriteB, name: "stored_b");
        Assert(!(write & WriteB & (address == AddressB)), "program and allocator never write the same word");
    }
}
