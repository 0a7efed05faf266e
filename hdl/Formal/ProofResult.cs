namespace PyXL.Hdl.Proofs;

public enum ProofStatus
{
    /// <summary>The assertions hold in every reachable state.</summary>
    Proven,
    /// <summary>No assertion fails within the depth, but a longer run is not excluded: the trace starts in a state that may be unreachable.</summary>
    Bounded,
    /// <summary>An assertion fails: the trace starts in reset.</summary>
    Failed,
}

/// <summary>What came out of <see cref="Formal.Prove(Design, int, FormalOptions?)"/>.</summary>
/// <param name="Depth">Cycles after reset that were examined.</param>
/// <param name="Failure">The assertion that fails, or stops the induction; null when proven.</param>
/// <param name="Trace">The cycles that lead there; null when proven.</param>
public sealed record ProofResult(ProofStatus Status, int Depth, ClaimPlace? Failure, Trace? Trace)
{
    public bool IsProven => Status == ProofStatus.Proven;

    /// <summary>The verdict, and the trace as a table of signals by cycle.</summary>
    public override string ToString() => Status switch
    {
        ProofStatus.Proven => $"proven by induction over {Depth} cycles",
        ProofStatus.Bounded => $"holds for {Depth} cycles from reset, but induction over as many fails at {Failure}; a greater depth or a stronger assertion may prove it.\n{Trace}",
        _ => $"fails at {Failure}.\n{Trace}",
    };
}
