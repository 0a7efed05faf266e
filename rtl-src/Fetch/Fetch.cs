using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The fetch stage: program counter and program memory. The address of the next instruction is chosen in the cycle in which the memory
/// samples it, so that a predicted branch (JMP, and backward branches) costs no cycle. An instruction that is not taken is read again: a redirection,
/// which comes late, chooses an address and enables nothing.
/// </summary>
/// <param name="depth">Program memory, instructions; a power of two.</param>
/// <param name="style">What the program memory is made of.</param>
/// <param name="contents">Of the program memory from the start, or null.</param>
[Doc("Program counter, program memory, and the branches that are fetched as taken.")]
public class Fetch(int depth, RamStyle style = RamStyle.Block, IEnumerable<BigInteger>? contents = null) : Module
{
    /// <summary>Level: 0 holds the processor before its first instruction.</summary>
    public readonly Bit Run = Input.Bit();

    [Doc("The decode stage takes the instruction.")]
    public readonly Bit Take = Input.Bit();

    [Doc("Drop the instruction.")]
    public readonly Bit Flush = Input.Bit();

    [Doc("Continue at the target.")]
    public readonly Bit Redirect = Input.Bit();
    public readonly UInt Target = Input.UInt(PackedFields.PcBits);

    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(PackedFields.PcBits);
    public readonly UInt LoadInstruction = Input.UInt(32);

    public readonly Bit Valid = Output.Bit();
    public readonly UInt Pc = Output.UInt(PackedFields.PcBits);
    public readonly UInt Instruction = Output.UInt(32);

    [Doc("The encoding is one of the ISA's.")]
    public readonly Bit Defined = Output.Bit();

    [Doc("The branch is fetched as taken.")]
    public readonly Bit Predicted = Output.Bit();

    [Doc("Where to go on should the branch fall out against the prediction.")]
    public readonly UInt OtherPc = Output.UInt(PackedFields.PcBits);

    private readonly Predecoder predecoder = new();
    protected readonly Memory program = Memory.Create(32 + 4, depth, contents, style);
    protected readonly Bit started = Reg.Bit();
    private readonly Bit valid = Reg.Bit();

    [Doc("No more bits than the memory's addresses have; the address after reset fits even where a proof has a smaller memory.")]
    private readonly UInt pc = Reg.UInt(BitOperations.Log2((uint)Math.Max(depth, 2 * Machine.ResetPc)), reset: Machine.ResetPc);

    protected override void Build()
    {
        predecoder.Instruction.Value = LoadInstruction;
        program.Write(LoadAddress.Truncate(program.AddressWidth), Cat(predecoder.Predecoded, LoadInstruction), LoadValid);

        var bits = pc.Width;
        var nextPc = Wire.UInt(bits, name: "next_pc");
        var word = program.Read(nextPc.Truncate(program.AddressWidth), Run, name: "word");
        Instruction.Value = word[31, 0];
        var early = new Predecoded().Unpack(word[35, 32]);

        var fields = new InstructionFields(word[31, 0]);
        Let(out var offset, Mux(early.Branch == BranchField.Loop, fields.A.SignExtend(PackedFields.PcBits), fields.D.SignExtend(PackedFields.PcBits)).Truncate(bits));
        Let(out var target, Mux(early.Branch == BranchField.Jump, fields.JumpTarget.Truncate(bits), pc + offset));
        Let(out var following, pc + 1);

        // Before the first instruction is read, the program counter has its address.
        When(Redirect, () => nextPc.Value = Target.Truncate(bits))
            .ElseWhen(!(Take & valid), () => nextPc.Value = pc)
            .ElseWhen(early.Predict, () => nextPc.Value = target)
            .Otherwise(() => nextPc.Value = following);

        When(Run, () =>
        {
            started.Next = true;
            pc.Next = nextPc;
        });
        valid.Next = (valid & (!Flush | Redirect)) | (Run & (Redirect | !started));

        Valid.Value = valid;
        Pc.Value = pc.ZeroExtend(PackedFields.PcBits);
        Defined.Value = early.Defined;
        Predicted.Value = early.Predict;
        OtherPc.Value = Mux(early.Predict, following, target).ZeroExtend(PackedFields.PcBits);
    }
}
