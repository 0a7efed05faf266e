using PyXL.Hdl.Ir;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>Blocks of statements as continuous assignments, <c>always @*</c>, or <c>always @(posedge clock)</c> with a synchronous reset.</summary>
internal sealed class BlockTranslator(ExpressionTranslator expressions, VerilogOptions options, Func<ClockDomain, (string Clock, string Reset)> domainOf)
{
    /// <summary>Whether assignments outside of a procedure do: none depends on another of the block.</summary>
    public static bool IsContinuous(Block block) =>
        block.Statements.All(s => s is Assign)
        && !block.Statements.SelectMany(StatementTree.Expressions).Below().OfType<Net>().Any(block.Targets.Contains);

    public IEnumerable<V.Item> Combinational(Block block)
    {
        if (!IsContinuous(block)) return [new V.Always(null, Statements(block.Statements, blocking: true, block.Targets))];
        return block.Statements.Cast<Assign>().Select(a =>
        {
            expressions.Context = expressions.Name(a.Target);
            return new V.ContinuousAssign(Target(a), a.IsWhole ? expressions.ValueOf(a.Target, a.Value) : expressions.Value(a.Value)) { Note = Note(a) };
        });
    }

    public V.Always Clocked(Block block)
    {
        var (clock, reset) = domainOf(block.Targets[0].Domain ?? ClockDomain.Default);
        var body = Statements(block.Statements, blocking: false, block.Targets);
        var resets = block.Targets.Where(t => t.Reset is not null).Select(V.Statement (t) =>
            new V.Assignment(new V.Name(expressions.Name(t)), expressions.Constant(ResetValue(t)), Blocking: false)).ToList();
        if (resets.Count == 0 || reset.Length == 0) return new V.Always(clock, body);
        return new V.Always(clock, resets.Count == block.Targets.Count
            ? [new V.If(new V.Name(reset), resets, body)]
            : [.. body, new V.If(new V.Name(reset), resets, [])]); // registers without reset go on in reset
    }

    public static Const ResetValue(Net register)
    {
        var value = register.Reset!.Value;
        var member = register.Enum is { } type && value <= long.MaxValue ? Enum.GetName(type, Enum.ToObject(type, (long)value)) : null;
        return new Const(value, register.Width, register.Source, member is null ? null : new EnumSymbol(register.Enum!, member));
    }

    private IReadOnlyList<V.Statement> Statements(IReadOnlyList<Statement> statements, bool blocking, IReadOnlyList<Net> targets) =>
        [.. statements.Select(s => Translate(s, blocking, targets))];

    private V.Statement Translate(Statement statement, bool blocking, IReadOnlyList<Net> targets)
    {
        switch (statement)
        {
            case Assign a:
                expressions.Context = expressions.Name(a.Target);
                return new V.Assignment(Target(a), expressions.Value(a.Value), blocking) { Note = Note(a) };
            case If i:
                expressions.Context = expressions.Name(targets[0]);
                var condition = expressions.Value(i.Condition);
                return new V.If(condition, Statements(i.Then, blocking, targets), Statements(i.Else, blocking, targets)) { Note = Note(i) };
            case Switch s:
                expressions.Context = expressions.Name(targets[0]);
                var subject = expressions.Subject(s.Subject);
                var items = s.Cases.Select(c => new V.CaseItem([.. c.Patterns.Select(expressions.Constant)], Statements(c.Body, blocking, targets))).ToList();
                if (s.Default is not null) items.Add(new V.CaseItem([], Statements(s.Default, blocking, targets)));
                return new V.Case(subject, items) { Note = Note(s) };
            default:
                throw new ArgumentException($"unknown statement {statement.GetType().Name}");
        }
    }

    private V.Expression Target(Assign assign)
    {
        var name = new V.Name(expressions.Name(assign.Target));
        return assign.IsWhole ? name : new V.Select(name, assign.High, assign.Low);
    }

    private string? Note(Statement statement) => options.SourceLocations ? ExpressionTranslator.Note(statement.Source) : null;
}
