using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Groups the combinational statements of a module into blocks. Targets that a statement of the source drives together stay
/// together, unless the blocks would then form a loop that the nets do not: simulators schedule whole blocks.
/// </summary>
internal sealed class CombinationalPlan
{
    private readonly IReadOnlyList<Statement> statements;
    private readonly BitReads reads;
    private readonly Dictionary<Net, HashSet<BitRead>> drivers = [];
    private readonly IReadOnlyDictionary<Net, IReadOnlyCollection<Net>> throughChildren;
    private readonly List<Net> nets;

    /// <param name="statements">Assignments to wires, outputs and inputs of children.</param>
    /// <param name="throughChildren">For each output of a child, the inputs of that child that it depends on within the cycle.</param>
    public CombinationalPlan(IReadOnlyList<Statement> statements, BitReads reads, IReadOnlyDictionary<Net, IReadOnlyCollection<Net>> throughChildren)
    {
        (this.statements, this.reads, this.throughChildren) = (statements, reads, throughChildren);
        foreach (var statement in statements) AddDrivers(statement, []);
        nets = [.. drivers.Keys, .. throughChildren.Keys];
        foreach (var input in throughChildren.Values.SelectMany(i => i).Where(i => !drivers.ContainsKey(i)).Distinct()) nets.Add(input);
    }

    /// <summary>The nets on a loop that no grouping of statements resolves. Their bits have to become nets of their own.</summary>
    public IReadOnlyList<Net> Unresolved { get; private set; } = [];

    /// <param name="anyway">Accept loops: only the nets remain that no block can order, for an event-driven simulator to settle.</param>
    public List<Block> Blocks(bool anyway = false)
    {
        // Nets on a cycle can only be evaluated in one block, bit after bit.
        var inseparable = Graph.Cycles(nets, Sources);
        var groups = Block.TargetsDrivenTogether(statements).Select(g => g.ToList()).ToList();
        foreach (var cycle in inseparable)
        {
            var touching = groups.Where(g => g.Intersect(cycle).Any()).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(g => g).Union(cycle)]);
        }

        while (true)
        {
            var order = statements.SelectMany(StatementTree.Targets).Distinct().Index().ToDictionary(t => t.Item, t => t.Index);
            if (anyway) groups = [.. groups.SelectMany(g => g.Where(order.ContainsKey)).Select(n => new List<Net> { n })];
            else if (groups.FirstOrDefault(g => g.Any(n => !order.ContainsKey(n))) is { } throughChild)
            {
                Unresolved = inseparable.First(c => c.Intersect(throughChild).Any());
                return [];
            }
            var blocks = groups.Select(g => Block.Of([.. g.OrderBy(n => order[n])], statements)).OrderBy(b => b.Position).ToList();
            if (anyway) return blocks;
            if (blocks.FirstOrDefault(b => Separate(b, inseparable).Count == 1 && ReadsItselfTooEarly(b)) is { } unresolved)
            {
                Unresolved = unresolved.Targets;
                return [];
            }
            var bad = blocks.Where(ReadsItselfTooEarly).Union(Loops(blocks)).Where(b => Separate(b, inseparable).Count > 1).ToList();
            if (bad.Count == 0) return blocks;
            foreach (var block in bad)
            {
                groups.RemoveAll(g => g.Contains(block.Targets[0]));
                groups.AddRange(Separate(block, inseparable));
            }
        }
    }

    private bool ReadsItselfTooEarly(Block block)
    {
        var targets = block.Targets.ToHashSet();
        return targets.Any(t => drivers[t].Any(r => targets.Contains(r.Net))) && !reads.ReadsAreFinal(block.Statements, targets);
    }

    /// <summary>Blocks on a loop of several blocks.</summary>
    private IEnumerable<Block> Loops(List<Block> blocks)
    {
        var owner = blocks.SelectMany(b => b.Targets.Select(t => (t, b))).ToDictionary(p => p.t, p => (object)p.b, (IEqualityComparer<Net>?)null);
        object Node(Net net) => owner.GetValueOrDefault(net, net);
        var nodes = blocks.Cast<object>().Concat(nets.Where(n => !owner.ContainsKey(n))).ToList();
        IEnumerable<object> Successors(object node) => node is Block b
            ? b.Targets.SelectMany(Sources).Select(Node).Where(n => n != node).Distinct()
            : Sources((Net)node).Select(Node);
        return Graph.Cycles(nodes, Successors).SelectMany(c => c).OfType<Block>().Where(b => b.Targets.Count > 1);
    }

    private static List<List<Net>> Separate(Block block, List<List<Net>> inseparable)
    {
        var parts = inseparable.Where(c => c.Any(block.Targets.Contains)).ToList();
        return [.. parts, .. block.Targets.Except(parts.SelectMany(p => p)).Select(t => new List<Net> { t })];
    }

    /// <summary>What a net depends on, of the nets that this module or its children drive.</summary>
    private IEnumerable<Net> Sources(Net net) =>
        drivers.TryGetValue(net, out var read) ? read.Select(r => r.Net).Distinct().Where(IsDriven)
        : throughChildren.TryGetValue(net, out var inputs) ? inputs
        : [];

    private bool IsDriven(Net net) => drivers.ContainsKey(net) || throughChildren.ContainsKey(net);

    private void AddDrivers(Statement statement, List<BitRead> conditions)
    {
        switch (statement)
        {
            case Assign a:
                if (!drivers.TryGetValue(a.Target, out var list)) drivers[a.Target] = list = [];
                list.UnionWith(reads.Of(a.Value).Concat(conditions));
                break;
            case If i:
                AddDrivers(i.Then.Concat(i.Else), i.Condition, conditions);
                break;
            case Switch s:
                AddDrivers(s.Cases.SelectMany(c => c.Body).Concat(s.Default ?? []), s.Subject, conditions);
                break;
        }
    }

    private void AddDrivers(IEnumerable<Statement> body, Expr condition, List<BitRead> outer)
    {
        var conditions = outer.Concat(reads.Of(condition)).ToList();
        foreach (var statement in body) AddDrivers(statement, conditions);
    }

    /// <summary>For each target, the nets it depends on within the cycle, directly or not.</summary>
    public IReadOnlyCollection<Net> Support(Net target)
    {
        var (seen, open) = (new HashSet<Net>(), new Stack<Net>([target]));
        while (open.TryPop(out var net))
        {
            var next = drivers.TryGetValue(net, out var read) ? read.Select(r => r.Net) : throughChildren.GetValueOrDefault(net) ?? [];
            foreach (var n in next)
                if (seen.Add(n)) open.Push(n);
        }
        return seen;
    }
}
