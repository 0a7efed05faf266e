using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The fields of a 32-bit instruction: see <see cref="Format"/>.</summary>
public readonly struct InstructionFields(UInt bits)
{
    /// <summary>Bits 31..25.</summary>
    public Enum<Opcode> Opcode => Enum<Opcode>.FromUInt(bits[31, Instruction.OpcodeLow]);

    /// <summary>Bits 24..18: destination, short branch offset, pin or channel.</summary>
    public UInt D => bits[24, Instruction.DLow];

    /// <summary>Bits 17..9: operand specifier, loop offset or tag.</summary>
    public UInt A => bits[17, Instruction.ALow];

    /// <summary>Bits 8..0: operand specifier, count or pin.</summary>
    public UInt B => bits[8, 0];

    /// <summary>Bits 19..0 of a jump.</summary>
    public UInt JumpTarget => bits[PackedFields.PcBits - 1, 0];

    /// <summary>Bits 13..0: the stack address of <see cref="Format.StaticIn"/>.</summary>
    public UInt StaticIn => bits[Instruction.StaticAddressBits - 1, 0];

    /// <summary>Bits 22..9: the stack address of <see cref="Format.StaticOut"/> and <see cref="Format.StaticOnly"/>.</summary>
    public UInt StaticOut => bits[22, Instruction.ALow];
}
