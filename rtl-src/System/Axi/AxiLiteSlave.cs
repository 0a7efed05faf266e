using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// The protocol side of an AXI4-Lite slave: takes a write and a read at a time, asks for each until it is done, and answers. Every
/// output to the bus is a register.
/// </summary>
/// <param name="addressBits">Of a byte address.</param>
[Doc("AXI4-Lite protocol: one write and one read at a time.")]
public class AxiLiteSlave(int addressBits) : Module
{
    public readonly AxiLite Bus = AxiLite.Slave(addressBits);

    [Doc("A write, until it is done; whole: of all 32 bits.")]
    public readonly Bit Write = Output.Bit();
    public readonly UInt WriteAddress = Output.UInt(addressBits);
    public readonly UInt WriteData = Output.UInt(32);
    public readonly Bit WriteWhole = Output.Bit();
    public readonly Bit WriteDone = Input.Bit();

    [Doc("A read, until it is done.")]
    public readonly Bit Read = Output.Bit();
    public readonly UInt ReadAddress = Output.UInt(addressBits);
    public readonly UInt ReadData = Input.UInt(32);
    public readonly Bit ReadDone = Input.Bit();

    protected readonly Bit awready = Reg.Bit(), wready = Reg.Bit(), bvalid = Reg.Bit(), arready = Reg.Bit(), rvalid = Reg.Bit();
    protected readonly Bit hasAddress = Reg.Bit(), hasData = Reg.Bit(), reading = Reg.Bit();
    private readonly UInt writeAddress = Reg.UInt(addressBits, reset: null), writeData = Reg.UInt(32, reset: null), readAddress = Reg.UInt(addressBits, reset: null), readData = Reg.UInt(32, reset: null);
    private readonly Bit writeWhole = Reg.Bit(reset: null);

    private readonly AxiLiteRules rules = new(addressBits);

    protected override void Build()
    {
        BuildWrite();
        BuildRead();
        rules.Watch(Bus, isSlave: true);
        Assert(rules.Addresses == Pending(hasAddress), "each address that was taken is held or answered");
        Assert(rules.Words == Pending(hasData), "each word that was taken is held or answered");
        Assert(rules.Reads == reading.AsUInt().ZeroExtend(2) + rvalid.AsUInt().ZeroExtend(2), "each read that was taken is held or answered");
        Assert(!(awready & (hasAddress | bvalid)) & !(wready & (hasData | bvalid)), "nothing is taken before the answer to what was");
        Assert(!(arready & (reading | rvalid)), "no read is taken before the answer to the last");
        Assert(!bvalid | !(hasAddress | hasData), "an answered write is no longer held");
        Assert(!rvalid | !reading, "an answered read is no longer asked for");
    }

    private UInt Pending(Bit held) => held.AsUInt().ZeroExtend(2) + bvalid.AsUInt().ZeroExtend(2);

    private void BuildWrite()
    {
        // Address and data come in any order; ready is high while nothing is held.
        Let(out var takesAddress, Bus.Awvalid & awready);
        Let(out var takesData, Bus.Wvalid & wready);
        Let(out var done, Write & WriteDone);
        Let(out var answered, bvalid & Bus.Bready);
        Let(out var busy, (hasAddress & hasData) | bvalid);
        awready.Next = !hasAddress & !takesAddress & !busy;
        wready.Next = !hasData & !takesData & !busy;
        When(takesAddress, () =>
        {
            hasAddress.Next = true;
            writeAddress.Next = Bus.Awaddr;
        });
        When(takesData, () =>
        {
            hasData.Next = true;
            writeData.Next = Bus.Wdata;
            writeWhole.Next = Bus.Wstrb.All();
        });
        When(done, () =>
        {
            hasAddress.Next = false;
            hasData.Next = false;
            bvalid.Next = true;
        });
        When(answered, () => bvalid.Next = false);

        Write.Value = hasAddress & hasData;
        WriteAddress.Value = writeAddress;
        WriteData.Value = writeData;
        WriteWhole.Value = writeWhole;
        Bus.Awready.Value = awready;
        Bus.Wready.Value = wready;
        Bus.Bvalid.Value = bvalid;
        Bus.Bresp.Value = AxiLite.Okay;
    }

    private void BuildRead()
    {
        Let(out var takesRead, Bus.Arvalid & arready);
        Let(out var readDone, reading & ReadDone);
        arready.Next = !reading & !takesRead & !rvalid;
        When(takesRead, () =>
        {
            reading.Next = true;
            readAddress.Next = Bus.Araddr;
        });
        When(readDone, () =>
        {
            reading.Next = false;
            rvalid.Next = true;
            readData.Next = ReadData;
        });
        When(rvalid & Bus.Rready, () => rvalid.Next = false);

        Read.Value = reading;
        ReadAddress.Value = readAddress;
        Bus.Arready.Value = arready;
        Bus.Rvalid.Value = rvalid;
        Bus.Rdata.Value = readData;
        Bus.Rresp.Value = AxiLite.Okay;
    }
}
