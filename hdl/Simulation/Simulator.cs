using System.Numerics;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Compiled;
using PyXL.Hdl.Simulation.Flat;
using PyXL.Hdl.Simulation.Waves;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// The compiled engine: the design is flattened, lowered to operations on 64-bit words, and compiled to .NET code, one
/// program for each clock. Signals are computed for inspection by programs of their own, when asked for.
/// </summary>
public sealed unsafe class Simulator : Engine, IDisposable
{
    private readonly WordGraph graph = new();
    private readonly StateLayout layout;
    private readonly Lowering lowering;
    private readonly PinnedWords state;
    private readonly ClockedCode[] code;
    private readonly Dictionary<Expr, SimNet> handles = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyList<SampledProperty> covers;
    private Probe? gathering;
    private Trace? trace;

    /// <param name="seed">Seeds the power-up values of storage without initial values.</param>
    /// <exception cref="SimulationException">A combinational loop.</exception>
    public Simulator(Design design, ulong seed = 1) : this(design.Top, seed) { }

    public Simulator(ModuleNode top, ulong seed = 1) : base(top, seed)
    {
        (layout, lowering, code, covers) = DeepStack.Run(() =>
        {
            var drivers = new Drivers(Hierarchy.Modules);
            var places = new StateLayout(Hierarchy, Hierarchy.Nets.Where(n => n.Kind != NetKind.Register && CanPoke(n)), drivers);
            var toWords = new Lowering(graph, drivers, places, Hierarchy);
            var clocked = Clocks.Select(c => new ClockedCode([.. c.Domains.Select(d => new Clocked(d.Domain, Hierarchy, drivers, places, graph, toWords))], graph));
            return (places, toWords, clocked.ToArray(), drivers.Properties.Where(p => p.Property.Kind == PropertyKind.Cover).ToList());
        });
        state = new PinnedWords(layout.Length);
        PowerOn();
    }

    public override IReadOnlyList<CoverCount> Covers =>
        covers.Select(c => new CoverCount(c.Property, c.Module, (long)state.Span[layout.Counter(c)])).ToList();

    /// <summary>A handle for access in every cycle, without search. Take handles before the first is read: they are computed together.</summary>
    public SimNet Net(string path) => Net(Hierarchy.Net(path));

    public SimNet Net(Signal signal) => Net(signal.Expr);

    public SimNet Net(Expr value)
    {
        if (handles.TryGetValue(value, out var handle)) return handle;
        var path = value is Net known ? Hierarchy.PathOf(known) : $"an expression of {Hierarchy.Top.TypeName}";
        if (value is Net net && layout.Find(net) is { } index) return handles[value] = new SimNet(this, net, path, state.Pointer + index, CanPoke(net));
        gathering ??= new Probe(this);
        return handles[value] = gathering.Add(value, path);
    }

    public override BigInteger Peek(Expr value) => Net(value).BigValue;

    public override void Watch(IEnumerable<Expr> values)
    {
        foreach (var value in values) Net(value);
    }

    /// <summary>Steps until a signal is not zero after an edge.</summary>
    /// <returns>Whether it is; false after <paramref name="limit"/> edges without.</returns>
    public bool RunUntil(SimNet signal, long limit)
    {
        for (; limit > 0; limit--)
        {
            Step();
            if (!signal.IsZero) return true;
        }
        return false;
    }

    /// <summary>
    /// Dumps all nets from now on to a VCD file, until <see cref="Dispose"/>: an edge every 10 ns, enums as text too. Steps
    /// are slower while it lasts.
    /// </summary>
    /// <param name="scope">Path of the instance at which the dump starts, with all below it; null for the top.</param>
    /// <exception cref="SimulationException">No such instance, a trace is running, or the file cannot be written.</exception>
    public void Trace(string file, string? scope = null)
    {
        if (trace is not null) throw new SimulationException("a trace is already running");
        var module = scope is null ? Hierarchy.Top : Hierarchy.Module(scope);
        try
        {
            Trace(File.CreateText(file), module);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SimulationException($"cannot write the trace {file}: {e.Message}");
        }
    }

    /// <summary>Ends the trace, if one is running.</summary>
    public void Dispose()
    {
        trace?.Dispose();
        trace = null;
    }

    public override CompiledMemory Memory(MemoryNode memory) => new(this, memory, Hierarchy.PathOf(memory), state.Pointer + layout[memory].Base, layout[memory].Stride);

    /// <summary>Changes whenever inputs or state may have.</summary>
    internal long Version { get; private set; }

    internal void Changed() => Version++;

    internal PinnedWords State => state;

    /// <summary>Ends the gathering of a probe's values: handles taken later go to another.</summary>
    /// <returns>The words of each value.</returns>
    internal Word[][] Close(Probe probe, IReadOnlyList<Expr> values)
    {
        if (gathering == probe) gathering = null;
        return DeepStack.Run(() => values.Select(lowering.Lower).ToArray());
    }

    internal WordGraph Graph => graph;

    private protected override void Write(Net net, BigInteger value) => Net(net).BigValue = value;

    private protected override void Advance(Clock clock, long cycles)
    {
        if (trace is not null) AdvanceTraced(clock, cycles);
        else if (clock.InReset) AdvanceInReset(clock, cycles);
        else AdvanceRunning(clock, cycles);
    }

    private void AdvanceRunning(Clock clock, long cycles)
    {
        var program = code[clock.Index];
        var done = program.Advance(state, cycles);
        Changed();
        clock.Cycles += done;
        if (done < cycles) throw Failed(program.Failed.Property, program.Failed.Module);
    }

    /// <summary>The generated code knows no resets: registers are put to their reset values after each edge.</summary>
    private void AdvanceInReset(Clock clock, long cycles)
    {
        for (; cycles > 0; cycles--)
        {
            AdvanceRunning(clock, 1);
            foreach (var domain in clock.Domains.Where(d => d.InReset))
                foreach (var register in layout[domain.Domain].Registers)
                    if (register.Reset is { } reset) Store(register, reset);
        }
    }

    private void AdvanceTraced(Clock clock, long cycles)
    {
        for (; cycles > 0; cycles--)
        {
            trace!.Sample(clock.Name);
            if (clock.InReset) AdvanceInReset(clock, 1);
            else AdvanceRunning(clock, 1);
        }
    }

    private protected override void ResetChanged(DomainState domain)
    {
        state.Span[layout[domain.Domain].Running] = domain.InReset ? 0UL : 1;
        Changed();
    }

    private void Trace(TextWriter output, ModuleNode scope)
    {
        trace = new Trace(this, output, scope, nets =>
        {
            var evaluation = Evaluation(nets);
            var evaluate = evaluation.Compile();
            return () =>
            {
                evaluate(state.Pointer, evaluation.Scratch.Pointer);
                return evaluation.Scratch.Span;
            };
        });
    }

    private Evaluation Evaluation(IEnumerable<Net> nets) => DeepStack.Run(() => new Evaluation(graph, [.. nets.SelectMany(lowering.Lower).Select(w => new Demand(w))]));

    private void PowerOn()
    {
        foreach (var domain in Clocks.SelectMany(c => c.Domains))
        {
            ResetChanged(domain);
            foreach (var register in layout[domain.Domain].Registers) Store(register, register.Reset ?? new PowerUp(Seed, Hierarchy.PathOf(register)).Next(register.Width));
        }
        foreach (var memory in Hierarchy.Memories) PowerOn(memory);
    }

    private void PowerOn(MemoryNode memory)
    {
        var words = Memory(memory);
        if (memory.Initial is null) words.Fill(new PowerUp(Seed, words.Path));
        else for (var i = 0; i < memory.Initial.Count; i++) words[i] = memory.Initial[i];
    }

    private void Store(Net net, BigInteger value)
    {
        var index = layout.Find(net)!.Value;
        for (var i = 0; i < WideGraph.Count(net.Width); i++) state.Span[index + i] = (ulong)((value >> (64 * i)) & ulong.MaxValue);
    }
}
