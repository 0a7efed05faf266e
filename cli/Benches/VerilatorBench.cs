using System.Globalization;
using PyXL.Hdl.Verilog;

namespace PyXL.Cli.Benches;

/// <summary>Makes the executables of <c>testbenches/verilator</c>: <c>bench.cpp</c> for a core, <c>axi_bench.cpp</c> for the top with the bus.</summary>
internal static class VerilatorBench
{
    public const string Executable = "bench";

    /// <returns>The folder of the executable, which runs there: it holds the data files of the memories too.</returns>
    public static string Build(VerilogFiles core, bool waveforms) => Build(core, "verilator", "bench.cpp", "Vcore", waveforms ? ["--trace"] : []);

    /// <inheritdoc cref="Build(VerilogFiles, bool)"/>
    public static string BuildAxi(VerilogFiles top) => Build(top, "verilator-axi", "axi_bench.cpp", "Vaxi", []);

    private static string Build(VerilogFiles core, string name, string source, string prefix, string[] more)
    {
        var verilator = Tool.Require("verilator", "verilator");
        var make = Tool.Require("make", "make");
        Tool.Require("g++", "g++");
        string[] options =
        [
            "--cc", "--exe", "--prefix", prefix, "--top-module", core.Top, "-Mdir", "work", "-o", Executable,
            "-O3", "--x-assign", "fast", "--x-initial", "fast", "--noassert", "--timescale", "1ns/1ns", "-Wno-fatal", "-CFLAGS", "-std=c++17",
            .. more,
        ];
        string[] makeOptions = ["-s", "-j", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "-f", $"{prefix}.mk", "OPT_FAST=-O2", "OPT_GLOBAL=-O1"];
        var bench = Resources.Text(source);
        var version = Tool.Run(verilator, Path.GetTempPath(), "--version");
        return BenchCache.GetOrBuild(name, [version, bench, .. options, .. makeOptions, .. core.Select(f => f.Text)], folder =>
        {
            core.SaveTo(folder);
            File.WriteAllText(Path.Combine(folder, source), bench);
            Tool.Run(verilator, folder, [.. options, .. core.Sources, source]);
            var work = Path.Combine(folder, "work");
            Tool.Run(make, work, [.. makeOptions, Executable]);
            File.Move(Path.Combine(work, Executable), Path.Combine(folder, Executable));
            Directory.Delete(work, recursive: true);
        });
    }
}
