using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// A record of signals: its fields of type <see cref="Signal"/>, or arrays of them, made with <see cref="Field"/>. Each field is a signal of
/// its own in the hardware.
/// </summary>
public abstract class Struct : Signal
{
    protected Struct() : base(1) { }

    /// <summary>The sum of the fields' widths.</summary>
    public sealed override int Width => Scalars().Sum(s => s.Width);

    /// <summary>All fields side by side, the first one most significant.</summary>
    public sealed override Expr Expr => Scalars() is [var only] ? only.Expr : new Concat([.. Scalars().Select(s => s.Expr)]);

    public static Bit operator ==(Struct a, Struct b) => new(Operators.Bitwise(BinaryOp.Eq, a, b, "=="));
    public static Bit operator !=(Struct a, Struct b) => new(Operators.Bitwise(BinaryOp.Ne, a, b, "!="));

    /// <summary>Drives every field.</summary>
    public Struct Value { set => Drive.Value(this, value); }

    /// <summary>Sets every field of a register.</summary>
    public Struct Next { set => Drive.Next(this, value); }

    /// <summary>All fields side by side, the first one most significant.</summary>
    public UInt Pack() => AsUInt();

    internal override IEnumerable<(string Path, Signal Signal)> Leaves(string path = "") =>
        from field in StructFields.Of(this)
        from leaf in field.Signal.Leaves(path.Length == 0 ? field.Name : $"{path}_{field.Name}")
        select leaf;

    internal override Signal Map(Func<Signal, string, Expr> value, string path = "")
    {
        var copy = (Struct)MemberwiseClone();
        StructFields.Replace(copy, (name, field) => field.Map(value, path.Length == 0 ? name : $"{path}_{name}"));
        return copy;
    }

    private Signal[] Scalars() => Leaves().Select(l => l.Signal).ToArray() is { Length: > 0 } scalars
        ? scalars
        : throw new HdlException($"{GetType().Name} has no fields: a struct's fields are signals made with Field");
}
