using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region hierarchy
/// <summary>One tap of a filter: passes the sample on, and adds its part to the sum.</summary>
public sealed class Tap(int coefficient) : Module
{
    public readonly SInt Sample = Input.SInt(8);
    public readonly SInt SumIn = Input.SInt(20);
    public readonly SInt Delayed = Output.SInt(8);
    public readonly SInt SumOut = Output.SInt(20);
    private readonly SInt delayed = Reg.SInt(8);

    protected override void Build()
    {
        delayed.Next = Sample;
        Delayed.Value = delayed;
        SumOut.Value = SumIn + Sample * Lit.SInt(coefficient, 8);
    }
}

public sealed class Filter(params int[] coefficients) : Module
{
    public readonly SInt In = Input.SInt(8);
    public readonly SInt Out = Output.SInt(20);
    private readonly Tap[] taps = [.. coefficients.Select(c => new Tap(c))];

    protected override void Build()
    {
        SInt sample = In, sum = Lit.SInt(0, 20);
        foreach (var tap in taps)
        {
            tap.Sample.Value = sample;
            tap.SumIn.Value = sum;
            (sample, sum) = (tap.Delayed, tap.SumOut);
        }
        Out.Value = sum;
    }
}
#endregion

public sealed class HierarchyExample
{
    [Test]
    public void Filters()
    {
        var module = new Filter(1, -2, 3);
        var simulated = new Simulated(module);
        int[] samples = [5, 0, -7, 100, 0, 0];
        for (var i = 0; i < samples.Length; i++)
        {
            int At(int n) => n >= 0 ? samples[n] : 0;
            simulated[module.In] = samples[i] & 255;
            ((int)simulated[module.Out]).Should().Be((At(i) - 2 * At(i - 1) + 3 * At(i - 2)) & 0xFFFFF);
            simulated.Step();
        }
    }
}
