using System.Numerics;

namespace PyXL.Hdl.Ir;

/// <summary>An array of <see cref="Depth"/> words of <see cref="Width"/> bits.</summary>
public sealed class MemoryNode(string name, int width, int depth, SourceLocation source = default)
{
    public string Name { get; set; } = name;
    public int Width { get; } = width;
    public int Depth { get; } = depth;
    public SourceLocation Source { get; } = source;
    public ModuleNode Owner { get; set; } = null!;

    /// <summary>Initial contents from address 0; words past its end start at zero. Null: all start at random in simulation.</summary>
    public IReadOnlyList<BigInteger>? Initial { get; set; }

    /// <summary>Synthesis attribute <c>ram_style</c>: "block", "distributed" or null.</summary>
    public string? RamStyle { get; set; }

    /// <summary>The design sees to it that no two ports write one word at one edge.</summary>
    public bool HasApartWrites { get; set; }
    public string? Comment { get; set; }

    public List<ReadPort> ReadPorts { get; } = [];
    public List<WritePort> WritePorts { get; } = [];

    /// <summary>Bits of an address: ceil(log2(Depth)), at least 1.</summary>
    public int AddressWidth => Math.Max(1, (int)(Depth - 1L).GetBitLengthOfNonNegative());
}

/// <summary>At each clock edge where <see cref="Enable"/> is 1, <see cref="Data"/> takes the word at the address; else it holds.</summary>
public sealed record ReadPort(MemoryNode Memory, Expr Address, Expr Enable, Net Data, ClockDomain Domain, ReadDuringWrite Rule, SourceLocation Source);

/// <summary>
/// At each clock edge where <see cref="Enable"/> is 1, the word at the address is written. With a <see cref="Mask"/> of n bits, only the
/// chunks of Width/n bits whose mask bit is 1. Two ports that write one address at one edge: the later port wins.
/// </summary>
public sealed record WritePort(MemoryNode Memory, Expr Address, Expr Data, Expr Enable, Expr? Mask, ClockDomain Domain, SourceLocation Source);

internal static class BitLength
{
    public static int GetBitLengthOfNonNegative(this long value) => value == 0 ? 0 : 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)value);
}
