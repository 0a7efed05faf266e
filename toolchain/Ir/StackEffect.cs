using System.Numerics;
using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Ir;

/// <summary>How many words an operation takes from the operand stack and puts there.</summary>
internal readonly record struct StackEffect(int Pops, int Pushes)
{
    /// <param name="taken">For a branch, which of its ways.</param>
    public static StackEffect Of(StackInstruction instruction, bool taken) => instruction.Op switch
    {
        StackOp.Nop or StackOp.Jump or StackOp.DeleteLocal or StackOp.DeleteGlobal => new(0, 0),
        StackOp.PushNull or StackOp.LoadConstant or StackOp.LoadLocal or StackOp.LoadGlobal or StackOp.LoadAssertionError => new(0, 1),
        StackOp.Pop or StackOp.StoreLocal or StackOp.StoreGlobal or StackOp.Return or StackOp.ImportStar => new(1, 0),
        StackOp.BranchIfFalse or StackOp.BranchIfTrue or StackOp.BranchIfNone or StackOp.BranchIfNotNone => new(1, 0),
        StackOp.BranchIfFalseOrPop or StackOp.BranchIfTrueOrPop => taken ? new(1, 1) : new(1, 0),
        StackOp.Unary or StackOp.LoadAttribute or StackOp.GetIterator => new(1, 1),
        StackOp.Binary or StackOp.InPlace or StackOp.Compare or StackOp.ImportModule => new(2, 1),
        StackOp.StoreSubscript => new(3, 0),
        StackOp.LoadMethod or StackOp.ImportFrom => new(1, 2),
        StackOp.ForIterate => taken ? new(1, 0) : new(1, 2),
        StackOp.Call => new(instruction.Argument + 2, 1),
        StackOp.MakeFunction => new(1 + BitOperations.PopCount((uint)instruction.Argument), 1),
        StackOp.BuildTuple => new(instruction.Argument, 1),
        StackOp.Unpack => new(1, instruction.Argument),
        StackOp.Raise => new(instruction.Argument, 0),
        StackOp.Copy => new(instruction.Argument, instruction.Argument + 1),
        StackOp.Swap => new(instruction.Argument, instruction.Argument),
        _ => throw new ArgumentOutOfRangeException(nameof(instruction), instruction.Op, "no stack effect"),
    };

    public int Delta => Pushes - Pops;
}
