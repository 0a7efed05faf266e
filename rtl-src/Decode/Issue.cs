using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>An instruction on its way from decode to execute: everything but its operands.</summary>
public sealed class Issue : Struct
{
    public readonly UInt Pc = Field.UInt(PackedFields.PcBits);
    public readonly UInt OtherPc = Field.UInt(PackedFields.PcBits);
    public readonly Bit Predicted = Field.Bit();
    public readonly UInt Instruction = Field.UInt(32);
    public readonly Controls Controls = Field.Of<Controls>();

    /// <summary>The encoding is undefined.</summary>
    public readonly Bit Illegal = Field.Bit();

    /// <summary>The second pass of an instruction with a third operand, which it carries.</summary>
    public readonly Bit Second = Field.Bit();

    /// <summary>Stack pointer after the pops, before a push.</summary>
    public readonly UInt Sp = Field.UInt(FrameWord.FramePointerBits);
    public readonly Bit Pushes = Field.Bit();

    /// <summary>Where the result goes, and whether it goes anywhere.</summary>
    public readonly UInt Address = Field.UInt(FrameWord.FramePointerBits);
    public readonly Bit Writes = Field.Bit();

    public InstructionFields Fields => new(Instruction);
}
