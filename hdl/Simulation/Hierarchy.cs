using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// The nets and memories of a module tree by path: instance names from below the top, joined by dots, then the name
/// (<c>alu.adder.sum</c>; a net of the top is its bare name).
/// </summary>
public sealed class Hierarchy
{
    private readonly Dictionary<string, Net> nets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemoryNode> memories = new(StringComparer.Ordinal);
    private readonly Dictionary<Net, string> netPaths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MemoryNode, string> memoryPaths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ModuleNode, string> modulePaths = new(ReferenceEqualityComparer.Instance);

    public Hierarchy(ModuleNode top)
    {
        Top = top;
        Add(top, "");
        Domains = Modules.SelectMany(DomainsOf).Concat(top.Domains).Distinct().ToList();
    }

    public ModuleNode Top { get; }

    /// <summary>Every clock domain in use, in order of first use.</summary>
    public IReadOnlyList<ClockDomain> Domains { get; }

    /// <summary>All instances, parents before their children.</summary>
    public IEnumerable<ModuleNode> Modules => modulePaths.Keys;
    public IEnumerable<Net> Nets => netPaths.Keys;
    public IEnumerable<MemoryNode> Memories => memoryPaths.Keys;

    public string PathOf(Net net) =>
        netPaths.TryGetValue(net, out var path) ? path : throw new SimulationException($"signal {net.Name} is not part of {Top.TypeName}");

    public string PathOf(MemoryNode memory) =>
        memoryPaths.TryGetValue(memory, out var path) ? path : throw new SimulationException($"memory {memory.Name} is not part of {Top.TypeName}");

    /// <summary>Path of an instance; the top's own instance name for the top.</summary>
    public string PathOf(ModuleNode module) => module == Top ? Top.InstanceName : modulePaths[module];

    public Net Net(string path) =>
        nets.TryGetValue(path, out var net) ? net : throw new SimulationException($"no signal '{path}' in {Top.TypeName}{Nearest(path, nets.Keys)}");

    public MemoryNode Memory(string path) =>
        memories.TryGetValue(path, out var memory) ? memory : throw new SimulationException($"no memory '{path}' in {Top.TypeName}{Nearest(path, memories.Keys)}");

    public ModuleNode Module(string path) =>
        Modules.FirstOrDefault(m => modulePaths[m] == path) ?? throw new SimulationException($"no instance '{path}' in {Top.TypeName}{Nearest(path, modulePaths.Values)}");

    private void Add(ModuleNode module, string path)
    {
        modulePaths.Add(module, path);
        foreach (var net in module.Nets) Register(nets, netPaths, net, Join(path, net.Name));
        foreach (var memory in module.Memories) Register(memories, memoryPaths, memory, Join(path, memory.Name));
        foreach (var child in module.Children) Add(child, Join(path, child.InstanceName));
    }

    private void Register<T>(Dictionary<string, T> byPath, Dictionary<T, string> paths, T item, string path) where T : notnull
    {
        if (!byPath.TryAdd(path, item)) throw new SimulationException($"two signals or memories of {Top.TypeName} are called '{path}'");
        paths.Add(item, path);
    }

    private static IEnumerable<ClockDomain> DomainsOf(ModuleNode module) =>
        module.Nets.Where(n => n.Kind == NetKind.Register).Select(n => n.Domain ?? ClockDomain.Default)
            .Concat(module.Memories.SelectMany(m => m.ReadPorts.Select(p => p.Domain).Concat(m.WritePorts.Select(p => p.Domain))));

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>A hint for a mistyped path: the paths that end in the same name.</summary>
    private static string Nearest(string path, IEnumerable<string> all)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        var near = all.Where(p => p == name || p.EndsWith("." + name, StringComparison.Ordinal)).Take(3).ToList();
        return near.Count == 0 ? "" : $"; did you mean {string.Join(" or ", near)}?";
    }
}
