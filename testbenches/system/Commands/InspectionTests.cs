using System.Text.Json;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

/// <summary>The commands that show what a program is made of and where its time goes.</summary>
public class InspectionTests
{
    private const string Source = "def square(x):\n    return x * x\n\ntotal = 0\nfor i in range(10):\n    total += square(i)\nprint(total)\n";

    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    private string Program() => _scratch.Write("program.py", Source);

    [Test]
    public void Disassembly_shows_source_bytecode_and_instructions()
    {
        var outcome = Shell.Pyxl("disasm", Program());
        (outcome.Status, outcome.Error).Should().Be((0, ""));
        outcome.Output.Should().ContainAll("return x * x", "BINARY_OP", "MUL", "CALL", "RET");
    }

    [Test]
    public void Disassembly_of_an_image_is_that_of_its_program()
    {
        var image = _scratch.Path("program.pyxl");
        Shell.Pyxl("build", Program(), "-o", image);
        Shell.Pyxl("disasm", image).Output.Should().Be(Shell.Pyxl("disasm", Program()).Output);
    }

    [Test]
    public void Build_reports_sizes_that_add_up()
    {
        var outcome = Shell.Pyxl("build", Program(), "-o", _scratch.Path("x.pyxl"), "--size");
        outcome.Status.Should().Be(0);
        outcome.Output.Should().ContainAll("instructions", "total", "memory (large)");
        var lines = outcome.Output.Split('\n').ToList();
        int Last(string line) => int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1], System.Globalization.CultureInfo.InvariantCulture);
        var kinds = lines[(lines.FindIndex(l => l.StartsWith("objects", StringComparison.Ordinal)) + 1)..].Where(l => l != "").ToList();
        // All object words but the reserved one belong to an object.
        kinds.Sum(Last).Should().Be(Last(lines.Single(l => l.StartsWith("total", StringComparison.Ordinal))) - 1);
    }

    [Test]
    public void Profile_charges_every_cycle_to_a_line()
    {
        var json = _scratch.Path("profile.json");
        var outcome = Shell.Pyxl("profile", Program(), "--json", json);
        outcome.Status.Should().Be(0);
        outcome.Error.Should().Be("285\n");
        outcome.Output.Should().ContainAll("program.py:2", "return x * x", "total");

        var lines = JsonDocument.Parse(File.ReadAllText(json)).RootElement.EnumerateArray().ToList();
        long Sum(string field) => lines.Sum(l => l.GetProperty(field).GetInt64());
        var run = _scratch.Path("run.json");
        Shell.Pyxl("run", Program(), "--engine", "model", "--json", run);
        var figures = JsonDocument.Parse(File.ReadAllText(run)).RootElement;
        Sum("cycles").Should().Be(figures.GetProperty("cycles").GetInt64());
        Sum("instructions").Should().Be(figures.GetProperty("instructions").GetInt64());
        // Ten calls: at least a multiplication of 4 cycles and a return each.
        lines.Single(l => l.GetProperty("line").GetInt32() == 2).GetProperty("cycles").GetInt64().Should().BeGreaterThanOrEqualTo(10 * (4 + 3));
    }

    [Test]
    public void Profiles_of_model_and_hardware_are_the_same() =>
        Shell.Pyxl("profile", Program(), "--engine", "sim").Should().Be(Shell.Pyxl("profile", Program(), "--engine", "model"));

    [Test]
    public void Trace_lists_each_instruction_with_cycle_and_line()
    {
        var outcome = Shell.Pyxl("trace", Program());
        (outcome.Status, outcome.Error).Should().Be((0, "285\n"));
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var cycles = lines.Select(l => long.Parse(l[..10])).ToList();
        cycles[0].Should().Be(3);
        cycles.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        lines.Count(l => l.Contains("program.py:2 (square): return x * x")).Should().Be(10);
    }
}
