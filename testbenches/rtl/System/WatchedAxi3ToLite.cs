using PyXL.Hdl;

namespace PyXL.Rtl.Tests.System;

/// <summary>What a mutated adapter does wrong.</summary>
internal enum AdapterFlaw { None, WithdrawsAnswer, ForgetsId, AnswersEarly, LastTooSoon, DropsBeat }

/// <summary>The adapter with the rules of AXI3 on the processor's side: answers stay, carry the request's ID, and come once all its beats were done.</summary>
internal sealed class WatchedAxi3ToLite(AdapterFlaw flaw = AdapterFlaw.None) : Axi3ToLite(4)
{
    private readonly UInt writeId = Reg.UInt(Axi3.IdBits, reset: null), readId = Reg.UInt(Axi3.IdBits, reset: null);
    private readonly UInt writeLength = Reg.UInt(4, reset: null), readLength = Reg.UInt(4, reset: null);
    private readonly UInt taken = Reg.UInt(5), written = Reg.UInt(5), asked = Reg.UInt(5), given = Reg.UInt(5);
    private readonly Bit writing = Reg.Bit(), reading = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Mutate();
        Stays("B", In.Bvalid, In.Bready, Cat(In.Bid, In.Bresp));
        Stays("R", In.Rvalid, In.Rready, Cat(In.Rid, In.Rdata, In.Rresp, In.Rlast));

        When(In.Awvalid & In.Awready, () => (writing.Next, writeId.Next, writeLength.Next, taken.Next, written.Next) = (true, In.Awid, In.Awlen, 0, 0))
            .ElseWhen(In.Bvalid & In.Bready, () => writing.Next = false);
        When(In.Wvalid & In.Wready, () => taken.Next = taken + 1);
        When(Out.Bvalid & Out.Bready, () => written.Next = written + 1);
        Assert(writeState.AsUInt() <= (int)WriteState.Answer, "the state is one of those that there are");
        Assert(!(In.Awready & writing), "one write burst at a time");
        Assert(!In.Wready | (writing & (taken <= writeLength)), "no more data is taken than the burst has");
        Assert(!In.Bvalid | (writing & (In.Bid == writeId)), "B answers a burst with its ID");
        Assert(!In.Bvalid | (written == writeLength.ZeroExtend(5) + 1), "B comes when all beats are written");
        Assert(writing == (writeState != WriteState.Idle), "a write burst is in hand");
        Assert(!writing | ((write.Id == writeId) & (write.Length == writeLength)), "the burst is the one that was asked for");
        Let(out var inFlight, (writeState == WriteState.Send) | (writeState == WriteState.Wait));
        Assert(!writing | (taken == written + inFlight.AsUInt().ZeroExtend(5)), "each beat that was taken is written");
        Assert(!writing | (writeState == WriteState.Answer) | (written.ZeroExtend(6) + writeLeft.ZeroExtend(6) == writeLength.ZeroExtend(6)), "beats that are left are those that were not written");
        Assert((writeState != WriteState.Answer) | (written == writeLength.ZeroExtend(5) + 1), "all is written before the answer");

        When(In.Arvalid & In.Arready, () => (reading.Next, readId.Next, readLength.Next, asked.Next, given.Next) = (true, In.Arid, In.Arlen, 0, 0))
            .ElseWhen(In.Rvalid & In.Rready & In.Rlast, () => reading.Next = false);
        When(Out.Rvalid & Out.Rready, () => asked.Next = asked + 1);
        When(In.Rvalid & In.Rready, () => given.Next = given + 1);
        Assert(!(In.Arready & reading), "one read burst at a time");
        Assert(!In.Rvalid | (reading & (In.Rid == readId)), "R answers a burst with its ID");
        Assert(!In.Rvalid | (In.Rlast == (given == readLength.ZeroExtend(5))), "the last beat is marked, and no other");
        Assert(!In.Rvalid | (asked == given + 1), "a beat that is given was read");
        Assert(reading == (readState != ReadState.Idle), "a read burst is in hand");
        Assert(!reading | ((read.Id == readId) & (read.Length == readLength)), "the burst is the one that was asked for, too");
        Assert(!reading | (given.ZeroExtend(6) + readLeft.ZeroExtend(6) == readLength.ZeroExtend(6)), "beats that are left are those that were not given");
        Assert(!reading | (asked == given + (readState == ReadState.Answer).AsUInt().ZeroExtend(5)), "each beat that was read is given");
        Cover(In.Bvalid & (writeLength == 2), "a burst of three beats is written");
        Cover(In.Rvalid & In.Rlast & (readLength == 2), "a burst of three beats is read");
    }

    private static void Stays(string channel, Bit valid, Bit ready, UInt payload)
    {
        var waiting = Reg.Bit(name: $"{channel}_in_waits");
        var offered = Reg.UInt(payload.Width, reset: null, name: $"{channel}_in_offered");
        waiting.Next = valid & !ready;
        offered.Next = payload;
        Assert(!waiting | valid, $"{channel} of AXI3 stays valid until it is taken");
        Assert(!waiting | (payload == offered), $"{channel} of AXI3 stays the same until it is taken");
    }

    private void Mutate()
    {
        switch (flaw)
        {
            case AdapterFlaw.WithdrawsAnswer: When(writeState == WriteState.Answer, () => writeState.Next = WriteState.Idle); break;
            case AdapterFlaw.ForgetsId: In.Bid.Value = In.Awid; break;
            case AdapterFlaw.AnswersEarly: When((writeState == WriteState.Wait) & Out.Bvalid, () => writeState.Next = WriteState.Answer); break;
            case AdapterFlaw.LastTooSoon: In.Rlast.Value = true; break;
            case AdapterFlaw.DropsBeat: When((readState == ReadState.Wait) & Out.Rvalid & (readLeft != 0), () => readState.Next = ReadState.Ask); break;
        }
    }
}
