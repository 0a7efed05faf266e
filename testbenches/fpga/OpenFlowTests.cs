using System.Diagnostics;
using PyXL.Cli.Benches;
using PyXL.Cli.Synthesis;
using PyXL.FpgaTests.Support;
using PyXL.Isa;
using PyXL.Rtl;

namespace PyXL.FpgaTests;

/// <summary><c>fpga/open/zynq.mk</c>: its Yosys part on a small build of the design, and what it says where something is missing.</summary>
public sealed class OpenFlowTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-open").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    private (int Status, string Errors) Make(string path, params string[] arguments)
    {
        var info = new ProcessStartInfo(Tool.Find("make")!, ["-s", "-f", Repository.Path("fpga", "open", "zynq.mk"), $"OUT={_folder}", .. arguments]) { RedirectStandardError = true };
        info.Environment["PATH"] = path;
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, errors);
    }

    [Test]
    public void Yosys_makes_the_netlist_that_nextpnr_takes()
    {
        var machine = new Machine { ProgramDepth = 1024, StackDepth = 2048, HeapDepth = 2048, Arithmetic = ArithmeticUnits.Serial };
        var verilog = Path.Combine(_folder, "verilog");
        CoreVerilog.Write(new TopOptions(new CoreOptions(machine, Objects: false, Collector: false, Mover: false)).Make(Top.Zynq)).SaveTo(verilog);
        Make(Environment.GetEnvironmentVariable("PATH")!, "BOARD=arty-z7-20", $"VERILOG={verilog}", "netlist").Status.Should().Be(0);
        new FileInfo(Path.Combine(_folder, "pyxl.json")).Length.Should().BePositive();
        var cells = Yosys.Cells(File.ReadAllText(Path.Combine(_folder, "stat.txt")));
        cells.Should().Contain("PS7", 1).And.Contain("BUFG", 1).And.Contain("IOBUF", 32).And.Contain("OBUF", 3);
        cells["RAMB36E1"].Should().BeInRange(13, 16);
        cells.Keys.Should().OnlyContain(cell => !cell.StartsWith('$'), "all is mapped to the device's cells");
    }

    [TestCase("BOARD=arty", "*there is no Zynq board 'arty': see constraints/boards.txt*")]
    [TestCase("BOARD=ice40-hx8k", "*there is no Zynq board 'ice40-hx8k': see constraints/boards.txt*")]
    [TestCase("BOARD=zedboard", "zynq.mk: nextpnr-xilinx is not on the PATH: it is part of openXC7, see https://github.com/openXC7 (the target 'netlist' needs Yosys only)\n*")]
    public void What_is_missing_is_one_line(string board, string expected)
    {
        var (status, errors) = Make("/usr/bin:/bin", board, "-o", Path.Combine(_folder, "pyxl.json"));
        status.Should().NotBe(0);
        errors.Should().Match(expected);
    }
}
