using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>A global clock buffer of Xilinx.</summary>
public sealed class BUFG : BlackBox
{
    public readonly Bit I = Input.Bit();
    public readonly Bit O = Output.Bit();
}

/// <summary>
/// The Zynq-7000's processor system: those of its ports that are used. Pins of memory and peripherals are fixed; the boot loader sets them up.
/// </summary>
public sealed class PS7 : BlackBox
{
    public readonly UInt FCLKCLK = Output.UInt(4);
    public readonly UInt FCLKRESETN = Output.UInt(4);
    public readonly UInt FCLKCLKTRIGN = Input.UInt(4);
    public readonly UInt IRQF2P = Input.UInt(20);

    public readonly Bit MAXIGP0ACLK = Input.Bit();
    public readonly UInt MAXIGP0AWID = Output.UInt(Axi3.IdBits);
    public readonly UInt MAXIGP0AWADDR = Output.UInt(32);
    public readonly UInt MAXIGP0AWLEN = Output.UInt(4);
    public readonly UInt MAXIGP0AWSIZE = Output.UInt(2);
    public readonly UInt MAXIGP0AWBURST = Output.UInt(2);
    public readonly UInt MAXIGP0AWPROT = Output.UInt(3);
    public readonly Bit MAXIGP0AWVALID = Output.Bit();
    public readonly Bit MAXIGP0AWREADY = Input.Bit();
    public readonly UInt MAXIGP0WDATA = Output.UInt(32);
    public readonly UInt MAXIGP0WSTRB = Output.UInt(4);
    public readonly Bit MAXIGP0WLAST = Output.Bit();
    public readonly Bit MAXIGP0WVALID = Output.Bit();
    public readonly Bit MAXIGP0WREADY = Input.Bit();
    public readonly UInt MAXIGP0BID = Input.UInt(Axi3.IdBits);
    public readonly UInt MAXIGP0BRESP = Input.UInt(2);
    public readonly Bit MAXIGP0BVALID = Input.Bit();
    public readonly Bit MAXIGP0BREADY = Output.Bit();
    public readonly UInt MAXIGP0ARID = Output.UInt(Axi3.IdBits);
    public readonly UInt MAXIGP0ARADDR = Output.UInt(32);
    public readonly UInt MAXIGP0ARLEN = Output.UInt(4);
    public readonly UInt MAXIGP0ARSIZE = Output.UInt(2);
    public readonly UInt MAXIGP0ARBURST = Output.UInt(2);
    public readonly UInt MAXIGP0ARPROT = Output.UInt(3);
    public readonly Bit MAXIGP0ARVALID = Output.Bit();
    public readonly Bit MAXIGP0ARREADY = Input.Bit();
    public readonly UInt MAXIGP0RID = Input.UInt(Axi3.IdBits);
    public readonly UInt MAXIGP0RDATA = Input.UInt(32);
    public readonly UInt MAXIGP0RRESP = Input.UInt(2);
    public readonly Bit MAXIGP0RLAST = Input.Bit();
    public readonly Bit MAXIGP0RVALID = Input.Bit();
    public readonly Bit MAXIGP0RREADY = Output.Bit();
}
