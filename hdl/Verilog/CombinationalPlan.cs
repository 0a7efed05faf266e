using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Groups the combinational statements of a module into blocks. Targets that a statement of the source drives together stay together,
/// unless the blocks would then form a loop that the nets do not: simulators schedule whole blocks.
/// </summary>
internal sealed class CombinationalPlan
{
    private readonly CombinationalGraph graph;

    /// <summary>Nets on a cycle: only one block can evaluate them, bit after bit.</summary>
    private readonly List<List<Net>> cycles;

    /// <param name="byPath">Keep only those targets together that depend on the same inputs of the module, so that no path is added through it.</param>
    public CombinationalPlan(CombinationalGraph graph, bool byPath)
    {
        this.graph = graph;
        cycles = Graph.Cycles(graph.Nets, graph.Sources);
        if (cycles.FirstOrDefault(c => !c.All(graph.IsTarget)) is { } throughChild)
        {
            Unresolved = throughChild;
            return;
        }
        Blocks = [.. Joined(Block.TargetsDrivenTogether(graph.Statements)).Select(MakeBlock)];
        if (byPath) Blocks = [.. Blocks.SelectMany(b => HasOnePath(b) ? [b] : Split(b))];
        while (BlocksToSplit() is { Count: > 0 } tooLarge) Blocks = [.. Blocks.Except(tooLarge), .. tooLarge.SelectMany(Split)];
        Unresolved = Blocks.FirstOrDefault(b => !graph.IsOrdered(b))?.Targets ?? [];
        Blocks = [.. Blocks.OrderBy(b => b.Position)];
    }

    public IReadOnlyList<Block> Blocks { get; private set; } = [];

    /// <summary>Nets on a loop that no order of statements resolves. Their bits have to become nets of their own.</summary>
    public IReadOnlyList<Net> Unresolved { get; private set; } = [];

    /// <summary>A block for each target, whatever the loops: an event-driven simulator settles them.</summary>
    public IReadOnlyList<Block> BlocksOfOne() => [.. graph.Nets.Where(graph.IsTarget).Select(n => Block.Of([n], graph.Statements)).OrderBy(b => b.Position)];

    private List<List<Net>> Joined(List<List<Net>> groups)
    {
        foreach (var cycle in cycles)
        {
            var touching = groups.Where(g => g.Intersect(cycle).Any()).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(g => g).Union(cycle)]);
        }
        return groups;
    }

    private Block MakeBlock(IReadOnlyCollection<Net> targets) => Block.Of([.. graph.Nets.Where(targets.Contains)], graph.Statements);

    private List<Block> BlocksToSplit() => [.. Blocks.Where(b => !graph.IsOrdered(b)).Union(BlocksOnLoops()).Where(b => Parts(b).Count > 1)];

    /// <summary>Blocks on a loop of several blocks, or of blocks and children.</summary>
    private IEnumerable<Block> BlocksOnLoops()
    {
        var owner = Blocks.SelectMany(b => b.Targets.Select(t => (t, b))).ToDictionary(p => p.t, p => (object)p.b);
        object NodeOf(Net net) => owner.GetValueOrDefault(net, net);
        var nodes = graph.Nets.Select(NodeOf).Distinct().ToList();
        IEnumerable<object> Sources(object node) => node is Block b
            ? b.Targets.SelectMany(graph.Sources).Select(NodeOf).Where(n => n != node).Distinct()
            : graph.Sources((Net)node).Select(NodeOf);
        return Graph.Cycles(nodes, Sources).SelectMany(c => c).OfType<Block>();
    }

    private bool HasOnePath(Block block)
    {
        var first = InputsOf(block.Targets[0]);
        return block.Targets.All(t => InputsOf(t).SetEquals(first));

        HashSet<Net> InputsOf(Net target) => [.. graph.Support(target).Where(n => n.Kind == NetKind.Input && !graph.IsTarget(n))];
    }

    private IEnumerable<Block> Split(Block block) => Parts(block).Select(MakeBlock);

    /// <summary>The targets one by one, but for those on a common cycle.</summary>
    private List<List<Net>> Parts(Block block)
    {
        var whole = cycles.Where(c => c.Any(block.Targets.Contains)).ToList();
        return [.. whole, .. block.Targets.Except(whole.SelectMany(c => c)).Select(t => new List<Net> { t })];
    }
}
