using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>
/// Combinational loops. Whole nodes are searched first (Tarjan's strongly connected components, 1972); only in the components that are
/// cyclic, which designs rarely have, the search is repeated bit by bit, so that <c>x[1]</c> may well depend on <c>x[0]</c>.
/// </summary>
internal static class LoopCheck
{
    public static void Run(Netlist netlist, List<Diagnostic> errors)
    {
        foreach (var component in Components.Cyclic<Expr>(netlist.Driven, netlist.Sources))
        {
            var bits = new BitDependencies(netlist, component);
            var roots = component.OfType<Net>().SelectMany(n => Enumerable.Range(0, n.Width).Select(i => new BitNode(n, i)));
            var loop = Components.Cyclic(roots, bits.Of).FirstOrDefault();
            if (loop is not null) errors.Add(Describe(netlist, bits, Cycle(loop, bits)));
        }
    }

    /// <summary>A shortest cycle through the component's first net.</summary>
    private static List<BitNode> Cycle(HashSet<BitNode> component, BitDependencies bits)
    {
        var start = component.Where(n => n.Expr is Net).MinBy(n => (((Net)n.Expr).Path, n.Bit));
        var from = new Dictionary<BitNode, BitNode>();
        var open = new Queue<BitNode>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in bits.Of(at).Where(component.Contains))
            {
                if (next == start)
                {
                    var path = new List<BitNode> { start };
                    for (var back = at; back != start; back = from[back]) path.Insert(1, back);
                    return path;
                }
                if (from.TryAdd(next, at)) open.Enqueue(next);
            }
        }
        throw new InvalidOperationException("a cyclic component has a cycle through each of its nodes");
    }

    private static Diagnostic Describe(Netlist netlist, BitDependencies bits, List<BitNode> cycle)
    {
        var nets = cycle.Where(n => n.Expr is Net).ToList();
        var text = new System.Text.StringBuilder("combinational loop:");
        var places = new List<SourceLocation>();
        for (var i = 0; i < nets.Count; i++)
        {
            var (net, next) = ((Net)nets[i].Expr, nets[(i + 1) % nets.Count]);
            // The driver through which this net depends on the cycle's next node.
            var after = cycle[(cycle.IndexOf(nets[i]) + 1) % cycle.Count];
            var place = netlist.Drivers(net).First(d => bits.Through(d, nets[i].Bit).Contains(after)).Source;
            places.Add(place);
            text.Append($"\n    {Name(nets[i])} depends on {Name(next)} at {place}");
        }
        return new Diagnostic(((Net)nets[0].Expr).Path, text.ToString(), places[0]);
    }

    private static string Name(BitNode node)
    {
        var net = (Net)node.Expr;
        return net.Width == 1 ? net.Path : $"{net.Path}[{node.Bit}]";
    }
}
