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
        Clocks = [.. Hierarchy.Domains.GroupBy(d => d.Clock).Select((g, i) => new Clock(g.Key, i, [.. g.Select(d => new DomainState(d, Maker(d)))]))];
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
        ResetNamed(path) is { } domain ? (domain.InReset ? 1 : 0) : Peek(Hierarchy.Net(path));

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
        if (ResetNamed(path) is { } domain) SetReset(domain, !Encode(value, 1, path).IsZero);
        else Poke(Hierarchy.Net(path), value);
    }

    /// <summary>Clocks a design of one clock, whatever resets it has.</summary>
    public void Step(long cycles = 1) => Step(OnlyClock, cycles);

    /// <summary>Gives the clock of a domain <paramref name="cycles"/> rising edges, which all its domains have together; other clocks stand still.</summary>
    /// <exception cref="SimulationException">An assertion or assumption failed: the state is that before the failing edge.</exception>
    public void Step(ClockDomain domain, long cycles = 1) => Step(ClockOf(domain), cycles);

    /// <summary>Holds every reset from outside for <paramref name="cycles"/> edges of its clock, then releases it.</summary>
    public void Reset(long cycles = 1)
    {
        foreach (var clock in Clocks)
        {
            var held = clock.Domains.Where(d => d.IsResetFromOutside).ToList();
            if (held.Count == 0) continue;
            foreach (var domain in held) SetReset(domain, true);
            Step(clock, cycles);
            foreach (var domain in held) SetReset(domain, false);
        }
    }

    public void SetReset(ClockDomain domain, bool asserted) => SetReset(StateOf(domain), asserted);

    public bool InReset(ClockDomain domain) => StateOf(domain).InReset;

    /// <summary>Edges so far of a domain, reset included.</summary>
    public long Cycles(ClockDomain domain) => ClockOf(domain).Cycles;

    /// <summary>Edges so far of the only clock.</summary>
    public long Cycle => OnlyClock.Cycles;

    /// <summary>Edges so far of all clocks together.</summary>
    public long Edges => Clocks.Sum(c => c.Cycles);

    /// <summary>How often each cover property held at an edge outside of reset.</summary>
    public abstract IReadOnlyList<CoverCount> Covers { get; }

    public abstract SimMemory Memory(MemoryNode memory);
    public SimMemory Memory(string path) => Memory(Hierarchy.Memory(path));
    public SimMemory Memory(Memory memory) => Memory(memory.Node);

    private protected abstract void Write(Net net, BigInteger value);

    /// <summary>Gives a clock edges, and counts each.</summary>
    private protected abstract void Advance(Clock clock, long cycles);

    private protected virtual void ResetChanged(DomainState domain) { }

    /// <summary>In the order in which <see cref="Hierarchy.Domains"/> first names them.</summary>
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
        if (clock.MadeResets.Length == 0) Advance(clock, cycles);
        else for (; cycles > 0; cycles--)
        {
            foreach (var domain in clock.MadeResets)
            {
                var asserted = !Peek(domain.Reset!).IsZero;
                if (asserted != domain.InReset) SetReset(domain, asserted);
            }
            Advance(clock, 1);
        }
    }

    private void SetReset(DomainState domain, bool asserted)
    {
        domain.InReset = asserted;
        ResetChanged(domain);
    }

    private Net? Maker(ClockDomain domain) => Hierarchy.Nets.FirstOrDefault(n => n.Makes == domain && n.Name == domain.Reset);

    private Clock ClockOf(ClockDomain domain) =>
        Array.Find(Clocks, c => c.Domains.Any(d => d.Domain == domain)) ?? throw new SimulationException($"{Hierarchy.Top.TypeName} has no clock '{domain.Clock}'");

    private DomainState StateOf(ClockDomain domain) => ClockOf(domain).Domains.First(d => d.Domain == domain);

    private Clock OnlyClock => Clocks.Length switch
    {
        1 => Clocks[0],
        0 => throw new SimulationException($"{Hierarchy.Top.TypeName} has no clock: it has neither registers nor memories"),
        _ => throw new SimulationException($"{Hierarchy.Top.TypeName} has several clocks ({string.Join(", ", Clocks.Select(c => c.Name))}): name the domain to step"),
    };

    private DomainState? ResetNamed(string path) => Clocks.SelectMany(c => c.Domains).FirstOrDefault(d => d.IsResetFromOutside && d.Domain.Reset == path);

    /// <summary>A clock, and the domains that it clocks: one for each of its resets.</summary>
    private protected sealed class Clock(string name, int index, DomainState[] domains)
    {
        public string Name { get; } = name;
        public int Index { get; } = index;
        public DomainState[] Domains { get; } = domains;

        /// <summary>Those whose reset the design makes itself.</summary>
        public DomainState[] MadeResets { get; } = [.. domains.Where(d => d.Reset is not null)];
        public long Cycles { get; set; }
        public bool InReset => Domains.Any(d => d.InReset);
    }

    private protected sealed class DomainState(ClockDomain domain, Net? reset)
    {
        public ClockDomain Domain { get; } = domain;

        /// <summary>The net that makes the reset, where the design does so itself.</summary>
        public Net? Reset { get; } = reset;
        public bool IsResetFromOutside => Domain.HasReset && Reset is null;
        public bool InReset { get; set; }
    }
}

/// <summary>A cover property, the instance it is in, and the number of edges at which it held.</summary>
public sealed record CoverCount(Property Property, ModuleNode Module, long Count);
