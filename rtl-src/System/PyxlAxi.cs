using PyXL.Hdl;
using PyXL.Hdl.Library;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The system as an IP for block designs: Vivado finds its interfaces by the names of its ports and their attributes.</summary>
[Doc("PyXL for block designs: AXI4-Lite slave s_axi, interrupt, 32 GPIO pins.")]
public sealed class PyxlAxi(CoreOptions options, long clockHz) : Module
{
    private const string Info = "X_INTERFACE_INFO", Parameter = "X_INTERFACE_PARAMETER";

    [Port(Info, "xilinx.com:signal:clock:1.0 s_axi_aclk CLK")]
    [Port(Parameter, "XIL_INTERFACENAME s_axi_aclk, ASSOCIATED_BUSIF s_axi, ASSOCIATED_RESET s_axi_aresetn")]
    public readonly Bit SAxiAclk = Input.Bit();

    [Doc("Active low, of any clock.")]
    [Port(Info, "xilinx.com:signal:reset:1.0 s_axi_aresetn RST")]
    [Port(Parameter, "XIL_INTERFACENAME s_axi_aresetn, POLARITY ACTIVE_LOW")]
    public readonly Bit SAxiAresetn = Input.Bit();

    public readonly AxiLite SAxi = AxiLite.Slave(RegisterMap.AddressBits);

    [Doc("High while a condition holds that INTERRUPT_ENABLE names.")]
    [Port(Info, "xilinx.com:signal:interrupt:1.0 irq INTERRUPT")]
    [Port(Parameter, "XIL_INTERFACENAME irq, SENSITIVITY LEVEL_HIGH")]
    public readonly Bit Irq = Output.Bit();

    [Doc("Pins, for I/O buffers: t is 1 where the pin listens.")]
    [Port(Info, "xilinx.com:interface:gpio:1.0 gpio TRI_I")]
    public readonly UInt GpioTriI = Input.UInt(Machine.Pins);

    [Port(Info, "xilinx.com:interface:gpio:1.0 gpio TRI_O")]
    public readonly UInt GpioTriO = Output.UInt(Machine.Pins);

    [Port(Info, "xilinx.com:interface:gpio:1.0 gpio TRI_T")]
    public readonly UInt GpioTriT = Output.UInt(Machine.Pins);

    [Doc("For lamps: a program runs; it has ended; it has ended by a fault or with a status other than 0.")]
    public readonly Bit LedRunning = Output.Bit();
    public readonly Bit LedHalted = Output.Bit();
    public readonly Bit LedFailed = Output.Bit();

    private readonly DomainSource bus = new(AxiSystem.BusDomain);
    private readonly Synchronizer aresetn = new() { Domain = ClockDomain.WithoutReset(AxiSystem.BusDomain.Clock) };
    private readonly AxiSystem system = new(options, clockHz);

    public override ClockDomain? Domain => AxiSystem.BusDomain;

    protected override void Build()
    {
        bus.Clock.Value = SAxiAclk;
        aresetn.In.Value = SAxiAresetn.AsUInt();
        bus.Reset.Value = !aresetn.Out.AsBit();

        system.SAxi.From(SAxi);
        Irq.Value = system.Interrupt;
        system.GpioIn.Value = GpioTriI;
        GpioTriO.Value = system.GpioOut;
        GpioTriT.Value = ~system.GpioDirection;
        LedRunning.Value = system.Running;
        LedHalted.Value = system.Halted;
        LedFailed.Value = system.Failed;
    }
}
