using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region widths
public sealed class Average : Module
{
    public readonly UInt A = Input.UInt(8);
    public readonly UInt B = Input.UInt(8);
    public readonly UInt Mean = Output.UInt(8);
    public readonly SInt Scaled = Output.SInt(16);
    public readonly Bit Saturated = Output.Bit();

    protected override void Build()
    {
        Let(out var sum, A.AddGrow(B));                  // 9 bits: no carry is lost
        Mean.Value = sum[8, 1];                          // bits 8 to 1, both included
        Scaled.Value = (A - B).AsSInt() * Lit.SInt(-3, 8); // 8 by 8 bits give 16
        Saturated.Value = sum > 255 | A == 0xFF;         // numbers take the other side's width
    }
}
#endregion

public sealed class WidthExample
{
    [Test]
    public void Averages()
    {
        var module = new Average();
        var simulated = new Simulated(module);
        (simulated[module.A], simulated[module.B]) = (250, 7);
        ((int)simulated[module.Mean]).Should().Be(128);
        ((int)simulated[module.Scaled]).Should().Be(unchecked((ushort)((250 - 7 - 256) * -3)));
        ((int)simulated[module.Saturated]).Should().Be(1);
    }
}
