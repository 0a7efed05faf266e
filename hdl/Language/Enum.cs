using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>A member of the C# enum <typeparamref name="T"/>, as wide as the largest member unless a width is given.</summary>
public sealed class Enum<T> : Signal where T : struct, Enum
{
    internal Enum(Expr expr) : base(expr) { }
    internal Enum(int? width) : base(width ?? Constants.EnumWidth(typeof(T))) { }
    private Enum(T member) : base(Constants.EnumValue(member), new EnumSymbol(typeof(T), member.ToString())) { }

    public static implicit operator Enum<T>(T member) => new(member);

    /// <summary>The member whose number is <paramref name="number"/>; numbers that are no member are the caller's to exclude.</summary>
    public static Enum<T> FromUInt(UInt number) => new(number.AtWidth(Constants.EnumWidth(typeof(T))));

    public static Bit operator ==(Enum<T> a, Enum<T> b) => new(Operators.Bitwise(BinaryOp.Eq, a, b, "=="));
    public static Bit operator !=(Enum<T> a, Enum<T> b) => new(Operators.Bitwise(BinaryOp.Ne, a, b, "!="));

    /// <summary>1 where the value is one of the members.</summary>
    public Bit IsAnyOf(params ReadOnlySpan<T> members)
    {
        if (members.IsEmpty) throw new HdlException("IsAnyOf needs at least one member");
        Bit any = this == members[0];
        foreach (var member in members[1..]) any |= this == member;
        return any;
    }

    /// <summary>Drives an output, a wire or a child's input.</summary>
    public Enum<T> Value { set => Drive.Value(this, value); }

    /// <summary>Sets a register's value after the next clock edge.</summary>
    public Enum<T> Next { set => Drive.Next(this, value); }

    internal override Type EnumType => typeof(T);

    internal override Signal Map(Func<Signal, string, Expr> value, string path = "") => new Enum<T>(value(this, path));
}
