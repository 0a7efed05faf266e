using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation.Flat;

/// <summary>A property with the conditions of its enclosing branches; null: none.</summary>
internal sealed record SampledProperty(Property Property, ModuleNode Module, Expr? Path);

/// <summary>
/// Executes the statements of all modules symbolically: what remains is, for each net, an expression for each range of
/// bits. A register that is not assigned on a path holds: its own net stands there.
/// </summary>
internal sealed class Drivers
{
    private static readonly Const One = new(1, 1);

    private readonly Scope root = new(null);
    private readonly List<SampledProperty> properties = [];

    public Drivers(IEnumerable<ModuleNode> modules)
    {
        foreach (var module in modules) Execute(module, module.Body, root, null);
    }

    public IReadOnlyList<SampledProperty> Properties => properties;

    /// <summary>The next value of a register, the present value of any other net.</summary>
    public Segment[] Of(Net net) => root.Get(net);

    private void Execute(ModuleNode module, IReadOnlyList<Statement> statements, Scope scope, Expr? path)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Assign a:
                    scope.Set(a.Target, Segments.Replace(scope.Get(a.Target), new Segment(a.High, a.Low, a.Value, 0)));
                    break;
                case If i:
                    Execute(module, i, scope, path);
                    break;
                case Switch s:
                    Execute(module, s, scope, path);
                    break;
                case Property p:
                    properties.Add(new SampledProperty(p, module, path));
                    break;
            }
        }
    }

    private void Execute(ModuleNode module, If branch, Scope scope, Expr? path)
    {
        Scope then = new(scope), @else = new(scope);
        Execute(module, branch.Then, then, And(path, branch.Condition));
        Execute(module, branch.Else, @else, And(path, new Unary(UnaryOp.Not, branch.Condition, branch.Source)));
        scope.Join([then, @else], values => new Mux(branch.Condition, values[0], values[1], branch.Source));
    }

    private void Execute(ModuleNode module, Switch branch, Scope scope, Expr? path)
    {
        var scopes = new List<Scope>();
        foreach (var (patterns, body) in branch.Cases)
        {
            var taken = new Choice(branch.Subject, [(patterns, One)], new Const(0, 1), branch.Source);
            scopes.Add(new Scope(scope));
            Execute(module, body, scopes[^1], And(path, taken));
        }
        var none = new Choice(branch.Subject, [.. branch.Cases.Select(c => (c.Patterns, (Expr)new Const(0, 1)))], One, branch.Source);
        scopes.Add(new Scope(scope));
        Execute(module, branch.Default ?? [], scopes[^1], And(path, none));
        scope.Join(scopes, values => new Choice(branch.Subject, [.. branch.Cases.Select((c, i) => (c.Patterns, values[i]))], values[^1], branch.Source));
    }

    private static Expr And(Expr? path, Expr condition) => path is null ? condition : new Binary(BinaryOp.And, path, condition, condition.Source);

    /// <summary>The values of nets at one point of the execution; those of the enclosing point where not assigned since.</summary>
    private sealed class Scope(Scope? outer)
    {
        private readonly Dictionary<Net, Segment[]> values = new(ReferenceEqualityComparer.Instance);

        public Segment[] Get(Net net)
        {
            if (values.TryGetValue(net, out var segments)) return segments;
            return outer?.Get(net) ?? (values[net] = Segments.Whole(net.Kind == NetKind.Register ? net : new Undriven(net)));
        }

        public void Set(Net net, Segment[] segments) => values[net] = segments;

        /// <summary>After a branch with these outcomes.</summary>
        public void Join(IReadOnlyList<Scope> outcomes, Func<Expr[], Expr> choose)
        {
            foreach (var net in outcomes.SelectMany(o => o.values.Keys).Distinct(ReferenceEqualityComparer.Instance).Cast<Net>())
                Set(net, Segments.Combine([.. outcomes.Select(o => o.Get(net))], choose));
        }
    }
}
