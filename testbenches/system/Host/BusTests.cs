using PyXL.Cli;
using PyXL.Cli.Engines;
using PyXL.Cli.Host;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Image;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.SystemTests.Host;

/// <summary>
/// What a host does, on the top <c>pyxl_axi</c> in Verilator behind its AXI4-Lite bus, by the code and the register map that boards are
/// loaded with. The hardware asserts the rules of the bus all along.
/// </summary>
public sealed class BusTests
{
    private const int Seed = 7;

    private static readonly Machine Small = new() { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256 };

    private static readonly Operand Local0 = Operand.Local(0), Zero = Operand.Imm(0);

    private static ProgramImage Image(params Instruction[] code) => new()
    {
        Program = [.. new uint[Machine.ResetPc], .. new[] { Instruction.StaticOnly(Opcode.SetFrame, 4), Instruction.Count(Opcode.Enter, 3) }.Concat(code).Select(i => i.Encode())],
        Statics = [Word.Int(-1), Word.Int(1L << 40 | 77), Word.None, Word.Int(3)],
        Data = [default, new Word(Tag.Header, 0x2_0000_0007), new Word(Tag.Float, 0x4009_21FB_5444_2D18)],
        Machine = Small,
    };

    /// <summary>Copies its input to its output until the end, and halts with 5.</summary>
    internal static readonly ProgramImage Echo = Image(
        Instruction.Destination(Opcode.GetChar, 0),
        Instruction.CompareBranch(Opcode.BranchLt, 3, Local0, Zero),
        Instruction.PutChar(1, Local0),
        Instruction.Jump(Machine.ResetPc + 2),
        Instruction.Source(Opcode.Halt, Operand.Imm(5)));

    private static readonly ProgramImage Endless = Image(Instruction.PutChar(2, Operand.Imm('!')), Instruction.PinOut(Opcode.PinDirection, 3, Operand.Imm(1)), Instruction.Jump(Machine.ResetPc + 4));

    private static SimulatedBus Open(int seed = Seed, params Wire[] wires) => new(Small, wires, seed);

    private static uint Read(SimulatedBus bus, RegisterInfo register) => bus.Read(register.Offset);

    private static bool Is(SimulatedBus bus, string field) => (Read(bus, RegisterMap.Status) & RegisterMap.Status[field].Mask) != 0;

    private static InputQueue Input(string text) => new(new MemoryStream(Encoding.ASCII.GetBytes(text)));

    [Test]
    public void The_registers_have_what_the_map_says_after_reset([Values(0, Seed)] int seed)
    {
        using var bus = Open(seed);
        foreach (var register in RegisterMap.Registers.Where(r => r is { Reset: not null, Access: not RegisterAccess.WriteOnly }))
            Read(bus, register).Should().Be(register.Reset, register.Name);
        var board = new Board(bus);
        board.Machine.Should().Be(Small);
        board.ClockHz.Should().Be(100_000_000);
        foreach (var register in RegisterMap.Registers.Where(r => r.Access == RegisterAccess.ReadOnly))
        {
            bus.Write(register.Offset, 0x5A5A5A5A);
            Is(bus, "ERROR").Should().BeTrue("{0} cannot be written", register.Name);
            bus.Write(RegisterMap.Control.Offset, RegisterMap.Control["RESET"].Mask);
            Is(bus, "ERROR").Should().BeFalse();
        }
    }

    [Test]
    public void A_program_is_loaded_run_reset_and_run_again([Values(0, Seed)] int seed)
    {
        using var bus = Open(seed);
        var board = new Board(bus);
        for (var round = 0; round < 2; round++)
        {
            board.Load(Echo);
            for (var i = 0; i < Echo.Statics.Length; i++) board.ReadMemory(LoadSpace.Stack, i).Should().Be(Echo.Statics[i]);
            for (var i = 0; i < Echo.Data.Length; i++) board.ReadMemory(LoadSpace.Heap, i).Should().Be(Echo.Data[i]);
            board.ReadMemory(LoadSpace.Stack, Small.StackDepth - 1).Should().Be(Word.Unbound);
            board.Start();
            var recorder = new Recorder();
            // More than the console's queues hold, so that both sides wait for each other.
            var text = string.Concat(Enumerable.Repeat("To be, or not to be. ", 20));
            var run = board.Run(recorder, Input(text));
            (run.End, run.Status, recorder.Output).Should().Be((RunEnd.Halted, 5u, text));
            Is(bus, "ERROR").Should().BeFalse();
            Is(bus, "HALTED").Should().BeTrue();

            // Reset in the middle of a program, which then does nothing more.
            board.Load(Endless);
            board.Start();
            bus.WaitForInterrupt(500);
            Is(bus, "RUNNING").Should().BeTrue();
            bus.Write(RegisterMap.Control.Offset, RegisterMap.Control["RESET"].Mask);
            Is(bus, "RUNNING").Should().BeFalse();
            Read(bus, RegisterMap.ConsoleOut).Should().Be(0);
            Read(bus, RegisterMap.Cycles).Should().Be(0);
        }
    }

    [Test]
    public void A_program_that_arrived_otherwise_than_sent_is_not_started()
    {
        using var bus = Open();
        var board = new Board(bus);
        board.Invoking(b => b.Start()).Should().Throw<UserError>().WithMessage("*CRC-32*", "nothing was loaded");

        // One bit more, at a place that the program does not reach.
        board.Load(Echo);
        bus.Write(RegisterMap.HeapWindow.Offset + 16 * 200, 1);
        board.Invoking(b => b.Start()).Should().Throw<UserError>().WithMessage("*CRC-32*");
        Is(bus, "RUNNING").Should().BeFalse();

        // A word past the end of its memory.
        board.Load(Echo);
        bus.Write(RegisterMap.StackWindow.Offset + 16 * Small.StackDepth, 1);
        Is(bus, "ERROR").Should().BeTrue();
        board.Invoking(b => b.Start()).Should().Throw<UserError>();

        board.Load(Echo);
        board.Start();
        board.Run(new Recorder(), null).Status.Should().Be(5);
    }

    [Test]
    public void A_running_program_is_not_disturbed_by_writes_to_its_memories()
    {
        using var bus = Open();
        var board = new Board(bus);
        board.Load(Echo);
        board.Start();
        bus.Write(RegisterMap.ProgramWindow.Offset + 4 * (Machine.ResetPc + 2), 0);
        bus.Write(RegisterMap.StackWindow.Offset + RegisterMap.Tag, 0xFF);
        bus.Read(RegisterMap.StackWindow.Offset).Should().Be(0, "memories cannot be read while a program runs");
        Is(bus, "ERROR").Should().BeTrue();
        var recorder = new Recorder();
        board.Run(recorder, Input("undisturbed")).Status.Should().Be(5);
        recorder.Output.Should().Be("undisturbed");
        board.ReadMemory(LoadSpace.Stack, 0).Should().Be(Word.Int(-1));
        bus.Write(RegisterMap.StackWindow.Offset + RegisterMap.Tag, 0xFF);
        board.ReadMemory(LoadSpace.Stack, 0).Should().Be(Word.Int(-1), "nor can they be written before the next reset");
    }

    [Test]
    public void The_interrupt_follows_what_is_enabled()
    {
        using var bus = Open();
        var board = new Board(bus);
        uint halted = RegisterMap.InterruptEnable["HALTED"].Mask, output = RegisterMap.InterruptEnable["CONSOLE_OUT"].Mask, input = RegisterMap.InterruptEnable["CONSOLE_IN"].Mask;
        void Enable(uint mask) => bus.Write(RegisterMap.InterruptEnable.Offset, mask);

        board.Load(Echo);
        board.Start();
        Enable(halted | output);
        bus.WaitForInterrupt(200).Should().BeFalse("the program waits for input");
        Enable(input);
        bus.WaitForInterrupt(10).Should().BeTrue("the input is empty");
        Enable(halted | output);
        bus.Write(RegisterMap.ConsoleIn.Offset, 'x');
        bus.WaitForInterrupt(200).Should().BeTrue("the program has printed");
        Read(bus, RegisterMap.InterruptPending).Should().Be(output | input);
        Read(bus, RegisterMap.ConsoleOut).Should().Be(1 << 8 | 'x');
        bus.WaitForInterrupt(50).Should().BeFalse("the byte was read");
        Enable(output);
        bus.Write(RegisterMap.ConsoleIn.Offset, RegisterMap.ConsoleIn["END"].Mask);
        bus.WaitForInterrupt(100).Should().BeFalse();
        Enable(halted);
        bus.WaitForInterrupt(10).Should().BeTrue("the program has ended");
    }

    [Test]
    public void A_read_and_a_write_at_the_same_time_get_their_own_answers([Values(0, Seed)] int seed)
    {
        using var bus = Open(seed);
        var board = new Board(bus);
        board.Load(Echo);
        var at = RegisterMap.StackWindow.Offset;
        for (var i = 0u; i < 40; i++)
        {
            bus.WriteAndRead(RegisterMap.CrcExpected.Offset, i, RegisterMap.Id.Offset).Should().Be(RegisterMap.Identity);
            Read(bus, RegisterMap.CrcExpected).Should().Be(i);
            // The word that is written and the one that is read share the core's load port.
            bus.WriteAndRead(at + 16 * 20 + RegisterMap.PayloadLow, i, at + 16).Should().Be(77);
        }
    }

    [Test]
    public void The_bus_reset_ends_all()
    {
        using var bus = Open();
        var board = new Board(bus);
        board.Load(Endless);
        board.Start();
        bus.WaitForInterrupt(100);
        bus.Reset();
        Is(bus, "RUNNING").Should().BeFalse();
        Read(bus, RegisterMap.Crc).Should().Be(0);
        board.Load(Echo);
        board.Start();
        board.Run(new Recorder(), null).Status.Should().Be(5);
    }

    [Test]
    public void A_pin_comes_back_and_the_statistics_are_those_of_the_model()
    {
        // Pin 1 to pin 2: waits for the level, and halts with the cycles that it took.
        var image = Image(
            Instruction.PinOut(Opcode.PinDirection, 1, Operand.Imm(1)),
            Instruction.Destination(Opcode.Cycles, 0),
            Instruction.PinOut(Opcode.PinWrite, 1, Operand.Imm(1)),
            Instruction.PinBranch(Opcode.BranchPinLow, 0, 2),
            Instruction.Destination(Opcode.Cycles, 1),
            Instruction.Binary(Opcode.Sub, 2, Operand.Local(1), Local0),
            Instruction.Source(Opcode.Halt, Operand.Local(2)));
        Wire[] wires = [new(1, 2)];
        using var bus = Open(Seed, wires);
        var board = new Board(bus);
        board.Load(image);
        board.Start();
        board.Run(new Recorder(), null).Should().Be(Programs.Run("model", image, new RunOptions { Wires = wires }).Result);
        board.Traps.Should().Be(0);
    }
}
