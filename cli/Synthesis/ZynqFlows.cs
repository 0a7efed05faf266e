using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PyXL.Cli.Synthesis;

/// <summary>Yosys for the Zynq-7020: cells, and abc9's estimate of the longest path, before placement.</summary>
internal sealed class YosysZynqFlow() : SynthesisFlow("yosys", "zynq")
{
    public override SynthesisResult Run(SynthesisJob job)
    {
        var verilog = job.WriteVerilog();
        var yosys = Yosys.Find(job.Root, job.Yosys);
        var log = yosys.Run(job.VerilogFolder, $"""
            read_verilog {string.Join(' ', verilog.Sources)}
            synth_xilinx -family xc7 {(yosys.EstimatesPaths ? "-abc9 " : "")}-flatten -top {verilog.Top}
            tee -o stat.txt stat -tech xilinx

            """);
        var cells = Yosys.Cells(log);
        return new([
            new("LUTs", Count(cells, @"LUT\d|INV"), 53200),
            new("flip-flops", Count(cells, "FD.*"), 106400),
            new("block RAMs (36 kbit)", Count(cells, "RAMB36.*") + Count(cells, "RAMB18.*") / 2.0, 140),
            new("DSP blocks", Count(cells, "DSP48.*"), 220),
        ], yosys.EstimatesPaths ? Yosys.Path9(log) : null, yosys.EstimatesPaths ? "abc9's estimate before placement, without routing" : "the Yosys of npm estimates it: --yosys npm");
    }
}

/// <summary>Vivado, by <c>fpga/vivado/build.tcl</c>.</summary>
internal sealed partial class VivadoFlow() : SynthesisFlow("vivado", "zynq")
{
    public override SynthesisResult Run(SynthesisJob job)
    {
        var vivado = SynthesisJob.Require("vivado", "install AMD Vivado (the Standard edition suffices for a Zynq-7020) and run its settings64.sh first");
        job.WriteVerilog();
        using var process = Process.Start(new ProcessStartInfo(vivado,
            ["-mode", "batch", "-nojournal", "-nolog", "-source", Path.Combine(job.Root, "fpga", "vivado", "build.tcl"), "-tclargs", job.Board.Name, job.Folder, job.VerilogFolder])
        { WorkingDirectory = job.Folder, RedirectStandardOutput = true })!;
        var log = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.WriteAllText(Path.Combine(job.Folder, "vivado.log"), log);
        var slack = Slack().Match(log);
        if (process.ExitCode != 0 && !slack.Success) throw new UserError($"vivado failed: see {Path.Combine(job.Folder, "vivado.log")}", ExitStatus.Fault);
        var report = File.ReadAllText(Path.Combine(job.Folder, "utilization.rpt"));
        return new([.. from row in new[] { ("Slice LUTs", "LUTs"), ("Slice Registers", "flip-flops"), ("Block RAM Tile", "block RAMs (36 kbit)"), ("DSPs", "DSP blocks") }
                       let line = Regex.Match(report, $@"^\| *{row.Item1}\*? *\|(.*)\|\s*$", RegexOptions.Multiline)
                       where line.Success
                       let numbers = line.Groups[1].Value.Split('|', StringSplitOptions.TrimEntries)
                       select new Resource(row.Item2, Number(numbers[0]), (int)Number(numbers[^2]))],
            job.Board.PeriodNs - Number(slack.Groups[1].Value), "Vivado, placed and routed", $"bitstream and reports are in {job.Folder}");
    }

    [GeneratedRegex(@"^PYXL slack (-?[\d.]+) ns", RegexOptions.Multiline)]
    private static partial Regex Slack();
}

/// <summary>Yosys, nextpnr-xilinx and Project X-Ray, by <c>fpga/open/zynq.mk</c>.</summary>
internal sealed partial class OpenXc7Flow() : SynthesisFlow("openxc7", "zynq")
{
    private const string Source = "it is part of openXC7, see https://github.com/openXC7 and docs/bring-up.md";

    public override SynthesisResult Run(SynthesisJob job)
    {
        foreach (var tool in (string[])["nextpnr-xilinx", "fasm2frames", "xc7frames2bit"]) SynthesisJob.Require(tool, Source);
        SynthesisJob.Require("make", "apt-get install make");
        job.WriteVerilog();
        using var process = Process.Start(new ProcessStartInfo("make",
            ["-f", Path.Combine(job.Root, "fpga", "open", "zynq.mk"), $"BOARD={job.Board.Name}", $"VERILOG={job.VerilogFolder}", $"OUT={job.Folder}"])
        { WorkingDirectory = job.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var log = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        File.WriteAllText(Path.Combine(job.Folder, "openxc7.log"), log);
        if (process.ExitCode != 0) throw new UserError($"the openXC7 flow failed: see {Path.Combine(job.Folder, "openxc7.log")}", ExitStatus.Fault);
        var cells = Yosys.Cells(File.ReadAllText(Path.Combine(job.Folder, "stat.txt")));
        var placed = File.ReadAllText(Path.Combine(job.Folder, "nextpnr.log"));
        return new([
            new("LUTs", Count(cells, @"LUT\d|INV"), 53200),
            new("flip-flops", Count(cells, "FD.*"), 106400),
            new("block RAMs (36 kbit)", Count(cells, "RAMB36.*") + Count(cells, "RAMB18.*") / 2.0, 140),
            new("DSP blocks", Count(cells, "DSP48.*"), 220),
        ], NextpnrIce40Flow.PathNs(placed), "nextpnr-xilinx, placed and routed", $"the bitstream is {Path.Combine(job.Folder, "pyxl.bit")}");
    }
}
