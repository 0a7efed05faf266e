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
        var fresh = CoreVerilog.Write(CoreOptions.Default).ToDictionary(f => f.Name, f => f.Text);

        Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo(fresh.Keys, "`dotnet run --project rtl-gen` writes these files");
        foreach (var (name, text) in fresh)
            File.ReadAllText(Path.Combine(Folder, name)).Should().Be(text, "{0} is current; else: dotnet run --project rtl-gen", name);
    }

    [Test]
    public void Is_the_same_each_time() =>
        CoreVerilog.Write(CoreOptions.Default).Should().Equal(CoreVerilog.Write(CoreOptions.Default));

    [Test]
    public async Task Passes_Verilator_lint() =>
        (await Tool.Run("verilator", Folder, "--lint-only", "-Wall", "-f", "pyxl_core.f")).Should().BeEmpty();

    [Test]
    public async Task Passes_Icarus() =>
        (await Tool.Run("iverilog", Folder, ["-g2005", "-Wall", "-o", "/dev/null", .. Sources()])).Should().BeEmpty();

    [Test]
    public async Task Passes_the_checks_of_Yosys() =>
        (await Tool.Run("yosys", Folder, "-q", "-p", $"read_verilog {string.Join(' ', Sources())}; hierarchy -check -top pyxl_core; proc; check -assert")).Should().BeEmpty();

    [Test]
    public async Task Infers_block_RAM_for_program_stack_and_heap()
    {
        var report = await Tool.Run("yosys", Folder, "-p", $"read_verilog {string.Join(' ', Sources())}; synth_xilinx -family xc7 -top pyxl_core -run begin:map_ffram");

        foreach (var memory in new[] { "pyxl_fetch.program_", "pyxl_stack_unit.words", "pyxl_memory_unit.words" })
            report.Should().Contain($"mapping memory {memory} via $__XILINX_BLOCKRAM_");
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Folder, "*.v").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);
}
