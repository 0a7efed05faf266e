using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The heap memory: one read and one write a cycle. Addresses have been checked by the execute stage.</summary>
/// <param name="depth">Words; a power of two.</param>
[Doc("Heap memory.")]
public sealed class MemoryUnit(int depth) : Module
{
    [Doc("The word is there in the next cycle, and holds until the next read.")]
    public readonly Bit Read = Input.Bit();
    public readonly Bit Write = Input.Bit();
    public readonly UInt Address = Input.UInt(PackedFields.AddressBits);
    public readonly UInt Data = Input.UInt(Word.Bits);
    public readonly UInt ReadData = Output.UInt(Word.Bits);

    [Doc("Initial contents, while the processor is held.")]
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt LoadWord = Input.UInt(Word.Bits);

    private readonly Memory words = Memory.Create(Word.Bits, depth, style: RamStyle.Block);

    protected override void Build()
    {
        words.Write(
            Mux(LoadValid, LoadAddress, Address).Truncate(words.AddressWidth),
            Mux(LoadValid, LoadWord, Data),
            Write | LoadValid);
        ReadData.Value = words.Read(Address.Truncate(words.AddressWidth), Read, name: "stored");
    }
}
