using PyXL.FpgaTests.Support;

namespace PyXL.FpgaTests;

/// <summary>
/// The scripts for Vivado, run by a real Tcl with stand-ins for Vivado's commands, which know the options of the vendor's command reference. It
/// shows that they are Tcl, call what there is with options that there are, and read files that there are; not that Vivado likes the outcome.
/// </summary>
public sealed class VivadoScriptTests
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-vivado").FullName;

    [TearDown]
    public void Remove() => Directory.Delete(_folder, recursive: true);

    private static string Script(string name) => Repository.Path("fpga", "vivado", name);

    [Test]
    public void Build_goes_from_Verilog_to_a_bitstream()
    {
        var (status, calls, output, errors) = Tcl.Run(Script("build.tcl"), "arty-z7-20", _folder);
        errors.Should().BeEmpty();
        status.Should().Be(0);
        calls.Select(c => c.Command).Where(c => c.EndsWith("_design", StringComparison.Ordinal) || c == "write_bitstream")
            .Should().Equal("synth_design", "opt_design", "place_design", "phys_opt_design", "route_design", "write_bitstream");
        calls.Single(c => c.Command == "synth_design").Options.Should().Contain("-part", "xc7z020clg400-1").And.Contain("-top", "pyxl_zynq_top");
        output.Should().Contain("PYXL slack 0.5 ns");
        Directory.EnumerateFiles(_folder).Select(f => Path.GetFileName(f)!).Should().Contain(["pyxl.bit", "timing.rpt", "utilization.rpt", "drc.rpt", "routed.dcp"]);
    }

    [Test]
    public void The_IP_is_packed_and_taken_into_a_block_design()
    {
        var (status, calls, _, errors) = Tcl.Run(Script("package_ip.tcl"), _folder);
        errors.Should().BeEmpty();
        status.Should().Be(0);
        calls[^2].Command.Should().Be("ipx::save_core");
        calls.Single(c => c.Command == "ipx::package_project").Options.Should().Contain("-vendor", "pyxl").And.Contain("-library", "user");

        (status, calls, _, errors) = Tcl.Run(Script("block_design.tcl"), "zedboard", _folder);
        errors.Should().BeEmpty();
        status.Should().Be(0);
        calls.Where(c => c.Command == "create_bd_cell").Select(c => c.Options["-vlnv"]).Should().Equal("xilinx.com:ip:processing_system7:5.5", "pyxl:user:pyxl_axi:1.0");
        File.Exists(Path.Combine(_folder, "pyxl.xsa")).Should().BeTrue();
        File.ReadAllText(Path.Combine(_folder, "pins.xdc")).Should().Contain("get_ports {gpio_tri_io[31]}").And.NotContain("{gpio[");
    }

    [Test]
    public void The_block_design_takes_the_boards_preset_where_it_is_installed()
    {
        var calls = Tcl.Run(new Dictionary<string, string> { ["VIVADO_BOARD_PARTS"] = "digilentinc.com:zedboard:part0:1.0 digilentinc.com:zedboard:part0:1.1" }, Script("block_design.tcl"), "zedboard", _folder).Calls;
        calls.Should().ContainSingle(c => c.Command == "set_property" && c.Words[0] == "board_part").Which.Words[1].Should().Be("digilentinc.com:zedboard:part0:1.1");
        calls.First(c => c.Command == "apply_bd_automation").Options["-config"].Should().Contain("apply_board_preset 1");
    }

    [TestCase("build.tcl", "no-such-board")]
    [TestCase("block_design.tcl", "no-such-board")]
    [TestCase("block_design.tcl", "ice40-hx8k")]
    public void A_wrong_board_is_one_line(string script, string board)
    {
        var (status, _, _, errors) = Tcl.Run(Script(script), board, _folder);
        status.Should().NotBe(0);
        errors.Split('\n')[0].Should().Be($"there is no board '{board}': boards are arty-z7-20, pynq-z2, zybo-z7-20, zedboard");
    }

    [Test]
    public void The_stand_ins_refuse_what_Vivado_does_not_have()
    {
        var script = Path.Combine(_folder, "wrong.tcl");
        foreach (var (line, error) in new[] { ("route_design -no_such", "route_design has no option -no_such"), ("read_xdc /nowhere.xdc", "read_xdc: there is no file /nowhere.xdc"), ("no_such_command", "invalid command name \"no_such_command\"") })
        {
            File.WriteAllText(script, line);
            var (status, _, _, errors) = Tcl.Run(script);
            status.Should().NotBe(0);
            errors.Split('\n')[0].Should().Be(error);
        }
    }
}
