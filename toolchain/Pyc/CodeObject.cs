namespace PyXL.Toolchain.Pyc;

/// <summary>CPython's code object, with the fields that a <c>.pyc</c> of CPython 3.11 or later holds.</summary>
public sealed record CodeObject
{
    /// <summary>Positional parameters, those that are positional-only included.</summary>
    public required int ArgumentCount { get; init; }
    public required int PositionalOnlyCount { get; init; }
    public required int KeywordOnlyCount { get; init; }
    public required int StackSize { get; init; }
    public required CodeFlags Flags { get; init; }
    /// <summary>Code units of two bytes: opcode, argument.</summary>
    public required byte[] Bytecode { get; init; }
    public required IReadOnlyList<PyConstant> Constants { get; init; }
    public required IReadOnlyList<string> Names { get; init; }
    /// <summary>Parameters, then the other locals, cells and free variables.</summary>
    public required IReadOnlyList<LocalVariable> Locals { get; init; }
    public required string FileName { get; init; }
    public required string Name { get; init; }
    public required string QualifiedName { get; init; }
    public required int FirstLine { get; init; }
    public required byte[] LocationTable { get; init; }
    public required byte[] ExceptionTable { get; init; }

    /// <summary>The statements of a class, whose names are in a namespace.</summary>
    public bool IsClassBody => !Flags.HasFlag(CodeFlags.Optimized) && Name != "<module>";

    public bool IsGenerator => (Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator)) != 0;
}

[Flags]
public enum CodeFlags
{
    None = 0,
    Optimized = 0x1,
    NewLocals = 0x2,
    VariadicPositional = 0x4,
    VariadicKeywords = 0x8,
    Nested = 0x10,
    Generator = 0x20,
    Coroutine = 0x80,
    AsyncGenerator = 0x200,
}

/// <param name="Kind">CPython's <c>co_localspluskinds</c>.</param>
public sealed record LocalVariable(string Name, LocalKind Kind);

[Flags]
public enum LocalKind
{
    Local = 0x20,
    Cell = 0x40,
    Free = 0x80,
}
