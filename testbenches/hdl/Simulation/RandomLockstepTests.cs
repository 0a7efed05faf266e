using System.Numerics;
using FluentAssertions;
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
        var interpreter = new Interpreter(design, (ulong)seed);
        var simulator = new Simulator(design, (ulong)seed);
        var random = new System.Random(seed);
        for (var cycle = 0; cycle < 40; cycle++)
        {
            foreach (var net in simulator.Hierarchy.Nets)
                simulator.Peek(net).Should().Be(interpreter.Peek(net), $"{simulator.Hierarchy.PathOf(net)} in cycle {cycle}, seed {seed}");
            foreach (var input in design.Nets.Where(n => n.Kind == NetKind.Input))
            {
                var value = new BigInteger(Enumerable.Range(0, input.Width / 8 + 1).Select(_ => (byte)random.Next(256)).ToArray(), isUnsigned: true) & ((BigInteger.One << input.Width) - 1);
                simulator.Poke(input, value);
                interpreter.Poke(input, value);
            }
            simulator.Step();
            interpreter.Step();
        }
        foreach (var memory in simulator.Hierarchy.Memories)
            for (var i = 0; i < memory.Depth; i++)
                simulator.Memory(memory)[i].Should().Be(interpreter.Memory(memory)[i]);
    }
}
