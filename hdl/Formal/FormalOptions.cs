namespace PyXL.Hdl.Proofs;

public sealed record FormalOptions
{
    /// <summary>Time for each of the two parts of a proof.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Directory for the waveforms of a failure, made if need be; null for a new one among the temporary files.</summary>
    public string? Directory { get; init; }
}
