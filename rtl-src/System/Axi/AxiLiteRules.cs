using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// The rules of AXI4-Lite, watched in simulation and proven: what is offered stays until it is taken, and each request has one answer, after
/// it. The side that this design implements is held to them, and the other is assumed to keep them. Synthesis removes all of it.
/// </summary>
/// <param name="addressBits">Of a byte address.</param>
[Doc("The rules of AXI4-Lite, for simulation and proofs.")]
public sealed class AxiLiteRules(int addressBits) : Module
{
    private const int CountBits = 2;

    [Doc("A constant: the slave is this design's and held to the rules, else the master.")]
    public readonly Bit OfSlave = Input.Bit();

    public readonly UInt Awaddr = Input.UInt(addressBits), Awprot = Input.UInt(3);
    public readonly Bit Awvalid = Input.Bit(), Awready = Input.Bit();
    public readonly UInt Wdata = Input.UInt(32), Wstrb = Input.UInt(4);
    public readonly Bit Wvalid = Input.Bit(), Wready = Input.Bit();
    public readonly UInt Bresp = Input.UInt(2);
    public readonly Bit Bvalid = Input.Bit(), Bready = Input.Bit();
    public readonly UInt Araddr = Input.UInt(addressBits), Arprot = Input.UInt(3);
    public readonly Bit Arvalid = Input.Bit(), Arready = Input.Bit();
    public readonly UInt Rdata = Input.UInt(32), Rresp = Input.UInt(2);
    public readonly Bit Rvalid = Input.Bit(), Rready = Input.Bit();

    [Doc("Requests that have been taken and not been answered.")]
    public readonly UInt Addresses = Output.UInt(CountBits), Words = Output.UInt(CountBits), Reads = Output.UInt(CountBits);

    private readonly UInt addresses = Reg.UInt(CountBits), words = Reg.UInt(CountBits), reads = Reg.UInt(CountBits);
    private readonly Bit isFirst = Reg.Bit(reset: true);

    /// <summary>Connects the signals of a bus whose slave, or else master, the design's module is.</summary>
    public void Watch(AxiLite bus, bool isSlave)
    {
        OfSlave.Value = isSlave;
        (Awaddr.Value, Awprot.Value, Awvalid.Value, Awready.Value) = (bus.Awaddr, bus.Awprot, bus.Awvalid, bus.Awready);
        (Wdata.Value, Wstrb.Value, Wvalid.Value, Wready.Value) = (bus.Wdata, bus.Wstrb, bus.Wvalid, bus.Wready);
        (Bresp.Value, Bvalid.Value, Bready.Value) = (bus.Bresp, bus.Bvalid, bus.Bready);
        (Araddr.Value, Arprot.Value, Arvalid.Value, Arready.Value) = (bus.Araddr, bus.Arprot, bus.Arvalid, bus.Arready);
        (Rdata.Value, Rresp.Value, Rvalid.Value, Rready.Value) = (bus.Rdata, bus.Rresp, bus.Rvalid, bus.Rready);
    }

    protected override void Build()
    {
        isFirst.Next = false;
        Offer("AW", bySlave: false, Awvalid, Awready, Cat(Awaddr, Awprot));
        Offer("W", bySlave: false, Wvalid, Wready, Cat(Wdata, Wstrb));
        Offer("B", bySlave: true, Bvalid, Bready, Bresp);
        Offer("AR", bySlave: false, Arvalid, Arready, Cat(Araddr, Arprot));
        Offer("R", bySlave: true, Rvalid, Rready, Cat(Rdata, Rresp));

        Count(addresses, Awvalid & Awready, Bvalid & Bready);
        Count(words, Wvalid & Wready, Bvalid & Bready);
        Count(reads, Arvalid & Arready, Rvalid & Rready);
        Rule(!Bvalid | (addresses.Any() & words.Any()), true, "B answers a write whose address and data were taken");
        Rule(!Rvalid | reads.Any(), true, "R answers a read whose address was taken");
        Rule(!Bvalid | (Bresp != 1), true, "B is no answer to an exclusive access");
        Rule(!Rvalid | (Rresp != 1), true, "R is no answer to an exclusive access");
        Addresses.Value = addresses;
        Words.Value = words;
        Reads.Value = reads;
        Cover(Bvalid & Bready, "a write is answered");
        Cover(Rvalid & Rready, "a read is answered");
    }

    /// <summary>A channel: what is offered stays as it is until it is taken, and nothing is offered in reset.</summary>
    private void Offer(string channel, bool bySlave, Bit valid, Bit ready, UInt payload)
    {
        var waiting = Reg.Bit(name: $"{channel}_waiting");
        var offered = Reg.UInt(payload.Width, reset: null, name: $"{channel}_offered");
        waiting.Next = valid & !ready;
        offered.Next = payload;
        Rule(!waiting | valid, bySlave, $"{channel} stays valid until it is taken");
        Rule(!waiting | (payload == offered), bySlave, $"{channel} stays the same until it is taken");
        // The other side leaves reset when it likes.
        Assert(!IsOurs(bySlave) | !isFirst | !valid, $"{channel} is not valid in reset");
    }

    private Bit IsOurs(bool bySlave) => bySlave ? OfSlave : !OfSlave;

    private static void Count(UInt count, Bit more, Bit less)
    {
        When(more & !less, () => count.Next = count + 1);
        When(less & !more, () => count.Next = count - 1);
    }

    private void Rule(Bit holds, bool bySlave, string message)
    {
        Assert(!IsOurs(bySlave) | holds, message);
        Assume(IsOurs(bySlave) | holds, message);
    }
}
