using PyXL.Isa;

namespace PyXL.Toolchain.Listing;

/// <summary>
/// Instructions as text: mnemonic, destination (<c>l3</c> or <c>push</c>), operands; branches with the address that they go to.
/// <c>BNLT l0, #2, 0x0088</c>.
/// </summary>
public static class InstructionText
{
    /// <param name="pc">Address of the instruction, which branches count from.</param>
    public static string Format(uint bits, int pc)
    {
        var i = Instruction.Decode(bits);
        if (!i.IsDefined) return $".word 0x{bits:X8}";
        var info = InstructionSet.Get(i.Opcode);
        var (a, b, destination) = (i.OperandA.ToString(), i.OperandB.ToString(), Destination(i.D));
        string[] operands = info.Format switch
        {
            Isa.Format.Binary => [destination, a, b],
            Isa.Format.Unary => [destination, b],
            Isa.Format.CompareBranch => [a, b, Address(pc + i.ShortOffset)],
            Isa.Format.TestBranch => [b, Address(pc + i.ShortOffset)],
            Isa.Format.Loop => [$"l{i.D}", b, Address(pc + i.LoopOffset)],
            Isa.Format.Jump => [Address(i.JumpTarget)],
            Isa.Format.Call => [i.A == 1 ? "drop" : destination, i.B.ToString()],
            Isa.Format.Pair => [a, b],
            Isa.Format.Source => [b],
            Isa.Format.Destination => [destination],
            Isa.Format.LocalOnly => [$"l{i.D}"],
            Isa.Format.Retag => [destination, TagName((Tag)i.A), b],
            Isa.Format.PinIn => [destination, $"pin{i.B}"],
            Isa.Format.PinBranch => [$"pin{i.B}", Address(pc + i.ShortOffset)],
            Isa.Format.PinOut => [$"pin{i.D}", b],
            Isa.Format.Console => [i.D == 1 ? "out" : "err", b],
            Isa.Format.Count => [i.B.ToString()],
            Isa.Format.StaticIn => [destination, $"[{i.StaticInAddress}]"],
            Isa.Format.StaticOut => [$"[{i.StaticOutAddress}]", b],
            Isa.Format.StaticOnly => [$"[{i.StaticOutAddress}]"],
            _ => throw new InvalidOperationException($"format {info.Format} has no text"),
        };
        return $"{info.Mnemonic,-6} {string.Join(", ", operands)}";
    }

    /// <summary>A program address as listings show it.</summary>
    public static string Address(int pc) => $"0x{pc & (1 << PackedFields.PcBits) - 1:X4}";

    private static string Destination(int d) => d == Instruction.Push ? "push" : $"l{d}";

    private static string TagName(Tag tag) => Enum.IsDefined(tag) ? tag.ToString() : $"0x{(byte)tag:X2}";
}
