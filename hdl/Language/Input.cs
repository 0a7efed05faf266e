using System.Runtime.CompilerServices;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// Makes inputs of a module: driven by the parent, or by the test bench at the top. A field of a module takes the name of its member.
/// </summary>
public static class Input
{
    public static Bit Bit(string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.Make(Field.Bit(), NetKind.Input, name, file, line);

    public static UInt UInt(int width, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.Make(Field.UInt(width), NetKind.Input, name, file, line);

    public static SInt SInt(int width, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.Make(Field.SInt(width), NetKind.Input, name, file, line);

    /// <param name="width">Bits; null for as many as the largest member needs.</param>
    public static Enum<T> Enum<T>(int? width = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : struct, Enum =>
        Storage.Make(Field.Enum<T>(width), NetKind.Input, name, file, line);

    public static T Of<T>(string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct, new() =>
        Storage.Make(new T(), NetKind.Input, name, file, line);

    public static T Of<T>(Func<T> shape, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct =>
        Storage.Make(shape(), NetKind.Input, name, file, line);

    /// <summary>Of the type and width of another signal, or of a <see cref="Field"/>.</summary>
    public static T Like<T>(T shape, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Signal =>
        Storage.Make(shape, NetKind.Input, name, file, line);
}
