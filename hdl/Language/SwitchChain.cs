using System.Numerics;
using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>What follows a <see cref="Logic.Switch(UInt, string, int)"/>: the cases. They cover every value, or end with a Default.</summary>
/// <typeparam name="T">The enum, or <see cref="BigInteger"/>.</typeparam>
public sealed class SwitchChain<T>
{
    private readonly BuildScope scope;
    private readonly Expr subject;
    private readonly Func<T, Const> pattern;
    private readonly SourceLocation at;
    private readonly List<SwitchCase> cases = [];
    private readonly HashSet<BigInteger> covered = [];
    private readonly List<Expr> refused = [];
    private Switch statement;

    internal SwitchChain(BuildScope scope, Expr subject, Func<T, Const> pattern, SourceLocation at)
    {
        (this.scope, this.subject, this.pattern, this.at) = (scope, subject, pattern, at);
        statement = new Switch(subject, cases, null, at);
        scope.Add(statement);
    }

    public SwitchChain<T> Case(T value, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Case([value], body, file, line);

    public SwitchChain<T> Case(T value, T or, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Case([value, or], body, file, line);

    public SwitchChain<T> Case(T value, T or, T or2, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Case([value, or, or2], body, file, line);

    public SwitchChain<T> Case(T value, T or, T or2, T or3, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) => Case([value, or, or2, or3], body, file, line);

    public SwitchChain<T> Case(IEnumerable<T> values, Action body, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        CheckOpen("Case");
        var patterns = new List<Const>();
        foreach (var value in values)
        {
            var constant = pattern(value);
            if (covered.Add(constant.Value)) patterns.Add(constant);
            else Report.Error($"the Switch has a case for {value} already", UserCode.At(file, line));
        }
        if (patterns.Count == 0) return this;
        var hit = patterns.Select(Expr (p) => new Binary(BinaryOp.Eq, subject, p)).Aggregate((a, b) => new Binary(BinaryOp.Or, a, b));
        var block = new List<Statement>();
        cases.Add(new SwitchCase(patterns, block));
        scope.Fill(block, body, [hit]);
        refused.Add(new Unary(UnaryOp.Not, hit));
        return this;
    }

    /// <summary>For the values without a case; without a body, nothing happens then.</summary>
    public void Default(Action? body = null)
    {
        CheckOpen("Default");
        var block = new List<Statement>();
        scope.Block[^1] = statement = new Switch(subject, cases, block, at);
        if (body is not null) scope.Fill(block, body, refused);
    }

    private void CheckOpen(string word)
    {
        if (!ReferenceEquals(scope.Block.LastOrDefault(), statement)) throw new HdlException($"{word} follows its Switch at once, without a statement between");
        if (statement.Default is not null) throw new HdlException($"{word} after Default");
    }
}
