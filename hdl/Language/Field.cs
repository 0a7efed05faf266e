namespace PyXL.Hdl;

/// <summary>Makes shapes: a type and a width without storage, for the fields of a <see cref="Struct"/> and for <c>Like</c>.</summary>
public static class Field
{
    public static Bit Bit() => new();

    public static UInt UInt(int width) => new(width);

    public static SInt SInt(int width) => new(width);

    /// <param name="width">Bits; null for as many as the largest member needs.</param>
    public static Enum<T> Enum<T>(int? width = null) where T : struct, Enum => new(width);

    public static T Of<T>() where T : Struct, new() => new();

    public static T Of<T>(Func<T> shape) where T : Struct => shape();
}
