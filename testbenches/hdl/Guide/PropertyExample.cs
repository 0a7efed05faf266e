using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Simulation;

namespace PyXL.Hdl.Tests.Guide;

#region properties
public sealed class Credits : Module
{
    public readonly Bit Take = Input.Bit();
    public readonly Bit Give = Input.Bit();
    private readonly UInt left = Reg.UInt(3, reset: 4);

    protected override void Build()
    {
        When(Take & !Give, () => left.Next = left - 1);
        When(Give & !Take, () => left.Next = left + 1);
        When(left == 0, () => Assume(!Take, "nobody takes what is not there"));
        When(left == 4, () => Assume(!Give, "nobody gives what was not taken"));
        Assert(left <= 4, "there are four credits");
        Cover(left == 0, "all credits are out");
    }
}
#endregion

public sealed class PropertyExample
{
    [Test]
    public void Assumptions_are_checked_in_simulation()
    {
        var credits = new Credits();
        var simulator = new Simulator(Design.Elaborate(credits));
        simulator.Reset();
        simulator.Poke(credits.Take, 1);
        var five = () => simulator.Step(5);
        five.Should().Throw<SimulationException>().WithMessage("*nobody takes what is not there*");
    }
}
