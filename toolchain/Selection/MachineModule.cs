using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Module machine, as in MicroPython: pins whose numbers are constant. A read or write is one instruction.</summary>
internal static class MachineModule
{
    private const long In = 0, Out = 1;

    public static KnownModule Instance { get; } = new("machine", name => name == "Pin" ? PinClass : null);

    private static readonly KnownCallable PinClass = new("Pin", MakePin)
    {
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
        if (site.Positional is 0 or > 2 || site.Names.Any(n => n is not ("mode" or "value"))) return f.Refuse("Pin with other than a number, a mode and value=");
        if (arguments[0] is not ConstantValue { Constant: PyConstant.Int number }) return f.Refuse("Pin whose number is not constant");
        if (PinNumber(f, (long)number.Value) is not { } pin) return ConstantValue.None;
        if (value is not null) f.Emit(Opcode.PinWrite, b: f.Use(value), field: pin);
        switch (mode)
        {
            case null: break;
            case ConstantValue { Constant: PyConstant.Int { Value: var m } } when m == In || m == Out:
                f.Emit(Opcode.PinDirection, b: Source.Imm((int)m), field: pin);
                break;
            default: return f.Refuse("Pin with a mode other than Pin.IN or Pin.OUT");
        }
        return new PinValue(pin);
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
