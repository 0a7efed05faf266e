using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Flat;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>A write port as words: for each word of the memory's words, data and the bits to change.</summary>
internal sealed record WordWrite(MemoryPlace Place, int Width, Word Enable, Word Offset, Word[] Data, Word[] Mask);

/// <summary>
/// All that happens in one domain at an edge of its clock, as words of the state before it: registers (read ports of memories among them),
/// writes, and properties.
/// </summary>
internal sealed class Clocked
{
    private readonly WordGraph graph;
    private readonly WideGraph wide;
    private readonly Lowering lowering;
    private readonly StateLayout layout;

    public Clocked(ClockDomain domain, Hierarchy hierarchy, Drivers drivers, StateLayout layout, WordGraph graph, Lowering lowering)
    {
        (this.graph, this.lowering, this.layout) = (graph, lowering, layout);
        wide = new WideGraph(graph);
        var reads = hierarchy.Memories.SelectMany(m => m.ReadPorts).ToDictionary(p => p.Data);
        var place = layout[domain];
        First = place.First;
        var running = graph.State(place.Running, 1);
        Word Sampled(SampledProperty p, Func<Word, Word> condition) =>
            graph.And(running, graph.And(p.Path is null ? graph.One : lowering.Lower(p.Path)[0], condition(lowering.Lower(p.Property.Condition)[0])));

        Next = [
            .. place.Registers.SelectMany(r => reads.TryGetValue(r, out var port) ? NextOf(port) : lowering.LowerNext(r)),
            .. place.Covers.Select(p => graph.Add(graph.State(layout.Counter(p), ulong.MaxValue), Sampled(p, holds => holds)))];
        Writes = [.. hierarchy.Memories.SelectMany(m => m.WritePorts).Where(p => p.Domain == domain).Select(Lower)];
        Checked = [.. drivers.Properties.Where(p => p.Property.Kind != PropertyKind.Cover && p.Property.Domain == domain)];
        Violations = [.. Checked.Select(p => Sampled(p, graph.Not))];
    }

    /// <summary>The words of the domain's <see cref="DomainPlace"/> after the edge; index in the state of the first of them.</summary>
    public IReadOnlyList<Word> Next { get; }
    public int First { get; }

    /// <summary>In the order in which they take effect.</summary>
    public IReadOnlyList<WordWrite> Writes { get; }

    /// <summary>Assertions and assumptions; <see cref="Violations"/> is 1 where one fails outside of reset.</summary>
    public IReadOnlyList<SampledProperty> Checked { get; }
    public IReadOnlyList<Word> Violations { get; }

    private Word[] NextOf(ReadPort port)
    {
        var address = lowering.Lower(port.Address);
        var data = lowering.Read(port.Memory, address);
        if (port.Rule == ReadDuringWrite.New)
        {
            foreach (var write in port.Memory.WritePorts.Where(w => w.Domain.Clock == port.Domain.Clock))
            {
                var hit = graph.And(WriteEnable(write), SameAddress(address, lowering.Lower(write.Address)));
                data = wide.Select(hit, Merge(data, lowering.Lower(write.Data), MaskOf(write)), data);
            }
        }
        return wide.Select(lowering.Lower(port.Enable)[0], data, lowering.Lower(port.Data));
    }

    private WordWrite Lower(WritePort port)
    {
        var place = layout[port.Memory];
        var address = lowering.Lower(port.Address)[0];
        var offset = graph.Mul(graph.And(address, graph.Const((ulong)place.PaddedDepth - 1)), graph.Const((ulong)place.Stride));
        return new WordWrite(place, port.Memory.Width, WriteEnable(port), offset, lowering.Lower(port.Data), MaskOf(port));
    }

    /// <summary>The port's enable, where its address is within the depth.</summary>
    private Word WriteEnable(WritePort port)
    {
        var address = lowering.Lower(port.Address);
        return graph.And(lowering.Lower(port.Enable)[0], graph.And(lowering.Inside(port.Memory, address), graph.Less(address[0], graph.Const((ulong)port.Memory.Depth))));
    }

    /// <summary>The port's mask, a bit for each bit of the memory.</summary>
    private Word[] MaskOf(WritePort port)
    {
        var width = port.Memory.Width;
        if (port.Mask is null) return wide.Not(wide.Const(0, width), width);
        var (mask, chunk) = (lowering.Lower(port.Mask), width / port.Mask.Width);
        return wide.Concat(Enumerable.Range(0, port.Mask.Width).Select(i =>
            (wide.Trim([.. Enumerable.Repeat(graph.Negate(wide.Slice(mask, i, i)[0]), WideGraph.Count(chunk))], chunk), chunk)), width);
    }

    private Word[] Merge(Word[] old, Word[] data, Word[] mask) =>
        [.. old.Select((w, i) => graph.Xor(w, graph.And(graph.Xor(w, data[i]), mask[i])))];

    private Word SameAddress(Word[] a, Word[] b)
    {
        var width = 64 * Math.Max(a.Length, b.Length);
        return wide.Equal(wide.Trim(a, width), wide.Trim(b, width));
    }
}
