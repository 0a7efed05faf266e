using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>The slave end of an AXI3 interface of 32 data bits, as a general-purpose port of the Zynq's processor drives it.</summary>
public sealed class Axi3 : Bundle
{
    /// <summary>Burst types.</summary>
    public const int Fixed = 0, Increasing = 1, Wrapping = 2;

    public const int IdBits = 12;

    public readonly UInt Awid = Input.UInt(IdBits);
    public readonly UInt Awaddr = Input.UInt(32);

    [Doc("Beats of a burst, less one; log2 of the bytes of a beat; 0 fixed, 1 increasing, 2 wrapping.")]
    public readonly UInt Awlen = Input.UInt(4);
    public readonly UInt Awsize = Input.UInt(2);
    public readonly UInt Awburst = Input.UInt(2);
    public readonly UInt Awprot = Input.UInt(3);
    public readonly Bit Awvalid = Input.Bit();
    public readonly Bit Awready = Output.Bit();
    public readonly UInt Wdata = Input.UInt(32);
    public readonly UInt Wstrb = Input.UInt(4);
    public readonly Bit Wlast = Input.Bit();
    public readonly Bit Wvalid = Input.Bit();
    public readonly Bit Wready = Output.Bit();
    public readonly UInt Bid = Output.UInt(IdBits);
    public readonly UInt Bresp = Output.UInt(2);
    public readonly Bit Bvalid = Output.Bit();
    public readonly Bit Bready = Input.Bit();
    public readonly UInt Arid = Input.UInt(IdBits);
    public readonly UInt Araddr = Input.UInt(32);
    public readonly UInt Arlen = Input.UInt(4);
    public readonly UInt Arsize = Input.UInt(2);
    public readonly UInt Arburst = Input.UInt(2);
    public readonly UInt Arprot = Input.UInt(3);
    public readonly Bit Arvalid = Input.Bit();
    public readonly Bit Arready = Output.Bit();
    public readonly UInt Rid = Output.UInt(IdBits);
    public readonly UInt Rdata = Output.UInt(32);
    public readonly UInt Rresp = Output.UInt(2);
    public readonly Bit Rlast = Output.Bit();
    public readonly Bit Rvalid = Output.Bit();
    public readonly Bit Rready = Input.Bit();
}
