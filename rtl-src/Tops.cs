using PyXL.Hdl;
using PyXL.Hdl.Verilog;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What may be around the core.</summary>
public enum Top
{
    /// <summary>Nothing: <see cref="PyXL.Rtl.Core"/>.</summary>
    Core,
    /// <summary><see cref="PyxlAxi"/>.</summary>
    Axi,
    /// <summary><see cref="PyxlZynqTop"/>.</summary>
    Zynq,
    /// <summary><see cref="PyxlFpgaTop"/>.</summary>
    Fpga,
}

/// <summary>What a build of a top may choose.</summary>
/// <param name="ClockHz">Frequency of the clock.</param>
/// <param name="Pins">Pins of the board, from pin 0 of the core (Zynq, Fpga).</param>
/// <param name="Baud">Bits a second on the serial line (Fpga).</param>
public sealed record TopOptions(CoreOptions Core, long ClockHz = 100_000_000, int Pins = Machine.Pins, int Baud = 115200)
{
    /// <summary>The module, made anew.</summary>
    public Module Make(Top top) => top switch
    {
        Top.Core => new Core(Core),
        Top.Axi => new PyxlAxi(Core, ClockHz),
        Top.Zynq => new PyxlZynqTop(Core, ClockHz, Pins),
        Top.Fpga => new PyxlFpgaTop(Core, Divisor, Pins),
        _ => throw new ArgumentOutOfRangeException(nameof(top)),
    };

    /// <summary>Clock cycles of a bit on the serial line, to the nearest.</summary>
    public int Divisor => (int)((ClockHz + Baud / 2) / Baud);

    /// <summary>
    /// The committed Verilog: all tops that need no program, each with its file list. Modules that they share are the same in all of them.
    /// </summary>
    public static IReadOnlyList<VerilogFile> Committed(VerilogOptions? verilog = null) => All(new TopOptions(CoreOptions.Default), verilog, Top.Core, Top.Axi, Top.Zynq);

    /// <exception cref="InvalidOperationException">Two tops have different modules of one name.</exception>
    public static IReadOnlyList<VerilogFile> All(TopOptions options, VerilogOptions? verilog, params IReadOnlyList<Top> tops)
    {
        var files = tops.SelectMany(top => CoreVerilog.Write(options.Make(top), verilog)).Distinct().ToList();
        return files.GroupBy(f => f.Name).FirstOrDefault(g => g.Count() > 1) is { } clash
            ? throw new InvalidOperationException($"the tops have different modules called {clash.Key}")
            : files;
    }
}
