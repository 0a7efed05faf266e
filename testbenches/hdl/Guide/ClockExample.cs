using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Library;

namespace PyXL.Hdl.Tests.Guide;

#region clocks
public sealed class ButtonToPixelClock : Module
{
    private static readonly ClockDomain Pixel = new("pixel_clk", "pixel_rst");

    public readonly Bit Button = Input.Bit();
    public readonly Bit Pressed = Output.Bit();
    private readonly Bit held = Reg.Bit();                                // clk
    private readonly Synchronizer toPixel = new() { Domain = Pixel };     // a module of another clock
    private readonly Bit pressed = Reg.Bit(domain: Pixel);                // a single register of another clock

    protected override void Build()
    {
        When(Button, () => held.Next = true);
        toPixel.In.Value = held.AsUInt();
        pressed.Next = toPixel.Out.AsBit();
        Pressed.Value = pressed;
    }
}
#endregion

public sealed class ClockExample
{
    [Test]
    public void Has_two_clocks() =>
        Design.Elaborate(new ButtonToPixelClock()).Top.Domains.Select(d => d.Clock).Should().BeEquivalentTo("clk", "pixel_clk");
}
