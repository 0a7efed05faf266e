using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Ir;

/// <summary>Operations that run one after the other. Control enters at the first and leaves at the end.</summary>
public sealed class BasicBlock
{
    /// <summary>Operations, the terminator not among them.</summary>
    public List<StackInstruction> Body { get; } = [];

    /// <summary>The jump, branch, return or raise at the end; null where control just goes on to <see cref="Next"/>.</summary>
    public StackInstruction? Terminator { get; set; }

    /// <summary>Where control goes on, or goes where a branch is not taken; null behind a return or raise.</summary>
    public BasicBlock? Next { get; set; }

    /// <summary>Where a branch goes that is taken.</summary>
    public BasicBlock? Taken { get; set; }

    public List<BasicBlock> Predecessors { get; } = [];

    /// <summary>Words of the operand stack at the entry.</summary>
    public int EntryDepth { get; set; }

    /// <summary>Where exceptions of its operations go; null where they leave the function.</summary>
    public ExceptionHandler? Handler { get; set; }

    /// <summary>Whether exceptions arrive here. The exception is then on top of the operand stack.</summary>
    public bool IsHandler { get; set; }

    /// <summary>Loops that the block is in.</summary>
    public int LoopDepth { get; set; }

    public IEnumerable<BasicBlock> Successors
    {
        get
        {
            if (Taken is not null) yield return Taken;
            if (Next is not null) yield return Next;
            if (Handler is not null) yield return Handler.Block;
        }
    }

    /// <summary>Whether values on the operand stack come in from more than one place.</summary>
    public bool IsJoin => Predecessors.Count > 1 && !IsHandler;
}

/// <summary>What happens to an exception.</summary>
/// <param name="Depth">Words of the operand stack that stay.</param>
/// <param name="PushOffset">Whether a word for the place of the exception lies below the exception.</param>
public sealed record ExceptionHandler(BasicBlock Block, int Depth, bool PushOffset);
