using System.Numerics;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Flat;

namespace PyXL.Hdl.Simulation.Words;

/// <summary>Where the words of a memory lie: word <c>a</c> at <c>Base + a * Stride</c>, padded with zeros to a power of two.</summary>
internal readonly record struct MemoryPlace(int Base, int Stride, int PaddedDepth);

/// <summary>The state of one clock domain, side by side from <paramref name="First"/>: registers and read ports, then a counter for each cover property.</summary>
/// <param name="Running">Index of a word that is 1 outside of reset.</param>
internal sealed record DomainPlace(int Running, int First, IReadOnlyList<Net> Registers, IReadOnlyList<SampledProperty> Covers);

/// <summary>Places everything that keeps a value between evaluations in one flat array of 64-bit words.</summary>
internal sealed class StateLayout
{
    private readonly Dictionary<Net, int> nets = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SampledProperty, int> covers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MemoryNode, MemoryPlace> memories = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ClockDomain, DomainPlace> domains = [];

    /// <param name="inputs">Nets that the test bench drives.</param>
    public StateLayout(Hierarchy hierarchy, IEnumerable<Net> inputs, Drivers drivers)
    {
        foreach (var net in inputs) Place(net);
        foreach (var domain in hierarchy.Domains) domains[domain] = Place(domain, hierarchy, drivers);
        foreach (var memory in hierarchy.Memories)
        {
            var stride = (int)BitOperations.RoundUpToPowerOf2((uint)WideGraph.Count(memory.Width));
            var depth = (int)BitOperations.RoundUpToPowerOf2((uint)memory.Depth);
            memories.Add(memory, new MemoryPlace(Take(checked(stride * depth)), stride, depth));
        }
    }

    /// <summary>Words of the state.</summary>
    public int Length { get; private set; }

    /// <summary>Index of the lowest word of a net, or null where the net keeps no value.</summary>
    public int? Find(Net net) => nets.TryGetValue(net, out var index) ? index : null;

    public MemoryPlace this[MemoryNode memory] => memories[memory];
    public DomainPlace this[ClockDomain domain] => domains[domain];

    /// <summary>Index of the counter of a cover property.</summary>
    public int Counter(SampledProperty cover) => covers[cover];

    private DomainPlace Place(ClockDomain domain, Hierarchy hierarchy, Drivers drivers)
    {
        var (running, first) = (Take(1), Length);
        Net[] registers = [
            .. hierarchy.Nets.Where(n => n.Kind == NetKind.Register && (n.Domain ?? ClockDomain.Default) == domain),
            .. hierarchy.Memories.SelectMany(m => m.ReadPorts).Where(p => p.Domain == domain).Select(p => p.Data)];
        foreach (var register in registers) Place(register);
        SampledProperty[] counted = [.. drivers.Properties.Where(p => p.Property.Kind == PropertyKind.Cover && p.Property.Domain == domain)];
        foreach (var cover in counted) covers.Add(cover, Take(1));
        return new DomainPlace(running, first, registers, counted);
    }

    private void Place(Net net) => nets.Add(net, Take(WideGraph.Count(net.Width)));

    private int Take(int words)
    {
        var at = Length;
        Length = checked(Length + words);
        return at;
    }
}
