using PyXL.Hdl;
using PyXL.Hdl.Library;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The whole programmable logic of a Zynq-7000: the system at the processor's port M_AXI_GP0, its clock FCLK_CLK0, its reset FCLK_RESET0_N,
/// its interrupt the first of IRQ_F2P (61 at the ARM's interrupt controller).
/// </summary>
/// <param name="pins">Pins of the core that have a pin of the chip, from pin 0; the others hear what they drive.</param>
[Doc("PyXL alone in a Zynq-7000: registers from 0x40000000, the start of M_AXI_GP0.")]
public sealed class PyxlZynqTop(CoreOptions options, long clockHz, int pins = Machine.Pins) : Module
{
    [Doc("GPIO pins.")]
    public readonly Pads Gpio = new(pins);

    [Doc("Lamps: a program runs; it has ended; it has ended by a fault or with a status other than 0.")]
    public readonly Bit LedRunning = Output.Bit();
    public readonly Bit LedHalted = Output.Bit();
    public readonly Bit LedFailed = Output.Bit();

    private readonly PS7 ps7 = new();
    private readonly BUFG clockBuffer = new();
    private readonly DomainSource bus = new(AxiSystem.BusDomain);
    private readonly Synchronizer fclkReset = new() { Domain = ClockDomain.WithoutReset(AxiSystem.BusDomain.Clock) };
    private readonly Axi3ToLite adapter = new(RegisterMap.AddressBits);
    private readonly AxiSystem system = new(options, clockHz);

    public override ClockDomain? Domain => AxiSystem.BusDomain;

    protected override void Build()
    {
        ps7.FCLKCLKTRIGN.Value = 0;
        clockBuffer.I.Value = ps7.FCLKCLK[0];
        bus.Clock.Value = clockBuffer.O;
        ps7.MAXIGP0ACLK.Value = bus.Clock;
        fclkReset.In.Value = ps7.FCLKRESETN[0].AsUInt();
        bus.Reset.Value = !fclkReset.Out.AsBit();
        ps7.IRQF2P.Value = system.Interrupt.AsUInt().ZeroExtend(20);

        ConnectBus();
        system.SAxi.From(adapter.Out);
        BoardPins.Connect(system.GpioIn, system.GpioOut, system.GpioDirection, Gpio);
        LedRunning.Value = system.Running;
        LedHalted.Value = system.Halted;
        LedFailed.Value = system.Failed;
    }

    private void ConnectBus()
    {
        var port = adapter.In;
        (port.Awid.Value, port.Awaddr.Value, port.Awprot.Value) = (ps7.MAXIGP0AWID, ps7.MAXIGP0AWADDR, ps7.MAXIGP0AWPROT);
        (port.Awlen.Value, port.Awsize.Value, port.Awburst.Value) = (ps7.MAXIGP0AWLEN, ps7.MAXIGP0AWSIZE, ps7.MAXIGP0AWBURST);
        (port.Awvalid.Value, ps7.MAXIGP0AWREADY.Value) = (ps7.MAXIGP0AWVALID, port.Awready);
        (port.Wdata.Value, port.Wstrb.Value, port.Wlast.Value) = (ps7.MAXIGP0WDATA, ps7.MAXIGP0WSTRB, ps7.MAXIGP0WLAST);
        (port.Wvalid.Value, ps7.MAXIGP0WREADY.Value) = (ps7.MAXIGP0WVALID, port.Wready);
        (ps7.MAXIGP0BID.Value, ps7.MAXIGP0BRESP.Value) = (port.Bid, port.Bresp);
        (ps7.MAXIGP0BVALID.Value, port.Bready.Value) = (port.Bvalid, ps7.MAXIGP0BREADY);
        (port.Arid.Value, port.Araddr.Value, port.Arprot.Value) = (ps7.MAXIGP0ARID, ps7.MAXIGP0ARADDR, ps7.MAXIGP0ARPROT);
        (port.Arlen.Value, port.Arsize.Value, port.Arburst.Value) = (ps7.MAXIGP0ARLEN, ps7.MAXIGP0ARSIZE, ps7.MAXIGP0ARBURST);
        (port.Arvalid.Value, ps7.MAXIGP0ARREADY.Value) = (ps7.MAXIGP0ARVALID, port.Arready);
        (ps7.MAXIGP0RID.Value, ps7.MAXIGP0RDATA.Value) = (port.Rid, port.Rdata);
        (ps7.MAXIGP0RRESP.Value, ps7.MAXIGP0RLAST.Value) = (port.Rresp, port.Rlast);
        (ps7.MAXIGP0RVALID.Value, port.Rready.Value) = (port.Rvalid, ps7.MAXIGP0RREADY);
    }
}
