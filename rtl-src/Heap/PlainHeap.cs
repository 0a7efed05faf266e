using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>A heap for the smallest machines: objects in order of address, and nothing is collected. The registers of the collector read 0.</summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="contents">The image that the memory holds from the start, or null for a loader's.</param>
[Doc("Heap memory whose objects stay.")]
public sealed class PlainHeap(int depth, IReadOnlyList<BigInteger>? contents = null) : Heap(report: false)
{
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    private readonly Memory words = Memory.Create(Word.Bits, depth, contents, style: RamStyle.Block);

    [Doc("The first free word.")]
    private readonly UInt free = Reg.UInt(HeapSize.CountBits(depth), reset: Math.Max(1, contents?.Count ?? 0));
    private readonly UInt serial = Reg.UInt(HeaderWord.SerialBits);

    protected override void Build()
    {
        Let(out var address, Mux(LoadValid | LoadRead, LoadAddress, Address).Truncate(addressBits));
        words.Write(address, Mux(LoadValid, LoadWord, Data), Write | LoadValid);
        ReadData.Value = words.Read(address, Read | LoadRead, name: "stored");

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

        // There is no collector.
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
