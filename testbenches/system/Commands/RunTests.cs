using System.Text.Json;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Commands;

public class RunTests
{
    private readonly Scratch _scratch = new();

    [TearDown]
    public void Clean() => _scratch.Dispose();

    private string Program() => _scratch.Write("squares.py", "for i in range(5):\n    print(i * i)\n");

    [TestCase("model")]
    [TestCase("sim")]
    [TestCase("verilator")]
    [TestCase("icarus")]
    public void Output_is_on_standard_output_and_nothing_else(string engine) =>
        Shell.Pyxl("run", Program(), "--engine", engine).Should().Be(new Outcome(0, "0\n1\n4\n9\n16\n", ""));

    [Test]
    public void A_function_can_be_called_and_its_result_printed()
    {
        var program = _scratch.Write("f.py", "print('module')\n\ndef answer():\n    print('called')\n    return 6 * 7\n");
        Shell.Pyxl("run", program, "--call", "answer").Should().Be(new Outcome(0, "module\ncalled\n42\n", ""));
    }

    [Test]
    public void A_traceback_goes_to_standard_error_with_status_1()
    {
        var program = _scratch.Write("zero.py", "def f(x):\n    return 1 // x\n\nprint('before')\nf(0)\n");
        var python = Shell.Python(program);
        Shell.Pyxl("run", program).Should().Be(python);
        python.Status.Should().Be(1);
    }

    [Test]
    public void Stats_are_the_same_on_every_engine()
    {
        var program = Program();
        var reports = new[] { "model", "sim", "verilator", "icarus" }.Select(engine =>
        {
            var outcome = Shell.Pyxl("run", program, "--engine", engine, "--stats");
            outcome.Output.Should().Be("0\n1\n4\n9\n16\n");
            outcome.Error.Should().Contain("cycles per instruction");
            var rows = outcome.ErrorLines.Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            return string.Join('\n', rows.Where(l => !l.StartsWith("engine")));
        });
        reports.Distinct().Should().ContainSingle();
    }

    [Test]
    public void Json_holds_the_figures()
    {
        var file = _scratch.Path("out.json");
        Shell.Pyxl("run", Program(), "--engine", "model", "--json", file).Status.Should().Be(0);
        var json = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        json.GetProperty("end").GetString().Should().Be("halted");
        json.GetProperty("status").GetInt32().Should().Be(0);
        var (cycles, instructions) = (json.GetProperty("cycles").GetInt64(), json.GetProperty("instructions").GetInt64());
        instructions.Should().BePositive();
        cycles.Should().BeGreaterThan(instructions);
        json.GetProperty("nanoseconds").GetInt64().Should().Be(10 * cycles);
    }

    [Test]
    public void Json_is_written_when_the_cycles_run_out()
    {
        var file = _scratch.Path("out.json");
        Shell.Pyxl("run", Program(), "--engine", "model", "--max-cycles", "50", "--json", file).Status.Should().Be(124);
        var json = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        json.GetProperty("end").GetString().Should().Be("max-cycles");
        json.GetProperty("cycles").GetInt64().Should().Be(50);
    }

    [TestCase("sim")]
    [TestCase("verilator")]
    [TestCase("icarus")]
    public void Waveforms_have_the_ports_and_values_that_change(string engine)
    {
        var file = _scratch.Path($"{engine}.vcd");
        Shell.Pyxl("run", Program(), "--engine", engine, "--vcd", file).Should().Be(new Outcome(0, "0\n1\n4\n9\n16\n", ""));
        var lines = File.ReadLines(file).Select(l => l.Trim()).ToList();
        lines.Should().Contain(l => l.Contains("$enddefinitions"));
        var halted = lines.Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).First(f => f is ["$var", _, "1", _, "halted", ..])[3];
        lines.Should().Contain($"0{halted}").And.Contain($"1{halted}");
    }

    [TestCase("sim")]
    [TestCase("verilator")]
    [TestCase("icarus")]
    public void Lockstep_agrees(string engine) =>
        Shell.Pyxl("run", Program(), "--engine", engine, "--lockstep").Should().Be(new Outcome(0, "0\n1\n4\n9\n16\n", ""));

    [Test]
    public void An_image_runs_as_its_program_does()
    {
        var image = _scratch.Path("squares.pyxl");
        Shell.Pyxl("build", Program(), "-o", image).Should().Be(new Outcome(0, "", ""));
        Shell.Pyxl("run", image).Should().Be(new Outcome(0, "0\n1\n4\n9\n16\n", ""));
    }

    [Test]
    public void Memory_sizes_can_be_chosen()
    {
        var program = _scratch.Write("deep.py", "def depth(n):\n    return 0 if n == 0 else 1 + depth(n - 1)\n\nprint(depth(900))\n");
        foreach (var engine in (string[])["model", "sim"])
            Shell.Pyxl("run", program, "--engine", engine, "--stack", "16384", "--heap", "65536", "--program", "32768").Should().Be(new Outcome(0, "900\n", ""));
    }

    [Test]
    public void A_reader_that_goes_away_ends_the_run_quietly()
    {
        var program = _scratch.Write("many.py", "for i in range(100000):\n    print(i)\n");
        var outcome = Shell.Run("bash", ["-c", $"'{Repository.Path("pyxl")}' run '{program}' --engine model | head -n 2"]);
        outcome.Should().Be(new Outcome(0, "0\n1\n", ""));
    }
}
