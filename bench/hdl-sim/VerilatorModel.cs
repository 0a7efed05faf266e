using System.Globalization;
using System.Numerics;
using System.Text;
using CliWrap;
using CliWrap.Buffered;
using PyXL.Hdl.Verilog;

namespace PyXL.Bench.HdlSim;

/// <summary>A workload as a program made by Verilator, optimised for speed; it runs and prints digest and time.</summary>
internal sealed class VerilatorModel : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("pyxl-bench-").FullName;

    public async Task Build(Workload workload)
    {
        var files = VerilogWriter.Write(workload.Top);
        files.SaveTo(directory);
        await File.WriteAllTextAsync(Path.Combine(directory, "main.cpp"), Program(workload, files.Top));
        await Cli.Wrap("verilator").WithWorkingDirectory(directory).WithArguments([
            "-O3", "--x-assign", "fast", "--x-initial", "fast", "--cc", "--exe", "--build", "-MAKEFLAGS", "OPT_FAST=-O3", "-Wno-fatal",
            "--top-module", files.Top, "--prefix", "Model", "-o", "model", "main.cpp", .. files.Sources]).ExecuteBufferedAsync();
    }

    /// <summary>Runs from reset.</summary>
    /// <returns>The digest at the end, and cycles a second of processor time.</returns>
    public async Task<(string Digest, double Frequency)> Run(long cycles)
    {
        var run = await Cli.Wrap(Path.Combine(directory, "obj_dir", "model")).WithArguments([cycles.ToString()]).ExecuteBufferedAsync();
        var words = run.StandardOutput.Split();
        return (words[0], cycles / double.Parse(words[1], CultureInfo.InvariantCulture));
    }

    public void Dispose() => Directory.Delete(directory, recursive: true);

    private static string Program(Workload workload, string top)
    {
        var setup = new StringBuilder();
        foreach (var cycle in workload.Setup)
        {
            foreach (var (input, value) in cycle) setup.AppendLine($"  {Assign(workload.Top.Ports.First(p => p.Name == input).Width, input, value)}");
            setup.AppendLine("  cycle(model);");
        }
        return $$"""
            // {{top}}
            #include <cinttypes>
            #include <cstdio>
            #include <cstdlib>
            #include <ctime>
            #include "Model.h"

            static void cycle(Model& model) {
              model.clk = 0; model.eval();
              model.clk = 1; model.eval();
            }

            int main(int, char** arguments) {
              Model model;
              model.rst = 1; cycle(model);
              model.rst = 0;
            {{setup}}
              const long cycles = atol(arguments[1]);
              const clock_t start = clock();
              for (long i = 0; i < cycles; i++) cycle(model);
              printf("%" PRIx64 " %.9f\n", (uint64_t)model.{{workload.Digest}}, double(clock() - start) / CLOCKS_PER_SEC);
            }
            """;
    }

    private static string Assign(int width, string input, BigInteger value) => width <= 64
        ? $"model.{input} = {value};"
        : string.Concat(Enumerable.Range(0, (width + 31) / 32).Select(i => $"model.{input}[{i}] = {(value >> (32 * i)) & uint.MaxValue}u; "));
}
