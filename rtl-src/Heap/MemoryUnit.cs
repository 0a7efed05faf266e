using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The heap memory: one read and one write a cycle. Addresses have been checked by the execute stage.</summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="contents">From the start, or null.</param>
[Doc("Heap memory.")]
public sealed class MemoryUnit(int depth, IEnumerable<BigInteger>? contents = null) : Module
{
    [Doc("The word is there in the next cycle, and holds until the next read.")]
    public readonly Bit Read = Input.Bit();
    public readonly Bit Write = Input.Bit();
    public readonly UInt Address = Input.UInt(PackedFields.AddressBits);
    public readonly UInt Data = Input.UInt(Word.Bits);
    public readonly UInt ReadData = Output.UInt(Word.Bits);

    [Doc("Initial contents, and reading words back, while the processor is held.")]
    public readonly Bit LoadRead = Input.Bit();
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt LoadWord = Input.UInt(Word.Bits);

    private readonly Memory words = Memory.Create(Word.Bits, depth, contents, style: RamStyle.Block);

    protected override void Build()
    {
        Let(out var address, Mux(LoadValid | LoadRead, LoadAddress, Address).Truncate(words.AddressWidth));
        words.Write(address, Mux(LoadValid, LoadWord, Data), Write | LoadValid);
        ReadData.Value = words.Read(address, Read | LoadRead, name: "stored");
    }
}
