using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>The world around the processor, the same for every engine.</summary>
public sealed record RunOptions
{
    /// <summary>Wires outside of the chip, without delay; a pin that neither drives nor is driven reads 0.</summary>
    public IReadOnlyList<Wire> Wires { get; init; } = [];

    /// <summary>Instructions that would execute in this cycle or later are not run; null: no limit.</summary>
    public long? MaxCycles { get; init; }

    /// <summary>What the program can read from the console, at once; then comes the end.</summary>
    public IReadOnlyList<byte> Input { get; init; } = [];

    /// <summary>Waveform file to write, or null.</summary>
    public string? Vcd { get; init; }
}
