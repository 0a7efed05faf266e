using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation;

/// <summary>
/// Runs two engines of one design side by side, and stops at the first difference. Signals are compared before each edge.
/// </summary>
public sealed class Lockstep
{
    private readonly Engine first;
    private readonly Engine second;
    private readonly Net[] nets;

    /// <param name="compared">Null: all nets of the design.</param>
    public Lockstep(Engine first, Engine second, IEnumerable<Net>? compared = null)
    {
        (this.first, this.second) = (first, second);
        nets = [.. compared ?? first.Hierarchy.Nets];
        first.Watch(nets);
        second.Watch(nets);
    }

    public void Poke(Net net, BigInteger value)
    {
        first.Poke(net, value);
        second.Poke(net, value);
    }

    public void Poke(string path, BigInteger value)
    {
        first.Poke(path, value);
        second.Poke(path, value);
    }

    /// <exception cref="SimulationException">Naming the signal, the edge and both values.</exception>
    public void Step(ClockDomain domain, long cycles = 1)
    {
        for (; cycles > 0; cycles--)
        {
            Compare();
            first.Step(domain);
            second.Step(domain);
        }
    }

    /// <summary>Steps a design of one clock domain.</summary>
    /// <exception cref="SimulationException">Naming the signal, the edge and both values.</exception>
    public void Step(long cycles = 1)
    {
        for (; cycles > 0; cycles--)
        {
            Compare();
            first.Step();
            second.Step();
        }
    }

    /// <summary>Compares the present values of the signals.</summary>
    public void Compare()
    {
        foreach (var net in nets) Equal(first.Peek(net), second.Peek(net), () => first.Hierarchy.PathOf(net));
    }

    /// <summary>Compares the contents of all memories.</summary>
    public void CompareMemories()
    {
        foreach (var memory in first.Hierarchy.Memories)
            for (var i = 0; i < memory.Depth; i++)
                Equal(first.Memory(memory)[i], second.Memory(memory)[i], () => $"{first.Hierarchy.PathOf(memory)}[{i}]");
    }

    private void Equal(BigInteger a, BigInteger b, Func<string> name)
    {
        if (a == b) return;
        throw new SimulationException($"{name()} differs after {first.Edges} edges: 0x{a:x} in {first.GetType().Name}, 0x{b:x} in {second.GetType().Name}");
    }
}
