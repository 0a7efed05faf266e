using System.Numerics;
using System.Runtime.CompilerServices;

namespace PyXL.Hdl;

/// <summary>
/// Makes registers. They hold their value until <c>Next</c> sets it; <c>reset: null</c> makes one without reset, whose first value is
/// unknown. The clock is the module's unless <c>domain:</c> gives another. A field of a module takes the name of its member; inside of
/// <c>Build</c> a register needs <c>name:</c>.
/// </summary>
public static class Reg
{
    public static Bit Bit(bool? reset = false, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.Bit(), reset is { } bit ? (bit ? 1 : 0) : null, domain, name, file, line);

    public static Bit Bit(int reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.Bit(), reset, domain, name, file, line);

    public static UInt UInt(int width, long? reset = 0, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.UInt(width), reset, domain, name, file, line);

    public static UInt UInt(int width, BigInteger? reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.UInt(width), reset, domain, name, file, line);

    public static SInt SInt(int width, long? reset = 0, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.SInt(width), reset, domain, name, file, line);

    public static SInt SInt(int width, BigInteger? reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Storage.MakeRegister(Field.SInt(width), reset, domain, name, file, line);

    /// <summary>Resets to the member whose number is 0.</summary>
    public static Enum<T> Enum<T>(ClockDomain? domain = null, int? width = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : struct, Enum =>
        Enum<T>(default(T), domain, width, name, file, line);

    public static Enum<T> Enum<T>(T? reset, ClockDomain? domain = null, int? width = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : struct, Enum
    {
        if (reset is { } member && !System.Enum.IsDefined(member)) throw new HdlException($"{typeof(T).Name} has no member {member} to reset to: name one (reset: ...)");
        return Storage.MakeRegister(Field.Enum<T>(width), reset is { } value ? Constants.EnumValue(value) : null, domain, name, file, line);
    }

    /// <param name="reset">The packed bits of all fields after reset; null for none.</param>
    public static T Of<T>(long? reset = 0, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct, new() =>
        Storage.MakeRegister(new T(), reset, domain, name, file, line);

    /// <inheritdoc cref="Of{T}(long?, ClockDomain?, string?, string, int)"/>
    public static T Of<T>(BigInteger? reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct, new() =>
        Storage.MakeRegister(new T(), reset, domain, name, file, line);

    /// <inheritdoc cref="Of{T}(long?, ClockDomain?, string?, string, int)"/>
    public static T Of<T>(Func<T> shape, BigInteger? reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct =>
        Storage.MakeRegister(shape(), reset, domain, name, file, line);

    /// <inheritdoc cref="Of{T}(long?, ClockDomain?, string?, string, int)"/>
    public static T Of<T>(Func<T> shape, long? reset = 0, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Struct =>
        Storage.MakeRegister(shape(), reset, domain, name, file, line);

    /// <summary>Of the type and width of another signal, or of a <see cref="Field"/>.</summary>
    /// <param name="reset">The bits after reset; null for none.</param>
    public static T Like<T>(T shape, BigInteger? reset, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Signal =>
        Storage.MakeRegister(shape, reset, domain, name, file, line);

    /// <inheritdoc cref="Like{T}(T, BigInteger?, ClockDomain?, string?, string, int)"/>
    public static T Like<T>(T shape, long? reset = 0, ClockDomain? domain = null, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) where T : Signal =>
        Storage.MakeRegister(shape, reset, domain, name, file, line);
}
