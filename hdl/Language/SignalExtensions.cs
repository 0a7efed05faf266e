using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;

namespace PyXL.Hdl;

/// <summary>What a signal of any type can do, with its own type in the signature.</summary>
public static class SignalExtensions
{
    /// <summary>The bits of <paramref name="packed"/> as a value of the shape's type: the reverse of <see cref="Signal.AsUInt"/>.</summary>
    /// <param name="shape">Any signal or <see cref="Field"/> of that type; its own value plays no part.</param>
    /// <param name="packed">As wide as the shape.</param>
    public static T Unpack<T>(this T shape, UInt packed) where T : Signal
    {
        var bits = Operators.Fit(packed, shape.Width, "Unpack");
        var high = bits.Width;
        return (T)shape.Map((leaf, _) => Operators.Slice(bits, high - 1, high -= leaf.Width));
    }

    /// <summary>What <c>Value =</c> does, for code that is generic in the type.</summary>
    public static void Connect<T>(this T target, T value, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Signal =>
        Drive.Assign(target, value, UserCode.At(file, line), isNext: false);
}
