using System.Numerics;
using CliWrap;
using CliWrap.Buffered;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;

namespace PyXL.Hdl.Tests.Simulation;

public class VcdTests
{
    private string directory = "";

    [SetUp]
    public void MakeDirectory() => directory = Directory.CreateTempSubdirectory("vcd").FullName;

    [TearDown]
    public void RemoveDirectory() => Directory.Delete(directory, recursive: true);

    [Test]
    public async Task A_dump_read_by_another_tool_shows_every_net_in_every_cycle([Values(3, 17)] int seed)
    {
        var design = RandomDesign.Generate(seed);
        var (vcd, fst) = (Path.Combine(directory, "trace.vcd"), Path.Combine(directory, "trace.fst"));
        var history = Record(design, vcd);

        await Cli.Wrap("vcd2fst").WithArguments([vcd, fst]).ExecuteBufferedAsync();
        var back = await Cli.Wrap("fst2vcd").WithArguments([fst]).ExecuteBufferedAsync();

        var dump = VcdReader.Read(back.StandardOutput);
        foreach (var (path, values) in history)
            for (var cycle = 0; cycle < values.Count; cycle++)
                dump.ValueAt($"{design.InstanceName}.{path}", cycle * 10 + 9).Should().Be(values[cycle], $"{path} in cycle {cycle}");
        dump.ValueAt($"{design.InstanceName}.clk", 4).Should().Be(0);
        dump.ValueAt($"{design.InstanceName}.clk", 10).Should().Be(1);
        dump.ValueAt($"{design.InstanceName}.clk", 15).Should().Be(0);
        dump.ValueAt($"{design.InstanceName}.rst", 3).Should().Be(1);
    }

    [Test]
    public void A_dump_may_start_below_the_top_and_tracing_changes_no_value()
    {
        var design = RandomDesign.Generate(Enumerable.Range(0, 100).First(s => RandomDesign.Generate(s).Children.Count > 0));
        var (file, child) = (Path.Combine(directory, "child.vcd"), design.Children[0].InstanceName);
        var history = Record(design, file, child);
        var dump = VcdReader.Read(File.ReadAllText(file));
        dump.Names.Should().NotBeEmpty().And.OnlyContain(n => n.StartsWith(child + "."));
        using var untraced = new Simulator(design);
        Stimulate(untraced, design, (path, cycle, value) => value.Should().Be(history[path][cycle]));
    }

    [Test]
    public void Members_of_enums_are_text()
    {
        var b = new IrBuilder("machine");
        var state = b.Reg("state", 2, reset: 0);
        state.Enum = typeof(DayOfWeek);
        b.Assign(state, IrBuilder.Bin(BinaryOp.Add, state, IrBuilder.C(1, 2)));
        var file = Path.Combine(directory, "enum.vcd");
        using (var simulator = new Simulator(b.Module))
        {
            simulator.Trace(file);
            simulator.Step(2);
        }
        var dump = VcdReader.Read(File.ReadAllText(file));
        dump.TextAt("machine.state_text", 5).Should().Be("Sunday");
        dump.TextAt("machine.state_text", 25).Should().Be("Tuesday");
    }

    [Test]
    public void A_file_that_cannot_be_written_is_named()
    {
        using var simulator = new Simulator(RandomDesign.Generate(1));
        var file = Path.Combine(directory, "missing", "trace.vcd");
        simulator.Invoking(s => s.Trace(file)).Should().Throw<SimulationException>().WithMessage($"cannot write the trace {file}: *");
    }

    /// <summary>The value of each net before each edge of a traced run.</summary>
    private static Dictionary<string, List<BigInteger>> Record(ModuleNode design, string file, string? scope = null)
    {
        var history = new Dictionary<string, List<BigInteger>>();
        using var simulator = new Simulator(design);
        simulator.Trace(file, scope);
        Stimulate(simulator, design, (path, _, value) =>
        {
            if (!history.TryGetValue(path, out var values)) history.Add(path, values = []);
            values.Add(value);
        });
        return history;
    }

    private static void Stimulate(Simulator simulator, ModuleNode design, Action<string, int, BigInteger> observe)
    {
        var random = new System.Random(1);
        simulator.Watch(simulator.Hierarchy.Nets);
        for (var cycle = 0; cycle < 30; cycle++)
        {
            simulator.Poke("rst", cycle < 3 ? 1 : 0);
            foreach (var input in design.Nets.Where(n => n.Kind == NetKind.Input)) simulator.Poke(input, Stimulus.Bits(random, input.Width));
            foreach (var net in simulator.Hierarchy.Nets) observe(simulator.Hierarchy.PathOf(net), cycle, simulator.Peek(net));
            simulator.Step();
        }
    }
}
