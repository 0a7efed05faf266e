using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>Parts of statements.</summary>
internal static class StatementTree
{
    public static IEnumerable<Net> Targets(Statement statement) => Assigns(statement).Select(a => a.Target);

    public static IEnumerable<Assign> Assigns(Statement statement) => new[] { statement }.Flatten().OfType<Assign>();

    /// <summary>The expressions that a statement and those within it evaluate.</summary>
    public static IEnumerable<Expr> Expressions(Statement statement) => new[] { statement }.Flatten().SelectMany(s => s.Values());

    /// <summary>What is left of the statements when only the assignments that <paramref name="keep"/> accepts stay.</summary>
    public static IReadOnlyList<Statement> Project(IReadOnlyList<Statement> statements, Func<Assign, bool> keep) =>
        [.. statements.Select(s => Project(s, keep)).OfType<Statement>()];

    private static Statement? Project(Statement statement, Func<Assign, bool> keep)
    {
        switch (statement)
        {
            case Assign a:
                return keep(a) ? a : null;
            case If i:
                var (then, @else) = (Project(i.Then, keep), Project(i.Else, keep));
                if (then.Count == 0 && @else.Count == 0) return null;
                return then.Count == 0
                    ? new If(Simplifier.Not(i.Condition), @else, [], i.Source)
                    : new If(i.Condition, then, @else, i.Source);
            case Switch s:
                var @default = s.Default is null ? null : Project(s.Default, keep);
                var cases = s.Cases.Select(c => new SwitchCase(c.Patterns, Project(c.Body, keep))).ToList();
                if (@default is null or { Count: 0 })
                {
                    // An empty case does what a default without statements does.
                    var kept = cases.Where(c => c.Body.Count > 0).ToList();
                    if (kept.Count == 0) return null;
                    return kept.Count == cases.Count ? new Switch(s.Subject, cases, @default, s.Source) : new Switch(s.Subject, kept, [], s.Source);
                }
                var idle = cases.Where(c => c.Body.Count == 0).SelectMany(c => c.Patterns).ToList();
                var busy = cases.Where(c => c.Body.Count > 0);
                return new Switch(s.Subject, idle.Count == 0 ? cases : [.. busy, new SwitchCase(idle, [])], @default, s.Source);
            default:
                return null;
        }
    }
}
