using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Rewrites a module's statements so that the Verilog has no constant conditions, no comparison that is always true, and
/// slices only of what Verilog can slice: they are pushed through operators towards the names. Shared nodes stay shared.
/// </summary>
internal sealed class Simplifier
{
    private const int LongestDistance = 16;

    private readonly Dictionary<Expr, Expr> done = new(ReferenceEqualityComparer.Instance);
    private readonly KnownBitsAnalysis known;
    private readonly HashSet<Expr> shared = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expr, int> uses;

    /// <param name="uses">How often each node of the original graph is used: a slice is not pushed into a node with other users.</param>
    /// <param name="replacements">Nets that another expression takes the place of.</param>
    /// <param name="nets">What is known of nets.</param>
    public Simplifier(Dictionary<Expr, int> uses, IReadOnlyDictionary<Net, Expr>? replacements = null, IReadOnlyDictionary<Net, KnownBits>? nets = null)
    {
        (this.uses, known) = (uses, new KnownBitsAnalysis(nets));
        foreach (var (net, replacement) in replacements ?? new Dictionary<Net, Expr>()) done[net] = replacement;
    }

    public IReadOnlyList<Statement> Simplify(IReadOnlyList<Statement> statements) => [.. statements.SelectMany(Simplify)];

    public MemoryRead Simplify(MemoryRead port) => port with
    {
        Address = Simplify(port.Address),
        InRange = port.InRange is null || Simplify(port.InRange) is Const { Value.IsOne: true } ? null : Simplify(port.InRange),
        Enable = Simplify(port.Enable),
    };

    public MemoryWrite Simplify(MemoryWrite port) => port with
    {
        Address = Simplify(port.Address),
        Enable = Simplify(port.Enable),
        Chunks = [.. port.Chunks.Select(c => c with { Enable = c.Enable is null ? null : Simplify(c.Enable), Data = Simplify(c.Data) })],
    };

    private IReadOnlyList<Statement> Simplify(Statement statement)
    {
        switch (statement)
        {
            case Assign a:
                return [new Assign(a.Target, a.High, a.Low, Simplify(a.Value), a.Source)];
            case If i:
                var condition = Simplify(i.Condition);
                if (condition is Const c) return Simplify(c.Value.IsOne ? i.Then : i.Else);
                var (then, @else) = (Simplify(i.Then), Simplify(i.Else));
                return then.Count + @else.Count == 0 ? [] : [new If(condition, then, @else, i.Source)];
            case Switch s:
                if (s.Cases.Count == 0) return Simplify(s.Default ?? []);
                var subject = Simplify(s.Subject);
                if (subject is Const chosen)
                    return Simplify(s.Cases.FirstOrDefault(k => k.Patterns.Any(p => p.Value == chosen.Value))?.Body ?? s.Default ?? []);
                var isComplete = s.Cases.Sum(k => (long)k.Patterns.Count) == BigInteger.One << subject.Width;
                if (isComplete && s.Cases.Count == 1) return Simplify(s.Cases[0].Body);
                return [new Switch(
                    subject, [.. s.Cases.Select(k => new SwitchCase(k.Patterns, Simplify(k.Body)))], s.Default is null || isComplete ? null : Simplify(s.Default), s.Source)];
            case Property p:
                return [new Property(p.Kind, Simplify(p.Condition), p.Message, p.Domain, p.Source)];
            default:
                throw new ArgumentException($"unknown statement {statement.GetType().Name}");
        }
    }

    public Expr Simplify(Expr expr)
    {
        if (done.TryGetValue(expr, out var result)) return result;
        result = expr switch
        {
            Unary u => Unary(u.Op, Simplify(u.Operand), u.Source),
            Binary b => Binary(b.Op, Simplify(b.Left), Simplify(b.Right), b.Source),
            Mux m => Mux(Simplify(m.Condition), Simplify(m.Then), Simplify(m.Else), m.Source),
            Slice s => Slice(Simplify(s.Operand), s.High, s.Low, s.Source),
            Concat c => Concat(c, [.. c.Parts.Select(Simplify)]),
            Extend e => Extend(Simplify(e.Operand), e.Width, e.Signed, e.Source),
            AsyncRead r => AsyncRead(r),
            _ => expr,
        };
        if (result is not Const && known.Of(result) is var bits && bits.AreAll(result.Width)) result = new Const(bits.Ones, result.Width, expr.Source);
        if (uses.GetValueOrDefault(expr) > 1) shared.Add(result);
        return done[expr] = result;
    }

    /// <summary>Bits <c>high..low</c> of an expression that is simplified already.</summary>
    public static Expr Bits(Expr expr, int high, int low) => new Simplifier([]).Slice(expr, high, low, expr.Source);

    /// <summary>The complement, without a double negation.</summary>
    public static Expr Not(Expr operand) => operand switch
    {
        Const c => new Const(ConstantFolding.Ones(c.Width) - c.Value, c.Width, c.Source),
        Unary { Op: UnaryOp.Not } inner => inner.Operand,
        Binary { Op: BinaryOp.Eq } b => new Binary(BinaryOp.Ne, b.Left, b.Right, b.Source),
        Binary { Op: BinaryOp.Ne } b => new Binary(BinaryOp.Eq, b.Left, b.Right, b.Source),
        Unary { Op: UnaryOp.ReduceOr, Operand: var any } => new Binary(BinaryOp.Eq, any, new Const(0, any.Width), operand.Source),
        _ => new Unary(UnaryOp.Not, operand, operand.Source),
    };

    private Expr Unary(UnaryOp op, Expr operand, SourceLocation source)
    {
        if (op == UnaryOp.Not) return Not(operand);
        if (operand.Width == 1) return operand; // the value is its own negation and its own reduction
        if (op is UnaryOp.ReduceAnd or UnaryOp.ReduceOr && IsReplicated(operand, out var bit)) return bit;
        var result = new Unary(op, operand, source);
        return operand is Const c ? new Const(ConstantFolding.Evaluate(op, c.Value, c.Width), result.Width, source) : result;
    }

    private Expr Binary(BinaryOp op, Expr left, Expr right, SourceLocation source)
    {
        var node = new Binary(op, left, right, source);
        var width = left.Width;
        Const Constant(BigInteger value) => new(value, node.Width, source);
        if (left is Const a && right is Const b) return Constant(ConstantFolding.Evaluate(op, a.Value, a.Width, b.Value, b.Width));
        if (IsSame(left, right))
        {
            if (op is BinaryOp.And or BinaryOp.Or) return left;
            if (op is BinaryOp.Xor or BinaryOp.Sub or BinaryOp.Ne or BinaryOp.LtU or BinaryOp.LtS) return Constant(0);
            if (op is BinaryOp.Eq or BinaryOp.LeU or BinaryOp.LeS) return Constant(1);
        }
        if (width == 1 && OfBits(op, left, right, source) is { } logic) return logic;
        if (left is Const && op is BinaryOp.And or BinaryOp.Or or BinaryOp.Xor or BinaryOp.Add or BinaryOp.Eq or BinaryOp.Ne)
            (left, right) = (right, left);
        var ones = ConstantFolding.Ones(width);
        switch (op, left, right)
        {
            case (BinaryOp.And, _, Const { Value.IsZero: true }): return right;
            case (BinaryOp.And, _, Const k) when k.Value == ones: return left;
            case (BinaryOp.Or, _, Const k) when k.Value == ones: return right;
            case (BinaryOp.Or or BinaryOp.Xor or BinaryOp.Add or BinaryOp.Sub, _, Const { Value.IsZero: true }): return left;
            case (BinaryOp.Sub, Const { Value.IsZero: true }, _): return Unary(UnaryOp.Negate, right, source);
            case (BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS, _, Const { Value.IsZero: true }): return left;
            case (BinaryOp.Shl or BinaryOp.ShrU, _, Const k) when k.Value >= width: return Constant(0);
            case (BinaryOp.ShrS, _, Const k) when k.Value >= width - 1: return Extend(Slice(left, width - 1, width - 1, source), width, true, source);
            case (BinaryOp.MulU or BinaryOp.MulS, _, Const { Value.IsZero: true }): return Constant(0);
            case (BinaryOp.MulU or BinaryOp.MulS, Const { Value.IsZero: true }, _): return Constant(0);
            case (BinaryOp.Eq or BinaryOp.Ne, _, Const k) when width == 1: return k.Value.IsOne == (op == BinaryOp.Eq) ? left : Not(left);
            case (BinaryOp.LtU, _, Const { Value.IsOne: true }): return Binary(BinaryOp.Eq, left, new Const(0, width, source), source);
            case (BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS, _, { Width: > LongestDistance }): return FarShift(op, left, right, source);
        }
        return left == node.Left ? node : new Binary(op, left, right, source);
    }

    /// <summary>Sums and comparisons of single bits as logic; null for other operators.</summary>
    private Expr? OfBits(BinaryOp op, Expr left, Expr right, SourceLocation source) => op switch
    {
        BinaryOp.Add or BinaryOp.Sub => Binary(BinaryOp.Xor, left, right, source),
        BinaryOp.LtU => Binary(BinaryOp.And, Not(left), right, source),
        BinaryOp.LeU => Binary(BinaryOp.Or, Not(left), right, source),
        BinaryOp.LtS => Binary(BinaryOp.And, left, Not(right), source), // 1 stands for -1
        BinaryOp.LeS => Binary(BinaryOp.Or, left, Not(right), source),
        _ => null,
    };

    private static bool IsReplicated(Expr expr, out Expr bit)
    {
        bit = expr switch { Extend { Signed: true } e => e.Operand, Concat c => c.Parts[0], _ => expr };
        return bit.Width == 1 && (expr is Extend { Signed: true } || expr is Concat parts && parts.Parts.All(p => IsSame(p, parts.Parts[0])));
    }

    private static bool IsSame(Expr left, Expr right) =>
        left == right || left is Slice { Operand: Net } l && right is Slice r && l.Operand == r.Operand && l.High == r.High && l.Low == r.Low;

    /// <summary>A shift whose distance has more bits than tools take: the longest that they do where one of the others is set.</summary>
    private Expr FarShift(BinaryOp op, Expr left, Expr right, SourceLocation source)
    {
        var far = Unary(UnaryOp.ReduceOr, Slice(right, right.Width - 1, LongestDistance, source), source);
        var near = Slice(right, LongestDistance - 1, 0, source);
        return Binary(op, left, Binary(BinaryOp.Or, near, Extend(far, LongestDistance, true, source), source), source);
    }

    private static Expr Mux(Expr condition, Expr then, Expr @else, SourceLocation source)
    {
        if (condition is Const c) return c.Value.IsOne ? then : @else;
        if (then == @else) return then;
        if (then is Const { Width: 1 } t && @else is Const e)
            return t.Value == e.Value ? then : t.Value.IsOne ? condition : Not(condition);
        return new Mux(condition, then, @else, source);
    }

    private Expr Slice(Expr operand, int high, int low, SourceLocation source)
    {
        if (low == 0 && high == operand.Width - 1) return operand;
        var push = !shared.Contains(operand);
        Expr Same(Expr inner) => Slice(inner, high, low, source);
        switch (operand)
        {
            case Const c:
                return new Const((c.Value >> low) & ConstantFolding.Ones(high - low + 1), high - low + 1, c.Source);
            case Slice s:
                return Slice(s.Operand, s.Low + high, s.Low + low, source);
            case Concat c:
                return SliceOfConcat(c, high, low, source);
            case Extend e when high < e.Operand.Width:
                return Slice(e.Operand, high, low, source);
            case Extend { Signed: false } e when low >= e.Operand.Width:
                return new Const(0, high - low + 1, source);
            case Extend e when low < e.Operand.Width:
                return Extend(Slice(e.Operand, e.Operand.Width - 1, low, source), high - low + 1, e.Signed, source);
            case Extend e:
                return Extend(Slice(e.Operand, e.Operand.Width - 1, e.Operand.Width - 1, source), high - low + 1, true, source);
            case Unary { Op: UnaryOp.Not } u when push:
                return Not(Same(u.Operand));
            case Unary { Op: UnaryOp.Negate } u when push && low == 0:
                return Unary(u.Op, Same(u.Operand), u.Source);
            case Binary { Op: BinaryOp.And or BinaryOp.Or or BinaryOp.Xor } b when push:
                return Binary(b.Op, Same(b.Left), Same(b.Right), b.Source);
            case Binary { Op: BinaryOp.Add or BinaryOp.Sub } b when push && low == 0: // low bits depend on low bits only
                return Binary(b.Op, Same(b.Left), Same(b.Right), b.Source);
            case Mux m when push:
                return Mux(m.Condition, Same(m.Then), Same(m.Else), m.Source);
            default:
                return new Slice(operand, high, low, source);
        }
    }

    private Expr SliceOfConcat(Concat concat, int high, int low, SourceLocation source)
    {
        var parts = new List<Expr>();
        var bottom = concat.Width;
        foreach (var part in concat.Parts)
        {
            bottom -= part.Width;
            var (from, to) = (Math.Min(high, bottom + part.Width - 1) - bottom, Math.Max(low, bottom) - bottom);
            if (from >= to) parts.Add(Slice(part, from, to, source));
        }
        return parts.Count == 1 ? parts[0] : new Concat(parts, source);
    }

    private static Expr Concat(Concat node, Expr[] parts)
    {
        var merged = new List<Expr>();
        foreach (var part in parts)
        {
            if (part is Const low && merged.LastOrDefault() is Const high)
                merged[^1] = new Const((high.Value << low.Width) | low.Value, high.Width + low.Width, high.Source);
            else merged.Add(part);
        }
        return merged.Count == 1 ? merged[0] : merged.SequenceEqual(node.Parts) ? node : new Concat(merged, node.Source);
    }

    /// <summary>The word, or zero where there is none.</summary>
    private Expr AsyncRead(AsyncRead node)
    {
        var word = new AsyncRead(node.Memory, Simplify(MemoryLowering.Fitted(node.Memory, node.Address)), node.Source);
        return MemoryLowering.InRange(node.Memory, node.Address) is { } inRange
            ? Mux(Simplify(inRange), word, new Const(0, node.Width, node.Source), node.Source)
            : word;
    }

    private Expr Extend(Expr operand, int width, bool signed, SourceLocation source)
    {
        if (operand.Width == width) return operand;
        if (operand is Extend { Signed: var innerSigned } inner && (innerSigned == signed || !innerSigned && inner.Width > inner.Operand.Width))
            return Extend(inner.Operand, width, innerSigned, source);
        if (operand is Const c)
            return new Const((signed ? ConstantFolding.Signed(c.Value, c.Width) : c.Value) & ConstantFolding.Ones(width), width, c.Source);
        return new Extend(operand, width, signed, source);
    }
}
