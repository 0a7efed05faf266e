using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>What one instruction did, as the core's trace port tells it. Fields whose flag is false are zero.</summary>
public record struct RetireRecord
{
    /// <summary>The instruction trapped: <see cref="Address"/> and <see cref="Result"/> are the new frame word's.</summary>
    public bool Trap;
    public int Pc;
    public uint Instruction;
    /// <summary>A word was written to the stack memory.</summary>
    public bool Write;
    public int Address;
    public Word Result;
    /// <summary>Frame pointer after the instruction.</summary>
    public int FramePointer;
    /// <summary>Stack pointer after the instruction.</summary>
    public int StackPointer;
    /// <summary>A word was written to the heap.</summary>
    public bool Store;
    public int StoreAddress;
    public Word StoreData;
    /// <summary>Cycles that allocator and collector have cost up to this one, modulo 2^32.</summary>
    public uint Lost;
    /// <summary>Steps of the collector before it, modulo 15, three a cycle: it begins to scan the stack, has scanned it, begins to sweep.</summary>
    public int CollectorSteps;
    /// <summary>Execute cycle, the first one of an instruction that takes more.</summary>
    public long Cycle;
}
