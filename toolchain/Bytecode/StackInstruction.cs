using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>One operation on the operand stack.</summary>
/// <param name="Offset">Byte offset of the CPython instruction, its EXTENDED_ARG prefixes included.</param>
/// <param name="Text">The CPython instruction, for listings, such as <c>BINARY_OP 0 (+)</c>.</param>
public sealed record StackInstruction(StackOp Op, int Offset, SourceSpan Span, string Text)
{
    public int Argument { get; init; }
    /// <summary>Global, attribute or module; for <see cref="StackOp.Refused"/> the Python construct.</summary>
    public string Name { get; init; } = "";
    public PyConstant? Constant { get; init; }
    /// <summary>Names of the keyword arguments of a call.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];
    /// <summary>Offset that a branch goes to; -1 for other instructions.</summary>
    public int Target { get; init; } = -1;
    /// <summary>Whether it stands on several ways to one place, with a value of each: see <see cref="Ir.ControlFlowGraph"/>.</summary>
    public bool IsOnEachWay { get; init; }
}

/// <summary>Instructions from <paramref name="Start"/> to <paramref name="End"/> (byte offsets, exclusive) that <paramref name="Target"/> handles the exceptions of.</summary>
/// <param name="Depth">Words of the operand stack that stay.</param>
/// <param name="PushOffset">Whether the offset of the raising instruction is pushed below the exception.</param>
public sealed record ExceptionRange(int Start, int End, int Target, int Depth, bool PushOffset);

/// <summary>A code object's operations, in order of offset.</summary>
public sealed record DecodedCode(CodeObject Code, IReadOnlyList<StackInstruction> Instructions, IReadOnlyList<ExceptionRange> ExceptionTable);
