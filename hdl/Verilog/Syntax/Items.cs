namespace PyXL.Hdl.Verilog.Syntax;

/// <summary>An item of a module's body. <see cref="Comment"/> is written above it.</summary>
internal abstract record Item
{
    public string? Comment { get; init; }
    public string? Note { get; init; }
}

/// <summary>A wire or reg, a memory when it has a depth, initialised when it has a value.</summary>
internal sealed record Declaration(string Kind, string Name, int Width) : Item
{
    public int? Depth { get; init; }
    public Expression? Value { get; init; }

    /// <summary>Text of an attribute, without its brackets.</summary>
    public string? Attribute { get; init; }
}

internal sealed record LocalParameter(string Name, int Width, Number Value) : Item;

internal sealed record ContinuousAssign(Expression Target, Expression Value) : Item;

/// <summary><c>always @*</c>, or at the rising edge of a clock.</summary>
internal sealed record Always(string? Clock, IReadOnlyList<Statement> Body) : Item;

internal sealed record Initial(IReadOnlyList<Statement> Body) : Item;

/// <summary>Sets all words of a memory to zero, ahead of time 0.</summary>
internal sealed record Clear(string Memory, string Counter, int Depth, int Width) : Item;

internal sealed record Instance(
    string Module, string Name, IReadOnlyList<KeyValuePair<string, string>> Parameters, IReadOnlyList<Connection> Connections) : Item;

/// <param name="IsOutput">The instance drives what is connected.</param>
internal sealed record Connection(string Port, Expression Value, bool IsOutput);

/// <summary><c>`ifdef</c> or <c>`ifndef</c> around items.</summary>
internal sealed record Conditionally(string Directive, string Macro, IReadOnlyList<Item> Items, IReadOnlyList<Item> Else) : Item;

internal sealed record Port(string Direction, string Kind, string Name, int Width, string? Comment)
{
    /// <summary>Texts, without their brackets.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];
}

internal sealed record ModuleDeclaration(string Name, string? Comment, IReadOnlyList<Port> Ports, IReadOnlyList<Item> Items);
