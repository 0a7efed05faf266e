using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>What the Verilog of a module consists of: its procedural blocks and the expressions that become wires.</summary>
internal sealed class ModulePlan
{
    private ModulePlan(Draft draft, CombinationalGraph graph, IReadOnlyList<Block> combinational, IReadOnlyList<Block> clocked,
        IReadOnlyList<GuardedProperty> properties, IReadOnlySet<Expr> named)
    {
        (Draft, Combinational, Clocked, Properties, Named) = (draft, [.. combinational.Select(b => b.WithoutHolding())], clocked, properties, named);
        var pieces = combinational.SelectMany(b => b.Targets.Select(t => (t, b))).ToDictionary(p => p.t, p => p.b.Targets);
        IEnumerable<Net> PieceOf(Net net) => pieces.TryGetValue(net, out var targets) ? targets : [net];
        IReadOnlyCollection<Net> Inputs(IEnumerable<Net> support) => [.. support.Where(n => n.Kind == NetKind.Input && n.Owner == draft.Module)];
        Paths = draft.Module.Nets.Where(n => n.Kind == NetKind.Output)
            .ToDictionary(n => n, n => new OutputPaths(Inputs(graph.Support(n)), Inputs(graph.Support(n, PieceOf))));
        FalseLoops = [.. Graph.Cycles(graph.Nets, n => PieceOf(n).SelectMany(graph.SourcesByBlock).Except(PieceOf(n)))
            .SelectMany(c => c).Select(n => n.Owner).Where(m => m != draft.Module).Distinct()];
    }

    public Draft Draft { get; }
    public IReadOnlyList<Block> Combinational { get; }
    public IReadOnlyList<Block> Clocked { get; }
    public IReadOnlyList<GuardedProperty> Properties { get; }

    /// <summary>Expressions with a wire of their own.</summary>
    public IReadOnlySet<Expr> Named { get; }

    public IReadOnlyDictionary<Net, OutputPaths> Paths { get; }

    /// <summary>Children on a loop that is there only because their blocks compute more than one output.</summary>
    public IReadOnlyList<ModuleNode> FalseLoops { get; }

    /// <param name="children">Paths of the outputs of all children.</param>
    /// <param name="byPath">See <see cref="CombinationalPlan"/>.</param>
    public static ModulePlan Make(ModuleNode module, IReadOnlyDictionary<Net, OutputPaths> children, bool byPath)
    {
        var draft = Prepare(module);
        var named = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        // Once for all turns: what is left of an assignment is an expression of its own, and names go by identity.
        var (statements, clocked) = (Logic(draft), ClockedBlocks(draft));
        while (true)
        {
            var graph = new CombinationalGraph(statements, new BitReads(named.Contains), children);
            var combinational = new CombinationalPlan(graph, byPath);
            var blocks = combinational.Blocks;
            if (combinational.Unresolved.Count > 0)
            {
                if (BitSplitter.Split(draft, combinational.Unresolved))
                {
                    named.Clear();
                    (statements, clocked) = (Logic(draft), ClockedBlocks(draft));
                    continue;
                }
                blocks = combinational.BlocksOfOne();
            }
            var properties = GuardedProperty.In(draft.Body).ToList();

            // Statements that went into several blocks share more, and what got a name may not be read in the block that computes it.
            var shared = NamedExpressions.In(blocks.Concat(clocked).SelectMany(b => b.Statements).SelectMany(StatementTree.Expressions)
                .Concat(PortExpressions(draft)).Concat(properties.SelectMany(p => p.Expressions)));
            if (shared.IsSubsetOf(named)) return new ModulePlan(draft, graph, blocks, clocked, properties, named);
            named.UnionWith(shared);
        }
    }

    private static Draft Prepare(ModuleNode module)
    {
        var draft = new Draft(module);
        MemoryLowering.Lower(draft);
        var (constants, known) = (new Dictionary<Net, Expr>(), new Dictionary<Net, KnownBits>());
        do Simplify(draft, constants, known);
        while (Logic(draft) is var logic && (AddConstants(logic, constants) | AddKnownBits(logic, known)));
        draft.Writes.RemoveAll(w => w.Enable is Const { Value.IsZero: true });
        return draft;
    }

    /// <summary>The statements that drive wires, outputs and inputs of children.</summary>
    private static IReadOnlyList<Statement> Logic(Draft draft) =>
        Block.WithoutOverwritten(StatementTree.Project(draft.Body, a => a.Target.Kind != NetKind.Register));

    private static void Simplify(Draft draft, Dictionary<Net, Expr> constants, Dictionary<Net, KnownBits> known)
    {
        var simplifier = new Simplifier(NamedExpressions.CountUses(draft.Body.SelectMany(StatementTree.Expressions).Concat(PortExpressions(draft))), constants, known);
        draft.Body = simplifier.Simplify(draft.Body);
        draft.Reads.ReplaceAll(simplifier.Simplify);
        draft.Writes.ReplaceAll(simplifier.Simplify);
    }

    /// <summary>Nets of this module that are assigned one constant and nothing else: readers see the constant.</summary>
    private static bool AddConstants(IReadOnlyList<Statement> logic, Dictionary<Net, Expr> constants)
    {
        var before = constants.Count;
        foreach (var assigns in logic.SelectMany(s => StatementTree.Assigns(s).Select(a => (a, IsTop: s == a))).GroupBy(a => a.a.Target))
            if (assigns.ToList() is [({ IsWhole: true, Value: Const constant }, true)]) constants.TryAdd(assigns.Key, constant);
        return constants.Count > before;
    }

    private static bool AddKnownBits(IReadOnlyList<Statement> logic, Dictionary<Net, KnownBits> known)
    {
        var more = KnownBits.OfNets(logic, known).Where(k => k.Value != known.GetValueOrDefault(k.Key)).ToList();
        foreach (var (net, bits) in more) known[net] = bits;
        return more.Count > 0;
    }

    private static IEnumerable<Expr> PortExpressions(Draft draft) =>
        draft.Reads.SelectMany(r => r.Expressions).Concat(draft.Writes.SelectMany(w => w.Expressions));

    /// <summary>Registers of one clock domain that are driven together; those that nothing drives only take their reset value.</summary>
    private static List<Block> ClockedBlocks(Draft draft)
    {
        var blocks = new List<Block>();
        var registers = draft.Nets.Where(n => n.Kind == NetKind.Register).Index().ToDictionary(n => n.Item, n => n.Index);
        foreach (var domain in registers.Keys.GroupBy(r => r.Domain ?? ClockDomain.Default))
        {
            var members = domain.ToHashSet();
            var statements = Block.WithoutOverwritten(StatementTree.Project(draft.Body, a => members.Contains(a.Target)));
            var groups = Block.TargetsDrivenTogether(statements);
            blocks.AddRange(groups.Select(g => Block.Of([.. g.OrderBy(n => registers[n])], statements)));
            blocks.AddRange(members.Except(groups.SelectMany(g => g)).Where(r => r.Reset is not null).Select(r => new Block([r], [], int.MaxValue)));
        }
        return blocks;
    }
}
