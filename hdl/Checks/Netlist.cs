using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>One assignment to bits <c>High..Low</c> of a net, with the values that decide whether it takes effect.</summary>
internal sealed record Driver(Net Target, int High, int Low, Expr Value, IReadOnlyList<Expr> Conditions, SourceLocation Source);

/// <summary>A design seen across its hierarchy: who drives each net.</summary>
internal sealed class Netlist
{
    private readonly Dictionary<Net, List<Driver>> drivers = [];
    private readonly HashSet<Net> readData = [];

    public Netlist(ModuleNode top)
    {
        Modules = [.. top.Hierarchy()];
        foreach (var module in Modules)
        {
            Collect(module.Body, []);
            foreach (var port in module.Memories.SelectMany(m => m.ReadPorts)) readData.Add(port.Data);
        }
    }

    public IReadOnlyList<ModuleNode> Modules { get; }

    public IReadOnlyCollection<Net> Driven => drivers.Keys;

    public IReadOnlyList<Driver> Drivers(Net net) => drivers.TryGetValue(net, out var list) ? list : [];

    /// <summary>The value changes only at a clock edge.</summary>
    public bool IsState(Net net) => net.Kind == NetKind.Register || readData.Contains(net);

    /// <summary>What a node depends on in the same cycle.</summary>
    public IEnumerable<Expr> Sources(Expr expr) => expr switch
    {
        Net net when IsState(net) => [],
        Net net => Drivers(net).SelectMany(d => d.Conditions.Prepend(d.Value)),
        _ => expr.Operands(),
    };

    private void Collect(IReadOnlyList<Statement> block, IReadOnlyList<Expr> conditions)
    {
        foreach (var statement in block)
        {
            if (statement is Assign assign)
            {
                if (!drivers.TryGetValue(assign.Target, out var list)) drivers[assign.Target] = list = [];
                list.Add(new Driver(assign.Target, assign.High, assign.Low, assign.Value, conditions, assign.Source));
            }
            else if (statement.Blocks().Any())
            {
                IReadOnlyList<Expr> inner = [.. conditions, .. statement.Values()];
                foreach (var branch in statement.Blocks()) Collect(branch, inner);
            }
        }
    }
}
