using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// The width rules, in one place. An operator whose operands break them reports the error with both widths and goes on with operands made
/// to fit, so that one run of a design shows all of its errors.
/// </summary>
internal static class Operators
{
    /// <summary>Both operands at the wider one's width, or at the result's for arithmetic.</summary>
    public static Expr Widened(BinaryOp op, Signal a, Signal b, string symbol) => AtWidth(op, a, b, CommonWidth(a, b, symbol));

    /// <summary>As <see cref="Widened"/>, one bit wider.</summary>
    public static Expr Grown(BinaryOp op, Signal a, Signal b, string symbol) => AtWidth(op, a, b, CommonWidth(a, b, symbol) + 1);

    /// <summary>Operands of equal width.</summary>
    public static Expr Bitwise(BinaryOp op, Signal a, Signal b, string symbol)
    {
        var (left, right) = Equal(a, b, symbol);
        return new Binary(op, left, right);
    }

    public static Expr Product(BinaryOp op, Signal a, Signal b)
    {
        var width = CommonWidth(a, b, "*");
        return new Binary(op, a.AtWidth(width), b.AtWidth(width));
    }

    public static Expr Shift(BinaryOp op, Signal a, int count)
    {
        if (count < 0)
        {
            Report.Error($"a shift count is not negative: {count}");
            count = 0;
        }
        var bits = Math.Max(1, 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)count));
        return new Binary(op, a.Expr, new Const(count, bits));
    }

    /// <summary>Two values of one width; where they differ it is an error, and the narrower is extended.</summary>
    public static (Expr Left, Expr Right) Equal(Signal a, Signal b, string symbol)
    {
        var width = CommonWidth(a, b, symbol);
        var (left, right) = (a.AtWidth(width), b.AtWidth(width));
        if (left.Width != right.Width)
            Report.Error($"{symbol} wants equal widths: {a} has {Bits(left.Width)}, {b} has {Bits(right.Width)}; use ZeroExtend, SignExtend or Truncate");
        return (Resize(left, width, signed: false), Resize(right, width, signed: false));
    }

    /// <summary>The value at exactly <paramref name="width"/> bits; another width is an error.</summary>
    public static Expr Fit(Signal value, int width, string where, SourceLocation at = default) => Fit(value, width, $"{where} takes", at, null);

    /// <summary>The value at exactly the width of the bits of the net that it is assigned to.</summary>
    public static Expr Fit(Signal value, int width, Net target, SourceLocation at) =>
        Fit(value, width, width == target.Width ? "takes" : "the bits driven take", at, target.Path);

    private static Expr Fit(Signal value, int width, string takes, SourceLocation at, string? member)
    {
        var expr = value.AtWidth(width);
        if (expr.Width == width) return expr;
        Report.Error($"{takes} {Bits(width)}, but {value} has {Bits(expr.Width)}; use {(expr.Width > width ? $"Truncate({width})" : $"ZeroExtend({width}) or SignExtend({width})")}", at, member);
        return Resize(expr, width, value.IsSigned);
    }

    public static Expr Slice(Expr operand, int high, int low)
    {
        if (low < 0 || high < low || high >= operand.Width)
        {
            Report.Error(high == low
                ? $"bit {high} is outside of a signal of {Bits(operand.Width)} (bit {operand.Width - 1} to 0)"
                : $"[{high}, {low}] is outside of a signal of {Bits(operand.Width)}: the high bit comes first, from {operand.Width - 1} to 0");
            return new Const(0, Math.Abs(high - low) + 1);
        }
        if (low == 0 && high == operand.Width - 1) return operand;
        return operand is Ir.Slice inner
            ? new Slice(inner.Operand, inner.Low + high, inner.Low + low)
            : new Slice(operand, high, low);
    }

    public static Expr Extend(Signal value, int width, bool signed)
    {
        if (value.Literal is not null) return value.AtWidth(width);
        if (width < value.Width)
        {
            Report.Error($"{value} has {Bits(value.Width)} and cannot be extended to {width}; use Truncate({width})");
            return Slice(value.Expr, width - 1, 0);
        }
        return Resize(value.Expr, width, signed);
    }

    public static Expr Replicate(Expr operand, int count)
    {
        if (count < 1)
        {
            Report.Error($"Replicate makes at least 1 copy, not {count}");
            count = 1;
        }
        return count == 1 ? operand : new Concat([.. Enumerable.Repeat(operand, count)]);
    }

    public static string Bits(int width) => width == 1 ? "1 bit" : $"{width} bits";

    private static Expr AtWidth(BinaryOp op, Signal a, Signal b, int width) =>
        new Binary(op, Resize(a.AtWidth(width), width, a.IsSigned), Resize(b.AtWidth(width), width, b.IsSigned));

    private static int CommonWidth(Signal a, Signal b, string symbol) => (a.Literal, b.Literal) switch
    {
        (null, null) => Math.Max(a.Width, b.Width),
        (null, _) => a.Width,
        (_, null) => b.Width,
        _ => throw new HdlException($"{a} {symbol} {b}: one of two numbers needs a width; write Lit.UInt(value, width)"),
    };

    private static Expr Resize(Expr expr, int width, bool signed) =>
        width == expr.Width ? expr : width > expr.Width ? new Extend(expr, width, signed) : Slice(expr, width - 1, 0);
}
