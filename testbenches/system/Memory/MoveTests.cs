using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Memory;

/// <summary>Block moves beside the collector.</summary>
public class MoveTests
{
    private const int Words = 400;

    [Test]
    public void A_move_stops_at_any_word_for_the_collector_and_goes_on([Values] bool fills)
    {
        var held = 0;
        foreach (var delay in (int[])[0, 20, 40, 80, 160, 320])
        {
            var (result, _, _) = Programs.Lockstep("sim", MoveProgram.Make(Words, fills, delay, stops: true), new RunOptions());
            result.Status.Should().Be(MoveProgram.Status(Words, fills));
            if (result.Heap!.LostCycles > 100) held++;
        }
        held.Should().BePositive("a move waits for the end of the collector's cycle");
    }

    /// <summary>Generators, lists and texts on a core that has no mover: the runtime does what its instructions trap for.</summary>
    [Test]
    public void Without_the_mover_the_runtime_does_the_same()
    {
        const string Text =
            """
            def numbers(n):
                for i in range(n):
                    sent = yield i
                    if sent:
                        print(sent)

            def both(n):
                yield from numbers(n)
                return n

            g = both(3)
            print(next(g), g.send('sent'), list(g))
            a = [1, 2, 3] * 3
            a.insert(1, 9)
            a[2:4] = [7] * 5
            print(a, a[2:5], 'ab' * 5 + 'xyz', list(enumerate('abc')))
            """;
        using var scratch = new Scratch();
        var file = scratch.Write("moves.py", Text);
        BareCore.Run(Programs.Compile(file)).Should().Be(Shell.Python(file).Output);
    }
}
