using System.Numerics;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;

namespace PyXL.Hdl.Tests.Simulation;

public class RandomLockstepTests
{
    [Test]
    public void Compiled_code_agrees_with_the_interpreter_on_every_net_and_word([Range(0, 39)] int seed)
    {
        var design = RandomDesign.Generate(seed);
        using var simulator = new Simulator(design, (ulong)seed);
        var both = new Lockstep(new Interpreter(design, (ulong)seed), simulator);
        var random = new System.Random(seed);
        for (var cycle = 0; cycle < 50; cycle++)
        {
            foreach (var input in design.Nets.Where(n => n.Kind == NetKind.Input)) both.Poke(input, Stimulus.Bits(random, input.Width));
            both.Poke("rst", random.Next(8) == 0 ? 1 : 0);
            both.Step();
        }
        both.Compare();
        both.CompareMemories();
    }
}
