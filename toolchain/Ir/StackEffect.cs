using System.Numerics;
using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Ir;

/// <summary>How many words an operation takes from the operand stack and puts there.</summary>
internal readonly record struct StackEffect(int Pops, int Pushes)
{
    /// <param name="taken">For a branch, which of its ways.</param>
    public static StackEffect Of(StackInstruction instruction, bool taken) => instruction.Op switch
    {
        StackOp.Nop or StackOp.Jump or StackOp.DeleteLocal or StackOp.DeleteGlobal or StackOp.DeleteName or StackOp.MakeCell or StackOp.DeleteCell or StackOp.CopyFree or StackOp.SetUpAnnotations => new(0, 0),
        StackOp.PushNull or StackOp.LoadConstant or StackOp.LoadLocal or StackOp.LoadGlobal or StackOp.LoadAssertionError
            or StackOp.LoadName or StackOp.LoadBuildClass or StackOp.LoadClosure or StackOp.LoadCell or StackOp.LoadClassCell or StackOp.ReturnGenerator => new(0, 1),
        StackOp.Pop or StackOp.StoreLocal or StackOp.StoreGlobal or StackOp.Return or StackOp.ImportStar
            or StackOp.StoreName or StackOp.StoreCell or StackOp.DeleteAttribute or StackOp.PopException or StackOp.Reraise => new(1, 0),
        StackOp.BranchIfFalse or StackOp.BranchIfTrue or StackOp.BranchIfNone or StackOp.BranchIfNotNone => new(1, 0),
        StackOp.BranchIfFalseOrPop or StackOp.BranchIfTrueOrPop => taken ? new(1, 1) : new(1, 0),
        StackOp.Unary or StackOp.LoadAttribute or StackOp.GetIterator or StackOp.ListToTuple or StackOp.Yield or StackOp.GetYieldFrom or StackOp.GetAwaitable or StackOp.GetAsyncIterator
            or StackOp.WrapAsync or StackOp.FailGenerator => new(1, 1),
        StackOp.Binary or StackOp.InPlace or StackOp.Compare or StackOp.ImportModule or StackOp.Subscript => new(2, 1),
        StackOp.StoreSubscript => new(3, 0),
        StackOp.DeleteSubscript or StackOp.StoreAttribute or StackOp.EndAsyncFor => new(2, 0),
        StackOp.BuildSlice or StackOp.BuildList or StackOp.BuildSet or StackOp.BuildString => new(instruction.Argument, 1),
        StackOp.BuildMap => new(2 * instruction.Argument, 1),
        StackOp.BuildKeyMap => new(instruction.Argument + 1, 1),
        StackOp.ListAppend or StackOp.SetAdd or StackOp.ListExtend or StackOp.SetUpdate or StackOp.DictUpdate or StackOp.DictMerge => new(instruction.Argument + 1, instruction.Argument),
        StackOp.MapAdd => new(instruction.Argument + 2, instruction.Argument),
        StackOp.UnpackWithRest => new(1, (instruction.Argument & 0xFF) + 1 + (instruction.Argument >> 8)),
        StackOp.Format => new((instruction.Argument & 4) != 0 ? 2 : 1, 1),
        StackOp.CallWithSequence => new(3 + (instruction.Argument & 1), 1),
        StackOp.PushException or StackOp.BeforeWith or StackOp.BeforeAsyncWith or StackOp.GetAsyncNext or StackOp.GetLength or StackOp.MatchMapping or StackOp.MatchSequence => new(1, 2),
        StackOp.CheckMatch or StackOp.CheckGroupMatch => new(2, 2),
        StackOp.JoinGroups => new(2, 1),
        StackOp.WithException => new(4, 5),
        StackOp.Send => taken ? new(2, 1) : new(2, 2),
        StackOp.MatchKeys => new(2, 3),
        StackOp.MatchClass => new(3, 1),
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
