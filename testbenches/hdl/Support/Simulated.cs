using System.Numerics;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;

namespace PyXL.Hdl.Tests.Support;

/// <summary>A module in the simulator after reset, addressed by its own members.</summary>
public sealed class Simulated
{
    public Simulated(Module module)
    {
        Design = Design.Elaborate(module);
        Simulator = new Simulator(Design);
        Simulator.Reset();
    }

    public Design Design { get; }

    public Simulator Simulator { get; }

    /// <summary>Reads a signal's bits, or sets those of an input. Of a struct: the first field is the most significant.</summary>
    public BigInteger this[Signal signal]
    {
        get => Simulator.Peek(signal);
        set
        {
            var high = signal.Width;
            foreach (var net in Nets(signal))
                Simulator.Poke(net, (value >> (high -= net.Width)) & ((BigInteger.One << net.Width) - 1));
        }
    }

    public Simulated Step(int cycles = 1)
    {
        Simulator.Step(cycles);
        return this;
    }

    private static IEnumerable<Net> Nets(Signal signal) => signal.Expr is Concat fields ? fields.Parts.Cast<Net>() : [(Net)signal.Expr];
}
