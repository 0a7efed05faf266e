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
        first = Branch(scope.Block, condition, body, at);
    }

    /// <summary>Where the conditions before are 0 and this one is 1.</summary>
    public WhenChain ElseWhen(Bit condition, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        Branch(Continue("ElseWhen"), condition, body, UserCode.At(file, line));
        return this;
    }

    /// <summary>Where all conditions before are 0.</summary>
    public void Otherwise(Action body)
    {
        var block = Continue("Otherwise");
        open = null;
        scope.Fill(block, body, refused);
    }

    private List<Statement> Continue(string word)
    {
        if (!ReferenceEquals(scope.Block.LastOrDefault(), first)) throw new HdlException($"{word} follows its When at once, without a statement between");
        return open ?? throw new HdlException($"{word} after Otherwise");
    }

    private If Branch(List<Statement> block, Bit condition, Action body, SourceLocation at)
    {
        var then = new List<Statement>();
        open = [];
        var statement = new If(condition.Expr, then, open, at);
        block.Add(statement);
        scope.Fill(then, body, [.. refused, condition.Expr]);
        refused.Add(new Unary(UnaryOp.Not, condition.Expr));
        return statement;
    }
}
