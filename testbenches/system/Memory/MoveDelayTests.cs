using PyXL.Cli.Engines;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Image;

namespace PyXL.SystemTests.Memory;

/// <summary>How long a block move keeps the collector waiting, and the collector a block move: what docs/memory.md promises, on the simulated core.</summary>
public sealed class MoveDelayTests
{
    private readonly Core _core = new(new CoreOptions(new Machine()));
    private Simulator _simulator = null!;

    [SetUp]
    public void Elaborate() => _simulator = new Simulator(Design.Elaborate(_core));

    [TearDown]
    public void Clean() => _simulator.Dispose();

    private void Load(ProgramImage image)
    {
        _simulator.Net(_core.Run).Value = 0;
        _simulator.Reset(2);
        SimNet valid = _simulator.Net(_core.LoadValid), space = _simulator.Net(_core.LoadSpace), address = _simulator.Net(_core.LoadAddress), data = _simulator.Net(_core.LoadData);
        valid.Value = 1;
        foreach (var word in LoadWord.Of(image))
        {
            (space.Value, address.Value, data.Value128) = ((ulong)word.Space, (ulong)word.Address, new UInt128((byte)word.Data.Tag, word.Data.Payload));
            _simulator.Step();
        }
        valid.Value = 0;
        _simulator.Step();
        _simulator.Net(_core.Run).Value = 1;
    }

    /// <summary>Steps until the program has halted.</summary>
    private void Run(ProgramImage image, uint status, Action eachCycle)
    {
        Load(image);
        var halted = _simulator.Net(_core.Halted);
        for (var limit = 0; halted.IsZero; limit++)
        {
            limit.Should().BeLessThan(20_000);
            eachCycle();
            _simulator.Step();
        }
        ((uint)_simulator.Net(_core.Status).Value).Should().Be(status);
    }

    [Test]
    public void A_move_of_n_words_puts_off_the_end_of_the_scan_by_2n_plus_5_cycles_at_most([Values] bool fills)
    {
        SimNet phase = _simulator.Net("heap.collector.phase"), scanned = _simulator.Net("heap.scanner.done");
        foreach (var words in (int[])[2, 40, 400])
        {
            var longest = 0;
            for (var delay = 0; delay < 120; delay += 5)
            {
                var waits = 0;
                Run(MoveProgram.Make(words, fills, delay, stops: false), MoveProgram.Status(words, fills), () =>
                {
                    if ((CollectorPhase)phase.Value == CollectorPhase.Roots && !scanned.IsZero) waits++;
                });
                longest = Math.Max(longest, waits);
            }
            var moved = words - 1;
            TestContext.Out.WriteLine($"{moved} words: {longest} cycles");
            longest.Should().BeLessThanOrEqualTo(2 * moved + 5);
            if (moved > 100) longest.Should().BeGreaterThan(moved / 2, "the scan ended during the move, in one of the programs");
        }
    }

    [Test]
    public void A_move_stops_within_a_cycle_where_the_collector_stops_the_world([Values] bool fills)
    {
        SimNet hold = _simulator.Net("heap.hold"), moves = _simulator.Net("execute.moves"), read = _simulator.Net("heap.read"), write = _simulator.Net("heap.write");
        int held = 0, stopped = 0;
        for (var delay = 20; delay < 320; delay += 20)
        {
            var before = false;
            Run(MoveProgram.Make(400, fills, delay, stops: true), MoveProgram.Status(400, fills), () =>
            {
                var holds = !hold.IsZero && !moves.IsZero;
                if (holds && before)
                {
                    held++;
                    if (read.IsZero && write.IsZero) stopped++;
                }
                before = holds;
            });
        }
        held.Should().BeGreaterThan(100, "moves are held");
        stopped.Should().Be(held, "from the second cycle on no word is read or written");
    }
}
