using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// From AXI3 to AXI4-Lite: bursts become single accesses, one write burst and one read burst at a time, and answers carry the request's ID.
/// Of a write burst's responses, the worst is the answer.
/// </summary>
/// <param name="addressBits">Of the AXI4-Lite side; it sees the low bits of an address.</param>
[Doc("From AXI3 to AXI4-Lite: splits bursts, keeps IDs.")]
public class Axi3ToLite(int addressBits) : Module
{
    protected enum WriteState { Idle, Take, Send, Wait, Answer }
    protected enum ReadState { Idle, Ask, Wait, Answer }

    public readonly Axi3 In = new();
    public readonly AxiLite Out = AxiLite.Master(addressBits);

    protected readonly Enum<WriteState> writeState = Reg.Enum<WriteState>();
    protected readonly Enum<ReadState> readState = Reg.Enum<ReadState>();
    protected readonly Axi3Burst write = Reg.Of<Axi3Burst>(reset: null), read = Reg.Of<Axi3Burst>(reset: null);

    [Doc("Beats that follow.")]
    protected readonly UInt writeLeft = Reg.UInt(4, reset: null), readLeft = Reg.UInt(4, reset: null);
    private readonly UInt data = Reg.UInt(32, reset: null), strobes = Reg.UInt(4, reset: null), readData = Reg.UInt(32, reset: null);
    private readonly UInt writeResponse = Reg.UInt(2, reset: null), readResponse = Reg.UInt(2, reset: null);

    [Doc("Sent, and not taken yet.")]
    protected readonly Bit awvalid = Reg.Bit(), wvalid = Reg.Bit();
    protected readonly AxiLiteRules rules = new(addressBits);

    protected override void Build()
    {
        BuildWrite();
        BuildRead();
        rules.Watch(Out, isSlave: false);
        Let(out var addressTaken, (writeState == WriteState.Wait) | ((writeState == WriteState.Send) & !awvalid));
        Let(out var dataTaken, (writeState == WriteState.Wait) | ((writeState == WriteState.Send) & !wvalid));
        Assert(rules.Addresses == addressTaken.AsUInt().ZeroExtend(2), "a write's address is pending from when it is taken to the answer");
        Assert(rules.Words == dataTaken.AsUInt().ZeroExtend(2), "a write's data is pending from when it is taken to the answer");
        Assert(rules.Reads == (readState == ReadState.Wait).AsUInt().ZeroExtend(2), "a read is pending from when it is taken to the answer");
        Assert((writeState == WriteState.Send) | !(awvalid | wvalid), "a write is offered in its state alone");
    }

    private void BuildWrite()
    {
        In.Awready.Value = writeState == WriteState.Idle;
        In.Wready.Value = writeState == WriteState.Take;
        In.Bvalid.Value = writeState == WriteState.Answer;
        In.Bid.Value = write.Id;
        In.Bresp.Value = writeResponse;
        Out.Awaddr.Value = write.Address.Truncate(addressBits);
        Out.Awprot.Value = write.Protection;
        Out.Awvalid.Value = awvalid;
        Out.Wdata.Value = data;
        Out.Wstrb.Value = strobes;
        Out.Wvalid.Value = wvalid;
        Out.Bready.Value = writeState == WriteState.Wait;

        When(Out.Awready, () => awvalid.Next = false);
        When(Out.Wready, () => wvalid.Next = false);
        Switch(writeState)
            .Case(WriteState.Idle, () => When(In.Awvalid, () =>
            {
                (write.Id.Next, write.Address.Next, write.Length.Next) = (In.Awid, In.Awaddr, In.Awlen);
                (write.Size.Next, write.Kind.Next, write.Protection.Next) = (In.Awsize, In.Awburst, In.Awprot);
                writeLeft.Next = In.Awlen;
                writeResponse.Next = AxiLite.Okay;
                writeState.Next = WriteState.Take;
            }))
            .Case(WriteState.Take, () => When(In.Wvalid, () =>
            {
                data.Next = In.Wdata;
                strobes.Next = In.Wstrb;
                awvalid.Next = true;
                wvalid.Next = true;
                writeState.Next = WriteState.Send;
            }))
            .Case(WriteState.Send, () => When(!(awvalid & !Out.Awready) & !(wvalid & !Out.Wready), () => writeState.Next = WriteState.Wait))
            .Case(WriteState.Wait, () => When(Out.Bvalid, () =>
            {
                writeResponse.Next = writeResponse | Out.Bresp;
                write.Address.Next = write.NextAddress();
                writeLeft.Next = writeLeft - 1;
                writeState.Next = Mux(writeLeft == 0, Lit.Enum(WriteState.Answer), WriteState.Take);
            }))
            .Case(WriteState.Answer, () => When(In.Bready, () => writeState.Next = WriteState.Idle));
    }

    private void BuildRead()
    {
        In.Arready.Value = readState == ReadState.Idle;
        In.Rvalid.Value = readState == ReadState.Answer;
        In.Rid.Value = read.Id;
        In.Rdata.Value = readData;
        In.Rresp.Value = readResponse;
        In.Rlast.Value = readLeft == 0;
        Out.Araddr.Value = read.Address.Truncate(addressBits);
        Out.Arprot.Value = read.Protection;
        Out.Arvalid.Value = readState == ReadState.Ask;
        Out.Rready.Value = readState == ReadState.Wait;

        Switch(readState)
            .Case(ReadState.Idle, () => When(In.Arvalid, () =>
            {
                (read.Id.Next, read.Address.Next, read.Length.Next) = (In.Arid, In.Araddr, In.Arlen);
                (read.Size.Next, read.Kind.Next, read.Protection.Next) = (In.Arsize, In.Arburst, In.Arprot);
                readLeft.Next = In.Arlen;
                readState.Next = ReadState.Ask;
            }))
            .Case(ReadState.Ask, () => When(Out.Arready, () => readState.Next = ReadState.Wait))
            .Case(ReadState.Wait, () => When(Out.Rvalid, () =>
            {
                readData.Next = Out.Rdata;
                readResponse.Next = Out.Rresp;
                readState.Next = ReadState.Answer;
            }))
            .Case(ReadState.Answer, () => When(In.Rready, () =>
            {
                read.Address.Next = read.NextAddress();
                readLeft.Next = readLeft - 1;
                readState.Next = Mux(readLeft == 0, Lit.Enum(ReadState.Idle), ReadState.Ask);
            }));
    }
}
