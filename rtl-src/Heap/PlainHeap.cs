using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>A heap for the smallest machines: objects in order of address, and nothing is collected. The registers of the collector read 0.</summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="contents">The image that the memory holds from the start, or null for a loader's.</param>
[Doc("Heap memory whose objects stay.")]
public sealed class PlainHeap(int depth, IReadOnlyList<BigInteger>? contents = null) : Heap(collects: false)
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    private readonly MemoryUnit memory = new(depth, contents);

    [Doc("The first free word.")]
    private readonly UInt free = Reg.UInt(HeapSize.CountBits(depth), reset: Math.Max(1, contents?.Count ?? 0));
    private readonly UInt serial = Reg.UInt(HeaderWord.SerialBits);

    protected override void Build()
    {
        memory.Read.Value = Read;
        memory.Write.Value = Write;
        memory.Address.Value = Address;
        memory.Data.Value = Data;
        memory.LoadRead.Value = LoadRead;
        memory.LoadValid.Value = LoadValid;
        memory.LoadAddress.Value = LoadAddress;
        memory.LoadWord.Value = LoadWord;
        ReadData.Value = memory.ReadData;

        var size = B.Payload[countBits - 1, 0];
        Let(out var end, free.ZeroExtend(countBits + 1) + size.ZeroExtend(countBits + 1));
        Fits.Value = B.IsInt & !B.Payload[Word.PayloadBits - 1, addressBits].Any() & size.Any() & (end <= depth);
        NewAddress.Value = free.Truncate(addressBits).ZeroExtend(PackedFields.AddressBits);
        Serial.Value = serial;
        When(LoadValid, () => free.Next = LoadAddress.Truncate(addressBits).ZeroExtend(countBits) + 1)
            .ElseWhen(Take, () =>
            {
                free.Next = end.Truncate(countBits);
                serial.Next = serial + 1;
            });

        // There is no collector, and nothing at port B of the memory.
        memory.ReadB.Value = false;
        memory.WriteB.Value = false;
        memory.AddressB.Value = 0;
        memory.DataB.Value = 0;
        Waits.Value = false;
        StackRead.Value = false;
        StackAddress.Value = 0;
        Steal.Value = false;
        Hold.Value = false;
        Starving.Value = false;
        StackRestore.Value = false;
        Register.Value = 0;
        Steps.Value = 0;
        Forget.Value = false;
    }
}
