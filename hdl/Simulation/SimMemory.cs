using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation;

/// <summary>The words of a memory of a running simulation, for loading and inspection between edges.</summary>
public abstract class SimMemory
{
    private protected SimMemory(MemoryNode node, string path) => (Node, Path) = (node, path);

    private protected MemoryNode Node { get; }
    public string Path { get; }

    /// <summary>Bits a word.</summary>
    public int Width => Node.Width;

    /// <summary>Number of words.</summary>
    public int Depth => Node.Depth;

    /// <exception cref="SimulationException">The address is past the depth, or the value does not fit.</exception>
    public BigInteger this[int address]
    {
        get => Read(Check(address));
        set => Write(Check(address), Engine.Encode(value, Width, Path));
    }

    private protected abstract BigInteger Read(int address);
    private protected abstract void Write(int address, BigInteger value);

    private protected int Check(int address) =>
        (uint)address < (uint)Depth ? address : throw new SimulationException($"address {address} is outside of {Path}, which has {Depth} words");
}
