using CsCheck;
using FluentAssertions;
using NUnit.Framework;

namespace PyXL.Isa.Tests;

public class EncodingTests
{
    private static IEnumerable<InstructionInfo> All => InstructionSet.All;

    /// <summary>Whether the documented layout allows the bits.</summary>
    private static bool LayoutAllows(uint bits, FormatLayout layout)
    {
        foreach (var field in layout.Fields)
        {
            var value = (int)(bits >> field.Low) & (1 << field.Bits) - 1;
            if (value < field.Min || value > field.Max) return false;
        }
        return true;
    }

    [Test]
    public void Exactly_the_documented_encodings_are_defined([ValueSource(nameof(All))] InstructionInfo info)
    {
        // All values of each field, with the edges of the others.
        var layout = FormatLayout.Of(info.Format);
        int[] edgesD = [0, 1, 2, 3, 4, 31, 32, 63, 64, 126, 127], edgesA = [0, 1, 2, 31, 32, 255, 256, 511], edgesB = [0, 1, 31, 32, 255, 256, 511];
        var wrong = new List<string>();
        void Check(int d, int a, int b)
        {
            var instruction = new Instruction(info.Opcode, d, a, b);
            var bits = instruction.Encode();
            if (Instruction.Decode(bits) != instruction || Instruction.Decode(bits).IsDefined != LayoutAllows(bits, layout)) wrong.Add($"{bits:X8}");
        }
        void CheckAll(IEnumerable<int> allD, IEnumerable<int> allA, IEnumerable<int> allB)
        {
            foreach (var d in allD)
                foreach (var a in allA)
                    foreach (var b in allB) Check(d, a, b);
        }
        CheckAll(Enumerable.Range(0, 128), edgesA, edgesB);
        CheckAll(edgesD, Enumerable.Range(0, 512), edgesB);
        CheckAll(edgesD, edgesA, Enumerable.Range(0, 512));
        wrong.Should().BeEmpty();
    }

    [Test]
    public void Opcodes_that_are_not_in_the_table_are_undefined()
    {
        var opcodes = All.Select(i => (int)i.Opcode).ToHashSet();
        for (var opcode = 0; opcode < 128; opcode++)
        {
            if (opcodes.Contains(opcode)) continue;
            Gen.UInt[0, (1 << 25) - 1].Sample(rest => !Instruction.Decode((uint)opcode << 25 | rest).IsDefined, iter: 200);
        }
    }

    [Test]
    public void Fields_of_each_format_fill_the_bits_below_the_opcode()
    {
        FormatLayout.All.Select(l => l.Format).Should().Equal(Enum.GetValues<Format>());
        foreach (var layout in FormatLayout.All)
        {
            var next = 24;
            foreach (var field in layout.Fields)
            {
                field.High.Should().Be(next, "{0} {1}", layout.Format, field.Name);
                next = field.Low - 1;
            }
            next.Should().Be(-1, "{0}", layout.Format);
        }
    }

    [Test]
    public void Opcodes_mnemonics_and_summaries_are_unambiguous()
    {
        All.Select(i => i.Opcode).Order().Should().Equal(Enum.GetValues<Opcode>().Where(o => o != Opcode.Illegal));
        All.Select(i => i.Mnemonic).Should().OnlyHaveUniqueItems();
        All.Should().OnlyContain(i => i.Summary.EndsWith('.') && i.Cycles >= 1);
    }

    [Test]
    public void Operands_of_all_codes_come_back()
    {
        for (var code = 0; code < 512; code++) Operand.Decode(code).Encode().Should().Be(code);
        Operand.Decode(0x80).Should().Be(Operand.Imm(-128));
        Operand.Decode(0x7F).Should().Be(Operand.Imm(127));
        Operand.Decode(0x17F).Should().Be(Operand.Local(127));
        Operand.Decode(0x1FD).Should().Be(Operand.Static(125));
        foreach (var operand in new[] { Operand.Imm(128), Operand.Imm(-129), Operand.Local(128), Operand.Local(-1), Operand.Static(126), Operand.Static(-1) })
            operand.Invoking(o => o.Encode()).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static readonly Gen<Operand> AnyOperand = Gen.Int[0, 511].Select(Operand.Decode);
    private static readonly Gen<int> AnyD = Gen.Int[0, 127];

    /// <summary>An instruction of the opcode by its factory method, and what its fields should read.</summary>
    private static Gen<(Instruction Instruction, object[] Fields, object[] Expected)> Make(InstructionInfo info)
    {
        var op = info.Opcode;
        return info.Format switch
        {
            Format.Binary => Gen.Select(AnyD, AnyOperand, AnyOperand, (d, a, b) => Case(Instruction.Binary(op, d, a, b), i => [i.D, i.OperandA, i.OperandB], d, a, b)),
            Format.Unary => Gen.Select(AnyD, AnyOperand, (d, b) => Case(Instruction.Unary(op, d, b), i => [i.D, i.OperandB], d, b)),
            Format.CompareBranch => Gen.Select(Gen.Int[-64, 63], AnyOperand, AnyOperand, (o, a, b) => Case(Instruction.CompareBranch(op, o, a, b), i => [i.ShortOffset, i.OperandA, i.OperandB], o, a, b)),
            Format.TestBranch => Gen.Select(Gen.Int[-64, 63], AnyOperand, (o, b) => Case(Instruction.TestBranch(op, o, b), i => [i.ShortOffset, i.OperandB], o, b)),
            Format.Loop => Gen.Select(Gen.Int[0, 126], Gen.Int[-256, 255], AnyOperand, (l, o, b) => Case(Instruction.Loop(op, l, o, b), i => [i.D, i.LoopOffset, i.OperandB], l, o, b)),
            Format.Jump => Gen.Int[0, (1 << 20) - 1].Select(t => Case(Instruction.Jump(t), i => [i.JumpTarget], t)),
            Format.Call => Gen.Select(AnyD, Gen.Int[0, 255], Gen.Bool, (d, n, discard) => Case(Instruction.Call(op, d, n, discard), i => [i.D, i.B, i.A == 1], d, n, discard)),
            Format.Pair => Gen.Select(AnyOperand, AnyOperand, (a, b) => Case(Instruction.Pair(op, a, b), i => [i.OperandA, i.OperandB], a, b)),
            Format.Source => AnyOperand.Select(b => Case(Instruction.Source(op, b), i => [i.OperandB], b)),
            Format.Destination => AnyD.Select(d => Case(Instruction.Destination(op, d), i => [i.D], d)),
            Format.LocalOnly => Gen.Int[0, 126].Select(l => Case(Instruction.ClearLocal(l), i => [i.D], l)),
            Format.Retag => Gen.Select(AnyD, Gen.Int[0, 255], AnyOperand, (d, t, b) => Case(op == Opcode.New ? Instruction.NewObject(d, (Tag)t, b) : Instruction.Retag(d, (Tag)t, b), i => [i.D, i.A, i.OperandB], d, t, b)),
            Format.PinIn => Gen.Select(AnyD, Gen.Int[0, 31], (d, p) => Case(Instruction.PinRead(d, p), i => [i.D, i.B], d, p)),
            Format.PinBranch => Gen.Select(Gen.Int[-64, 63], Gen.Int[0, 31], (o, p) => Case(Instruction.PinBranch(op, o, p), i => [i.ShortOffset, i.B], o, p)),
            Format.PinOut => Gen.Select(Gen.Int[0, 31], AnyOperand, (p, b) => Case(Instruction.PinOut(op, p, b), i => [i.D, i.OperandB], p, b)),
            Format.Console => Gen.Select(Gen.Int[1, 2], AnyOperand, (c, b) => Case(Instruction.PutChar(c, b), i => [i.D, i.OperandB], c, b)),
            Format.Count => Gen.Int[1, 255].Select(n => Case(Instruction.Count(op, n), i => [i.B], n)),
            Format.StaticIn => Gen.Select(AnyD, Gen.Int[0, 16383], (d, s) => Case(Instruction.LoadStatic(d, s), i => [i.D, i.StaticInAddress], d, s)),
            Format.StaticOut => Gen.Select(Gen.Int[0, 16383], AnyOperand, (s, b) => Case(Instruction.StoreStatic(s, b), i => [i.StaticOutAddress, i.OperandB], s, b)),
            _ => Gen.Int[0, 16383].Select(s => Case(Instruction.StaticOnly(op, s), i => [i.StaticOutAddress], s)),
        };
    }

    private static (Instruction, object[], object[]) Case(Instruction made, Func<Instruction, object[]> fields, params object[] expected) => (made, fields(Instruction.Decode(made.Encode())), expected);

    [Test]
    public void What_is_encoded_is_decoded([ValueSource(nameof(All))] InstructionInfo info) =>
        Make(info).Sample(c =>
        {
            c.Instruction.Opcode.Should().Be(info.Opcode);
            Instruction.Decode(c.Instruction.Encode()).IsDefined.Should().BeTrue();
            c.Fields.Should().Equal(c.Expected);
        }, iter: 300);

    [Test]
    public void Fields_out_of_range_are_refused()
    {
        var zero = Operand.Imm(0);
        Func<Instruction>[] bad =
        [
            () => Instruction.Binary(Opcode.Add, 128, zero, zero), () => Instruction.Binary(Opcode.Add, -1, zero, zero), () => Instruction.CompareBranch(Opcode.BranchLt, 64, zero, zero),
            () => Instruction.TestBranch(Opcode.BranchTrue, -65, zero), () => Instruction.Loop(Opcode.ForUp, 127, 0, zero), () => Instruction.Loop(Opcode.ForUp, 0, 256, zero), () => Instruction.Jump(1 << 20), () => Instruction.Jump(-1),
            () => Instruction.Call(Opcode.Call, 0, 256), () => Instruction.PinRead(0, 32), () => Instruction.PinOut(Opcode.PinWrite, 32, zero), () => Instruction.PutChar(0, zero), () => Instruction.PutChar(3, zero),
            () => Instruction.Count(Opcode.Drop, 0), () => Instruction.Count(Opcode.Enter, 256), () => Instruction.LoadStatic(0, 16384), () => Instruction.StoreStatic(-1, zero), () => Instruction.ClearLocal(127),
        ];
        foreach (var make in bad) make.Should().Throw<ArgumentOutOfRangeException>();
        ((Action)(() => Instruction.Binary(Opcode.Jump, 0, zero, zero))).Should().Throw<ArgumentException>().WithMessage("Jump has format Jump, not Binary");
    }
}
