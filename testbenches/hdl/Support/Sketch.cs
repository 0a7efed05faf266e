namespace PyXL.Hdl.Tests.Support;

/// <summary>A module in a few lines: its storage is made, with names, by the lambda that is its Build.</summary>
public sealed class Sketch(Action build) : Module
{
    protected override void Build() => build();
}
