namespace PyXL.Hdl;

/// <summary>
/// A rising-edge clock and its synchronous, active-high reset, both 1-bit inputs of every module that uses them, unless the module makes
/// them itself: see <see cref="DomainSource"/>.
/// </summary>
public sealed record ClockDomain(string Clock, string Reset)
{
    public static ClockDomain Default { get; } = new("clk", "rst");

    /// <summary>Registers of this domain have their reset value when the FPGA is configured, and from then on no reset.</summary>
    public static ClockDomain WithoutReset(string clock) => new(clock, "");

    public bool HasReset => Reset.Length > 0;
}
