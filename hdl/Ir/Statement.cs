using System.Numerics;

namespace PyXL.Hdl.Ir;

/// <summary>
/// A statement of a module's body. Statements take effect in order and the last assignment wins. An assignment to a register
/// sets its value after the next clock edge; to any other net, its value now.
/// </summary>
public abstract class Statement(SourceLocation source)
{
    public SourceLocation Source { get; } = source;
}

/// <summary>Drives bits <c>High..Low</c> of the target.</summary>
public sealed class Assign : Statement
{
    public Assign(Net target, int high, int low, Expr value, SourceLocation source = default) : base(source)
    {
        if (value.Width != high - low + 1) throw new ArgumentException($"{target.Name}[{high}:{low}] is {high - low + 1} bits wide, the value {value.Width}");
        (Target, High, Low, Value) = (target, high, low, value);
    }

    public Net Target { get; }
    public int High { get; }
    public int Low { get; }
    public Expr Value { get; }
    public bool IsWhole => Low == 0 && High == Target.Width - 1;
}

/// <summary>Two-way branch; an <c>else if</c> is an If alone in <see cref="Else"/>.</summary>
public sealed class If(Expr condition, IReadOnlyList<Statement> then, IReadOnlyList<Statement> @else, SourceLocation source = default) : Statement(source)
{
    public Expr Condition { get; } = condition;
    public IReadOnlyList<Statement> Then { get; } = then;
    public IReadOnlyList<Statement> Else { get; } = @else;
}

public sealed record SwitchCase(IReadOnlyList<Const> Patterns, IReadOnlyList<Statement> Body);

/// <summary>Multi-way branch on equality; patterns are distinct. <see cref="Default"/> null means that the cases cover all values.</summary>
public sealed class Switch(Expr subject, IReadOnlyList<SwitchCase> cases, IReadOnlyList<Statement>? @default, SourceLocation source = default) : Statement(source)
{
    public Expr Subject { get; } = subject;
    public IReadOnlyList<SwitchCase> Cases { get; } = cases;
    public IReadOnlyList<Statement>? Default { get; } = @default;
}

public enum PropertyKind { Assert, Assume, Cover }

/// <summary>A property sampled at the rising edge of its clock outside of reset, under the conditions that enclose it.</summary>
public sealed class Property(PropertyKind kind, Expr condition, string message, ClockDomain domain, SourceLocation source = default) : Statement(source)
{
    public PropertyKind Kind { get; } = kind;
    public Expr Condition { get; } = condition;
    public string Message { get; } = message;
    public ClockDomain Domain { get; } = domain;
}
