using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;

namespace PyXL.Rtl.Tests;

/// <summary>The predecoder against the instruction table, over all opcodes and all values of each field.</summary>
public sealed class PredecoderTests
{
    private static readonly int[] Corners9 = [0, 1, 2, 15, 31, 32, 127, 128, 254, 255, 256, 257, 383, 384, 509, 510, 511];
    private static readonly int[] Corners7 = [0, 1, 2, 3, 4, 5, 31, 32, 63, 64, 126, 127];

    [Test]
    public void Marks_exactly_the_defined_encodings_and_the_branches_to_fetch_as_taken()
    {
        var simulator = new Simulator(Design.Elaborate(new Predecoder()));
        var (input, defined, predict) = (simulator.Net("instruction"), simulator.Net("predecoded_defined"), simulator.Net("predecoded_predict"));

        foreach (var bits in Encodings())
        {
            input.Value = bits;
            var instruction = Instruction.Decode(bits);
            (defined.Value == 1).Should().Be(instruction.IsDefined, "of {0} (0x{1:x8})", instruction, bits);
            if (instruction.IsDefined) (predict.Value == 1).Should().Be(IsFetchedAsTaken(instruction), "of {0} (0x{1:x8})", instruction, bits);
        }
    }

    private static bool IsFetchedAsTaken(Instruction instruction) => InstructionSet.Get(instruction.Opcode).Format switch
    {
        Format.Jump => true,
        Format.CompareBranch or Format.TestBranch or Format.PinBranch => instruction.ShortOffset <= 0,
        Format.Loop => instruction.LoopOffset <= 0,
        _ => false,
    };

    private static IEnumerable<uint> Encodings() =>
        from opcode in Enumerable.Range(0, 128)
        from fields in Fields()
        select new Instruction((Opcode)opcode, fields.D, fields.A, fields.B).Encode();

    private static IEnumerable<(int D, int A, int B)> Fields()
    {
        foreach (var a in Corners9)
            foreach (var b in Corners9)
                foreach (var d in Corners7)
                    yield return (d, a, b);
        for (var d = 0; d < 128; d++) yield return (d, 0, 0);
        for (var a = 0; a < 512; a++) yield return (0, a, 0);
        for (var b = 0; b < 512; b++) yield return (0, 0, b);
    }
}
