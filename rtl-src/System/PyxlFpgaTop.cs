using PyXL.Hdl;
using PyXL.Hdl.Library;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The core alone in an FPGA: the program is in the block RAMs when it is configured and starts by itself, with a serial line as console.
/// Running it again takes a new configuration, since the program has changed its memories.
/// </summary>
/// <param name="options">With <see cref="CoreOptions.Contents"/>.</param>
/// <param name="divisor">Clock cycles of a bit on the serial line.</param>
/// <param name="pins">As in <see cref="PyxlZynqTop"/>.</param>
[Doc("PyXL without a host: the program is in the block RAMs, the console is a serial line.")]
public sealed class PyxlFpgaTop(CoreOptions options, int divisor, int pins = Machine.Pins) : Module
{
    [Doc("The clock of all.")]
    public readonly Bit Clock = Input.Bit();

    [Doc("The serial line: 8N1.")]
    public readonly Bit UartRx = Input.Bit();
    public readonly Bit UartTx = Output.Bit();

    [Doc("GPIO pins.")]
    public readonly Pads Gpio = new(pins);

    [Doc("Lamps: a program runs; it has ended; it has ended by a fault or with a status other than 0.")]
    public readonly Bit LedRunning = Output.Bit();
    public readonly Bit LedHalted = Output.Bit();
    public readonly Bit LedFailed = Output.Bit();

    private static readonly ClockDomain PowerUp = ClockDomain.WithoutReset(ClockDomain.Default.Clock);

    [Doc("Cycles since configuration: block RAMs of some FPGAs cannot be read in the first ones.")]
    private readonly UInt cycles = Reg.UInt(12, reset: 0, domain: PowerUp);
    private readonly Bit ready = Reg.Bit(reset: false, domain: PowerUp);

    private readonly DomainSource domain = new(ClockDomain.Default);
    private readonly Core core = new(options);
    [Doc("The program goes on while a character is on its way. Two deep, since not every FPGA has RAM of LUTs.")]
    private readonly Fifo<UInt> outQueue = new(Field.UInt(8), 2);
    private readonly Fifo<UInt> inQueue = new(Field.UInt(8), 2);
    private readonly UartTransmitter transmitter = new(divisor);
    private readonly UartReceiver receiver = new(divisor);

    protected override void Build()
    {
        domain.Clock.Value = Clock;
        domain.Reset.Value = !ready;
        When(!ready, () => cycles.Next = cycles + 1);
        When(cycles.All(), () => ready.Next = true);

        core.LoadValid.Value = false;
        core.LoadRead.Value = false;
        core.LoadSpace.Value = 0;
        core.LoadAddress.Value = 0;
        core.LoadData.Value = 0;
        core.Run.Value = true;

        outQueue.In.Valid.Value = core.ConsoleValid;
        outQueue.In.Payload.Value = core.ConsoleData;
        core.ConsoleReady.Value = outQueue.In.Ready;
        transmitter.In.From(outQueue.Out);
        UartTx.Value = transmitter.Line;
        receiver.Line.Value = UartRx;
        inQueue.In.From(receiver.Out);
        core.InputValid.Value = inQueue.Out.Valid;
        core.InputData.Value = inQueue.Out.Payload.ZeroExtend(9);
        inQueue.Out.Ready.Value = core.InputReady;

        BoardPins.Connect(core.GpioIn, core.GpioOut, core.GpioDirection, Gpio);
        LedRunning.Value = ready & !core.Halted;
        LedHalted.Value = core.Halted;
        LedFailed.Value = core.Halted & ((core.Fault != Fault.None) | core.Status.Any());
    }
}
