using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>The operators on constants.</summary>
internal static class ConstantFolding
{
    public static BigInteger Evaluate(UnaryOp op, BigInteger value, int width) => op switch
    {
        UnaryOp.Not => Ones(width) - value,
        UnaryOp.Negate => -value & Ones(width),
        UnaryOp.ReduceAnd => Bit(value == Ones(width)),
        UnaryOp.ReduceOr => Bit(!value.IsZero),
        UnaryOp.ReduceXor => Bit(BitCount(value) % 2 == 1),
        _ => throw new ArgumentOutOfRangeException(nameof(op)),
    };

    public static BigInteger Evaluate(BinaryOp op, BigInteger left, int leftWidth, BigInteger right, int rightWidth)
    {
        var mask = Ones(leftWidth);
        var (signedLeft, signedRight) = (Signed(left, leftWidth), Signed(right, rightWidth));
        var distance = (int)BigInteger.Min(right, leftWidth);
        return op switch
        {
            BinaryOp.And => left & right,
            BinaryOp.Or => left | right,
            BinaryOp.Xor => left ^ right,
            BinaryOp.Add => (left + right) & mask,
            BinaryOp.Sub => (left - right) & mask,
            BinaryOp.MulU => left * right,
            BinaryOp.MulS => (signedLeft * signedRight) & Ones(leftWidth + rightWidth),
            BinaryOp.Eq => Bit(left == right),
            BinaryOp.Ne => Bit(left != right),
            BinaryOp.LtU => Bit(left < right),
            BinaryOp.LeU => Bit(left <= right),
            BinaryOp.LtS => Bit(signedLeft < signedRight),
            BinaryOp.LeS => Bit(signedLeft <= signedRight),
            BinaryOp.Shl => (left << distance) & mask,
            BinaryOp.ShrU => left >> distance,
            BinaryOp.ShrS => (signedLeft >> distance) & mask,
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
    }

    public static BigInteger Ones(int width) => (BigInteger.One << width) - 1;

    public static BigInteger Signed(BigInteger value, int width) => value >> (width - 1) == 0 ? value : value - (BigInteger.One << width);

    private static BigInteger Bit(bool value) => value ? BigInteger.One : BigInteger.Zero;

    private static long BitCount(BigInteger value) => value.ToByteArray().Sum(b => BitOperations.PopCount(b));
}
