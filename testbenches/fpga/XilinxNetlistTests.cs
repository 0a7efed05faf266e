using System.Text.RegularExpressions;
using PyXL.Cli.Benches;
using PyXL.Cli.Engines;
using PyXL.FpgaTests.Support;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.FpgaTests;

/// <summary>
/// The core after synthesis for the Zynq-7000, in Icarus with the cells' simulation models, in lockstep with the reference model: what Yosys made of it does
/// the same in the same cycles.
/// </summary>
public sealed partial class XilinxNetlistTests
{
    private const string Cells = "/usr/share/yosys/xilinx/cells_sim.v";

    /// <summary>
    /// Memories of a few block RAMs. Not of 512 words: up to Yosys 0.64 these become block RAMs in the mode SDP, whose bits 71..68 Yosys wires to 67..64 (fixed by
    /// its pull request 5833), which this test shows by words with wrong tags.
    /// </summary>
    private static Machine Small => new() { ProgramDepth = 1024, StackDepth = 2048, HeapDepth = 2048, Arithmetic = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? ArithmeticUnits.Integer : ArithmeticUnits.Full };

    /// <returns>The folder with the bench.</returns>
    private static string Build()
    {
        var core = CoreVerilog.Write(new CoreOptions(Small, Trace: true));
        var blockRams = File.ReadAllText(Repository.Path("testbenches", "fpga", "block_rams.v"));
        var bench = File.ReadAllText(Repository.Path("testbenches", "icarus", "bench.v"));
        return BenchCache.GetOrBuild("xilinx-netlist", [blockRams, bench, Tool.Run("yosys", ".", "-V"), .. core.Select(f => f.Text)], folder =>
        {
            core.SaveTo(folder);
            Tool.Run("yosys", folder, "-q", "-p", $"read_verilog {string.Join(' ', core.Sources)}; synth_xilinx -family xc7 -flatten -top {core.Top}; write_verilog -noattr netlist.v");
            // Yosys' block RAMs have no behaviour.
            File.WriteAllText(Path.Combine(folder, "cells.v"), BlockRam().Replace(File.ReadAllText(Cells), ""));
            File.WriteAllText(Path.Combine(folder, "block_rams.v"), blockRams);
            File.WriteAllText(Path.Combine(folder, "bench.v"), bench);
            Tool.Run("iverilog", folder, "-g2012", $"-DCORE={core.Top}", "-s", "bench", "-o", "bench.vvp", "bench.v", "netlist.v", "cells.v", "block_rams.v");
        });
    }

    private sealed class Output : IRunObserver
    {
        public string Text { get; private set; } = "";

        public void Console(int channel, byte value) => Text += (char)value;
    }

    [Test]
    public void The_netlist_retires_the_same_instructions_in_the_same_cycles() =>
        Run(Compiler.Compile(Repository.Path("examples", "gpio_roundtrip.py"), new CompileOptions { Machine = Small, Bare = true, CallFunction = "main" }), 70, "");

    [Test]
    public void The_netlist_finds_in_its_lookup_cache_what_was_put_there() => Run(CacheProgram.Link(Small), CacheProgram.Status, CacheProgram.Output);

    private static void Run(ProgramImage image, uint status, string text)
    {
        var options = new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 10_000 };
        var output = new Output();
        var (result, difference) = Lockstep.Run(new IcarusEngine(Build()), image, options, output);
        difference.Should().BeNull();
        result.Should().BeEquivalentTo(new SimEngine().Run(image, options, new Output()));
        (result.End, result.Status, output.Text).Should().Be((RunEnd.Halted, status, text));
    }

    [GeneratedRegex(@"module RAMB(36|18)E1 \(.*?endmodule", RegexOptions.Singleline)]
    private static partial Regex BlockRam();
}
