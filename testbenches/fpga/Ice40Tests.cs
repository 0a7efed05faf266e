using PyXL.Cli.Benches;
using PyXL.Cli.Commands;
using PyXL.Cli.Synthesis;
using PyXL.FpgaTests.Support;
using PyXL.Rtl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;

namespace PyXL.FpgaTests;

/// <summary>The whole way to an iCE40, with tools that run anywhere.</summary>
public sealed class Ice40Tests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-ice40").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    private static ProgramImage Program => Compiler.Compile(Repository.Path("fpga", "open", "roundtrip.py"), new CompileOptions { Machine = SynthCommand.SmallMachine, CallFunction = "main", Bare = true });

    private SynthesisJob Job => new(Repository.Root, Board.Find(Repository.Root, "ice40-hx8k"), _folder, Top.Fpga, SynthCommand.SmallMachine, Program, Yosys: "debian");

    /// <summary>What the bench writes with the given files.</summary>
    private string Simulate(params string[] files)
    {
        var folder = Job.VerilogFolder;
        Tool.Run("iverilog", folder, ["-g2012", "-DNO_ICE40_DEFAULT_ASSIGNMENTS", "-s", "bench", "-o", "bench.vvp", Repository.Path("testbenches", "fpga", "fpga_top_bench.v"), .. files]);
        return Tool.Run("vvp", folder, "-n", "bench.vvp");
    }

    [Test]
    public void The_netlist_fits_and_does_what_the_Verilog_does_in_the_same_cycle()
    {
        var verilog = Job.WriteVerilog();
        var expected = Simulate([.. verilog.Sources]);
        expected.Should().MatchRegex(@"^7\nhalted in cycle \d+, failed 0\n$");

        var cells = Yosys.Cells(YosysIce40Flow.Synthesise(Job, verilog, "debian"));
        cells["SB_LUT4"].Should().BeLessThan(6200, "beyond, nextpnr has no room to route");
        cells["SB_RAM40_4K"].Should().BeLessThanOrEqualTo(32);
        Tool.Run("nextpnr-ice40", Job.VerilogFolder, "--hx8k", "--package", "ct256", "--json", YosysIce40Flow.Netlist, "--pcf", Repository.Path("constraints", Job.Board.Constraints), "--pack-only", "--quiet");
        Simulate("netlist.v", "/usr/share/yosys/ice40/cells_sim.v", "/usr/share/yosys/simcells.v").Should().Be(expected);
    }

    /// <summary>Ten minutes or so: for ./test --full. The report of nextpnr is in the test's output.</summary>
    [TestCaseSource(nameof(InFull))]
    public void The_bitstream_is_made_and_its_timing_met(string board)
    {
        var result = new NextpnrIce40Flow().Run(Job with { Board = Board.Find(Repository.Root, board) });
        TestContext.Out.WriteLine(File.ReadAllText(Path.Combine(_folder, "nextpnr.log")));
        result.PathNs.Should().BeLessThan(Job.Board.PeriodNs);
        result.Resources.Should().OnlyContain(r => r.Used <= r.Available);
        new FileInfo(Path.Combine(_folder, "pyxl.bin")).Length.Should().Be(135100, "that is the size of an HX8K's bitstream");
    }

    public static IEnumerable<string> InFull => Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? [] : ["ice40-hx8k"];
}
