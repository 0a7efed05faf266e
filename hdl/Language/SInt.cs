using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// A signed number in two's complement. <c>+</c> and <c>-</c> keep the wider operand's width and wrap around; <c>*</c> gives the exact product,
/// as wide as both operands together; <c>&amp; | ^</c> want equal widths; comparisons extend the narrower operand. Plain numbers take
/// the other operand's width and must fit.
/// </summary>
public sealed class SInt : Bits
{
    internal SInt(Expr expr) : base(expr) { }
    internal SInt(int width) : base(width) { }
    private SInt(BigInteger literal) : base(literal) { }

    public static implicit operator SInt(int number) => new((BigInteger)number);
    public static implicit operator SInt(uint number) => new((BigInteger)number);
    public static implicit operator SInt(long number) => new((BigInteger)number);
    public static implicit operator SInt(ulong number) => new((BigInteger)number);
    public static implicit operator SInt(BigInteger number) => new(number);

    public static SInt operator +(SInt a, SInt b) => new(Operators.Widened(BinaryOp.Add, a, b, "+"));
    public static SInt operator -(SInt a, SInt b) => new(Operators.Widened(BinaryOp.Sub, a, b, "-"));
    public static SInt operator *(SInt a, SInt b) => new(Operators.Product(BinaryOp.MulS, a, b));
    public static SInt operator &(SInt a, SInt b) => new(Operators.Bitwise(BinaryOp.And, a, b, "&"));
    public static SInt operator |(SInt a, SInt b) => new(Operators.Bitwise(BinaryOp.Or, a, b, "|"));
    public static SInt operator ^(SInt a, SInt b) => new(Operators.Bitwise(BinaryOp.Xor, a, b, "^"));
    public static SInt operator ~(SInt a) => new(new Unary(UnaryOp.Not, a.Expr));
    public static SInt operator -(SInt a) => new(new Unary(UnaryOp.Negate, a.Expr));

    /// <summary>Shift by a constant; the width is kept.</summary>
    public static SInt operator <<(SInt a, int count) => new(Operators.Shift(BinaryOp.Shl, a, count));

    /// <summary>Shift by an unsigned signal; the width is kept, and counts of the width or more shift everything out.</summary>
    public static SInt operator <<(SInt a, UInt count) => new(new Binary(BinaryOp.Shl, a.Expr, count.Expr));

    /// <summary>Arithmetic shift by a constant; the width is kept.</summary>
    public static SInt operator >>(SInt a, int count) => new(Operators.Shift(BinaryOp.ShrS, a, count));

    /// <summary>Arithmetic shift by an unsigned signal; the width is kept.</summary>
    public static SInt operator >>(SInt a, UInt count) => new(new Binary(BinaryOp.ShrS, a.Expr, count.Expr));

    public static Bit operator ==(SInt a, SInt b) => new(Operators.Widened(BinaryOp.Eq, a, b, "=="));
    public static Bit operator !=(SInt a, SInt b) => new(Operators.Widened(BinaryOp.Ne, a, b, "!="));
    public static Bit operator <(SInt a, SInt b) => new(Operators.Widened(BinaryOp.LtS, a, b, "<"));
    public static Bit operator <=(SInt a, SInt b) => new(Operators.Widened(BinaryOp.LeS, a, b, "<="));
    public static Bit operator >(SInt a, SInt b) => new(Operators.Widened(BinaryOp.LtS, b, a, ">"));
    public static Bit operator >=(SInt a, SInt b) => new(Operators.Widened(BinaryOp.LeS, b, a, ">="));

    /// <summary>The exact sum, one bit wider than the wider operand.</summary>
    public SInt AddGrow(SInt other) => new(Operators.Grown(BinaryOp.Add, this, other, "AddGrow"));

    /// <summary>The exact difference, one bit wider than the wider operand.</summary>
    public SInt SubGrow(SInt other) => new(Operators.Grown(BinaryOp.Sub, this, other, "SubGrow"));

    /// <summary>Zeros above, up to <paramref name="width"/> bits.</summary>
    public SInt ZeroExtend(int width) => new(Operators.Extend(this, width, signed: false));

    /// <summary>Copies of the top bit above, up to <paramref name="width"/> bits.</summary>
    public SInt SignExtend(int width) => new(Operators.Extend(this, width, signed: true));

    /// <summary>The low <paramref name="width"/> bits.</summary>
    public SInt Truncate(int width) => new(Operators.Slice(Expr, width - 1, 0));

    /// <summary>Drives an output, a wire or a child's input, or some of its bits.</summary>
    public SInt Value { set => Drive.Value(this, value); }

    /// <summary>Sets a register's value after the next clock edge, or some of its bits.</summary>
    public SInt Next { set => Drive.Next(this, value); }

    internal override bool IsSigned => true;

    internal override Signal Map(Func<Signal, string, Expr> value, string path = "") => new SInt(value(this, path));
}
