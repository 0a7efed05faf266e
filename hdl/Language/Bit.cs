using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>A single bit: conditions, enables, flags.</summary>
public sealed class Bit : Signal
{
    internal Bit(Expr expr) : base(expr) { }
    internal Bit() : base(1) { }

    public static implicit operator Bit(bool value) => new(new Const(value ? 1 : 0, 1));

    public static Bit operator &(Bit a, Bit b) => new(new Binary(BinaryOp.And, a.Expr, b.Expr));
    public static Bit operator |(Bit a, Bit b) => new(new Binary(BinaryOp.Or, a.Expr, b.Expr));
    public static Bit operator ^(Bit a, Bit b) => new(new Binary(BinaryOp.Xor, a.Expr, b.Expr));
    public static Bit operator !(Bit a) => new(new Unary(UnaryOp.Not, a.Expr));
    public static Bit operator ~(Bit a) => !a;
    public static Bit operator ==(Bit a, Bit b) => new(new Binary(BinaryOp.Eq, a.Expr, b.Expr));
    public static Bit operator !=(Bit a, Bit b) => new(new Binary(BinaryOp.Ne, a.Expr, b.Expr));

    /// <summary>Drives an output, a wire or a child's input.</summary>
    public Bit Value { set => Drive.Value(this, value); }

    /// <summary>Sets a register's value after the next clock edge.</summary>
    public Bit Next { set => Drive.Next(this, value); }

    /// <summary>The bit <paramref name="count"/> times side by side.</summary>
    public UInt Replicate(int count) => new(Operators.Replicate(Expr, count));

    internal override Signal Map(Func<Signal, string, Expr> value, string path = "") => new Bit(value(this, path));
}
