using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>The decode stage with its specification: the controls that it issues are those of the instruction, and undefined ones are marked.</summary>
internal sealed class WatchedDecode : Decode
{
    private readonly Decoder expected = new();
    private readonly Bit undefined = Reg.Bit(reset: null);

    protected override void Build()
    {
        base.Build();
        When(Advance, () => undefined.Next = !Defined);
        expected.Opcode.Value = Mux(undefined, Lit.Enum(Opcode.Illegal), Issue.Fields.Opcode);
        Assert(!Issued | (Issue.Illegal == undefined), "an undefined encoding is marked");
        Assert(!Issued | (Issue.Controls == expected.Controls), "controls are those of the instruction");
    }
}
