using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>Bits of a value that are 0, or 1, whatever the nets hold.</summary>
internal readonly record struct KnownBits(BigInteger Zeros, BigInteger Ones)
{
    public static readonly KnownBits None = new(0, 0);

    public bool AreAll(int width) => (Zeros | Ones) == ConstantFolding.Ones(width);

    /// <summary>The value lies between this and <see cref="Largest"/>.</summary>
    public BigInteger Smallest => Ones;

    public BigInteger Largest(int width) => ConstantFolding.Ones(width) - Zeros;

    /// <summary>With the top bit inverted, so that unsigned order is the signed order of the original.</summary>
    public KnownBits Biased(int width)
    {
        var top = BigInteger.One << (width - 1);
        return new KnownBits((Zeros & ~top) | (Ones & top), (Ones & ~top) | (Zeros & top));
    }

    /// <summary>
    /// What combinational statements tell of the nets they drive: of bits that a single assignment drives, under no condition, its value is
    /// known.
    /// </summary>
    public static Dictionary<Net, KnownBits> OfNets(IReadOnlyList<Statement> statements, IReadOnlyDictionary<Net, KnownBits> before)
    {
        var (known, analysis) = (new Dictionary<Net, KnownBits>(), new KnownBitsAnalysis(before));
        foreach (var assigns in statements.SelectMany(s => StatementTree.Assigns(s).Select(a => (a, IsTop: s == a))).GroupBy(a => a.a.Target))
        {
            foreach (var (assign, isTop) in assigns)
            {
                if (!isTop || assigns.Any(other => other.a != assign && other.a.Low <= assign.High && assign.Low <= other.a.High)) continue;
                var (bits, all) = (analysis.Of(assign.Value), known.GetValueOrDefault(assigns.Key));
                known[assigns.Key] = new(all.Zeros | (bits.Zeros << assign.Low), all.Ones | (bits.Ones << assign.Low));
            }
        }
        return known;
    }
}

/// <summary>Follows <see cref="KnownBits"/> through expressions.</summary>
/// <param name="nets">What is known of nets; nothing of others.</param>
internal sealed class KnownBitsAnalysis(IReadOnlyDictionary<Net, KnownBits>? nets = null)
{
    private readonly Dictionary<Expr, KnownBits> done = new(ReferenceEqualityComparer.Instance);

    public KnownBits Of(Expr expr)
    {
        if (!done.TryGetValue(expr, out var known)) done[expr] = known = Compute(expr);
        return known;
    }

    private KnownBits Compute(Expr expr)
    {
        var all = ConstantFolding.Ones(expr.Width);
        switch (expr)
        {
            case Net net:
                return nets?.GetValueOrDefault(net) ?? KnownBits.None;
            case Const c:
                return new(all - c.Value, c.Value);
            case Unary u:
                return Reduced(u, Of(u.Operand));
            case Binary { Op: BinaryOp.And or BinaryOp.Or or BinaryOp.Xor } b:
                var (l, r) = (Of(b.Left), Of(b.Right));
                return b.Op switch
                {
                    BinaryOp.And => new(l.Zeros | r.Zeros, l.Ones & r.Ones),
                    BinaryOp.Or => new(l.Zeros & r.Zeros, l.Ones | r.Ones),
                    _ => new((l.Zeros & r.Zeros) | (l.Ones & r.Ones), (l.Zeros & r.Ones) | (l.Ones & r.Zeros)),
                };
            case Binary { Op: BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS, Right: Const c } b when c.Value < b.Width:
                return Shifted(b, Of(b.Left), (int)c.Value);
            case Binary { Op: BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS } b:
                return ShiftedSomewhere(b, Of(b.Left));
            case Binary { Op: BinaryOp.Add or BinaryOp.Sub or BinaryOp.MulU or BinaryOp.MulS } b:
                return Computed(b, Of(b.Left), Of(b.Right));
            case Binary { Op: BinaryOp.LtU or BinaryOp.LeU or BinaryOp.LtS or BinaryOp.LeS or BinaryOp.Eq or BinaryOp.Ne } b:
                return Compared(b, Of(b.Left), Of(b.Right));
            case Mux m:
                var (then, @else) = (Of(m.Then), Of(m.Else));
                return new(then.Zeros & @else.Zeros, then.Ones & @else.Ones);
            case Slice s:
                var whole = Of(s.Operand);
                return new((whole.Zeros >> s.Low) & all, (whole.Ones >> s.Low) & all);
            case Concat c:
                return c.Parts.Aggregate(KnownBits.None, (high, part) =>
                    new((high.Zeros << part.Width) | Of(part).Zeros, (high.Ones << part.Width) | Of(part).Ones));
            case Extend e:
                var inner = Of(e.Operand);
                var above = all - ConstantFolding.Ones(e.Operand.Width);
                var sign = BigInteger.One << (e.Operand.Width - 1);
                return new(
                    inner.Zeros | (!e.Signed || (inner.Zeros & sign) != 0 ? above : 0),
                    inner.Ones | (e.Signed && (inner.Ones & sign) != 0 ? above : 0));
            default:
                return KnownBits.None;
        }
    }

    private static KnownBits Reduced(Unary u, KnownBits operand) => u.Op switch
    {
        UnaryOp.Not => new(operand.Ones, operand.Zeros),
        UnaryOp.ReduceAnd when operand.Zeros != 0 => new(1, 0),
        UnaryOp.ReduceOr when operand.Ones != 0 => new(0, 1),
        _ when operand.AreAll(u.Operand.Width) => Constant(ConstantFolding.Evaluate(u.Op, operand.Ones, u.Operand.Width), u.Width),
        _ => KnownBits.None,
    };

    private static KnownBits Shifted(Binary b, KnownBits left, int distance)
    {
        var (all, filled) = (ConstantFolding.Ones(b.Width), ConstantFolding.Ones(distance));
        if (b.Op == BinaryOp.Shl) return new(((left.Zeros << distance) | filled) & all, (left.Ones << distance) & all);
        var sign = BigInteger.One << (b.Width - 1);
        var above = filled << (b.Width - distance);
        return new(
            (left.Zeros >> distance) | (b.Op == BinaryOp.ShrU || (left.Zeros & sign) != 0 ? above : 0),
            (left.Ones >> distance) | (b.Op == BinaryOp.ShrS && (left.Ones & sign) != 0 ? above : 0));
    }

    /// <summary>By a distance that is not known: zeros come from one side, and what was zero towards that side stays so.</summary>
    private static KnownBits ShiftedSomewhere(Binary b, KnownBits left) => b.Op switch
    {
        BinaryOp.Shl => new(ConstantFolding.Ones(TrailingZeros(left, b.Width)), 0),
        BinaryOp.ShrU => new(Above(left.Largest(b.Width), b.Width), 0),
        _ => new(
            (left.Zeros >> (b.Width - 1)).IsOne ? Above(left.Largest(b.Width), b.Width) : 0,
            (left.Ones >> (b.Width - 1)).IsOne ? Above(ConstantFolding.Ones(b.Width) - left.Ones, b.Width) : 0),
    };

    /// <summary>Low bits that are zero in the operands are so in the result; high bits are where the largest result does not reach them.</summary>
    private static KnownBits Computed(Binary b, KnownBits left, KnownBits right)
    {
        var (leftLow, rightLow) = (TrailingZeros(left, b.Left.Width), TrailingZeros(right, b.Right.Width));
        var low = b.Op is BinaryOp.Add or BinaryOp.Sub ? Math.Min(leftLow, rightLow) : Math.Min(leftLow + rightLow, b.Width);
        if (b.Op is BinaryOp.MulU or BinaryOp.MulS && (leftLow == b.Left.Width || rightLow == b.Right.Width)) low = b.Width;
        var (leftMost, rightMost) = (left.Largest(b.Left.Width), right.Largest(b.Right.Width));
        var largest = b.Op switch
        {
            BinaryOp.Add => leftMost + rightMost,
            BinaryOp.MulU => leftMost * rightMost,
            _ => ConstantFolding.Ones(b.Width),
        };
        var above = largest > ConstantFolding.Ones(b.Width) ? 0 : Above(largest, b.Width);
        return new(above | ConstantFolding.Ones(low), 0);
    }

    private static int TrailingZeros(KnownBits bits, int width) =>
        Enumerable.Range(0, width).TakeWhile(i => !((bits.Zeros >> i) & 1).IsZero).Count();

    /// <summary>The bits above the highest one of a value.</summary>
    private static BigInteger Above(BigInteger value, int width) => ConstantFolding.Ones(width) - ConstantFolding.Ones((int)value.GetBitLength());

    private static KnownBits Compared(Binary b, KnownBits left, KnownBits right)
    {
        var width = b.Left.Width;
        if (b.Op is BinaryOp.Eq or BinaryOp.Ne)
        {
            var equal = b.Op == BinaryOp.Eq ? BigInteger.One : BigInteger.Zero;
            if (((left.Ones & right.Zeros) | (left.Zeros & right.Ones)) != 0) return Constant(1 - equal, 1);
            return left.AreAll(width) && right.AreAll(width) ? Constant(equal, 1) : KnownBits.None;
        }
        if (b.Op is BinaryOp.LtS or BinaryOp.LeS) (left, right) = (left.Biased(width), right.Biased(width));
        var orEqual = b.Op is BinaryOp.LeU or BinaryOp.LeS;
        bool Below(BigInteger x, BigInteger y) => orEqual ? x <= y : x < y;
        if (Below(left.Largest(width), right.Smallest)) return Constant(1, 1);
        return Below(left.Smallest, right.Largest(width)) ? KnownBits.None : Constant(0, 1);
    }

    private static KnownBits Constant(BigInteger value, int width) => new(ConstantFolding.Ones(width) - value, value);
}
