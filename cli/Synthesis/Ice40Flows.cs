using System.Text.RegularExpressions;
using PyXL.Cli.Benches;
using PyXL.Hdl.Verilog;

namespace PyXL.Cli.Synthesis;

/// <summary>Yosys for the iCE40: cells before packing.</summary>
internal sealed class YosysIce40Flow() : SynthesisFlow("yosys", "ice40")
{
    private const int LogicCells = 7680, BlockRams = 32;

    /// <summary>The netlist's name in the folder of the Verilog, for nextpnr.</summary>
    public const string Netlist = "pyxl.json";

    public override SynthesisResult Run(SynthesisJob job)
    {
        // What nextpnr takes is the outcome of the Debian one, which is of its age.
        var cells = Yosys.Cells(Synthesise(job, job.WriteVerilog(), job.Yosys));
        return new([
            new("LUTs", Count(cells, "SB_LUT4"), LogicCells),
            new("flip-flops", Count(cells, "SB_DFF.*"), LogicCells),
            new("block RAMs (4 kbit)", Count(cells, "SB_RAM40_4K.*"), BlockRams),
        ], null, "nextpnr finds it: --flow nextpnr");
    }

    // Notes on the hierarchy, which Yosys leaves since 0.40, are no cells to nextpnr 0.4.
    public static string Synthesise(SynthesisJob job, VerilogFiles verilog, string? yosys) => Yosys.Find(job.Root, yosys).Run(job.VerilogFolder, $"""
        read_verilog {string.Join(' ', verilog.Sources)}
        setattr -unset ram_style */m:*
        synth_ice40 -device hx -abc9 -top {verilog.Top}
        delete */t:$scopeinfo
        write_json {Netlist}
        write_verilog -noattr netlist.v
        tee -o stat.txt stat

        """);
}

/// <summary>Yosys, nextpnr-ice40 and icepack: a bitstream, and the time after routing.</summary>
internal sealed partial class NextpnrIce40Flow() : SynthesisFlow("nextpnr", "ice40")
{
    public override SynthesisResult Run(SynthesisJob job)
    {
        var nextpnr = SynthesisJob.Require("nextpnr-ice40", "apt-get install nextpnr-ice40");
        var icepack = SynthesisJob.Require("icepack", "apt-get install fpga-icestorm");
        YosysIce40Flow.Synthesise(job, job.WriteVerilog(), job.Yosys);
        string File(string name) => Path.Combine(job.Folder, name);
        // Which seed routes is a matter of luck: this one does.
        var part = job.Board.Part.Split('-');
        Tool.Run(nextpnr, job.Folder, $"--{part[0]}", "--package", part[1], "--json", Path.Combine(job.VerilogFolder, YosysIce40Flow.Netlist), "--pcf", Path.Combine(job.Root, "constraints", job.Board.Constraints),
            "--freq", $"{job.Board.ClockHz / 1_000_000}", "--asc", File("pyxl.asc"), "--log", File("nextpnr.log"), "--quiet");
        Tool.Run(icepack, job.Folder, File("pyxl.asc"), File("pyxl.bin"));
        var log = System.IO.File.ReadAllText(File("nextpnr.log"));
        return new([
            .. from row in new[] { ("ICESTORM_LC", "logic cells"), ("ICESTORM_RAM", "block RAMs (4 kbit)"), ("SB_IO", "pins") }
               let line = Regex.Match(log, $@"{row.Item1}: *(\d+)/ *(\d+)")
               select new Resource(row.Item2, Number(line.Groups[1].Value), (int)Number(line.Groups[2].Value)),
        ], PathNs(log), "nextpnr, placed and routed", $"the bitstream is {File("pyxl.bin")}");
    }

    /// <summary>The longest path of the last report in nextpnr's log.</summary>
    public static double? PathNs(string log) => Frequency().Matches(log) is [.., var last] ? 1000 / Number(last.Groups[1].Value) : null;

    [GeneratedRegex(@"Max frequency for clock .*?: +([\d.]+) MHz")]
    private static partial Regex Frequency();
}
