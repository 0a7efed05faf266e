using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;
using static PyXL.Isa.Instruction;

namespace PyXL.Toolchain.Tests.Model;

public class PinTests
{
    private static readonly Instruction Halt = Source(Opcode.Halt, Operand.Imm(0));
    private static readonly Instruction Idle = Unary(Opcode.Move, 9, Operand.Imm(0));

    [Test]
    public void A_looped_back_write_is_seen_three_cycles_later([Range(1, 6)] int distance)
    {
        var program = new TestProgram([PinOut(Opcode.PinDirection, 1, Operand.Imm(1)), PinOut(Opcode.PinWrite, 1, Operand.Imm(1)),
            .. Enumerable.Repeat(Idle, distance - 1), PinRead(Push, 2), Source(Opcode.Halt, Operand.Pop)]);
        var model = new ReferenceModel(program.Build(), new TestEnvironment(), [new Wire(1, 2)]);
        model.Run(100).Should().BeTrue();
        model.Status.Should().Be(distance >= 3 ? 1u : 0u);
    }

    [Test]
    public void Every_change_in_a_row_of_writes_is_seen_in_its_own_cycle()
    {
        // Levels written in cycles 4, 5, ...; the same come back three cycles later, also while writes go on.
        int[] levels = [1, 0, 1, 1, 0, 1, 0, 0, 1];
        var code = new List<Instruction> { PinOut(Opcode.PinDirection, 3, Operand.Imm(1)) };
        for (var i = 0; i < 2 * levels.Length; i++)
        {
            code.Add(PinOut(Opcode.PinWrite, 3, Operand.Imm(levels[i / 2])));
            code.Add(PinRead(Push, 3));
        }
        code.Add(Halt);
        var model = new ReferenceModel(new TestProgram(code).Build(), new TestEnvironment());
        var written = new Dictionary<long, int>();
        while (!model.Halted)
        {
            var record = model.Step()!.Value;
            var instruction = Decode(record.Instruction);
            if (instruction.Opcode == Opcode.PinWrite) written[record.Cycle] = instruction.B;
            if (instruction.Opcode != Opcode.PinRead) continue;
            var visible = written.Where(w => w.Key + 3 <= record.Cycle).OrderBy(w => w.Key).Select(w => w.Value).LastOrDefault();
            record.Result.Should().Be(Word.Int(visible), "read in cycle {0}", record.Cycle);
        }
        written.Should().HaveCount(18);
    }

    [Test]
    public void The_outside_is_sampled_two_cycles_before_the_read()
    {
        var program = new TestProgram(Idle, PinRead(0, 5), PinRead(1, 5), PinRead(2, 5), Halt);
        var model = new ReferenceModel(program.Build(), new TestEnvironment(cycle => cycle == 3 ? 1u << 5 : 0));
        var levels = new List<long>();
        while (!model.Halted) levels.Add(model.Step()!.Value.Result.Signed);
        levels.Should().Equal(0, 0, 1, 0, 0);
    }

    [Test]
    public void Waiting_for_a_pin_takes_the_same_time_at_every_phase()
    {
        var delays = new HashSet<long>();
        for (var rise = 20; rise < 60; rise++)
        {
            var program = new TestProgram(PinBranch(Opcode.BranchPinLow, 0, 2), Destination(Opcode.Cycles, Push), Halt);
            var model = new ReferenceModel(program.Build(), new TestEnvironment(cycle => cycle >= rise ? 4u : 0));
            model.Run(200).Should().BeTrue();
            delays.Add(model.Stack[0].Signed - rise);
        }
        // Sampled behind two flip-flops by a branch in every cycle, which then falls through against the guess.
        delays.Should().Equal(2 + 3);
    }

    [Test]
    public void Changes_are_told_from_the_cycle_after_the_instruction()
    {
        var environment = new TestEnvironment();
        new ReferenceModel(new TestProgram(PinOut(Opcode.PinDirection, 31, Operand.Imm(1)), PinOut(Opcode.PinWrite, 31, Operand.Imm(7)), PinOut(Opcode.PinWrite, 31, Operand.Imm(0)), Halt).Build(), environment).Run(100);
        environment.PinChanges.Should().Equal((4, 0u, 1u << 31), (5, 1u << 31, 1u << 31), (6, 0u, 1u << 31));
    }

    [Test]
    public void A_pin_takes_its_own_level_then_a_wires_then_the_outsides()
    {
        Wire[] wires = [new(1, 2)];
        Pins.Levels(0b010, 0b010, 0b000, wires).Should().Be(0b110, "pin 1 drives itself and pin 2");
        Pins.Levels(0b010, 0b110, 0b000, wires).Should().Be(0b010, "pin 2 drives itself low");
        Pins.Levels(0b010, 0b000, 0b100, wires).Should().Be(0b100, "nobody drives");
        Pins.Levels(0b000, 0b010, 0b111, wires).Should().Be(0b001, "the wire's driver wins over the outside");
    }
}
