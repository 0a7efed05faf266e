using System.Numerics;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>What <see cref="UInt"/> and <see cref="SInt"/> share: a number's bits.</summary>
public abstract class Bits : Signal
{
    private protected Bits(Expr expr) : base(expr) { }
    private protected Bits(int width) : base(width) { }
    private protected Bits(BigInteger literal) : base(literal) { }

    /// <summary>One bit; bit 0 is the least significant. Of storage, it can be driven.</summary>
    public Bit this[int index] => new(Operators.Slice(Expr, index, index));

    /// <summary>Bits <paramref name="high"/> to <paramref name="low"/>, both included. Of storage, they can be driven.</summary>
    public UInt this[int high, int low] => new(Operators.Slice(Expr, high, low));

    /// <summary>The bit at a position that is itself a signal; 0 past the width.</summary>
    public Bit Bit(UInt index) => new(new Slice(new Binary(BinaryOp.ShrU, Expr, index.Expr), 0, 0));

    /// <summary>1 where any bit is 1.</summary>
    public Bit Any() => new(new Unary(UnaryOp.ReduceOr, Expr));

    /// <summary>1 where all bits are 1.</summary>
    public Bit All() => new(new Unary(UnaryOp.ReduceAnd, Expr));

    /// <summary>1 where an odd number of bits is 1.</summary>
    public Bit Parity() => new(new Unary(UnaryOp.ReduceXor, Expr));

    /// <summary>The bits <paramref name="count"/> times side by side.</summary>
    public UInt Replicate(int count) => new(Operators.Replicate(Expr, count));

    /// <summary>The only bit of a signal 1 bit wide.</summary>
    public Bit AsBit() => new(Operators.Fit(this, 1, "AsBit"));

    /// <summary>The same bits as a number in two's complement.</summary>
    public SInt AsSInt() => new(Expr);
}
