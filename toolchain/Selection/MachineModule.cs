using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Module machine, as in MicroPython: pins. Where the number is constant and the pin is not used as a value, a read or write is one instruction.</summary>
internal static class MachineModule
{
    private const long In = 0, Out = 1;

    public static KnownModule Instance { get; } = new("machine", name => name == "Pin" ? PinClass : null) { HasValues = true };

    internal static readonly KnownCallable PinClass = new("Pin", MakePin)
    {
        Compiles = IsConstant,
        Attribute = name => name switch
        {
            "IN" => ConstantValue.Int(In),
            "OUT" => ConstantValue.Int(Out),
            _ => null,
        },
    };

    /// <summary>A constant pin number, or null with a complaint.</summary>
    public static int? PinNumber(FunctionSelector f, long pin)
    {
        if (pin is >= 0 and < Machine.Pins) return (int)pin;
        f.Complain($"there is no pin {pin}: pins are 0 to {Machine.Pins - 1}");
        return null;
    }

    private static Value MakePin(FunctionSelector f, CallSite site)
    {
        var arguments = f.HideAll(site.Arguments);
        var mode = site.Positional > 1 ? arguments[1] : site.Keyword("mode");
        var value = site.Names.ToList().IndexOf("value") is >= 0 and var index ? arguments[site.Positional + index] : null;
        if (PinNumber(f, (long)((PyConstant.Int)((ConstantValue)arguments[0]).Constant).Value) is not { } pin) return ConstantValue.None;
        if (value is not null) f.Emit(Opcode.PinWrite, b: f.Use(value), field: pin);
        if (mode is ConstantValue { Constant: PyConstant.Int { Value: var m } }) f.Emit(Opcode.PinDirection, b: Source.Imm((int)m), field: pin);
        return f.PinOrObject(new PinValue(pin));
    }

    /// <summary>Whether the compiler knows number and mode.</summary>
    private static bool IsConstant(FunctionSelector f, StackInstruction call)
    {
        var site = new CallSite("Pin", f.ArgumentsOf(call).ToList(), call.Names);
        if (site.Positional is 0 or > 2 || site.Names.Any(n => n is not ("mode" or "value"))) return false;
        var mode = site.Positional > 1 ? site.Arguments[1] : site.Keyword("mode");
        return site.Arguments[0] is ConstantValue { Constant: PyConstant.Int } && (mode is null || mode is ConstantValue { Constant: PyConstant.Int { Value: var m } } && (m == In || m == Out));
    }

    /// <summary>A method of a pin, or null.</summary>
    public static KnownCallable? PinMember(int pin, string name) => name switch
    {
        "value" => new("Pin.value", (f, site) => Level(f, site, pin)),
        "on" or "high" => new($"Pin.{name}", (f, site) => Write(f, site, pin, 1)),
        "off" or "low" => new($"Pin.{name}", (f, site) => Write(f, site, pin, 0)),
        _ => null,
    };

    private static Value Level(FunctionSelector f, CallSite site, int pin)
    {
        if (site.Arguments is [] && site.Names is []) return f.Result(Opcode.PinRead, field: pin);
        if (site is not { Arguments: [var value], Names: [] }) return f.Refuse("Pin.value with other than one argument");
        f.Emit(Opcode.PinWrite, b: f.Use(value), field: pin);
        return ConstantValue.None;
    }

    private static Value Write(FunctionSelector f, CallSite site, int pin, int level)
    {
        if (site.Arguments.Count > 0) return f.Refuse($"{site.Callee} with an argument");
        f.Emit(Opcode.PinWrite, b: Source.Imm(level), field: pin);
        return ConstantValue.None;
    }
}
