using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;

namespace PyXL.Hdl.Tests.Simulation;

/// <summary>Compiled code agrees with the interpreter on every net in every cycle, and on every word of the memories.</summary>
public class RandomLockstepTests
{
    private static IEnumerable<int> Small => Campaign.Seeds(40, full: 1000);
    private static IEnumerable<int> Large => Campaign.Seeds(1000, 6, full: 60);

    [Test]
    public void Random_designs([ValueSource(nameof(Small))] int seed) => Check(RandomDesign.Generate(seed), seed, cycles: 50);

    /// <summary>Large enough for several methods, and for logic that is left out where it does not matter.</summary>
    [Test]
    public void Large_random_designs([ValueSource(nameof(Large))] int seed) => Check(RandomDesign.Generate(seed, size: 60), seed, cycles: 30);

    private static void Check(ModuleNode design, int seed, int cycles)
    {
        using var simulator = new Simulator(design, (ulong)seed);
        var both = new Lockstep(new Interpreter(design, (ulong)seed), simulator);
        var random = new System.Random(seed);
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            foreach (var input in design.Nets.Where(n => n.Kind == NetKind.Input)) both.Poke(input, Stimulus.Bits(random, input.Width));
            both.Poke("rst", random.Next(8) == 0 ? 1 : 0);
            both.Step();
        }
        both.Compare();
        both.CompareMemories();
    }
}
