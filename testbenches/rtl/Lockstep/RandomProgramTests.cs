using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Stimulus;
using PyXL.Toolchain.Image;

namespace PyXL.Rtl.Tests.Lockstep;

/// <summary>The core against the reference model, instruction by instruction and cycle by cycle.</summary>
public class RandomProgramTests
{
    private static readonly int Programs = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? 120 : 5000;

    // A function of the cycle, so that both sides see the same console.
    private static int BusyConsole(long cycle) => (int)(cycle * 2654435761 >> 8) & 7;

    private static bool HasInput(long cycle) => (cycle * 2654435761 >> 9 & 3) == 0;

    [Test]
    public void Random_programs_retire_the_same_instructions_in_the_same_cycles([Values] bool busyConsole)
    {
        using var bench = new CoreBench();
        for (var seed = busyConsole ? 1 : 0; seed < Programs; seed += 2)
            bench.Compare(RandomProgram.Generate(seed), RandomProgram.Wires, busyConsole ? BusyConsole : _ => 0, busyConsole ? HasInput : null).Should().BeNull("seed {0} should agree", seed);
    }

    [TestCase(ArithmeticUnits.Integer), TestCase(ArithmeticUnits.Serial)]
    public void So_they_do_on_machines_with_fewer_units(ArithmeticUnits arithmetic)
    {
        using var bench = new CoreBench(new Machine { Arithmetic = arithmetic });
        for (var seed = 0; seed < Programs; seed += 4)
            bench.Compare(RandomProgram.Generate(seed, arithmetic: arithmetic), RandomProgram.Wires, _ => 0).Should().BeNull("seed {0} should agree", seed);
    }

    /// <summary>Prints a character and halts with the cycle after it.</summary>
    private static ProgramImage Print()
    {
        var program = new uint[Machine.ResetPc + 3];
        program[Machine.ResetPc] = Instruction.PutChar(1, Operand.Imm('a')).Encode();
        program[Machine.ResetPc + 1] = Instruction.Destination(Opcode.Cycles, Instruction.Push).Encode();
        program[Machine.ResetPc + 2] = Instruction.Source(Opcode.Halt, Operand.Pop).Encode();
        return new ProgramImage { Program = program, Statics = [] };
    }

    [Test]
    public void A_console_may_be_busy_for_any_time()
    {
        using var bench = new CoreBench();
        foreach (var wait in new[] { 0, 1, 2, 63, 64, 65, 200 })
            bench.Compare(Print(), [], _ => wait).Should().BeNull("the console takes the byte after {0} cycles", wait);
    }

    [Test]
    public void A_difference_is_reported_with_both_records()
    {
        // The console answers the model first, then the core.
        var answers = 0;
        using var bench = new CoreBench();
        bench.Compare(Print(), [], _ => answers++).Should().Contain("PutChar").And.Contain("model RetireRecord").And.Contain("core  RetireRecord");
    }
}
