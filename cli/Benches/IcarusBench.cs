using PyXL.Hdl.Verilog;

namespace PyXL.Cli.Benches;

/// <summary>Compiles <c>testbenches/icarus/bench.v</c> with a core.</summary>
internal static class IcarusBench
{
    public const string Program = "bench.vvp";

    private const string Source = "bench.v";

    /// <returns>The folder of the program for <c>vvp</c>, which runs there: it holds the data files of the memories too.</returns>
    public static string Build(VerilogFiles core)
    {
        var iverilog = Tool.Require("iverilog", "iverilog");
        var bench = Resources.Text(Source);
        var version = Tool.Run(iverilog, Path.GetTempPath(), "-V").Split('\n')[0];
        return BenchCache.GetOrBuild("icarus", [version, bench, .. core.Select(f => f.Text)], folder =>
        {
            core.SaveTo(folder);
            File.WriteAllText(Path.Combine(folder, Source), bench);
            Tool.Run(iverilog, folder, ["-g2005", $"-DCORE={core.Top}", "-s", "bench", "-o", Program, Source, .. core.Sources]);
        });
    }
}
