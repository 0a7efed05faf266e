using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Fpu;

/// <summary>The core without its floating-point unit: ints are as ever, floats trap.</summary>
public sealed class WithoutFloatUnitTests
{
    private static readonly Word Half = Word.Float(0.5), Two = Word.Int(2);

    private static ulong Run(Instruction instruction)
    {
        var core = new Core(new CoreOptions(new Machine { ProgramDepth = 256, StackDepth = 512, HeapDepth = 16, Arithmetic = ArithmeticUnits.Integer }));
        using var simulator = new Simulator(Design.Elaborate(core));
        SimNet Net(Signal signal) => simulator.Net(signal);
        simulator.Reset();
        void Load(int space, int address, UInt128 word)
        {
            (Net(core.LoadValid).Value, Net(core.LoadSpace).Value, Net(core.LoadAddress).Value) = (1, (ulong)space, (ulong)address);
            Net(core.LoadData).Value128 = word;
            simulator.Step();
        }
        foreach (var (word, address) in new[] { Half, Two }.Select((w, i) => (w, i))) Load(1, address, new UInt128((byte)word.Tag, word.Payload));
        // Any trap ends with status 99.
        for (var vector = 0; vector < Machine.ResetPc; vector++) Load(0, vector, Instruction.Source(Opcode.Halt, Operand.Imm(99)).Encode());
        Instruction[] code = [Instruction.StaticOnly(Opcode.SetFrame, 10), instruction, Instruction.Source(Opcode.Halt, Operand.Pop)];
        for (var i = 0; i < code.Length; i++) Load(0, Machine.ResetPc + i, code[i].Encode());
        Net(core.LoadValid).Value = 0;
        Net(core.Run).Value = 1;
        simulator.RunUntil(Net(core.Halted), 1000).Should().BeTrue();
        return Net(core.Status).Value;
    }

    [Test]
    public void Floats_trap()
    {
        Operand half = Operand.Static(0), two = Operand.Static(1);
        foreach (var opcode in (Opcode[])[Opcode.Add, Opcode.Mul, Opcode.Lt, Opcode.Eq]) Run(Instruction.Binary(opcode, Instruction.Push, half, two)).Should().Be(99, "{0}", opcode);
        foreach (var opcode in (Opcode[])[Opcode.Add, Opcode.Mul, Opcode.Lt, Opcode.Eq]) Run(Instruction.Binary(opcode, Instruction.Push, half, half)).Should().Be(99, "{0}", opcode);
        Run(Instruction.Binary(Opcode.TrueDiv, Instruction.Push, two, two)).Should().Be(99);
        foreach (var opcode in (Opcode[])[Opcode.Neg, Opcode.Pos, Opcode.ToFloat, Opcode.Truncate, Opcode.SquareRoot]) Run(Instruction.Unary(opcode, Instruction.Push, half)).Should().Be(99, "{0}", opcode);
    }

    [Test]
    public void Ints_and_the_truth_of_floats_do_not()
    {
        Operand half = Operand.Static(0), two = Operand.Static(1);
        Run(Instruction.Binary(Opcode.Add, Instruction.Push, two, two)).Should().Be(4);
        Run(Instruction.Binary(Opcode.Mul, Instruction.Push, two, Operand.Imm(21))).Should().Be(42);
        Run(Instruction.Binary(Opcode.FloorDiv, Instruction.Push, Operand.Imm(-7), two)).Should().Be(uint.MaxValue - 3);
        Run(Instruction.Unary(Opcode.Neg, Instruction.Push, Operand.Imm(-5))).Should().Be(5);
        Run(Instruction.Unary(Opcode.Bool, Instruction.Push, half)).Should().Be(1);
    }
}
