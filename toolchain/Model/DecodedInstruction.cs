using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>An instruction with its fields taken apart once, before the program runs.</summary>
internal readonly struct DecodedInstruction
{
    /// <summary><see cref="Opcode.Illegal"/> where the bits are not an instruction.</summary>
    public readonly Opcode Opcode;
    public readonly bool HasA, HasB, AcceptsUnbound;
    public readonly byte Cycles, FloatCycles;
    public readonly ReturnKind TrapReturn;
    public readonly Operand OperandA, OperandB;
    public readonly int D, A, B;

    /// <summary>Of a branch, in instructions from itself.</summary>
    public readonly int Offset;

    /// <summary>Program address or stack address in the instruction.</summary>
    public readonly int Target;

    public readonly uint Bits;

    public DecodedInstruction(uint bits)
    {
        Bits = bits;
        var instruction = Instruction.Decode(bits);
        if (!instruction.IsDefined)
        {
            (Opcode, Cycles, TrapReturn) = (Opcode.Illegal, 1, ReturnKind.Discard);
            return;
        }
        var info = InstructionSet.Get(instruction.Opcode);
        (Opcode, D, A, B) = instruction;
        (OperandA, OperandB) = (instruction.OperandA, instruction.OperandB);
        (HasA, HasB, AcceptsUnbound) = (info.HasOperandA, info.HasOperandB, info.AcceptsUnbound);
        (Cycles, FloatCycles) = ((byte)info.Cycles, (byte)info.FloatCycles);
        TrapReturn = info.Format == Format.Call && A == 1 ? ReturnKind.Discard : info.TrapReturn;
        Offset = info.Format == Format.Loop ? instruction.LoopOffset : instruction.ShortOffset;
        Target = info.Format switch
        {
            Format.Jump => instruction.JumpTarget,
            Format.StaticIn => instruction.StaticInAddress,
            _ => instruction.StaticOutAddress,
        };
    }
}
