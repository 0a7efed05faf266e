namespace PyXL.Hdl.Proofs;

public sealed record FormalOptions
{
    /// <summary>Time for each of the two parts of a proof.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Modules, by their names in the Verilog, whose outputs take any value in each cycle instead of what they compute. What is proven holds
    /// for the real ones too, and is often proven sooner; a failure may be one that the real ones exclude. Their own assertions do not count.
    /// </summary>
    public IReadOnlyCollection<string> Free { get; init; } = [];

    /// <summary>Directory for the waveforms of a failure, made if need be; null for a new one among the temporary files.</summary>
    public string? Directory { get; init; }
}
