namespace PyXL.Cli.Conformance;

/// <summary>How a program fared.</summary>
/// <param name="Failure">Why it did not pass, in one line, or null.</param>
/// <param name="Cause">The failure without what belongs to this program alone, so that equal causes can be counted; null where it passed.</param>
/// <param name="Cycles">Clock cycles; 0 where it did not run to its end.</param>
public sealed record Outcome(ConformanceProgram Program, string? Failure, string? Cause, long Cycles)
{
    public bool Passed => Failure is null;
}
