using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Verilog;
using static PyXL.Hdl.Tests.Verilog.Examples;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>Designs that were made to need something of the writer.</summary>
[Parallelizable(ParallelScope.All)]
public class DesignTests
{
    private static readonly Dictionary<string, Func<Module>> Designs = new()
    {
        ["state machine"] = () => new Transmitter(),
        ["paths in both directions through the blocks of a chain"] = () => new Pipeline(),
        ["carries of one wire through instances"] = () => new RippleAdder(instances: true),
        ["carries of one wire through statements"] = () => new RippleAdder(instances: false),
        ["masked memory, old word"] = () => new SharedMemory(1024, masked: true, ReadDuringWrite.Old, []),
        ["masked memory, new word"] = () => new SharedMemory(64, masked: true, ReadDuringWrite.New, [1, 2, 3]),
        ["memory of no power of two, new word"] = () => new SharedMemory(300, masked: false, ReadDuringWrite.New, [BigInteger.One << 71]),
        ["dual-port memory"] = () => new DualPortMemory(),
        ["awkward names"] = () => new AwkwardNames(),
        ["modules of one name"] = () => new Family(),
        ["assertions"] = () => new Failing(),
    };

    public static IEnumerable<string> Names => Designs.Keys;

    [TestCaseSource(nameof(Names))]
    public async Task No_tool_has_a_warning(string name)
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(Design.Elaborate(Designs[name]()));
        files.SaveTo(directory.Path);
        await Lint.Check(directory.Path, files);
    }

    [TestCase("paths in both directions through the blocks of a chain")]
    [TestCase("carries of one wire through instances")]
    [TestCase("carries of one wire through statements")]
    [TestCase("masked memory, old word")]
    [TestCase("masked memory, new word")]
    [TestCase("memory of no power of two, new word")]
    [TestCase("awkward names")]
    [TestCase("modules of one name")]
    public Task Icarus_agrees_with_the_interpreter(string name) => new Cosimulation(Design.Elaborate(Designs[name]()).Top, seed: 1).CheckIcarus();

    [Test]
    public void Identical_instances_share_a_module_and_others_get_a_suffix() =>
        VerilogWriter.Write(Design.Elaborate(new Family())).Sources.Should().Equal("increment.v", "increment_2.v", "increment_3.v", "family.v");

    [Test]
    public void A_black_box_is_instantiated_with_its_parameters_and_not_written()
    {
        var files = VerilogWriter.Write(Design.Elaborate(new Buffered()));
        files.Sources.Should().Equal("buffered.v");
        files[0].Text.Should().Contain("""
                BUFG #(
                    .SIM_DEVICE("7SERIES")
                ) buffer (
                    .I(fast),
                    .O(slow)
                );
            """);
    }

    [TestCase(1024, true, ReadDuringWrite.Old, "RAMB36E1", 2)]
    [TestCase(1024, false, ReadDuringWrite.New, "RAMB36E1", 2)]
    [TestCase(4096, true, ReadDuringWrite.Old, "RAMB36E1", 8)]
    public Task Words_of_72_bits_fill_block_RAMs(int depth, bool masked, ReadDuringWrite rule, string cell, int count) =>
        CheckCells(new SharedMemory(depth, masked, rule), $"select -assert-count {count} t:{cell}; select -assert-none t:RAM*M t:RAMB18E1");

    [Test]
    public Task Two_ports_that_write_fit_one_block_RAM() => CheckCells(new DualPortMemory(), "select -assert-count 1 t:RAMB36E1");

    private static async Task CheckCells(Module module, string check)
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(Design.Elaborate(module));
        files.SaveTo(directory.Path);
        var script = $"read_verilog {string.Join(' ', files.Sources)}; synth_xilinx -top {files.Top} -run begin:map_ffram; {check}";
        var yosys = await Tool.Run(directory.Path, "yosys", "-q", "-p", script);
        yosys.Succeeded.Should().BeTrue(yosys.Output);
    }

    [Test]
    public async Task A_failing_assertion_stops_the_simulation()
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(Design.Elaborate(new Failing()));
        files.SaveTo(directory.Path);
        File.WriteAllText(Path.Combine(directory.Path, "bench.v"), """
            module bench;
                reg clk = 0, rst = 1;
                failing dut (.clk(clk), .rst(rst), .shown());
                always #5 clk = !clk;
                initial begin
                    #20 rst = 0;
                    #1000 $display("went on");
                    $finish;
                end
            endmodule
            """);
        var build = await Tool.Run(directory.Path, "iverilog", ["-g2005", "-s", "bench", "-o", "bench.vvp", "bench.v", .. files.Sources]);
        build.Should().Be((true, ""));
        var (succeeded, output) = await Tool.Run(directory.Path, "vvp", "-N", "bench.vvp");
        succeeded.Should().BeFalse();
        output.Should().StartWith("bench.dut: assertion failed: 100% of \"nine\" is too much (Examples.cs:").And.NotContain("went on");
    }
}
