using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The record of one executed instruction, for comparison with the reference model.</summary>
public sealed class Retirement : Struct
{
    public readonly Bit Valid = Field.Bit();

    /// <summary>The instruction trapped: the word written is the frame word.</summary>
    public readonly Bit Trap = Field.Bit();
    public readonly UInt Pc = Field.UInt(PackedFields.PcBits);
    public readonly UInt Instruction = Field.UInt(32);

    /// <summary>Stack write.</summary>
    public readonly Bit Write = Field.Bit();
    public readonly UInt Address = Field.UInt(FrameWord.FramePointerBits);
    public readonly UInt Result = Field.UInt(Word.Bits);

    /// <summary>Pointers after the instruction.</summary>
    public readonly UInt Fp = Field.UInt(FrameWord.FramePointerBits);
    public readonly UInt Sp = Field.UInt(FrameWord.FramePointerBits);

    /// <summary>Heap write.</summary>
    public readonly Bit Store = Field.Bit();
    public readonly UInt StoreAddress = Field.UInt(PackedFields.AddressBits);
    public readonly UInt StoreData = Field.UInt(Word.Bits);

    /// <summary>Cycles that allocator and collector have cost up to the instruction's first execute cycle, modulo 2^32.</summary>
    public readonly UInt Lost = Field.UInt(32);

    /// <summary>Steps of the collector before it, modulo 15, three a cycle: it begins to scan the stack, has scanned it, begins to sweep.</summary>
    public readonly UInt CollectorSteps = Field.UInt(StepBits);

    public const int StepBits = 4;

    /// <summary>First execute cycle, modulo 2^32: that in which NEW gets its object.</summary>
    public readonly UInt Cycle = Field.UInt(32);
}
