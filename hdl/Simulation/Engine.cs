using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// A two-state, cycle-based simulation of a module tree. Values are set between clock edges; a step evaluates all logic,
/// checks the properties, and then clocks registers and memories together. Registers start at their reset value;
/// registers without one and memories without initial contents start at random, by the seed.
/// </summary>
public abstract class Engine
{
    private protected Engine(ModuleNode top, ulong seed)
    {
        Hierarchy = new Hierarchy(top);
        Seed = seed;
        Clocks = [.. Hierarchy.Domains.Select((d, i) => new Clock(d, i, Hierarchy.Nets.FirstOrDefault(n => n.Makes == d && n.Name == d.Reset)))];
        if (Clocks.GroupBy(c => c.Domain.Clock).FirstOrDefault(g => g.Count() > 1) is { } shared)
            throw new SimulationException($"{top.TypeName} has several resets of one clock, {shared.Key}: simulate its Verilog");
    }

    public Hierarchy Hierarchy { get; }
    public ulong Seed { get; }

    /// <summary>The bits of any expression over the design's nets, for the present inputs and state.</summary>
    public abstract BigInteger Peek(Expr value);

    /// <summary>The bits of a signal, or of an expression of signals, for the present inputs and state.</summary>
    public BigInteger Peek(Signal signal) => Peek(signal.Expr);

    public T Peek<T>(Enum<T> signal) where T : struct, Enum => (T)Enum.ToObject(typeof(T), (ulong)Peek(signal.Expr));

    /// <summary>The bits of a net by its path (see <see cref="Simulation.Hierarchy"/>), or of a reset by its name.</summary>
    public BigInteger Peek(string path) =>
        ResetNamed(path) is { } clock ? (clock.InReset ? 1 : 0) : Peek(Hierarchy.Net(path));

    /// <summary>Announces values that will be looked at often, so that an engine can compute them together.</summary>
    public virtual void Watch(IEnumerable<Expr> values) { }

    /// <summary>
    /// Sets an input of the top, an output of a black box, or a register (until its next edge). Negative values are taken
    /// as two's complement.
    /// </summary>
    /// <exception cref="SimulationException">The value does not fit, or logic drives the signal.</exception>
    public void Poke(Net net, BigInteger value)
    {
        if (!CanPoke(net)) throw new SimulationException($"{Hierarchy.PathOf(net)} is driven by logic: only inputs of the top, outputs of black boxes and registers can be set");
        Write(net, Encode(value, net.Width, Hierarchy.PathOf(net)));
    }

    /// <exception cref="SimulationException">The value does not fit, or the signal is not a whole net that can be set.</exception>
    public void Poke(Signal signal, BigInteger value) => Poke(NetOf(signal), value);

    public void Poke<T>(Enum<T> signal, T member) where T : struct, Enum => Poke(NetOf(signal), (BigInteger)Convert.ToUInt64(member));

    /// <summary>As above by path; the name of a reset (<c>rst</c>) asserts or releases it.</summary>
    public void Poke(string path, BigInteger value)
    {
        if (ResetNamed(path) is { } clock) SetReset(clock, !Encode(value, 1, path).IsZero);
        else Poke(Hierarchy.Net(path), value);
    }

    /// <summary>Clocks a design of one clock domain.</summary>
    public void Step(long cycles = 1) => Step(OnlyClock, cycles);

    /// <summary>Gives one domain <paramref name="cycles"/> rising edges; the others stand still.</summary>
    /// <exception cref="SimulationException">An assertion or assumption failed: the state is that before the failing edge.</exception>
    public void Step(ClockDomain domain, long cycles = 1) => Step(ClockOf(domain), cycles);

    /// <summary>Holds every reset from outside for <paramref name="cycles"/> edges of its domain, then releases it.</summary>
    public void Reset(long cycles = 1)
    {
        foreach (var clock in Clocks.Where(c => c.Domain.HasReset && c.Reset is null))
        {
            SetReset(clock, true);
            Step(clock, cycles);
            SetReset(clock, false);
        }
    }

    public void SetReset(ClockDomain domain, bool asserted) => SetReset(ClockOf(domain), asserted);

    public bool InReset(ClockDomain domain) => ClockOf(domain).InReset;

    /// <summary>Edges so far of a domain, reset included.</summary>
    public long Cycles(ClockDomain domain) => ClockOf(domain).Cycles;

    /// <summary>Edges so far of the only domain.</summary>
    public long Cycle => OnlyClock.Cycles;

    /// <summary>Edges so far of all domains together.</summary>
    public long Edges => Clocks.Sum(c => c.Cycles);

    /// <summary>How often each cover property held at an edge outside of reset.</summary>
    public abstract IReadOnlyList<CoverCount> Covers { get; }

    public abstract SimMemory Memory(MemoryNode memory);
    public SimMemory Memory(string path) => Memory(Hierarchy.Memory(path));
    public SimMemory Memory(Memory memory) => Memory(memory.Node);

    private protected abstract void Write(Net net, BigInteger value);

    /// <summary>Gives a clock edges, and counts each.</summary>
    private protected abstract void Advance(Clock clock, long cycles);

    private protected virtual void ResetChanged(Clock clock) { }

    /// <summary>In the order of <see cref="Hierarchy.Domains"/>.</summary>
    private protected Clock[] Clocks { get; }

    private protected bool CanPoke(Net net) => net.Kind switch
    {
        NetKind.Input => net.Owner == Hierarchy.Top,
        NetKind.Output => net.Owner.IsBlackBox,
        NetKind.Register => true,
        _ => false,
    };

    private protected SimulationException Failed(Property property, ModuleNode module) => new(
        $"{(property.Kind == PropertyKind.Assert ? "assertion" : "assumption")} failed in {Hierarchy.PathOf(module)}: {property.Message} ({property.Source}, cycle {Cycles(property.Domain)})");

    /// <summary>The bit pattern of a value, negative ones in two's complement.</summary>
    internal static BigInteger Encode(BigInteger value, int width, string name)
    {
        var limit = BigInteger.One << width;
        if (value >= limit || value < -(limit >> 1)) throw new SimulationException($"{value} does not fit in {name}, which is {width} bits wide");
        return value.Sign < 0 ? value + limit : value;
    }

    private protected static Net NetOf(Signal signal) =>
        signal.Net ?? throw new SimulationException($"{signal} is an expression, not an input, output, wire or register");

    private void Step(Clock clock, long cycles)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cycles);
        if (clock.Reset is null) Advance(clock, cycles);
        else for (; cycles > 0; cycles--)
        {
            var asserted = !Peek(clock.Reset).IsZero;
            if (asserted != clock.InReset) SetReset(clock, asserted);
            Advance(clock, 1);
        }
    }

    private void SetReset(Clock clock, bool asserted)
    {
        clock.InReset = asserted;
        ResetChanged(clock);
    }

    private Clock ClockOf(ClockDomain domain) =>
        Array.Find(Clocks, c => c.Domain == domain) ?? throw new SimulationException($"{Hierarchy.Top.TypeName} has no clock '{domain.Clock}'");

    private Clock OnlyClock => Clocks.Length switch
    {
        1 => Clocks[0],
        0 => throw new SimulationException($"{Hierarchy.Top.TypeName} has no clock: it has neither registers nor memories"),
        _ => throw new SimulationException($"{Hierarchy.Top.TypeName} has several clocks ({string.Join(", ", Clocks.Select(c => c.Domain.Clock))}): name the domain to step"),
    };

    private Clock? ResetNamed(string path) => Array.Find(Clocks, c => c.Domain.HasReset && c.Reset is null && c.Domain.Reset == path);

    private protected sealed class Clock(ClockDomain domain, int index, Net? reset)
    {
        public ClockDomain Domain { get; } = domain;
        public int Index { get; } = index;

        /// <summary>The net that makes the reset, where the design does so itself.</summary>
        public Net? Reset { get; } = reset;
        public long Cycles { get; set; }
        public bool InReset { get; set; }
    }
}

/// <summary>A cover property, the instance it is in, and the number of edges at which it held.</summary>
public sealed record CoverCount(Property Property, ModuleNode Module, long Count);
