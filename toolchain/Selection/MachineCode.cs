using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Reach;

namespace PyXL.Toolchain.Selection;

/// <summary>A local of a frame: a Python variable, or a hidden one that holds a value between instructions. Its index is chosen when the function is complete.</summary>
/// <param name="parameter">Position among the parameters, whose indices are fixed; -1 for others.</param>
internal sealed class VirtualLocal(string name, int parameter = -1)
{
    public string Name => name;
    public int Parameter => parameter;
}

/// <summary>A word of the stack memory below the frames: a constant or a global. Its address is chosen when the program is complete.</summary>
internal sealed class StaticSlot(LinkWord initial)
{
    /// <summary>What the image holds there.</summary>
    public LinkWord Initial { get; set; } = initial;

    /// <summary>Whether nothing assigns it.</summary>
    public bool IsConstant { get; init; }

    /// <summary>What the word stands for: a function, a class or a variable of the runtime, a constant, a symbol of the linker's; null for others.</summary>
    public object? Content { get; set; }
}

internal enum SourceKind { None, Immediate, Local, Static, Pop, Top }

/// <summary>The exception where a variable that is read has no value.</summary>
/// <param name="Class">Its class.</param>
/// <param name="Span">The variable's name in the source.</param>
/// <param name="Suggestion">What the traceback adds to the message.</param>
internal sealed record UnboundRead(string Class, string Message, SourceSpan Span, string Suggestion = "");

/// <summary>An operand before locals and statics have their places.</summary>
internal readonly record struct Source(SourceKind Kind, int Value = 0, VirtualLocal? Local = null, StaticSlot? Static = null)
{
    /// <summary>Null where the operand surely has a value.</summary>
    public UnboundRead? Unbound { get; init; }

    public static Source Pop => new(SourceKind.Pop);
    public static Source Top => new(SourceKind.Top);
    public static Source Imm(int value) => new(SourceKind.Immediate, value);
    public static Source Of(VirtualLocal local) => new(SourceKind.Local, Local: local);
    public static Source Of(StaticSlot slot) => new(SourceKind.Static, Static: slot);
}

/// <summary>A PySM instruction before locals and statics have their places.</summary>
internal sealed class MachineOp(Opcode opcode, SourceSpan span)
{
    public Opcode Opcode { get; set; } = opcode;
    public Source A { get; set; }
    public Source B { get; set; }

    /// <summary>Where the result goes; null: it is pushed, where the instruction has a result.</summary>
    public VirtualLocal? Destination { get; set; }

    /// <summary>A call whose result is dropped.</summary>
    public bool Discards { get; set; }

    /// <summary>Count of arguments or words, tag, pin or console channel.</summary>
    public int Field { get; init; }

    /// <summary>For a call, the function that it surely enters if that takes the arguments; null where the callee is found at run time.</summary>
    public Function? Callee { get; init; }

    /// <summary>Of a TCALL with a <see cref="Callee"/>: what it finds as its arguments.</summary>
    public IReadOnlyList<Source> Arguments { get; set; } = [];

    /// <summary>Of an LDK that reads what a call that trapped was to call.</summary>
    public bool IsCallee { get; set; }

    /// <summary>A TCALL into a frame below: it comes back to none of those above that.</summary>
    public bool IsForGood { get; set; }

    /// <summary>Its operands surely are what the hardware can do by itself.</summary>
    public bool NeverTraps { get; set; }

    /// <summary>What the analysis claims of the operands; null where it claims that the instruction does not run.</summary>
    public OperandSets? Operands { get; set; }

    /// <summary>With this instruction a statement of the library begins that does nothing but to give a global its value; null for others.</summary>
    public DroppableStatement? Statement { get; set; }

    /// <summary>It is there only to trap where an operand is Unbound, for the runtime.</summary>
    public bool ChecksValues { get; set; }

    /// <summary>A return behind a call that never comes back.</summary>
    public bool IsNeverReached { get; set; }

    /// <summary>The function whose source it comes from, where that is another one than the one it is in.</summary>
    public Function? Origin { get; init; }

    /// <summary>The static that LDS, STS or CLRS names.</summary>
    public StaticSlot? Static { get; init; }

    public SourceSpan Span { get; } = span;

    /// <summary>The CPython instructions that it stands for.</summary>
    public List<string> Bytecode { get; } = [];

    /// <summary>Whether a trap of it is an exception of the program, or it calls.</summary>
    public bool CanTrap => (A.Unbound ?? B.Unbound) is not null || InstructionSet.Get(Opcode).Traps != "" && !NeverTraps && Opcode is not
        (Opcode.Move or Opcode.Is or Opcode.IsNot or Opcode.BranchIs or Opcode.BranchIsNot or Opcode.StoreStatic or Opcode.LoadStatic);

    /// <summary>It does what another one did too: what is known of it holds for both.</summary>
    public void StandFor(MachineOp other)
    {
        NeverTraps &= other.NeverTraps;
        IsNeverReached &= other.IsNeverReached;
        Operands = Operands is null || other.Operands is null ? Operands ?? other.Operands : new(Operands.A | other.Operands.A, Operands.B | other.Operands.B);
    }

    /// <summary>The same instruction of a function in another one.</summary>
    /// <param name="operand">What an operand is there.</param>
    /// <param name="local">What a destination is there.</param>
    public MachineOp CopyTo(Function from, Func<Source, Source> operand, Func<VirtualLocal, VirtualLocal> local)
    {
        var copy = new MachineOp(Opcode, Span)
        {
            A = operand(A), B = operand(B), Destination = Destination is { } destination ? local(destination) : null, Discards = Discards, Field = Field, Callee = Callee, NeverTraps = NeverTraps,
            Operands = Operands, ChecksValues = ChecksValues, IsNeverReached = IsNeverReached, Static = Static, Origin = Origin ?? from,
        };
        copy.Bytecode.AddRange(Bytecode);
        return copy;
    }

    public bool HasResult => InstructionSet.Get(Opcode).HasDestination;

    /// <summary>Whether it puts a word on the stack.</summary>
    public bool Pushes => HasResult && Destination is null && !Discards;
}

/// <summary>A class statement or an import of a name in a module of the library, which does nothing but to give a global its value.</summary>
/// <param name="Slot">The global that it assigns.</param>
/// <param name="Length">Instructions, the one that assigns included.</param>
internal sealed record DroppableStatement(StaticSlot Slot, int Length);

internal static class MachineBlocks
{
    /// <summary>The instructions of the blocks, their branches among them.</summary>
    public static IEnumerable<MachineOp> AllOps(this IEnumerable<MachineBlock> blocks) => blocks.SelectMany(b => b.Branch is null ? b.Ops : b.Ops.Append(b.Branch));
}

/// <summary>Instructions that run one after the other.</summary>
internal sealed class MachineBlock(int loopDepth)
{
    public List<MachineOp> Ops { get; } = [];

    public int LoopDepth { get; } = loopDepth;

    /// <summary>The branch at the end, to <see cref="Taken"/>.</summary>
    public MachineOp? Branch { get; set; }
    public MachineBlock? Taken { get; set; }

    /// <summary>Where control goes on; null where it does not.</summary>
    public MachineBlock? Next { get; set; }

    /// <summary>Where exceptions of its instructions go; null where they leave the function.</summary>
    public MachineBlock? Handler { get; set; }

    /// <summary>Exceptions arrive here: the machine's stack is emptied first.</summary>
    public bool IsHandler { get; set; }

    public void BranchTo(MachineOp branch, MachineBlock taken, MachineBlock next) => (Branch, Taken, Next) = (branch, taken, next);
}
