using System.Text.RegularExpressions;
using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Model;

namespace PyXL.SystemTests.Examples;

/// <summary>Examples that CPython cannot run, since they use pins and the cycle counter.</summary>
public partial class GpioExampleTests
{
    private static readonly string[] Engines = ["model", "sim", "verilator", "icarus"];

    public static bool UsesPins(string example) => PinImport().IsMatch(File.ReadAllText(Repository.Path(example)));

    [TestCaseSource(nameof(Engines))]
    public void The_round_trip_as_published_takes_7_cycles(string engine)
    {
        var image = Programs.Compile(Repository.Path("examples/gpio_roundtrip.py"), call: "main");
        var run = Programs.Run(engine, image, new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 10_000 });
        run.Result.End.Should().Be(RunEnd.Halted);
        run.Output.Should().Be("70\n", "a cycle is 10 ns");
        run.Should().Be(Programs.Run("model", image, new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 10_000 }));
    }

    [Test]
    public void A_thousand_round_trips_at_different_phases_take_the_same_time()
    {
        var image = Programs.Compile(Repository.Path("examples/gpio_thousand.py"));
        Programs.Run("sim", image, new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 200_000 }).Output.Should().Be("70 70\n");
    }

    [Test]
    public void Without_the_wire_the_round_trip_never_ends()
    {
        var image = Programs.Compile(Repository.Path("examples/gpio_roundtrip.py"), call: "main");
        var run = Programs.Lockstep("sim", image, new RunOptions { MaxCycles = 10_000 });
        (run.Result.End, run.Result.Cycles, run.Output).Should().Be((RunEnd.OutOfCycles, 10_000, ""));
    }

    [TestCaseSource(nameof(PinPrograms))]
    public void Hardware_agrees_with_the_model(string example)
    {
        var image = Programs.Compile(Repository.Path(example));
        var options = new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 200_000 };
        var model = Programs.Run("model", image, options);
        foreach (var engine in (string[])["sim", "verilator"])
            Programs.Lockstep(engine, image, options).Should().Be(model, because: engine);
    }

    private static IEnumerable<string> PinPrograms() => Repository.Examples().Where(UsesPins);

    [GeneratedRegex(@"^\s*(from|import)\s+(compiler\.intrinsics|machine)\b", RegexOptions.Multiline)]
    private static partial Regex PinImport();
}
