using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>When an instruction traps because the machine has no floating-point unit.</summary>
internal enum FloatTrap : byte { Never, OfFloats, Always }

/// <summary>An instruction with its fields taken apart once, before the program runs.</summary>
internal readonly struct DecodedInstruction
{
    /// <summary><see cref="Opcode.Illegal"/> where the bits are not an instruction.</summary>
    public readonly Opcode Opcode;
    public readonly bool HasA, HasB, HasC, AcceptsUnbound;

    /// <summary>The instruction looks at its operands itself, Unbound ones too.</summary>
    public readonly bool IsObject;
    public readonly byte Cycles, FloatCycles;
    public readonly FloatTrap FloatTrap;
    public readonly ReturnKind TrapReturn;
    public readonly Operand OperandA, OperandB;
    public readonly int D, A, B;

    /// <summary>Of a branch, in instructions from itself.</summary>
    public readonly int Offset;

    /// <summary>Program address or stack address in the instruction.</summary>
    public readonly int Target;

    public readonly uint Bits;

    public DecodedInstruction(uint bits, Machine machine)
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
        (HasA, HasB, HasC, AcceptsUnbound) = (info.HasOperandA, info.HasOperandB, info.HasOperandC, info.AcceptsUnbound);
        IsObject = info.IsObject || info.IsMove;
        (Cycles, FloatCycles) = ((byte)machine.CyclesOf(info), (byte)info.FloatCycles);
        FloatTrap = machine.HasFloats || FloatCycles == 0 ? FloatTrap.Never
            : info.Opcode is Opcode.TrueDiv or Opcode.TrueDivInPlace or Opcode.ToFloat or Opcode.Truncate or Opcode.SquareRoot ? FloatTrap.Always : FloatTrap.OfFloats;
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
