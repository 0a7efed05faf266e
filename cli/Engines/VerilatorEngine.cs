using System.Diagnostics;
using System.Globalization;
using PyXL.Cli.Benches;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Engines;

/// <summary>The generated Verilog, compiled by Verilator.</summary>
public sealed class VerilatorEngine : IEngine
{
    public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer)
    {
        var folder = VerilatorBench.Build(CoreVerilog.Write(new CoreOptions(image.Machine, Trace: true)), waveforms: options.Vcd is not null);
        return BenchProcess.Run("Verilator", folder, image, options, observer, load => new ProcessStartInfo(Path.Combine(folder, VerilatorBench.Executable),
        [
            load,
            (options.MaxCycles ?? 0).ToString(CultureInfo.InvariantCulture),
            options.Vcd is null ? "-" : Path.GetFullPath(options.Vcd),
            observer.WantsRetired ? "1" : "0",
            .. options.Wires.Select(w => $"{w.From}:{w.To}"),
        ]));
    }
}
