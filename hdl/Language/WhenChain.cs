using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>What follows a <see cref="Logic.When"/>: alternatives, tried in order.</summary>
public sealed class WhenChain
{
    private readonly BuildScope scope;
    private readonly List<Expr> refused = [];
    private readonly If first;
    private List<Statement>? open;

    internal WhenChain(BuildScope scope, Bit condition, Action body, SourceLocation at)
    {
        this.scope = scope;
        first = Branch(condition, body, at);
        scope.Add(first);
    }

    /// <summary>Where the conditions before are 0 and this one is 1.</summary>
    public WhenChain ElseWhen(Bit condition, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var block = Continue("ElseWhen");
        block.Add(Branch(condition, body, UserCode.At(file, line)));
        return this;
    }

    /// <summary>Where all conditions before are 0.</summary>
    public void Otherwise(Action body)
    {
        var block = Continue("Otherwise");
        block.AddRange(scope.Collect(body, refused));
        open = null;
    }

    private List<Statement> Continue(string word)
    {
        if (!ReferenceEquals(scope.Block.LastOrDefault(), first)) throw new HdlException($"{word} follows its When at once, without a statement between");
        return open ?? throw new HdlException($"{word} after Otherwise");
    }

    private If Branch(Bit condition, Action body, SourceLocation at)
    {
        var then = scope.Collect(body, [.. refused, condition.Expr]);
        refused.Add(new Unary(UnaryOp.Not, condition.Expr));
        open = [];
        return new If(condition.Expr, then, open, at);
    }
}
