using System.Text;
using PyXL.Hdl.Ir;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>A property with the conditions under which its statement runs.</summary>
internal sealed record GuardedProperty(Property Property, Expr? Guard)
{
    public IEnumerable<Expr> Expressions
    {
        get
        {
            // Formal tools and simulators read each their own text: a shared condition gets a name.
            var expressions = Guard is null ? new[] { Property.Condition } : [Property.Condition, Guard];
            return Property.Kind == PropertyKind.Cover ? expressions : expressions.Concat(expressions);
        }
    }

    public static IEnumerable<GuardedProperty> In(IEnumerable<Statement> statements, Expr? guard = null) => statements.SelectMany(s => In(s, guard));

    private static IEnumerable<GuardedProperty> In(Statement statement, Expr? guard)
    {
        if (!new[] { statement }.Flatten().OfType<Property>().Any()) return [];
        switch (statement)
        {
            case Property p:
                return [new GuardedProperty(p, guard)];
            case If i:
                return In(i.Then, And(guard, i.Condition)).Concat(In(i.Else, And(guard, Simplifier.Not(i.Condition))));
            case Switch s:
                var arms = s.Cases.Select(c => (c.Body, Condition: c.Patterns.Select(p => Is(s.Subject, p)).Aggregate(Or))).ToList();
                var none = arms.Select(a => a.Condition).Aggregate((Expr?)null, (all, c) => And(all, Simplifier.Not(c)));
                return arms.SelectMany(a => In(a.Body, And(guard, a.Condition))).Concat(In(s.Default ?? [], none is null ? guard : And(guard, none)));
            default:
                return [];
        }
    }

    private static Expr Is(Expr subject, Const pattern) => subject.Width == 1
        ? pattern.Value.IsOne ? subject : Simplifier.Not(subject)
        : new Binary(BinaryOp.Eq, subject, pattern);

    private static Expr And(Expr? left, Expr right) => left is null ? right : new Binary(BinaryOp.And, left, right, right.Source);
    private static Expr Or(Expr left, Expr right) => new Binary(BinaryOp.Or, left, right, right.Source);
}

/// <summary>
/// Properties as immediate assertions for formal tools (<c>FORMAL</c>), and as messages that stop the simulation elsewhere; synthesis sees neither.
/// </summary>
internal sealed class PropertyTranslator(Scope scope, ExpressionTranslator expressions, Func<ClockDomain, (string Clock, string Reset)> domainOf)
{
    /// <summary>Each property by the label of its assertion.</summary>
    public Dictionary<string, Property> Labels { get; } = [];

    public V.Item? Translate(IReadOnlyList<GuardedProperty> properties)
    {
        if (properties.Count == 0) return null;
        var (common, formal, simulation) = (new List<V.Item>(), new List<V.Item>(), new List<V.Item>());
        foreach (var domain in properties.GroupBy(p => p.Property.Domain))
        {
            var (clock, reset) = domainOf(domain.Key);
            var (claims, checks) = (new List<V.Statement>(), new List<V.Statement>());
            // Covers last: what only they read is declared for formal tools only.
            foreach (var property in domain.OrderBy(p => p.Property.Kind == PropertyKind.Cover))
            {
                var isCover = property.Property.Kind == PropertyKind.Cover;
                expressions.Items = isCover ? formal : common;
                var label = expressions.Context = scope.Add(Label(property.Property.Message));
                Labels.Add(label, property.Property);
                expressions.Suggest(property.Property.Condition, $"{label}_holds");
                if (property.Guard is not null) expressions.Suggest(property.Guard, $"{label}_applies");
                claims.AddRange(Claim(property, label));
                if (!isCover) checks.Add(Check(property, reset));
            }
            formal.Add(new V.Always(clock, reset.Length == 0 ? claims : [new V.If(new V.Unary("!", new V.Name(reset)), claims, [])]));
            if (checks.Count > 0) simulation.Add(new V.Always(clock, checks));
        }
        var items = simulation.Count > 0
            ? [.. common, new V.Conditionally("ifdef", "FORMAL", formal, simulation)]
            : new List<V.Item> { new V.Conditionally("ifdef", "FORMAL", formal, []) };
        return new V.Conditionally("ifndef", "SYNTHESIS", items, []);
    }

    private IReadOnlyList<V.Statement> Claim(GuardedProperty property, string label)
    {
        var keyword = property.Property.Kind.ToString().ToLowerInvariant();
        var claim = new V.ImmediateProperty(keyword, label, expressions.Value(property.Property.Condition));
        return property.Guard is null ? [claim] : [new V.If(expressions.Value(property.Guard), [claim], [])];
    }

    private V.If Check(GuardedProperty property, string reset)
    {
        V.Expression? applies = reset.Length == 0 ? null : new V.Unary("!", new V.Name(reset));
        if (property.Guard is { } guard) applies = And(applies, expressions.Value(guard));
        var fails = And(applies, Not(expressions.Value(property.Property.Condition)));
        var what = property.Property.Kind == PropertyKind.Assert ? "assertion failed" : "assumption violated";
        var place = ExpressionTranslator.Note(property.Property.Source) is { } note ? $" ({note})" : "";
        var text = $"%m: {what}: {property.Property.Message.Replace("%", "%%")}{place}";
        return new V.If(fails, [new V.TaskCall("$display", [new V.Text(text)]), new V.TaskCall("$stop", [])], []);
    }

    private static V.Expression And(V.Expression? left, V.Expression right) => left is null ? right : new V.Binary("&&", left, right);

    private static V.Expression Not(V.Expression condition) => condition switch
    {
        V.Unary { Operator: "!" } not => not.Operand,
        V.Binary { Operator: "==" } b => b with { Operator = "!=" },
        V.Binary { Operator: "!=" } b => b with { Operator = "==" },
        _ => new V.Unary("!", condition),
    };

    /// <summary>The words of the message as an identifier.</summary>
    private static string Label(string message)
    {
        var text = new StringBuilder();
        foreach (var c in message)
        {
            if (char.IsAsciiLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            else if (text.Length > 0 && text[^1] != '_') text.Append('_');
            if (text.Length == 40) break;
        }
        var label = text.ToString().Trim('_');
        return label.Length == 0 || char.IsDigit(label[0]) ? $"property_{label}".TrimEnd('_') : label;
    }
}
