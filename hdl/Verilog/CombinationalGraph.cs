using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>The inputs of a module that an output depends on within the cycle.</summary>
/// <param name="Exact">As the nets depend on one another.</param>
/// <param name="ByBlock">If each block of statements is taken for one piece, as simulators do.</param>
internal sealed record OutputPaths(IReadOnlyCollection<Net> Exact, IReadOnlyCollection<Net> ByBlock);

/// <summary>Which nets of a module depend on which within the cycle, through its statements and its children.</summary>
internal sealed class CombinationalGraph
{
    private readonly BitReads reads;
    private readonly Dictionary<Net, HashSet<BitRead>> drivers = [];
    private readonly IReadOnlyDictionary<Net, OutputPaths> children;

    /// <param name="statements">Assignments to wires, outputs and inputs of children.</param>
    /// <param name="children">Paths of the outputs of all children.</param>
    public CombinationalGraph(IReadOnlyList<Statement> statements, BitReads reads, IReadOnlyDictionary<Net, OutputPaths> children)
    {
        (Statements, this.reads, this.children) = (statements, reads, children);
        AddDrivers(statements, []);
        Nets = [.. drivers.Keys, .. children.Keys];
    }

    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Nets that statements or children drive, the former in the order of the statements.</summary>
    public IReadOnlyList<Net> Nets { get; }

    public bool IsTarget(Net net) => drivers.ContainsKey(net);

    /// <summary>What a net depends on directly, of the nets in the graph.</summary>
    public IEnumerable<Net> Sources(Net net) => AllSources(net, byBlock: false).Where(n => drivers.ContainsKey(n) || children.ContainsKey(n));

    /// <summary>As <see cref="Sources"/>, if blocks within the children are pieces.</summary>
    public IEnumerable<Net> SourcesByBlock(Net net) => AllSources(net, byBlock: true).Where(n => drivers.ContainsKey(n) || children.ContainsKey(n));

    /// <summary>What a net depends on, directly or not.</summary>
    /// <param name="piece">The nets that are computed together with a net; null if none are.</param>
    public HashSet<Net> Support(Net target, Func<Net, IEnumerable<Net>>? piece = null)
    {
        var (seen, open) = (new HashSet<Net>(), new Stack<Net>([target]));
        while (open.TryPop(out var net))
            foreach (var source in (piece?.Invoke(net) ?? [net]).SelectMany(n => AllSources(n, byBlock: piece is not null)))
                if (seen.Add(source)) open.Push(source);
        return seen;
    }

    /// <summary>Whether a block that reads some of its targets does so only after their last assignment.</summary>
    public bool IsOrdered(Block block)
    {
        var targets = block.Targets.ToHashSet();
        return !targets.Any(t => drivers[t].Any(r => targets.Contains(r.Net))) || reads.ReadsAreFinal(block.Statements, targets);
    }

    private IEnumerable<Net> AllSources(Net net, bool byBlock) =>
        drivers.TryGetValue(net, out var read) ? read.Select(r => r.Net).Distinct()
        : children.TryGetValue(net, out var paths) ? byBlock ? paths.ByBlock : paths.Exact
        : [];

    private void AddDrivers(IEnumerable<Statement> body, IReadOnlyList<BitRead> conditions)
    {
        foreach (var statement in body)
        {
            var read = statement.Values().SelectMany(reads.Of).Concat(conditions).ToList();
            if (statement is Assign a)
            {
                if (!drivers.TryGetValue(a.Target, out var all)) drivers[a.Target] = all = [];
                all.UnionWith(read);
            }
            foreach (var block in statement.Blocks()) AddDrivers(block, read);
        }
    }
}
