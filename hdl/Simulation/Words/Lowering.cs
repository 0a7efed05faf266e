using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Flat;

namespace PyXL.Hdl.Simulation.Words;

/// <summary>
/// Turns expressions into words, through nets to what drives them. The bits of a net that are driven together are lowered
/// together, except where they depend on one another: there each bit is followed by itself, so that a path from one bit
/// of a net to another is no loop.
/// </summary>
internal sealed class Lowering(WordGraph graph, Drivers drivers, StateLayout layout, Hierarchy hierarchy)
{
    private readonly WideGraph wide = new(graph);
    private readonly Dictionary<Expr, Word[]> whole = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(Expr, int High, int Low), Word[]> parts = [];
    private readonly HashSet<Net> split = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Net Net, int Low)> open = [];

    /// <summary>The words of an expression for the present state, least significant first.</summary>
    /// <exception cref="SimulationException">A combinational loop.</exception>
    public Word[] Lower(Expr e) => Retry(() => Visit(e));

    /// <summary>The words of a register after the next edge of its clock.</summary>
    public Word[] LowerNext(Net register) => Retry(() => wide.Concat(drivers.Of(register).Select(s => (Visit(s, false), s.Width)), register.Width));

    /// <summary>The word of a memory at an address, as words; zero past the depth.</summary>
    public Word[] Read(MemoryNode memory, Word[] address)
    {
        var (place, inside) = (layout[memory], Inside(memory, address));
        var offset = graph.Mul(graph.And(address[0], graph.Const((ulong)place.PaddedDepth - 1)), graph.Const((ulong)place.Stride));
        return [.. Enumerable.Range(0, WideGraph.Count(memory.Width)).Select(i =>
            graph.Select(inside, graph.Load(place.Base + i, offset, WideGraph.Ones(memory.Width, i)), graph.Zero))];
    }

    /// <summary>Whether an address selects a word of the padded memory.</summary>
    public Word Inside(MemoryNode memory, Word[] address) => address.Skip(1).Select(w => graph.Equal(w, graph.Zero))
        .Append(graph.Less(address[0], graph.Const((ulong)layout[memory].PaddedDepth))).Aggregate(graph.And);

    private Word[] Visit(Expr e)
    {
        if (!whole.TryGetValue(e, out var words)) whole[e] = words = e is Net or Slice or Concat or Extend { Signed: false } ? Part(e, e.Width - 1, 0, false) : Compute(e, Visit);
        return words;
    }

    private Word[] Visit(Segment s, bool splitting) => Part(s.Value, s.Offset + s.Width - 1, s.Offset, splitting);

    /// <summary>
    /// Bits <c>high..low</c>: only what they need is visited, through wiring and, where <paramref name="splitting"/>, through operators
    /// too.
    /// </summary>
    private Word[] Part(Expr e, int high, int low, bool splitting)
    {
        switch (e)
        {
            case Slice s:
                return Part(s.Operand, s.Low + high, s.Low + low, splitting);
            case Concat c:
                return wide.Concat(Overlapping(c, high, low).Select(p => Repeated(Part(p.Part, p.High, p.Low, splitting), p.High - p.Low + 1, p.Count)), high - low + 1);
            case Extend { Signed: false } x:
                return low >= x.Operand.Width ? wide.Const(0, high - low + 1) : wide.Trim(Part(x.Operand, Math.Min(high, x.Operand.Width - 1), low, splitting), high - low + 1);
            case Net net:
                return Part(net, high, low);
            case var _ when !splitting || whole.ContainsKey(e):
                return wide.Slice(Visit(e), high, low);
        }
        if (!parts.TryGetValue((e, high, low), out var words)) parts[(e, high, low)] = words = Bitwise(e, high, low);
        return words;
    }

    private Word[] Bitwise(Expr e, int high, int low)
    {
        var width = high - low + 1;
        Word[] Whole(Expr operand) => Part(operand, operand.Width - 1, 0, true);
        Word[] Same(Expr operand) => Part(operand, high, low, true);
        Word[] Below(Expr operand) => Part(operand, Math.Min(high, operand.Width - 1), 0, true);
        return e switch
        {
            Unary { Op: UnaryOp.Not } u => wide.Not(Same(u.Operand), width),
            Unary { Op: UnaryOp.Negate } u => wide.Slice(wide.Sub(wide.Const(0, high + 1), Below(u.Operand), high + 1), high, low),
            Binary { Op: BinaryOp.And } b => wide.Zip(Same(b.Left), Same(b.Right), graph.And),
            Binary { Op: BinaryOp.Or } b => wide.Zip(Same(b.Left), Same(b.Right), graph.Or),
            Binary { Op: BinaryOp.Xor } b => wide.Zip(Same(b.Left), Same(b.Right), graph.Xor),
            Binary { Op: BinaryOp.Add } b => wide.Slice(wide.Add(Below(b.Left), Below(b.Right), high + 1), high, low),
            Binary { Op: BinaryOp.Sub } b => wide.Slice(wide.Sub(Below(b.Left), Below(b.Right), high + 1), high, low),
            Binary { Op: BinaryOp.MulU } b => wide.Slice(wide.Mul(Below(b.Left), Below(b.Right), high + 1), high, low),
            Binary { Op: BinaryOp.MulS } b => wide.Slice(wide.Mul(Below(Extended(b.Left, b.Width)), Below(Extended(b.Right, b.Width)), high + 1), high, low),
            Binary { Op: BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS, Right: Const count } b => Same(Shifted(b, count)),
            Binary { Op: BinaryOp.Shl } b => wide.Slice(wide.ShiftLeft(Below(b.Left), Whole(b.Right), high + 1), high, low),
            Binary { Op: BinaryOp.ShrU or BinaryOp.ShrS } b =>
                wide.Slice(wide.ShiftRight(Part(b.Left, b.Width - 1, low, true), Whole(b.Right), b.Width - low, b.Op == BinaryOp.ShrS), width - 1, 0),
            Mux m => wide.Select(Whole(m.Condition)[0], Same(m.Then), Same(m.Else)),
            Choice c => Choose(Whole(c.Subject), c, Same),
            Extend x => Same(Extended(x.Operand, x.Width)),
            _ => wide.Slice(Compute(e, Whole), high, low),
        };
    }

    /// <summary>A sign extension as wiring.</summary>
    private static Expr Extended(Expr operand, int width) =>
        new Concat([.. Enumerable.Repeat(new Slice(operand, operand.Width - 1, operand.Width - 1), width - operand.Width), operand]);

    /// <summary>A shift by a constant as wiring.</summary>
    private static Expr Shifted(Binary shift, Const by)
    {
        var (width, sign) = (shift.Width, new Slice(shift.Left, shift.Width - 1, shift.Width - 1));
        var count = (int)System.Numerics.BigInteger.Min(by.Value, width);
        return (shift.Op, count == width) switch
        {
            (BinaryOp.Shl, false) => new Concat([new Slice(shift.Left, width - 1 - count, 0), .. Zeros(count)]),
            (BinaryOp.ShrU, false) => new Extend(new Slice(shift.Left, width - 1, count), width, signed: false),
            (BinaryOp.ShrS, false) => Extended(new Slice(shift.Left, width - 1, count), width),
            (BinaryOp.ShrS, true) => Extended(sign, width),
            _ => new Const(0, width),
        };
    }

    private static Const[] Zeros(int width) => width == 0 ? [] : [new Const(0, width)];

    private Word[] Part(Net net, int high, int low)
    {
        if (layout.Find(net) is { } index)
        {
            var state = Enumerable.Range(0, WideGraph.Count(net.Width)).Select(i => graph.State(index + i, WideGraph.Ones(net.Width, i)));
            return wide.Slice([.. state], high, low);
        }
        if (split.Contains(net)) return wide.Concat(Enumerable.Range(low, high - low + 1).Select(i => (Driver(net, i, i), 1)), high - low + 1);
        return wide.Concat(drivers.Of(net).Where(s => s.Overlaps(high, low)).Select(s =>
        {
            var used = s.Within(high, low);
            return (wide.Slice(Driver(net, s.High, s.Low), used.High - s.Low, used.Low - s.Low), used.Width);
        }), high - low + 1);
    }

    /// <summary>What drives bits <c>high..low</c> of a net, which are one segment or one bit of it.</summary>
    private Word[] Driver(Net net, int high, int low)
    {
        if (parts.TryGetValue((net, high, low), out var words)) return words;
        var start = open.IndexOf((net, low));
        if (start >= 0) throw Closed(open[start..]);
        open.Add((net, low));
        var segment = Array.Find(drivers.Of(net), s => s.Overlaps(low, low)).Within(high, low);
        words = Visit(segment, split.Contains(net));
        open.RemoveAt(open.Count - 1);
        return parts[(net, high, low)] = words;
    }

    private Word[] Compute(Expr e, Func<Expr, Word[]> operand) => e switch
    {
        Const c => wide.Const(c.Value, c.Width),
        Undriven u => wide.Const(0, u.Width),
        Unary u => Compute(u, operand(u.Operand)),
        Binary b => Compute(b, operand(b.Left), operand(b.Right)),
        Mux m => wide.Select(operand(m.Condition)[0], operand(m.Then), operand(m.Else)),
        Choice c => Choose(operand(c.Subject), c, operand),
        Extend x => wide.SignExtend(operand(x.Operand), x.Operand.Width, x.Width),
        AsyncRead r => Read(r.Memory, operand(r.Address)),
        _ => throw new InvalidOperationException($"{e.GetType().Name} is not an expression of the netlist"),
    };

    private Word[] Compute(Unary u, Word[] x) => u.Op switch
    {
        UnaryOp.Not => wide.Not(x, u.Width),
        UnaryOp.Negate => wide.Sub(wide.Const(0, u.Width), x, u.Width),
        UnaryOp.ReduceAnd => [wide.Equal(wide.Not(x, u.Operand.Width), wide.Const(0, u.Operand.Width))],
        UnaryOp.ReduceOr => [graph.NotZero(x.Aggregate(graph.Or))],
        _ => [graph.Parity(x.Aggregate(graph.Xor))],
    };

    private Word[] Compute(Binary b, Word[] x, Word[] y) => b.Op switch
    {
        BinaryOp.And => wide.Zip(x, y, graph.And),
        BinaryOp.Or => wide.Zip(x, y, graph.Or),
        BinaryOp.Xor => wide.Zip(x, y, graph.Xor),
        BinaryOp.Add => wide.Add(x, y, b.Width),
        BinaryOp.Sub => wide.Sub(x, y, b.Width),
        BinaryOp.MulU => wide.Mul(x, y, b.Width),
        BinaryOp.MulS => wide.Mul(wide.SignExtend(x, b.Left.Width, b.Width), wide.SignExtend(y, b.Right.Width, b.Width), b.Width),
        BinaryOp.Eq => [wide.Equal(x, y)],
        BinaryOp.Ne => [graph.Not(wide.Equal(x, y))],
        BinaryOp.LtU => [wide.Less(x, y)],
        BinaryOp.LeU => [graph.Not(wide.Less(y, x))],
        BinaryOp.LtS => [wide.LessSigned(x, y, b.Left.Width)],
        BinaryOp.LeS => [graph.Not(wide.LessSigned(y, x, b.Left.Width))],
        BinaryOp.Shl => wide.ShiftLeft(x, y, b.Width),
        BinaryOp.ShrU => wide.ShiftRight(x, y, b.Width, signed: false),
        _ => wide.ShiftRight(x, y, b.Width, signed: true),
    };

    private Word[] Choose(Word[] subject, Choice choice, Func<Expr, Word[]> lower)
    {
        var chooser = new Chooser(graph, wide, subject, choice.Subject.Width, [.. choice.Arms.Select(a => a.Patterns)]);
        var values = choice.Arms.Select(a => lower(a.Value)).ToArray();
        var otherwise = lower(choice.Default);
        return [.. otherwise.Select((word, i) => chooser.Choose(Array.ConvertAll(values, v => v[i]), word))];
    }

    /// <summary>The parts of a concatenation within a range of its bits, the lowest first, with the bits of the part; equal neighbours are counted.</summary>
    private static List<(Expr Part, int High, int Low, int Count)> Overlapping(Concat c, int high, int low)
    {
        var overlapping = new List<(Expr Part, int High, int Low, int Count)>();
        var at = 0;
        foreach (var part in c.Parts.Reverse())
        {
            if (at <= high && at + part.Width > low)
            {
                var (top, bottom) = (Math.Min(high - at, part.Width - 1), Math.Max(low - at, 0));
                if (overlapping.Count > 0 && overlapping[^1] is var last && (last.Part, last.High, last.Low) == (part, top, bottom)) overlapping[^1] = last with { Count = last.Count + 1 };
                else overlapping.Add((part, top, bottom, 1));
            }
            at += part.Width;
        }
        return overlapping;
    }

    private (Word[] Words, int Width) Repeated(Word[] words, int width, int count) => (wide.Replicate(words, width, count), width * count);

    private Word[] Retry(Func<Word[]> lower)
    {
        while (true)
        {
            try
            {
                return lower();
            }
            catch (ClosedPath)
            {
                open.Clear();
            }
        }
    }

    /// <summary>A path came back to where it started: split its nets into bits and try again, or report it where they are split already.</summary>
    private Exception Closed(List<(Net Net, int Low)> path)
    {
        var whole = path.Select(p => p.Net).Where(n => !split.Contains(n)).ToList();
        split.UnionWith(whole);
        if (whole.Count > 0) return new ClosedPath();
        open.Clear();
        var names = path.Select(p => $"{hierarchy.PathOf(p.Net)}{(p.Net.Width == 1 ? "" : $"[{p.Low}]")} ({p.Net.Source})");
        return new SimulationException($"combinational loop: {string.Join(" <- ", names.Append(names.First()))}");
    }

    private sealed class ClosedPath : Exception;
}
