using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Tests.RandomDesigns;

/// <summary>
/// Random modules over every operator, memory kind and statement, for comparing engines. The same seed gives the same module.
/// <para>
/// To be free of unknown values the test bench holds <c>rst</c> at 1 and the input <c>go</c> at 0 for <see cref="ResetCycles"/> cycles, then
/// <c>rst</c> at 0 and <c>go</c> at 1; all other inputs may take any value. While <c>go</c> is 0 memories are read and not written,
/// and registers without reset take a constant. Everything observable is an output of the top.
/// </para>
/// </summary>
public sealed class RandomDesign
{
    /// <summary>Cycles until every register and read port holds a known value.</summary>
    public const int ResetCycles = 10;

    private static readonly int[] Widths = [1, 1, 1, 2, 3, 4, 7, 8, 8, 13, 16, 31, 32, 33, 63, 64, 65, 72, 100];

    private readonly System.Random random;
    private readonly IrBuilder builder;
    private readonly List<Expr> pool = [];
    private readonly Net go;
    private readonly int depth;
    private int names;

    private RandomDesign(System.Random random, IrBuilder builder, int depth, int size)
    {
        (this.random, this.builder, this.depth) = (random, builder, depth);
        go = builder.Input("go");
        pool.Add(go);
        for (var i = 0; i < 3; i++) pool.Add(builder.Input(Name("in"), Width()));
        var registers = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Register()).ToList();
        pool.AddRange(registers);
        for (var i = 0; i < size; i++) Step();
        foreach (var register in registers.Chunk(2)) Drive(register, clocked: true);
        foreach (var net in pool.OfType<Net>().Where(n => n.Kind != NetKind.Input && n.Owner == builder.Module).ToList())
            builder.Assign(builder.Output(Name("out"), net.Width), net);
        Shuffle();
    }

    /// <summary>A module with inputs, a few levels of logic, and children.</summary>
    /// <param name="size">Number of steps; a step is a wire, a block of statements, a memory or a child.</param>
    public static ModuleNode Generate(int seed, int size = 12)
    {
        var builder = new IrBuilder($"random_{seed}");
        _ = new RandomDesign(new System.Random(seed), builder, depth: 0, size);
        return builder.Module;
    }

    private void Step()
    {
        switch (random.Next(10))
        {
            case 0 or 1 or 2 or 3:
                var wire = builder.Wire(Name("w"), Width());
                builder.Assign(wire, Value(wire.Width));
                pool.Add(wire);
                break;
            case 4 or 5 or 6:
                var targets = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => builder.Wire(Name("b"), Width())).ToArray();
                Drive(targets, clocked: false);
                pool.AddRange(targets);
                break;
            case 7:
                var extra = Register();
                pool.Add(extra);
                Drive([extra], clocked: true);
                break;
            case 8:
                Memory();
                break;
            default:
                if (depth < 2) Child();
                break;
        }
    }

    private Net Register()
    {
        var width = Width();
        return builder.Reg(Name("r"), width, random.Next(4) == 0 ? null : Bits(width));
    }

    /// <summary>Statements that drive the targets on every path: a default, then random control over them.</summary>
    private void Drive(Net[] targets, bool clocked)
    {
        foreach (var t in targets)
        {
            if (clocked && random.Next(2) == 0) continue;
            if (t.Width > 1 && random.Next(3) == 0)
            {
                var cut = 1 + random.Next(t.Width - 1);
                builder.Assign(t, t.Width - 1, cut, Value(t.Width - cut));
                builder.Assign(t, cut - 1, 0, Value(cut));
            }
            else builder.Assign(t, Value(t.Width));
        }
        Control(targets, 0);
        if (random.Next(4) == 0) builder.Property(PropertyKind.Cover, Value(1), "a \"random\" value \\ of 100%");
        if (random.Next(4) == 0)
        {
            var word = Value(Width());
            builder.Property(PropertyKind.Assert, new Binary(BinaryOp.Eq, word, new Unary(UnaryOp.Not, new Unary(UnaryOp.Not, word))), "complement is an involution");
        }
        foreach (var t in targets.Where(t => clocked && t.Reset is null)) builder.If(IrBuilder.Not(go), () => builder.Assign(t, new Const(Bits(t.Width), t.Width)));
    }

    private void Control(Net[] targets, int level)
    {
        for (var i = 0; i <= random.Next(3 - level); i++)
        {
            if (level == 2 || random.Next(3) == 0) AssignSome(targets);
            else if (random.Next(2) == 0)
                builder.If(Value(1), () => Control(targets, level + 1), random.Next(2) == 0 ? null : () => Control(targets, level + 1));
            else
            {
                var subject = Value(1 + random.Next(level == 0 ? 5 : 3));
                var values = Enumerable.Range(0, 1 << subject.Width).OrderBy(_ => random.Next()).ToArray();
                var complete = subject.Width <= 2 && random.Next(2) == 0;
                var used = complete ? values.Length : 1 + random.Next(values.Length);
                var cases = values.Take(used).Chunk(1 + random.Next(2)).Select(group => (
                    group.Select(v => new Const(v, subject.Width)).ToArray(), new Action(() => Control(targets, level + 1)))).ToArray();
                builder.Switch(subject, cases, complete && random.Next(2) == 0 ? null : () => Control(targets, level + 1));
            }
        }
    }

    private void AssignSome(Net[] targets)
    {
        var t = Pick(targets);
        var low = random.Next(3) == 0 ? random.Next(t.Width) : 0;
        var high = low > 0 || random.Next(3) == 0 ? low + random.Next(t.Width - low) : t.Width - 1;
        builder.Assign(t, high, low, Value(high - low + 1));
    }

    private void Memory()
    {
        var chunks = Pick([1, 2, 4, 8, 9]);
        var width = chunks * (1 + random.Next(12));
        var size = Pick([1, 2, 5, 8, 16, 33, 64]);
        var initial = Enumerable.Range(0, random.Next(size + 1)).Select(_ => Bits(width)).ToArray();
        var memory = builder.Memory(Name("mem"), width, size, initial, Pick([null, "block", "distributed"]));
        for (var i = 0; i < random.Next(3); i++)
        {
            var enable = new Binary(BinaryOp.And, go, Value(1));
            builder.Write(memory, Value(memory.AddressWidth), Value(width), enable, random.Next(2) == 0 ? null : Value(chunks));
        }
        for (var i = 0; i <= random.Next(2); i++)
        {
            var enable = new Binary(BinaryOp.Or, IrBuilder.Not(go), Value(1));
            pool.Add(builder.Read(memory, Name("read"), Value(memory.AddressWidth), enable, Pick([ReadDuringWrite.Old, ReadDuringWrite.New])));
        }
        if (random.Next(2) == 0)
        {
            var wire = builder.Wire(Name("lookup"), width);
            builder.Assign(wire, new AsyncRead(memory, Value(memory.AddressWidth)));
            pool.Add(wire);
        }
    }

    /// <summary>One or two instances of one random child.</summary>
    private void Child()
    {
        var seed = random.Next();
        for (var i = 0; i <= random.Next(2); i++)
        {
            var child = new IrBuilder($"child_{depth}_{seed % 3}", Name("child"), builder);
            _ = new RandomDesign(new System.Random(seed), child, depth + 1, size: 3);
            foreach (var port in child.Module.Nets.Where(n => n.Kind == NetKind.Input))
                builder.Assign(port, port.Name == "go" ? go : Value(port.Width));
            pool.AddRange(child.Module.Nets.Where(n => n.Kind == NetKind.Output));
        }
    }

    /// <summary>A random expression of the width over the values made so far.</summary>
    private Expr Value(int width)
    {
        var value = Raw(width, 2 + random.Next(2));
        if (random.Next(3) == 0) pool.Add(value); // shared from now on
        return value;
    }

    private Expr Raw(int width, int level)
    {
        if (level == 0 || random.Next(8) == 0) return Leaf(width);
        Expr Next(int w) => Raw(w, level - 1);
        if (width == 1 && random.Next(2) == 0)
        {
            var w = Width();
            return random.Next(4) switch
            {
                0 => new Unary(Pick([UnaryOp.ReduceAnd, UnaryOp.ReduceOr, UnaryOp.ReduceXor]), Next(w)),
                _ => new Binary(Pick([BinaryOp.Eq, BinaryOp.Ne, BinaryOp.LtU, BinaryOp.LeU, BinaryOp.LtS, BinaryOp.LeS]), Next(w), Next(w)),
            };
        }
        switch (random.Next(11))
        {
            case 0: return new Unary(Pick([UnaryOp.Not, UnaryOp.Negate]), Next(width));
            case 1 or 2: return new Binary(Pick([BinaryOp.Add, BinaryOp.Sub]), Next(width), Next(width));
            case 3 or 4: return new Binary(Pick([BinaryOp.And, BinaryOp.Or, BinaryOp.Xor]), Next(width), Next(width));
            case 5: return new Binary(Pick([BinaryOp.Shl, BinaryOp.ShrU, BinaryOp.ShrS]), Next(width), Next(Width()));
            case 6: return new Mux(Next(1), Next(width), Next(width));
            case 7 when width > 1:
                var left = 1 + random.Next(width - 1);
                return new Binary(Pick([BinaryOp.MulU, BinaryOp.MulS]), Next(left), Next(width - left));
            case 8 when width > 1:
                var cut = 1 + random.Next(width - 1);
                return random.Next(4) == 0 && width % 2 == 0 && Next(width / 2) is var half
                    ? new Concat([half, half])
                    : new Concat([Next(width - cut), Next(cut)]);
            case 9: return new Extend(Next(1 + random.Next(width)), width, random.Next(2) == 0);
            default:
                var (above, below) = (random.Next(9), random.Next(9));
                return new Slice(Next(above + width + below), below + width - 1, below);
        }
    }

    /// <summary>A value at hand fitted to the width, or a constant.</summary>
    private Expr Leaf(int width)
    {
        if (random.Next(5) == 0) return new Const(Bits(width), width);
        var value = Pick(pool);
        if (value.Width == width) return value;
        if (value.Width < width) return new Extend(value, width, random.Next(2) == 0);
        var low = random.Next(value.Width - width + 1);
        return new Slice(value, low + width - 1, low);
    }

    /// <summary>Moves statements without changing the order of those that share a target: wires may be read above where they are driven.</summary>
    private void Shuffle()
    {
        var body = builder.Module.Body;
        for (var n = 0; n < body.Count; n++)
        {
            var i = random.Next(body.Count);
            if (i > 0 && !Targets(body[i]).Overlaps(Targets(body[i - 1]))) (body[i], body[i - 1]) = (body[i - 1], body[i]);
        }
    }

    private static HashSet<Net> Targets(Statement statement) => statement switch
    {
        Assign a => [a.Target],
        If i => [.. i.Then.Concat(i.Else).SelectMany(Targets)],
        Switch s => [.. s.Cases.SelectMany(c => c.Body).Concat(s.Default ?? []).SelectMany(Targets)],
        _ => [],
    };

    private string Name(string prefix) => $"{prefix}{names++}";
    private int Width() => Pick(Widths);
    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];

    /// <summary>A value of the width, often one at the edge of a range.</summary>
    private BigInteger Bits(int width)
    {
        var all = (BigInteger.One << width) - 1;
        var bytes = new byte[width / 8 + 2];
        random.NextBytes(bytes);
        return random.Next(6) switch { 0 => 0, 1 => 1, 2 => all, 3 => BigInteger.One << (width - 1), _ => new BigInteger(bytes, isUnsigned: true) & all };
    }
}
