using System.Numerics;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// A value in hardware: a typed view of a node of the combinational graph. <c>==</c> and <c>!=</c> build comparators, so signals are
/// compared as objects with <see cref="object.ReferenceEquals"/>, and there is no conversion to <see cref="bool"/>.
/// </summary>
public abstract class Signal
{
    private readonly int width;
    private Expr? expr;

    /// <summary>A value.</summary>
    private protected Signal(Expr expr) => (this.expr, width) = (expr, expr.Width);

    /// <summary>A shape: a type and a width without a value (see <see cref="Field"/>).</summary>
    private protected Signal(int width)
    {
        if (width < 1) throw new HdlException($"a signal is at least 1 bit wide, not {width}");
        this.width = width;
    }

    /// <summary>A plain number: its width is that of the other operand.</summary>
    private protected Signal(BigInteger literal, EnumSymbol? symbol = null) => (Literal, Symbol) = (literal, symbol);

    /// <summary>Width in bits, at least 1.</summary>
    public virtual int Width => Literal is null ? width : throw NoWidth();

    /// <summary>The node of the graph that computes the value.</summary>
    /// <exception cref="HdlException">The signal is only a shape, or a plain number whose width is unknown.</exception>
    public virtual Expr Expr => expr ?? throw (Literal is null
        ? new HdlException("a Field is a shape without storage: make the signal with Input, Output, Wire or Reg .Of or .Like")
        : NoWidth());

    /// <summary>The same bits as an unsigned number; of a struct, its first field is the most significant.</summary>
    public UInt AsUInt() => new(Expr);

    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public sealed override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>A short description for messages: the name where there is one.</summary>
    public override string ToString() => Literal?.ToString() ?? (expr is Net { Name.Length: > 0 } net ? net.Name : "the value");

    internal BigInteger? Literal { get; }

    internal EnumSymbol? Symbol { get; }

    /// <summary>The enum that waveform viewers show the value as.</summary>
    internal virtual Type? EnumType => null;

    internal virtual bool IsSigned => false;

    /// <summary>The net that the signal is, if it is a whole one.</summary>
    internal Net? Net => expr as Net;

    /// <summary>A signal of the same type with another value for each leaf; the name path of a leaf is empty unless it is in a struct.</summary>
    internal abstract Signal Map(Func<Signal, string, Expr> value, string path = "");

    /// <summary>The scalar signals of which this one consists, with their name paths: itself, or a struct's fields.</summary>
    internal virtual IEnumerable<(string Path, Signal Signal)> Leaves(string path = "") => [(path, this)];

    /// <summary>The value; a plain number becomes a constant of the width given.</summary>
    internal Expr AtWidth(int bits)
    {
        if (Literal is not { } number) return Expr;
        return Constants.Make(number, bits, IsSigned, Symbol);
    }

    private HdlException NoWidth() => new($"the number {Literal} has no width here: write Lit.UInt({Literal}, width)");
}
