using PyXL.Isa;

namespace PyXL.Toolchain.Assembly;

/// <summary>Reach and long form of the branches, by opcode.</summary>
internal static class BranchForm
{
    /// <summary>Whether the branch can be made to go <paramref name="offset"/> instructions from itself.</summary>
    public static bool Reaches(Opcode opcode, int offset) => InstructionSet.Get(opcode).Format switch
    {
        Format.Jump => true,
        Format.Loop => offset is >= -256 and <= 255,
        _ => offset is >= -64 and <= 63,
    };

    /// <summary>Instructions of the long form.</summary>
    public static int LongLength(Opcode opcode) => Complement(opcode) is null ? 3 : 2;

    public static Instruction WithOffset(Instruction branch, int offset) => InstructionSet.Get(branch.Opcode).Format switch
    {
        Format.Loop => Instruction.Loop(branch.Opcode, branch.D, offset, branch.OperandB),
        Format.PinBranch => Instruction.PinBranch(branch.Opcode, offset, branch.B),
        Format.TestBranch => Instruction.TestBranch(branch.Opcode, offset, branch.OperandB),
        _ => Instruction.CompareBranch(branch.Opcode, offset, branch.OperandA, branch.OperandB),
    };

    /// <summary>
    /// The branch that is taken exactly where this one is not, and asks the same question where it traps; null for FORUP and FORDN. Not the opposite
    /// comparison: BLT becomes BNLT, never BGE, which differs for NaN and for a program's own classes.
    /// </summary>
    public static Opcode? Complement(Opcode opcode) => opcode switch
    {
        >= Opcode.BranchLt and <= Opcode.BranchGe => opcode + (Opcode.BranchNotLt - Opcode.BranchLt),
        >= Opcode.BranchNotLt and <= Opcode.BranchNotGe => opcode - (Opcode.BranchNotLt - Opcode.BranchLt),
        Opcode.BranchIs => Opcode.BranchIsNot,
        Opcode.BranchIsNot => Opcode.BranchIs,
        Opcode.BranchTrue => Opcode.BranchFalse,
        Opcode.BranchFalse => Opcode.BranchTrue,
        Opcode.BranchPinHigh => Opcode.BranchPinLow,
        Opcode.BranchPinLow => Opcode.BranchPinHigh,
        _ => null,
    };
}
