using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The core with everything that a host needs, behind an AXI4-Lite slave. The bus has a reset of its own, so that the host can reset the
/// core and still gets its answers.
/// </summary>
/// <param name="clockHz">Frequency of the clock, for the host to read.</param>
[Doc("The core behind an AXI4-Lite slave: memories, control, console, statistics.")]
public sealed class AxiSystem(CoreOptions options, long clockHz) : Module
{
    /// <summary>Clock of all, and reset of the bus.</summary>
    public static ClockDomain BusDomain { get; } = new(ClockDomain.Default.Clock, "bus_rst");

    public readonly AxiLite SAxi = AxiLite.Slave(RegisterMap.AddressBits);
    public readonly Bit Interrupt = Output.Bit();

    [Doc("Pins of the core.")]
    public readonly UInt GpioIn = Input.UInt(Machine.Pins);
    public readonly UInt GpioOut = Output.UInt(Machine.Pins);
    public readonly UInt GpioDirection = Output.UInt(Machine.Pins);

    [Doc("For lamps: a program runs; it has ended; it has ended by a fault or with a status other than 0.")]
    public readonly Bit Running = Output.Bit();
    public readonly Bit Halted = Output.Bit();
    public readonly Bit Failed = Output.Bit();

    private readonly DomainSource coreDomain = new(ClockDomain.Default, makesClock: false);
    private readonly AxiLiteSlave bus = new(RegisterMap.AddressBits);
    private readonly HostRegisters registers = new(options.Machine, clockHz) { Domain = ClockDomain.Default };
    private readonly MemoryPort memories = new(options.Machine) { Domain = ClockDomain.Default };
    private readonly Core core = new(options) { Domain = ClockDomain.Default };

    [Doc("Cycles for which the core stays in reset; after that of the bus too.")]
    private readonly UInt resetCycles = Reg.UInt(4, reset: 15);
    private readonly Bit resetting = Reg.Bit(reset: true);

    public override ClockDomain? Domain => BusDomain;

    protected override void Build()
    {
        resetting.Next = resetCycles.Any() | registers.ResetCore;
        When(registers.ResetCore, () => resetCycles.Next = 15).ElseWhen(resetCycles.Any(), () => resetCycles.Next = resetCycles - 1);
        coreDomain.Reset.Value = resetting;

        bus.Bus.From(SAxi);
        bus.WriteDone.Value = registers.WriteDone;
        bus.ReadDone.Value = registers.ReadDone;
        bus.ReadData.Value = registers.ReadData;

        registers.Resetting.Value = resetting;
        registers.Write.Value = bus.Write;
        registers.WriteAddress.Value = bus.WriteAddress;
        registers.WriteData.Value = bus.WriteData;
        registers.WriteWhole.Value = bus.WriteWhole;
        registers.Read.Value = bus.Read;
        registers.ReadAddress.Value = bus.ReadAddress;
        registers.MemoryWriteMisses.Value = memories.WriteMisses;
        registers.MemoryWriteDone.Value = memories.WriteDone;
        registers.MemoryReadMisses.Value = memories.ReadMisses;
        registers.MemoryReadDone.Value = memories.ReadDone;
        registers.MemoryReadData.Value = memories.ReadData;
        registers.Crc.Value = memories.Crc;
        registers.Retires.Value = core.Retires;
        registers.Traps.Value = core.Traps;
        registers.Heap.Value = core.HeapCounters ?? registers.Heap.Unpack(Lit.UInt(0, registers.Heap.Width));
        registers.Halted.Value = core.Halted;
        registers.Status.Value = core.Status;
        registers.Fault.Value = core.Fault;
        registers.ConsoleValid.Value = core.ConsoleValid;
        registers.ConsoleChannel.Value = core.ConsoleChannel;
        registers.ConsoleData.Value = core.ConsoleData;
        registers.ConsoleIn.Ready.Value = core.InputReady;

        memories.Write.Value = registers.MemoryWrite;
        memories.Read.Value = registers.MemoryRead;
        memories.WriteAddress.Value = bus.WriteAddress;
        memories.WriteData.Value = bus.WriteData;
        memories.ReadAddress.Value = bus.ReadAddress;
        memories.LoadWord.Value = core.LoadWord;

        core.LoadValid.Value = memories.LoadValid;
        core.LoadRead.Value = memories.LoadRead;
        core.LoadSpace.Value = memories.LoadSpace;
        core.LoadAddress.Value = memories.LoadAddress;
        core.LoadData.Value = memories.LoadData;
        core.Run.Value = registers.Run;
        core.ConsoleReady.Value = registers.ConsoleReady;
        core.InputValid.Value = registers.ConsoleIn.Valid;
        core.InputData.Value = registers.ConsoleIn.Payload;
        core.GpioIn.Value = GpioIn;
        GpioOut.Value = core.GpioOut;
        GpioDirection.Value = core.GpioDirection;

        Interrupt.Value = registers.Interrupt;
        Running.Value = registers.Run & !core.Halted;
        Halted.Value = core.Halted;
        Failed.Value = core.Halted & ((core.Fault != Fault.None) | core.Status.Any());
    }
}
