using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>The predecoder with its specification: the encodings that it takes for defined are those of the table of layouts.</summary>
/// <param name="flawed">The predecoder overlooks bit 9.</param>
internal sealed class WatchedPredecoder(bool flawed = false) : Module
{
    private readonly UInt bits = Input.UInt(32);
    private readonly Predecoder predecoder = new();

    protected override void Build()
    {
        predecoder.Instruction.Value = flawed ? Cat(bits[31, 10], Lit.UInt(0, 1), bits[8, 0]) : bits;

        Bit defined = false;
        foreach (var format in InstructionSet.All.GroupBy(i => i.Format))
        {
            var fits = new InstructionFields(bits).Opcode.IsAnyOf([.. format.Select(i => i.Opcode)]);
            foreach (var field in FormatLayout.Of(format.Key).Fields)
            {
                var value = bits[field.High, field.Low];
                if (field.Min > 0) fits &= value >= field.Min;
                if (field.Max < (1 << field.Bits) - 1) fits &= value <= field.Max;
            }
            defined |= fits;
        }
        Assert(predecoder.Predecoded.Defined == defined, "an encoding is taken for defined where the table says so");
    }
}
