using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation.Flat;

/// <summary>The value of the first arm whose patterns hold the subject; <see cref="Default"/> if there is none.</summary>
internal sealed class Choice(Expr subject, IReadOnlyList<(IReadOnlyList<Const> Patterns, Expr Value)> arms, Expr @default, SourceLocation source)
    : Expr(@default.Width, source)
{
    public Expr Subject { get; } = subject;
    public IReadOnlyList<(IReadOnlyList<Const> Patterns, Expr Value)> Arms { get; } = arms;
    public Expr Default { get; } = @default;
}

/// <summary>The value of bits of a net that no statement drives on this path: zero.</summary>
internal sealed class Undriven(Net net) : Expr(net.Width, net.Source);
