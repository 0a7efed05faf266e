namespace PyXL.Hdl;

public static class StructExtensions
{
    /// <summary>The bits of <paramref name="packed"/> as a value of the shape's type: the reverse of <see cref="Struct.Pack"/>.</summary>
    /// <param name="shape">Any struct of that type; its own value plays no part.</param>
    /// <param name="packed">As wide as the struct.</param>
    public static T Unpack<T>(this T shape, UInt packed) where T : Struct
    {
        var bits = Operators.Fit(packed, shape.Width, "Unpack");
        var high = bits.Width;
        return (T)shape.Map((field, _) => Operators.Slice(bits, high - 1, high -= field.Width));
    }
}
