using PyXL.Hdl;
using PyXL.Hdl.Library;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The registers of <see cref="RegisterMap"/>: answers the host's accesses, starts the program, queues the console, counts. Accesses to
/// memories go on to the <see cref="MemoryPort"/> while no program runs.
/// </summary>
/// <param name="clockHz">Frequency of the core's clock, for the host to read.</param>
[Doc("Registers of the host: control, console, statistics.")]
public sealed class HostRegisters(Machine machine, long clockHz) : Module
{
    private const int LevelBits = 7; // up to the depth of a queue

    [Doc("The bus waits while the core is reset.")]
    public readonly Bit Resetting = Input.Bit();

    public readonly Bit Write = Input.Bit();
    public readonly UInt WriteAddress = Input.UInt(RegisterMap.AddressBits);
    public readonly UInt WriteData = Input.UInt(32);
    public readonly Bit WriteWhole = Input.Bit();
    public readonly Bit WriteDone = Output.Bit();
    public readonly Bit Read = Input.Bit();
    public readonly UInt ReadAddress = Input.UInt(RegisterMap.AddressBits);
    public readonly UInt ReadData = Output.UInt(32);
    public readonly Bit ReadDone = Output.Bit();

    [Doc("Accesses to memories.")]
    public readonly Bit MemoryWrite = Output.Bit();
    public readonly Bit MemoryWriteMisses = Input.Bit();
    public readonly Bit MemoryWriteDone = Input.Bit();
    public readonly Bit MemoryRead = Output.Bit();
    public readonly Bit MemoryReadMisses = Input.Bit();
    public readonly Bit MemoryReadDone = Input.Bit();
    public readonly UInt MemoryReadData = Input.UInt(32);
    public readonly UInt Crc = Input.UInt(32);

    [Doc("The core.")]
    public readonly Bit ResetCore = Output.Bit();
    public readonly Bit Run = Output.Bit();
    public readonly Bit Retires = Input.Bit();
    public readonly Bit Traps = Input.Bit();
    public readonly HeapReport Heap = Input.Of<HeapReport>();
    public readonly Bit Halted = Input.Bit();
    public readonly UInt Status = Input.UInt(32);
    public readonly Enum<Fault> Fault = Input.Enum<Fault>();
    public readonly Bit ConsoleValid = Input.Bit();
    public readonly UInt ConsoleChannel = Input.UInt(2);
    public readonly UInt ConsoleData = Input.UInt(8);
    public readonly Bit ConsoleReady = Output.Bit();

    [Doc("What the program may read: bit 8 is the end of the input.")]
    public readonly Stream<UInt> ConsoleIn = Stream<UInt>.Source(Field.UInt(9));

    public readonly Bit Interrupt = Output.Bit();

    private readonly Fifo<UInt> outQueue = new(Field.UInt(10), RegisterMap.ConsoleDepth);
    private readonly Fifo<UInt> inQueue = new(Field.UInt(9), RegisterMap.ConsoleDepth);
    private readonly UInt outLevel = Reg.UInt(LevelBits), inFree = Reg.UInt(LevelBits, reset: RegisterMap.ConsoleDepth);

    private readonly Bit run = Reg.Bit(), refused = Reg.Bit(), error = Reg.Bit(), interrupt = Reg.Bit();
    private readonly UInt crcExpected = Reg.UInt(32, reset: RegisterMap.CrcExpected.Reset!.Value), interruptEnable = Reg.UInt(RegisterMap.InterruptEnable.Fields.Count);
    private readonly UInt cycles = Reg.UInt(64), instructions = Reg.UInt(64), traps = Reg.UInt(64), high = Reg.UInt(32);

    [Doc("Cycles that the program had lost when an instruction retired last, and the most that it lost between two.")]
    private readonly UInt lost = Reg.UInt(HeapRegisters.CounterBits), longestPause = Reg.UInt(HeapRegisters.CounterBits);

    protected override void Build()
    {
        Let(out var running, run & !Halted);
        Let(out var isWrite, Write & !Resetting);
        Let(out var isRead, Read & !Resetting);

        // What lies above the registers belongs to memories, or to nothing.
        Let(out var writesMemory, WriteAddress[RegisterMap.AddressBits - 1, RegisterMap.OffsetBits].Any());
        Let(out var readsMemory, ReadAddress[RegisterMap.AddressBits - 1, RegisterMap.OffsetBits].Any());
        Let(out var writable, WriteWhole & !MemoryWriteMisses & !run);
        Let(out var readable, !MemoryReadMisses & !running);
        MemoryWrite.Value = isWrite & writesMemory & writable;
        MemoryRead.Value = isRead & readsMemory & readable;
        WriteDone.Value = isWrite & (!writesMemory | !writable | MemoryWriteDone);
        ReadDone.Value = isRead & (!readsMemory | !readable | MemoryReadDone);

        When(isWrite & writesMemory & !writable, () => error.Next = true);
        When(isRead & readsMemory & !readable, () => error.Next = true);
        BuildConsole();
        Count(running);

        ResetCore.Value = false;
        inQueue.In.Valid.Value = false;
        inQueue.In.Payload.Value = WriteData[8, 0];
        When(isWrite & !writesMemory, () => When(WriteWhole, WriteRegister).Otherwise(() => error.Next = true));
        ReadRegister(isRead & !readsMemory, running);
        When(readsMemory, () => ReadData.Value = Mux(readable, MemoryReadData, 0));

        Run.Value = run;
        interrupt.Next = (interruptEnable & Pending).Any();
        Interrupt.Value = interrupt;
    }

    private UInt Pending => Cat(inFree == RegisterMap.ConsoleDepth, outQueue.Out.Valid, Halted);

    private static UInt Offset(UInt address) => address[RegisterMap.OffsetBits - 1, 2];

    private void WriteRegister() => Switch(Offset(WriteAddress))
        .Case(RegisterMap.Control.Offset / 4, () =>
        {
            When(WriteData[RegisterMap.Control["RUN"].Low] & !run, () =>
            {
                Let(out var allowed, (Crc == crcExpected) & !error);
                run.Next = allowed;
                refused.Next = !allowed;
            });
            When(WriteData[RegisterMap.Control["RESET"].Low], () => ResetCore.Value = true);
        })
        .Case(RegisterMap.CrcExpected.Offset / 4, () => crcExpected.Next = WriteData)
        .Case(RegisterMap.InterruptEnable.Offset / 4, () => interruptEnable.Next = WriteData.Truncate(interruptEnable.Width))
        .Case(RegisterMap.ConsoleIn.Offset / 4, () =>
        {
            inQueue.In.Valid.Value = true;
            When(!inQueue.In.Ready, () => error.Next = true);
        })
        .Default(() => error.Next = true);

    private void ReadRegister(Bit reads, Bit running)
    {
        var status = Cat(Fault.AsUInt().ZeroExtend(8), Lit.UInt(0, 2), inQueue.In.Ready, outQueue.Out.Valid, error, refused, Halted, running);
        var values = new Dictionary<RegisterInfo, UInt>
        {
            [RegisterMap.Id] = Lit.UInt(RegisterMap.Identity, 32),
            [RegisterMap.MapVersion] = Lit.UInt(RegisterMap.Version, 32),
            [RegisterMap.Control] = run.AsUInt(),
            [RegisterMap.Status] = status,
            [RegisterMap.ExitStatus] = Status,
            [RegisterMap.Crc] = Crc,
            [RegisterMap.CrcExpected] = crcExpected,
            [RegisterMap.InterruptEnable] = interruptEnable,
            [RegisterMap.InterruptPending] = Pending,
            [RegisterMap.ConsoleOut] = Mux(outQueue.Out.Valid, outQueue.Out.Payload, 0),
            [RegisterMap.ConsoleLevel] = Cat(inFree.ZeroExtend(16), outLevel.ZeroExtend(16)),
            [RegisterMap.Cycles] = cycles[31, 0],
            [RegisterMap.CyclesHigh] = high,
            [RegisterMap.Instructions] = instructions[31, 0],
            [RegisterMap.InstructionsHigh] = high,
            [RegisterMap.Traps] = traps[31, 0],
            [RegisterMap.TrapsHigh] = high,
            [RegisterMap.ProgramDepth] = Lit.UInt(machine.ProgramDepth, 32),
            [RegisterMap.StackDepth] = Lit.UInt(machine.StackDepth, 32),
            [RegisterMap.HeapDepth] = Lit.UInt(machine.HeapDepth, 32),
            [RegisterMap.ClockFrequency] = Lit.UInt(clockHz, 32),
            [RegisterMap.Units] = Lit.UInt((int)machine.Arithmetic, 32),
            [RegisterMap.Allocations] = Heap.Allocations,
            [RegisterMap.Collections] = Heap.Collections,
            [RegisterMap.FreedWords] = Heap.FreedWords,
            [RegisterMap.LeastFree] = Heap.LeastFree,
            [RegisterMap.LostCycles] = Heap.LostCycles,
            [RegisterMap.LongestPause] = longestPause,
        };
        ReadData.Value = 0;
        var registers = Switch(Offset(ReadAddress));
        foreach (var register in RegisterMap.Registers.Where(r => r.Access != RegisterAccess.WriteOnly))
            registers = registers.Case(register.Offset / 4, () => ReadData.Value = values[register].ZeroExtend(32));
        registers.Default();

        outQueue.Out.Ready.Value = reads & (Offset(ReadAddress) == RegisterMap.ConsoleOut.Offset / 4);
        foreach (var (register, counter) in new[] { (RegisterMap.Cycles, cycles), (RegisterMap.Instructions, instructions), (RegisterMap.Traps, traps) })
            When(reads & (Offset(ReadAddress) == register.Offset / 4), () => high.Next = counter[63, 32]);
    }

    private void BuildConsole()
    {
        outQueue.In.Valid.Value = ConsoleValid;
        outQueue.In.Payload.Value = Cat(ConsoleChannel, ConsoleData);
        ConsoleReady.Value = outQueue.In.Ready;
        ConsoleIn.Valid.Value = inQueue.Out.Valid;
        ConsoleIn.Payload.Value = inQueue.Out.Payload;
        // The end of the input stays for the next reads, until more input follows it.
        inQueue.Out.Ready.Value = ConsoleIn.Ready & !(inQueue.Out.Payload[8] & (inFree == RegisterMap.ConsoleDepth - 1));
        Level(outLevel, outQueue.In.Fires, outQueue.Out.Fires);
        Level(inFree, inQueue.Out.Fires, inQueue.In.Fires);
    }

    private static void Level(UInt level, Bit more, Bit less)
    {
        When(more & !less, () => level.Next = level + 1);
        When(less & !more, () => level.Next = level - 1);
    }

    private void Count(Bit running)
    {
        When(running, () =>
        {
            cycles.Next = cycles + 1;
            When(Retires, () => instructions.Next = instructions + 1);
            When(Traps, () => traps.Next = traps + 1);
            Let(out var pause, Heap.LostCycles - lost);
            When(Retires, () =>
            {
                lost.Next = Heap.LostCycles;
                When(pause > longestPause, () => longestPause.Next = pause);
            });
        });
    }
}
