using System.Diagnostics;
using PyXL.FpgaTests.Support;

namespace PyXL.FpgaTests;

/// <summary>The command line of <c>pyxl synth</c>: what is wrong is one line, and what Vivado reports is a table.</summary>
public sealed class SynthCommandTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-synth").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    /// <param name="path">The PATH for tools, beside that of dotnet itself.</param>
    private static (int Status, string Output, string Errors) Run(string path, params string[] arguments)
    {
        var info = new ProcessStartInfo(PyXL.Cli.Benches.Tool.Find("dotnet")!, [Path.Combine(AppContext.BaseDirectory, "pyxl.dll"), "synth", .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (info.Environment["PATH"], info.Environment["PYXL_ROOT"]) = (path, Repository.Root);
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private const string Boards = "arty-z7-20, pynq-z2, zybo-z7-20, zedboard, ice40-hx8k";

    [TestCase("", $"synth needs --board: boards are {Boards}")]
    [TestCase("--board arty", $"there is no board 'arty': boards are {Boards}")]
    [TestCase("--board zedboard --flow nextpnr", "there is no flow 'nextpnr' for zedboard: flows are yosys, vivado, openxc7")]
    [TestCase("--board ice40-hx8k", "the bitstream for ice40-hx8k holds the program: name it, such as fpga/open/roundtrip.py")]
    [TestCase("--board ice40-hx8k /nowhere.py", "/nowhere.py: no such file")]
    [TestCase("--board zedboard x.py", "zedboard gets its programs from './pyxl load', not from the bitstream: leave x.py out")]
    [TestCase("--board arty-z7-20 --flow vivado", "vivado is not on the PATH: *")]
    [TestCase("--board arty-z7-20 --flow openxc7", "nextpnr-xilinx is not on the PATH: it is part of openXC7, *")]
    [TestCase("--board arty-z7-20 --yosys debian", "Yosys is not installed: apt-get install yosys*")]
    public void A_mistake_is_one_line(string arguments, string expected)
    {
        var (status, output, errors) = Run(_folder, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), "-o", _folder]);
        (status, output).Should().Be((2, ""));
        errors.Should().Match($"pyxl: {expected}\n");
    }

    [Test]
    public void A_folder_that_cannot_be_made_is_one_line()
    {
        var (status, _, errors) = Run(_folder, "--board", "arty-z7-20", "-o", "/proc/folder");
        status.Should().Be(2);
        errors.Should().Match("pyxl: /proc/folder: cannot write: *\n");
    }

    [Test]
    public void What_Vivado_reports_is_printed_as_a_table()
    {
        var vivado = Path.Combine(_folder, "vivado");
        File.WriteAllText(vivado, $"#!/bin/sh\nshift 5\nscript=$1\nshift 2\nexec tclsh {Repository.Path("testbenches", "fpga", "vivado.tcl")} $script \"$@\"\n");
        PyXL.Cli.Benches.Tool.Run("chmod", _folder, "+x", vivado);
        var (status, output, errors) = Run($"{_folder}:/usr/bin:/bin", "--board", "arty-z7-20", "--flow", "vivado", "-o", _folder);
        (status, errors).Should().Be((0, ""));
        output.Should().MatchRegex("\nLUTs +8,129 +53,200 +15\\.3\n").And.MatchRegex(@"\nblock RAMs \(36 kbit\) +64\.5 +140 +46\.1\n")
            .And.Contain("longest path 9.50 ns, 105.3 MHz: meets 100 MHz (Vivado, placed and routed)");
        File.Exists(Path.Combine(_folder, "pyxl.bit")).Should().BeTrue();
    }
}
