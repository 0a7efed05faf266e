using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>What allocator and collector have counted, for the statistics of a run; see <see cref="PyXL.Isa.HeapRegister"/>. 32 bits each.</summary>
public sealed class HeapReport : Struct
{
    /// <summary>Objects made.</summary>
    public readonly UInt Allocations = Field.UInt(HeapRegisters.CounterBits);

    /// <summary>Cycles of the collector that have ended.</summary>
    public readonly UInt Collections = Field.UInt(HeapRegisters.CounterBits);

    /// <summary>Words of dead objects that it has found.</summary>
    public readonly UInt FreedWords = Field.UInt(HeapRegisters.CounterBits);

    /// <summary>The least number of free words there was.</summary>
    public readonly UInt LeastFree = Field.UInt(HeapRegisters.CounterBits);

    /// <summary>Cycles that the program has lost to allocator and collector.</summary>
    public readonly UInt LostCycles = Field.UInt(HeapRegisters.CounterBits);
}
