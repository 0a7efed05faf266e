using System.Globalization;
using PyXL.Hdl.Verilog;

namespace PyXL.Cli.Benches;

/// <summary>Makes the executable of <c>testbenches/verilator/bench.cpp</c> for a core.</summary>
internal static class VerilatorBench
{
    public const string Executable = "bench";

    private const string Source = "bench.cpp";

    /// <returns>The folder of the executable, which runs there: it holds the data files of the memories too.</returns>
    public static string Build(VerilogFiles core, bool waveforms)
    {
        var verilator = Tool.Require("verilator", "verilator");
        var make = Tool.Require("make", "make");
        Tool.Require("g++", "g++");
        string[] options =
        [
            "--cc", "--exe", "--prefix", "Vcore", "--top-module", core.Top, "-Mdir", "work", "-o", Executable,
            "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert", "--timescale", "1ns/1ns", "-Wno-fatal", "-CFLAGS", "-std=c++17",
            .. waveforms ? ["--trace"] : (string[])[],
        ];
        string[] makeOptions = ["-s", "-j", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "-f", "Vcore.mk", "OPT_FAST=-O2", "OPT_GLOBAL=-O1"];
        var bench = Resources.Text(Source);
        var version = Tool.Run(verilator, Path.GetTempPath(), "--version");
        return BenchCache.GetOrBuild("verilator", [version, bench, .. options, .. makeOptions, .. core.Select(f => f.Text)], folder =>
        {
            core.SaveTo(folder);
            File.WriteAllText(Path.Combine(folder, Source), bench);
            Tool.Run(verilator, folder, [.. options, .. core.Sources, Source]);
            var work = Path.Combine(folder, "work");
            Tool.Run(make, work, [.. makeOptions, Executable]);
            File.Move(Path.Combine(work, Executable), Path.Combine(folder, Executable));
            Directory.Delete(work, recursive: true);
        });
    }
}
