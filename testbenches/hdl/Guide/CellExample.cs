using FluentAssertions;
using NUnit.Framework;

namespace PyXL.Hdl.Tests.Guide;

#region cells
/// <summary>The input buffer of a Xilinx pin pair.</summary>
public sealed class IBUFDS : BlackBox
{
    public readonly Bit I = Input.Bit();
    public readonly Bit IB = Input.Bit();
    public readonly Bit O = Output.Bit();

    public IBUFDS() => Parameters["DIFF_TERM"] = "\"TRUE\"";
}

public sealed class Receiver : Module
{
    public readonly Bit Positive = Input.Bit();
    public readonly Bit Negative = Input.Bit();
    public readonly Bit Received = Output.Bit();
    private readonly IBUFDS buffer = new();

    protected override void Build()
    {
        buffer.I.Value = Positive;
        buffer.IB.Value = Negative;
        Received.Value = buffer.O;
    }
}
#endregion

public sealed class CellExample
{
    [Test]
    public void Instantiates_the_cell()
    {
        var cell = Design.Elaborate(new Receiver()).Top.Children.Single();
        (cell.TypeName, cell.InstanceName, cell.Parameters["DIFF_TERM"]).Should().Be(("IBUFDS", "buffer", "\"TRUE\""));
    }
}
