using FluentAssertions;
using NUnit.Framework;
using PyXL.Rtl.Tests.Support;

namespace PyXL.Rtl.Tests;

/// <summary>The committed Verilog is the generator's, and no tool has anything to say against it.</summary>
public sealed class GeneratedVerilogTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "generated-verilog");

    [Test]
    public void Is_what_the_generator_writes()
    {
        var fresh = TopOptions.Committed().ToDictionary(f => f.Name, f => f.Text);

        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(fresh.Keys, "`dotnet run --project rtl-gen` writes these files");
        foreach (var (name, text) in fresh)
            File.ReadAllText(Path.Combine(Folder, name)).Should().Be(text, "{0} is current; else: dotnet run --project rtl-gen", name);
    }

    [Test]
    public void Is_the_same_each_time() =>
        CoreVerilog.Write(CoreOptions.Default).Should().Equal(CoreVerilog.Write(CoreOptions.Default));

    [TestCase("pyxl_core")]
    [TestCase("pyxl_axi")]
    public async Task Passes_Verilator_lint(string top) =>
        (await Tool.Run("verilator", Folder, "--lint-only", "-Wall", "-f", $"{top}.f")).Should().BeEmpty();

    [Test]
    public async Task The_top_for_the_Zynq_passes_Verilator_lint() =>
        (await Tool.Run("verilator", Folder, "--lint-only", "-Wall", "--top-module", "pyxl_zynq_top", Cells, "-f", "pyxl_zynq_top.f")).Should().BeEmpty();

    /// <summary>The names of the cells' ports are those that Yosys has from Xilinx.</summary>
    [Test]
    public async Task The_top_for_the_Zynq_has_the_vendors_cells() =>
        await Tool.Run("yosys", Folder, "-q", "-p",
            $"read_verilog -lib +/xilinx/cells_sim.v +/xilinx/cells_xtra.v; read_verilog {string.Join(' ', Sources("pyxl_zynq_top"))}; hierarchy -check -top pyxl_zynq_top");

    [TestCase("pyxl_core")]
    [TestCase("pyxl_axi")]
    [TestCase("pyxl_zynq_top")]
    public async Task Passes_Icarus(string top) =>
        (await Tool.Run("iverilog", Folder, ["-g2005", "-Wall", "-o", "/dev/null", "-s", top, .. Sources(top), Cells])).Should().BeEmpty();

    [TestCase("pyxl_core")]
    [TestCase("pyxl_axi")]
    public async Task Passes_the_checks_of_Yosys(string top) =>
        (await Tool.Run("yosys", Folder, "-q", "-p", $"read_verilog {string.Join(' ', Sources(top))}; hierarchy -check -top {top}; proc; check -assert")).Should().BeEmpty();

    [Test]
    public async Task Infers_block_RAM_for_program_stack_and_heap()
    {
        var report = await Tool.Run("yosys", Folder, "-p", $"read_verilog {string.Join(' ', Sources("pyxl_core"))}; synth_xilinx -family xc7 -top pyxl_core -run begin:map_ffram");

        foreach (var memory in new[] { "pyxl_fetch.program_", "pyxl_stack_unit.words", "pyxl_memory_unit.words" })
            report.Should().Contain($"mapping memory {memory} via $__XILINX_BLOCKRAM_");
    }

    /// <summary>Stands for cells of the vendor.</summary>
    private static string Cells => Path.Combine(Repository.Root, "testbenches", "zynq", "cells.v");

    /// <summary>The files of a top, from its list.</summary>
    private static IEnumerable<string> Sources(string top) => File.ReadLines(Path.Combine(Folder, $"{top}.f")).Where(l => !l.StartsWith("//", StringComparison.Ordinal));
}
