using System.Numerics;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation.Compiled;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation;

/// <summary>A memory of a <see cref="Simulator"/>, with fast access to words of up to 128 bits.</summary>
public sealed unsafe class CompiledMemory : SimMemory
{
    private readonly Simulator simulator;
    private readonly ulong* words;
    private readonly int stride;

    internal CompiledMemory(Simulator simulator, MemoryNode node, string path, ulong* words, int stride) : base(node, path)
    {
        this.simulator = simulator;
        this.words = words;
        this.stride = stride;
    }

    /// <summary>The word at an address, of a memory of up to 128 bits a word.</summary>
    /// <exception cref="SimulationException">The words are wider, or the address is past the depth.</exception>
    public UInt128 Get(int address)
    {
        var word = WordAt(address);
        return Width > 64 ? new UInt128(word[1], word[0]) : word[0];
    }

    /// <exception cref="SimulationException">The value does not fit, the words are wider, or the address is past the depth.</exception>
    public void Set(int address, UInt128 value)
    {
        var word = WordAt(address);
        var (high, low) = ((ulong)(value >> 64), (ulong)value);
        if (low > WideGraph.Ones(Width, 0) || high > WideGraph.Ones(Width, 1)) throw new SimulationException($"{value} does not fit in {Path}, which is {Width} bits wide");
        word[0] = low;
        if (Width > 64) word[1] = high;
        simulator.Changed();
    }

    /// <summary>Fills the memory from a generator of words.</summary>
    internal void Fill(PowerUp random)
    {
        for (var address = 0; address < Depth; address++)
            for (var i = 0; i < WideGraph.Count(Width); i++)
                words[(long)address * stride + i] = random.NextWord() & WideGraph.Ones(Width, i);
    }

    private protected override BigInteger Read(int address)
    {
        var word = words + (long)address * stride;
        var value = BigInteger.Zero;
        for (var i = WideGraph.Count(Width) - 1; i >= 0; i--) value = (value << 64) | word[i];
        return value;
    }

    private protected override void Write(int address, BigInteger value)
    {
        var word = words + (long)address * stride;
        for (var i = 0; i < WideGraph.Count(Width); i++) word[i] = (ulong)((value >> (64 * i)) & ulong.MaxValue);
        simulator.Changed();
    }

    private ulong* WordAt(int address) =>
        Width <= 128 ? words + (long)Check(address) * stride : throw new SimulationException($"{Path} is {Width} bits wide: too wide for a value of 128 bits");
}
