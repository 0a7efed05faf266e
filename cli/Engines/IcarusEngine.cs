using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using PyXL.Cli.Benches;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Engines;

/// <summary>The generated Verilog, interpreted by Icarus Verilog: slow, four-valued, and nobody's translation to C++.</summary>
/// <param name="bench">Folder with the bench around another build of the core, such as a netlist; null: the generated Verilog.</param>
public sealed class IcarusEngine(string? bench = null) : IEngine
{
    private const int PinBits = 5, MostInput = 65536;

    public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer)
    {
        var folder = bench ?? IcarusBench.Build(CoreVerilog.Write(new CoreOptions(image.Machine, Trace: true)));
        var vvp = Tool.Require("vvp", "iverilog");

        if (options.Input.Count > MostInput) throw new UserError($"the bench for Icarus takes an input of up to {MostInput} bytes, not {options.Input.Count}: use --engine sim or verilator");
        uint wired = 0;
        var sources = BigInteger.Zero;
        foreach (var wire in options.Wires)
        {
            wired |= 1u << wire.To;
            sources |= (BigInteger)wire.From << PinBits * wire.To;
        }
        return BenchProcess.Run("Icarus", folder, image, options, observer, load => new ProcessStartInfo(vvp,
        [
            "-n", IcarusBench.Program,
            $"+load={load}",
            string.Create(CultureInfo.InvariantCulture, $"+max={options.MaxCycles ?? 0}"),
            $"+retired={(observer.WantsRetired ? 1 : 0)}",
            $"+wired={wired:x8}",
            $"+sources={sources:x}",
            .. options.Vcd is null ? [] : (string[])[$"+vcd={Path.GetFullPath(options.Vcd)}"],
        ]));
    }
}
