using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>The signals of an AXI4-Lite interface of 32 data bits, from either side.</summary>
public sealed class AxiLite : Bundle
{
    /// <summary>Response code: the access was done.</summary>
    public const int Okay = 0;

    public readonly UInt Awaddr;
    public readonly UInt Awprot;
    public readonly Bit Awvalid;
    public readonly Bit Awready;
    public readonly UInt Wdata;
    public readonly UInt Wstrb;
    public readonly Bit Wvalid;
    public readonly Bit Wready;
    public readonly UInt Bresp;
    public readonly Bit Bvalid;
    public readonly Bit Bready;
    public readonly UInt Araddr;
    public readonly UInt Arprot;
    public readonly Bit Arvalid;
    public readonly Bit Arready;
    public readonly UInt Rdata;
    public readonly UInt Rresp;
    public readonly Bit Rvalid;
    public readonly Bit Rready;

    private AxiLite(int addressBits, bool isSlave)
    {
        UInt Asked(int width) => isSlave ? Input.UInt(width) : Output.UInt(width);
        UInt Answered(int width) => isSlave ? Output.UInt(width) : Input.UInt(width);
        Bit Ask() => isSlave ? Input.Bit() : Output.Bit();
        Bit Answer() => isSlave ? Output.Bit() : Input.Bit();
        (Awaddr, Awprot, Awvalid, Awready) = (Asked(addressBits), Asked(3), Ask(), Answer());
        (Wdata, Wstrb, Wvalid, Wready) = (Asked(32), Asked(4), Ask(), Answer());
        (Bresp, Bvalid, Bready) = (Answered(2), Answer(), Ask());
        (Araddr, Arprot, Arvalid, Arready) = (Asked(addressBits), Asked(3), Ask(), Answer());
        (Rdata, Rresp, Rvalid, Rready) = (Answered(32), Answered(2), Answer(), Ask());
    }

    /// <summary>The end that answers.</summary>
    public static AxiLite Slave(int addressBits) => new(addressBits, isSlave: true);

    /// <summary>The end that asks.</summary>
    public static AxiLite Master(int addressBits) => new(addressBits, isSlave: false);

    /// <summary>Connects a child's slave end to the master: another child's, or the module's own port, that of a slave.</summary>
    public void From(AxiLite master)
    {
        Awaddr.Value = master.Awaddr;
        Awprot.Value = master.Awprot;
        Awvalid.Value = master.Awvalid;
        master.Awready.Value = Awready;
        Wdata.Value = master.Wdata;
        Wstrb.Value = master.Wstrb;
        Wvalid.Value = master.Wvalid;
        master.Wready.Value = Wready;
        master.Bresp.Value = Bresp;
        master.Bvalid.Value = Bvalid;
        Bready.Value = master.Bready;
        Araddr.Value = master.Araddr;
        Arprot.Value = master.Arprot;
        Arvalid.Value = master.Arvalid;
        master.Arready.Value = Arready;
        master.Rdata.Value = Rdata;
        master.Rresp.Value = Rresp;
        master.Rvalid.Value = Rvalid;
        Rready.Value = master.Rready;
    }
}
