namespace PyXL.Hdl.Proofs;

/// <summary>What came out of <see cref="Formal.Cover(Design, int, FormalOptions?)"/>.</summary>
/// <param name="Depth">Cycles after reset that were examined.</param>
public sealed record CoverResult(int Depth, IReadOnlyList<CoverPoint> Points)
{
    public bool AllReached => Points.All(p => p.IsReached);

    /// <summary>A line for each point.</summary>
    public override string ToString() => string.Join('\n', Points.Select(p =>
        p.Trace is { } trace ? $"{p.Place} is reached in cycle {trace.Cycles - 1}: {trace.VcdPath}" : $"{p.Place} is not reached within {Depth} cycles"));
}

/// <summary>A cover point.</summary>
/// <param name="Trace">The shortest way there from reset; null where there is none within the depth.</param>
public sealed record CoverPoint(ClaimPlace Place, Trace? Trace)
{
    public bool IsReached => Trace is not null;
}
