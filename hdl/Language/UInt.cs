using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// An unsigned number. <c>+</c> and <c>-</c> keep the wider operand's width and wrap around; <c>*</c> gives the exact product,
/// as wide as both operands together; <c>&amp; | ^</c> want equal widths; comparisons extend the narrower operand. Plain numbers take
/// the other operand's width and must fit.
/// </summary>
public sealed class UInt : Bits
{
    internal UInt(Expr expr) : base(expr) { }
    internal UInt(int width) : base(width) { }
    private UInt(BigInteger literal) : base(literal) { }

    public static implicit operator UInt(int number) => new((BigInteger)number);
    public static implicit operator UInt(uint number) => new((BigInteger)number);
    public static implicit operator UInt(long number) => new((BigInteger)number);
    public static implicit operator UInt(ulong number) => new((BigInteger)number);
    public static implicit operator UInt(BigInteger number) => new(number);

    public static UInt operator +(UInt a, UInt b) => new(Operators.Widened(BinaryOp.Add, a, b, "+"));
    public static UInt operator -(UInt a, UInt b) => new(Operators.Widened(BinaryOp.Sub, a, b, "-"));
    public static UInt operator *(UInt a, UInt b) => new(Operators.Product(BinaryOp.MulU, a, b));
    public static UInt operator &(UInt a, UInt b) => new(Operators.Bitwise(BinaryOp.And, a, b, "&"));
    public static UInt operator |(UInt a, UInt b) => new(Operators.Bitwise(BinaryOp.Or, a, b, "|"));
    public static UInt operator ^(UInt a, UInt b) => new(Operators.Bitwise(BinaryOp.Xor, a, b, "^"));
    public static UInt operator ~(UInt a) => new(new Unary(UnaryOp.Not, a.Expr));
    public static UInt operator -(UInt a) => new(new Unary(UnaryOp.Negate, a.Expr));

    /// <summary>Shift by a constant; the width is kept.</summary>
    public static UInt operator <<(UInt a, int count) => new(Operators.Shift(BinaryOp.Shl, a, count));

    /// <summary>Shift by an unsigned signal; the width is kept, and counts of the width or more shift everything out.</summary>
    public static UInt operator <<(UInt a, UInt count) => new(new Binary(BinaryOp.Shl, a.Expr, count.Expr));

    /// <summary>Logical shift by a constant; the width is kept.</summary>
    public static UInt operator >>(UInt a, int count) => new(Operators.Shift(BinaryOp.ShrU, a, count));

    /// <summary>Logical shift by an unsigned signal; the width is kept.</summary>
    public static UInt operator >>(UInt a, UInt count) => new(new Binary(BinaryOp.ShrU, a.Expr, count.Expr));

    public static Bit operator ==(UInt a, UInt b) => new(Operators.Widened(BinaryOp.Eq, a, b, "=="));
    public static Bit operator !=(UInt a, UInt b) => new(Operators.Widened(BinaryOp.Ne, a, b, "!="));
    public static Bit operator <(UInt a, UInt b) => new(Operators.Widened(BinaryOp.LtU, a, b, "<"));
    public static Bit operator <=(UInt a, UInt b) => new(Operators.Widened(BinaryOp.LeU, a, b, "<="));
    public static Bit operator >(UInt a, UInt b) => new(Operators.Widened(BinaryOp.LtU, b, a, ">"));
    public static Bit operator >=(UInt a, UInt b) => new(Operators.Widened(BinaryOp.LeU, b, a, ">="));

    /// <summary>The exact sum, one bit wider than the wider operand.</summary>
    public UInt AddGrow(UInt other) => new(Operators.Grown(BinaryOp.Add, this, other, "AddGrow"));

    /// <summary>The difference, one bit wider than the wider operand; the top bit is the borrow.</summary>
    public UInt SubGrow(UInt other) => new(Operators.Grown(BinaryOp.Sub, this, other, "SubGrow"));

    /// <summary>Zeros above, up to <paramref name="width"/> bits.</summary>
    public UInt ZeroExtend(int width) => new(Operators.Extend(this, width, signed: false));

    /// <summary>Copies of the top bit above, up to <paramref name="width"/> bits.</summary>
    public UInt SignExtend(int width) => new(Operators.Extend(this, width, signed: true));

    /// <summary>The low <paramref name="width"/> bits.</summary>
    public UInt Truncate(int width) => new(Operators.Slice(Expr, width - 1, 0));

    /// <summary>Drives an output, a wire or a child's input, or some of its bits.</summary>
    public UInt Value { set => Drive.Value(this, value); }

    /// <summary>Sets a register's value after the next clock edge, or some of its bits.</summary>
    public UInt Next { set => Drive.Next(this, value); }

    internal override Signal Map(Func<Signal, string, Expr> value, string path = "") => new UInt(value(this, path));
}
