using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>Constants of a stated width, for places where no other operand gives it.</summary>
public static class Lit
{
    public static Bit Bit(bool value) => value;

    /// <param name="value">0 to 2^width - 1.</param>
    public static UInt UInt(BigInteger value, int width) => new(Constants.Make(value, width, signed: false));

    /// <param name="value">-2^(width-1) to 2^(width-1) - 1.</param>
    public static SInt SInt(BigInteger value, int width) => new(Constants.Make(value, width, signed: true));

    /// <summary>A member at the enum's own width, or at a given one.</summary>
    public static Enum<T> Enum<T>(T member, int? width = null) where T : struct, Enum =>
        new(((Enum<T>)member).AtWidth(width ?? Constants.EnumWidth(typeof(T))));
}
