namespace PyXL.Hdl;

/// <summary>A rising-edge clock and its synchronous, active-high reset, both 1-bit inputs of every module that uses them.</summary>
public sealed record ClockDomain(string Clock, string Reset)
{
    public static ClockDomain Default { get; } = new("clk", "rst");
}
