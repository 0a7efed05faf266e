using System.Numerics;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What is in the core's memories when the FPGA is configured; what is past the end of a list is zero.</summary>
public sealed class CoreContents
{
    /// <param name="program">Instructions from address 0.</param>
    /// <param name="statics">The stack memory from address 0.</param>
    /// <param name="data">The heap from address 0.</param>
    public CoreContents(IReadOnlyList<uint> program, IReadOnlyList<Word> statics, IReadOnlyList<Word> data)
    {
        Program = Predecode(program);
        Stack = [.. statics.Select(ToBits)];
        Heap = [.. data.Select(ToBits)];
    }

    /// <summary>Words of the program memory: 36 bits, with those that the <see cref="Predecoder"/> adds.</summary>
    public IReadOnlyList<BigInteger> Program { get; }

    /// <summary>72 bits each.</summary>
    public IReadOnlyList<BigInteger> Stack { get; }
    public IReadOnlyList<BigInteger> Heap { get; }

    private static BigInteger ToBits(Word word) => ((BigInteger)(byte)word.Tag << Word.PayloadBits) | word.Payload;

    /// <summary>The hardware that looks at each instruction while it is loaded does so here, in simulation.</summary>
    private static List<BigInteger> Predecode(IReadOnlyList<uint> program)
    {
        var predecoder = new Predecoder();
        using var simulator = new Simulator(Design.Elaborate(predecoder));
        var words = new List<BigInteger>();
        foreach (var instruction in program)
        {
            simulator.Poke(predecoder.Instruction, instruction);
            words.Add((simulator.Peek(predecoder.Predecoded) << 32) | instruction);
        }
        return words;
    }
}
