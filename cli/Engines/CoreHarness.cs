using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Model;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.Cli.Engines;

/// <summary>
/// The core with the world around it, as hardware: wires between its pins, and logs of what it reports. The simulation then runs
/// <see cref="LogDepth"/> cycles at a time without a look from outside, several times as fast as with a look in each cycle.
/// </summary>
internal sealed class CoreHarness(Machine machine, IReadOnlyList<Wire> wires, IReadOnlyList<byte> input) : Module
{
    /// <summary>Entries of each log. The core reports at most one instruction and one byte a cycle.</summary>
    public const int LogDepth = 1024;

    private const int CountBits = 64;

    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadSpace = Input.UInt(2);
    public readonly UInt LoadAddress = Input.UInt(Isa.PackedFields.AddressBits);
    public readonly UInt LoadData = Input.UInt(Word.Bits);
    public readonly Bit Run = Input.Bit();

    /// <summary>Instructions that execute in this cycle or later are not reported.</summary>
    public readonly UInt Limit = Input.UInt(CountBits);

    /// <summary>Such an instruction has retired.</summary>
    public readonly Bit PastLimit = Output.Bit();

    /// <summary>Execute cycle of the last reported instruction + 1.</summary>
    public readonly UInt Cycles = Output.UInt(CountBits);
    public readonly UInt InstructionCount = Output.UInt(CountBits);
    public readonly UInt ByteCount = Output.UInt(CountBits);

    /// <summary>Counters of the heap as the last reported instruction found them; cycles lost, the most between two instructions.</summary>
    public readonly HeapReport Heap = Output.Of<HeapReport>();
    public readonly UInt Lost = Output.UInt(32);
    public readonly UInt LongestPause = Output.UInt(32);
    public readonly Bit Halted = Output.Bit();
    public readonly UInt Status = Output.UInt(32);
    public readonly Enum<Fault> Fault = Output.Enum<Fault>();

    /// <summary>Entry n modulo <see cref="LogDepth"/>: channel, byte.</summary>
    public readonly Memory Bytes = Memory.Create(2 + 8, LogDepth);

    /// <summary>Entry n modulo <see cref="LogDepth"/> of three logs: cycle, instruction, program counter, pointers, address, trap, write; result; store, its address and data.</summary>
    public readonly Memory Heads = Memory.Create(128, LogDepth), Results = Memory.Create(Word.Bits, LogDepth), Stores = Memory.Create(1 + Isa.PackedFields.AddressBits + Word.Bits, LogDepth);

    /// <summary>A fourth one: steps of the collector, cycles that allocator and collector have cost.</summary>
    public readonly Memory Losses = Memory.Create(Retirement.StepBits + 32, LogDepth);

    private readonly Core core = new(new CoreOptions(machine, Trace: true));

    /// <summary>What the program may read: the bytes, then the end.</summary>
    private readonly Memory inputs = Memory.Create(9, input.Count + 1, [.. input.Select(b => (BigInteger)b), 0x100], RamStyle.Distributed);
    private readonly UInt taken = Reg.UInt(int.Log2(input.Count + 1) + 1);
    private readonly UInt cycle = Reg.UInt(CountBits), cycles = Reg.UInt(CountBits), instructionCount = Reg.UInt(CountBits), byteCount = Reg.UInt(CountBits);
    private readonly Bit pastLimit = Reg.Bit();
    private readonly HeapReport heap = Reg.Of<HeapReport>();
    private readonly UInt lost = Reg.UInt(32), longestPause = Reg.UInt(32);

    protected override void Build()
    {
        core.LoadValid.Value = LoadValid;
        core.LoadRead.Value = false;
        core.LoadSpace.Value = LoadSpace;
        core.LoadAddress.Value = LoadAddress;
        core.LoadData.Value = LoadData;
        core.Run.Value = Run;
        core.ConsoleReady.Value = true;
        core.InputValid.Value = true;
        core.InputData.Value = inputs.ReadAsync(taken.Truncate(inputs.AddressWidth));
        When(core.InputReady & (taken != input.Count), () => taken.Next = taken + 1);
        core.GpioIn.Value = Levels(core.GpioOut, core.GpioDirection);

        When(Run, () => cycle.Next = cycle + 1);
        When(core.ConsoleValid & (cycle < Limit), () =>
        {
            Bytes.Write(Slot(byteCount), Cat(core.ConsoleChannel, core.ConsoleData));
            byteCount.Next = byteCount + 1;
        });
        When(core.Retire!.Valid, LogInstruction);

        PastLimit.Value = pastLimit;
        Heap.Value = heap;
        Lost.Value = lost;
        LongestPause.Value = longestPause;
        Cycles.Value = cycles;
        InstructionCount.Value = instructionCount;
        ByteCount.Value = byteCount;
        Halted.Value = core.Halted;
        Status.Value = core.Status;
        Fault.Value = core.Fault;
    }

    private void LogInstruction()
    {
        var retire = core.Retire!;
        // The port has the low 32 bits; the execute cycle is never far behind this one.
        Let(out var executed, cycle - (cycle[31, 0] - retire.Cycle).ZeroExtend(CountBits));
        When(executed < Limit, () =>
        {
            Let(out var slot, Slot(instructionCount));
            Heads.Write(slot, Cat(retire.Cycle, retire.Instruction, retire.Pc, retire.Fp, retire.Sp, retire.Address, retire.Trap, retire.Write));
            Results.Write(slot, retire.Result);
            Losses.Write(slot, Cat(retire.CollectorSteps, retire.Lost));
            Stores.Write(slot, Cat(retire.Store, retire.StoreAddress, retire.StoreData));
            instructionCount.Next = instructionCount + 1;
            cycles.Next = executed + 1;
            heap.Next = core.HeapCounters!;
            lost.Next = retire.Lost;
            Let(out var pause, retire.Lost - lost);
            When(pause > longestPause, () => longestPause.Next = pause);
        }).Otherwise(() => pastLimit.Next = true);
    }

    private static UInt Slot(UInt count) => count.Truncate(10);

    /// <summary>As <see cref="Pins.Levels"/>, with nothing else outside.</summary>
    private UInt Levels(UInt output, UInt direction)
    {
        var levels = Enumerable.Range(0, Machine.Pins).Select(pin => output[pin] & direction[pin]).ToArray();
        foreach (var (from, to) in wires) levels[to] = Mux(direction[to], output[to], output[from] & direction[from]);
        return Cat([.. levels.Reverse<Signal>()]);
    }
}
