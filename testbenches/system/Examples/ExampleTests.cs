using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Examples;

/// <summary>Each program in examples/ does on every engine what it does in CPython, to the byte; the hardware in lockstep with the model.</summary>
public class ExampleTests
{
    private static readonly RunOptions Patience = new() { MaxCycles = 20_000_000 };

    [TestCaseSource(nameof(OrdinaryPrograms))]
    public void Model_and_hardware_print_what_CPython_prints(string example)
    {
        var file = Repository.Path(example);
        var python = Shell.Python(file);
        var image = Programs.Compile(file);

        var model = Programs.Run("model", image, Patience);
        model.Output.Should().Be(python.Output);
        (model.Result.End, (int)model.Result.Status).Should().Be((RunEnd.Halted, python.Status));

        foreach (var engine in (string[])["sim", "verilator"])
            Programs.Lockstep(engine, image, Patience).Should().Be(model, because: engine);
    }

    /// <summary>Icarus is slow: the examples that are short.</summary>
    [TestCaseSource(nameof(OrdinaryPrograms))]
    public void Icarus_agrees_where_it_can_keep_up(string example)
    {
        var image = Programs.Compile(Repository.Path(example));
        var options = new RunOptions { MaxCycles = 2_000 };
        Programs.Lockstep("icarus", image, options).Should().Be(Programs.Run("model", image, options));
    }

    [Test]
    public void There_are_at_least_thirty() => OrdinaryPrograms().Count().Should().BeGreaterThanOrEqualTo(30);

    /// <summary>Those that CPython can run: the others read pins and the cycle counter, see <see cref="GpioExampleTests"/>.</summary>
    private static IEnumerable<string> OrdinaryPrograms() => Repository.Examples().Where(e => !GpioExampleTests.UsesPins(e));
}
