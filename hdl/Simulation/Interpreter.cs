using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// The reference engine: executes the statements as written, over and over until no net changes, on big integers. It
/// shares neither flattening nor ordering with <see cref="Simulator"/>, which is held against it. Slow.
/// </summary>
public sealed class Interpreter : Engine
{
    private readonly Dictionary<Net, BigInteger> values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MemoryNode, BigInteger[]> memories = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Property Property, ModuleNode Module), long> covers = [];
    private readonly Dictionary<Expr, BigInteger> cache = new(ReferenceEqualityComparer.Instance);
    private readonly long netBits;
    private bool settled;

    public Interpreter(Design design, ulong seed = 1) : this(design.Top, seed) { }

    public Interpreter(ModuleNode top, ulong seed = 1) : base(top, seed)
    {
        foreach (var net in Hierarchy.Nets) values[net] = 0;
        foreach (var module in Hierarchy.Modules)
            foreach (var cover in Properties(module.Body).Where(p => p.Kind == PropertyKind.Cover)) covers[(cover, module)] = 0;
        netBits = Hierarchy.Nets.Sum(n => (long)n.Width);
        foreach (var net in Hierarchy.Nets.Where(n => n.Kind == NetKind.Register)) values[net] = net.Reset ?? Random(net);
        foreach (var memory in Hierarchy.Memories)
        {
            memories[memory] = Contents(memory);
            foreach (var port in memory.ReadPorts) values[port.Data] = Random(port.Data);
        }
    }

    public override IReadOnlyList<CoverCount> Covers => covers.Select(c => new CoverCount(c.Key.Property, c.Key.Module, c.Value)).ToList();

    public override BigInteger Peek(Expr value)
    {
        Settle();
        return Evaluate(value);
    }

    public override SimMemory Memory(MemoryNode memory) => new Words(this, memory, Hierarchy.PathOf(memory));

    private protected override void Write(Net net, BigInteger value)
    {
        values[net] = value;
        Disturb();
    }

    private void Disturb()
    {
        settled = false;
        cache.Clear();
    }

    private protected override void Advance(Clock clock, long cycles)
    {
        for (; cycles > 0; cycles--)
        {
            Settle();
            var next = Execute([.. clock.Domains.Where(d => !d.InReset).Select(d => d.Domain)]);
            var writes = Hierarchy.Memories.SelectMany(m => m.WritePorts).Where(p => p.Domain.Clock == clock.Name && IsTrue(p.Enable)).Select(Sample).ToList();
            foreach (var port in Hierarchy.Memories.SelectMany(m => m.ReadPorts).Where(p => p.Domain.Clock == clock.Name && IsTrue(p.Enable)))
                next[port.Data] = ReadSynchronous(port, writes.Where(w => w.Memory == port.Memory));

            foreach (var (memory, address, data, mask) in writes)
                if (address < memory.Depth) memories[memory][(int)address] = Merge(memories[memory][(int)address], data, mask);
            foreach (var domain in clock.Domains)
                foreach (var net in Hierarchy.Nets.Where(n => n.Kind == NetKind.Register && (n.Domain ?? ClockDomain.Default) == domain.Domain))
                    values[net] = domain.InReset && net.Reset is { } reset ? reset : next.GetValueOrDefault(net, values[net]);
            foreach (var port in Hierarchy.Memories.SelectMany(m => m.ReadPorts).Where(p => p.Domain.Clock == clock.Name))
                values[port.Data] = next.GetValueOrDefault(port.Data, values[port.Data]);
            Disturb();
            clock.Cycles++;
        }
    }

    /// <summary>Executes all bodies until the nets rest. Acyclic logic settles in at most as many rounds as there are bits.</summary>
    private void Settle()
    {
        for (var rounds = 0; !settled; rounds++)
        {
            settled = true;
            foreach (var (net, value) in Execute([]))
            {
                if (net.Kind == NetKind.Register || values[net] == value) continue;
                values[net] = value;
                Disturb();
                if (rounds > netBits) throw new SimulationException($"combinational loop through {Hierarchy.PathOf(net)}");
            }
        }
    }

    /// <summary>One pass over all statements: the values assigned. Properties of the domains <paramref name="sampled"/> are checked.</summary>
    private Dictionary<Net, BigInteger> Execute(IReadOnlyList<ClockDomain> sampled)
    {
        var assigned = new Dictionary<Net, BigInteger>(ReferenceEqualityComparer.Instance);
        foreach (var module in Hierarchy.Modules) Execute(module, module.Body, assigned, sampled);
        return assigned;
    }

    private void Execute(ModuleNode module, IReadOnlyList<Statement> statements, Dictionary<Net, BigInteger> assigned, IReadOnlyList<ClockDomain> sampled)
    {
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case Assign a:
                    var mask = Ones(a.High - a.Low + 1) << a.Low;
                    var old = assigned.TryGetValue(a.Target, out var earlier) ? earlier : values[a.Target];
                    assigned[a.Target] = (old & ~mask) | (Evaluate(a.Value) << a.Low);
                    break;
                case If i:
                    Execute(module, IsTrue(i.Condition) ? i.Then : i.Else, assigned, sampled);
                    break;
                case Switch s:
                    var subject = Evaluate(s.Subject);
                    var chosen = s.Cases.FirstOrDefault(c => c.Patterns.Any(p => p.Value == subject));
                    Execute(module, chosen?.Body ?? s.Default ?? [], assigned, sampled);
                    break;
                case Property p when sampled.Contains(p.Domain):
                    Check(p, module);
                    break;
            }
        }
    }

    private void Check(Property property, ModuleNode module)
    {
        var holds = IsTrue(property.Condition);
        if (property.Kind == PropertyKind.Cover) covers[(property, module)] += holds ? 1 : 0;
        else if (!holds) throw Failed(property, module);
    }

    private (MemoryNode Memory, BigInteger Address, BigInteger Data, BigInteger Mask) Sample(WritePort port)
    {
        var mask = Ones(port.Memory.Width);
        if (port.Mask is not null)
        {
            var (bits, chunk) = (Evaluate(port.Mask), port.Memory.Width / port.Mask.Width);
            mask = Enumerable.Range(0, port.Mask.Width).Where(i => Bit(bits, i)).Aggregate(BigInteger.Zero, (m, i) => m | (Ones(chunk) << (i * chunk)));
        }
        return (port.Memory, Evaluate(port.Address), Evaluate(port.Data), mask);
    }

    private BigInteger ReadSynchronous(ReadPort port, IEnumerable<(MemoryNode Memory, BigInteger Address, BigInteger Data, BigInteger Mask)> writes)
    {
        var address = Evaluate(port.Address);
        if (address >= port.Memory.Depth) return 0;
        var word = memories[port.Memory][(int)address];
        return port.Rule == ReadDuringWrite.Old ? word : writes.Where(w => w.Address == address).Aggregate(word, (old, w) => Merge(old, w.Data, w.Mask));
    }

    private static BigInteger Merge(BigInteger old, BigInteger data, BigInteger mask) => (old & ~mask) | (data & mask);

    private bool IsTrue(Expr condition) => !Evaluate(condition).IsZero;

    private BigInteger Evaluate(Expr e)
    {
        if (e is Const c) return c.Value;
        if (e is Net net) return values.TryGetValue(net, out var present) ? present : throw new SimulationException($"signal {net.Name} is not part of {Hierarchy.Top.TypeName}");
        if (!cache.TryGetValue(e, out var value)) cache[e] = value = Compute(e);
        return value;
    }

    private BigInteger Compute(Expr e) => e switch
    {
        Unary u => Compute(u),
        Binary b => Compute(b),
        Mux m => Evaluate(IsTrue(m.Condition) ? m.Then : m.Else),
        Slice s => (Evaluate(s.Operand) >> s.Low) & Ones(s.Width),
        Concat c => c.Parts.Aggregate(BigInteger.Zero, (high, part) => (high << part.Width) | Evaluate(part)),
        Extend x => x.Signed ? Signed(x.Operand) & Ones(x.Width) : Evaluate(x.Operand),
        AsyncRead r => Evaluate(r.Address) is var address && address < r.Memory.Depth ? memories[r.Memory][(int)address] : 0,
        _ => throw new InvalidOperationException($"{e.GetType().Name} is not an expression of the netlist"),
    };

    private BigInteger Compute(Unary u)
    {
        var x = Evaluate(u.Operand);
        var ones = Ones(u.Operand.Width);
        return u.Op switch
        {
            UnaryOp.Not => x ^ ones,
            UnaryOp.Negate => -x & ones,
            UnaryOp.ReduceAnd => x == ones ? 1 : 0,
            UnaryOp.ReduceOr => x.IsZero ? 0 : 1,
            _ => Enumerable.Range(0, u.Operand.Width).Count(i => Bit(x, i)) & 1,
        };
    }

    private BigInteger Compute(Binary b)
    {
        BigInteger x = Evaluate(b.Left), y = Evaluate(b.Right);
        return b.Op switch
        {
            BinaryOp.And => x & y,
            BinaryOp.Or => x | y,
            BinaryOp.Xor => x ^ y,
            BinaryOp.Add => x + y,
            BinaryOp.Sub => x - y,
            BinaryOp.MulU => x * y,
            BinaryOp.MulS => Signed(b.Left) * Signed(b.Right),
            BinaryOp.Eq => x == y ? 1 : 0,
            BinaryOp.Ne => x != y ? 1 : 0,
            BinaryOp.LtU => x < y ? 1 : 0,
            BinaryOp.LeU => x <= y ? 1 : 0,
            BinaryOp.LtS => Signed(b.Left) < Signed(b.Right) ? 1 : 0,
            BinaryOp.LeS => Signed(b.Left) <= Signed(b.Right) ? 1 : 0,
            BinaryOp.Shl => x << Count(y, b.Width),
            BinaryOp.ShrU => x >> Count(y, b.Width),
            _ => Signed(b.Left) >> Count(y, b.Width),
        } & Ones(b.Width);
    }

    /// <summary>A shift count; those past the width shift everything out.</summary>
    private static int Count(BigInteger count, int width) => (int)BigInteger.Min(count, width);

    private BigInteger Signed(Expr e)
    {
        var x = Evaluate(e);
        return Bit(x, e.Width - 1) ? x - (BigInteger.One << e.Width) : x;
    }

    private static bool Bit(BigInteger x, int i) => !((x >> i) & 1).IsZero;
    private static BigInteger Ones(int width) => (BigInteger.One << width) - 1;

    private static IEnumerable<Property> Properties(IEnumerable<Statement> statements) => statements.SelectMany(s => s switch
    {
        If i => Properties(i.Then.Concat(i.Else)),
        Switch w => Properties(w.Cases.SelectMany(c => c.Body).Concat(w.Default ?? [])),
        Property p => [p],
        _ => [],
    });

    private BigInteger Random(Net net) => new PowerUp(Seed, Hierarchy.PathOf(net)).Next(net.Width);

    private BigInteger[] Contents(MemoryNode memory)
    {
        if (memory.Initial is { } initial) return [.. initial, .. Enumerable.Repeat(BigInteger.Zero, memory.Depth - initial.Count)];
        var random = new PowerUp(Seed, Hierarchy.PathOf(memory));
        return Enumerable.Range(0, memory.Depth).Select(_ => random.Next(memory.Width)).ToArray();
    }

    private sealed class Words(Interpreter owner, MemoryNode node, string path) : SimMemory(node, path)
    {
        private protected override BigInteger Read(int address) => owner.memories[Node][address];

        private protected override void Write(int address, BigInteger value)
        {
            owner.memories[Node][address] = value;
            owner.Disturb();
        }
    }
}
