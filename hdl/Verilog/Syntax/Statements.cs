namespace PyXL.Hdl.Verilog.Syntax;

/// <summary>A procedural statement. <see cref="Note"/> is a comment at the end of its first line.</summary>
internal abstract record Statement
{
    public string? Note { get; init; }
}

internal sealed record Assignment(Expression Target, Expression Value, bool Blocking) : Statement;

internal sealed record If(Expression Condition, IReadOnlyList<Statement> Then, IReadOnlyList<Statement> Else) : Statement;

/// <summary>A case item; the default item has no patterns.</summary>
internal sealed record CaseItem(IReadOnlyList<Expression> Patterns, IReadOnlyList<Statement> Body);

internal sealed record Case(Expression Subject, IReadOnlyList<CaseItem> Items) : Statement;

/// <summary>A system task such as <c>$stop</c>.</summary>
internal sealed record TaskCall(string Task, IReadOnlyList<Expression> Arguments) : Statement;

/// <summary>An immediate <c>assert</c>, <c>assume</c> or <c>cover</c>.</summary>
internal sealed record ImmediateProperty(string Keyword, string Label, Expression Condition) : Statement;
