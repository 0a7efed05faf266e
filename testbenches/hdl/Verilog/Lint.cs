using FluentAssertions;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>Holds Verilog against three readers of the language; none may say a word.</summary>
internal static class Lint
{
    public static async Task Check(string directory, VerilogFiles files)
    {
        string[] sources = [.. files.Sources];
        var verilator = await Tool.Run(directory, "verilator", ["--lint-only", "-Wall", "--top-module", files.Top, .. sources]);
        verilator.Should().Be((true, ""), "Verilator");

        var icarus = await Tool.Run(directory, "iverilog", ["-Wall", "-g2005", "-s", files.Top, "-o", "/dev/null", .. sources]);
        icarus.Should().Be((true, ""), "Icarus");

        // The log has the passes' names; warnings stand out. A latch is a cell that no source statement asks for.
        var script = $"read_verilog {string.Join(' ', sources)}; hierarchy -check -top {files.Top}; proc; check -assert; select -assert-none t:$dlatch t:$dlatchsr";
        var yosys = await Tool.Run(directory, "yosys", "-Q", "-T", "-p", script);
        yosys.Succeeded.Should().BeTrue(yosys.Output);
        yosys.Output.Split('\n').Where(l => l.Contains("Warning", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
