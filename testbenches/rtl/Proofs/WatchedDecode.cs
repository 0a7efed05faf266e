using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// The decode stage with its specification: the instruction that it issues is the one it took, with the controls of that and the mark of
/// an undefined encoding.
/// </summary>
/// <param name="flawed">The mark of an undefined encoding is lost on its way.</param>
internal sealed class WatchedDecode(bool flawed = false) : Decode
{
    private readonly Decoder expected = new();
    private readonly UInt taken = Reg.UInt(32, reset: null);
    private readonly Bit undefined = Reg.Bit(reset: null);
    private readonly Bit drained = Reg.Bit(), flushed = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        if (flawed) When(Issue.Second, () => Issue.Illegal.Value = false);
        When(Advance, () =>
        {
            taken.Next = Instruction;
            undefined.Next = !Defined;
        });
        expected.Opcode.Value = Mux(undefined, Lit.Enum(Opcode.Illegal), new InstructionFields(taken).Opcode);
        Assert(!Issued | (Issue.Instruction == taken), "the instruction is the one that was taken");
        Assert(!Issued | (Issue.Illegal == undefined), "an undefined encoding is marked");
        Assert(!Issued | (Issue.Controls == expected.Controls), "controls are those of the instruction");
        Assert(!(Issued & undefined) | (!UsesStackB & (ImmediateB == 0)), "an undefined encoding has the operand 0");

        When(Redirect, () => drained.Next = false).ElseWhen(Flush, () => drained.Next = true);
        Assume(!drained | !Valid, "the fetch stage sends nothing between a flush and its redirection");
        Assert(!drained | !Issued, "nothing is issued between a flush and its redirection");
        flushed.Next = Flush;
        Assert(!flushed | !Issued, "nothing is issued in the cycle after a flush");
        Cover(Issued & Issue.Illegal, "an undefined encoding is issued");
    }
}
