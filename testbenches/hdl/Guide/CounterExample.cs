using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Simulation;

namespace PyXL.Hdl.Tests.Guide;

#region counter
/// <summary>Counts enabled cycles.</summary>
[Doc("Counts enabled cycles.")]
public sealed class Counter(int width) : Module
{
    public readonly Bit Enable = Input.Bit();
    public readonly UInt Count = Output.UInt(width);
    private readonly UInt count = Reg.UInt(width, reset: 0);

    protected override void Build()
    {
        When(Enable, () => count.Next = count + 1);
        Count.Value = count;
    }
}
#endregion

public sealed class CounterExample
{
    [Test]
    public void Counts_enabled_cycles()
    {
        #region simulate
        var counter = new Counter(8);
        var design = Design.Elaborate(counter);
        var simulator = new Simulator(design);
        simulator.Reset();
        simulator.Poke(counter.Enable, 1);
        simulator.Step(10);
        simulator.Poke(counter.Enable, 0);
        simulator.Step(5);
        simulator.Peek(counter.Count).Should().Be(10);
        #endregion
    }
}
