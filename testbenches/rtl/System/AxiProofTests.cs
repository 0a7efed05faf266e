using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Proofs;

namespace PyXL.Rtl.Tests.System;

/// <summary>The rules of AXI, proven for all times of both sides of the slave and the adapter; each proof is shown to fail on flawed ones.</summary>
public sealed class AxiProofTests
{
    /// <summary>What a mutated slave does wrong.</summary>
    public enum SlaveFlaw { None, WithdrawsAnswer, ChangesData, AnswersUnasked, AnswersTwice, LosesRead }

    private sealed class FlawedSlave(SlaveFlaw flaw) : AxiLiteSlave(4)
    {
        protected override void Build()
        {
            base.Build();
            switch (flaw)
            {
                case SlaveFlaw.WithdrawsAnswer: When(bvalid, () => bvalid.Next = false); break;
                case SlaveFlaw.ChangesData: Bus.Rdata.Value = ReadData; break;
                case SlaveFlaw.AnswersUnasked: When(Bus.Awvalid & awready, () => bvalid.Next = true); break;
                case SlaveFlaw.AnswersTwice: When(bvalid & Bus.Bready & !Bus.Awvalid, () => bvalid.Next = true); break;
                case SlaveFlaw.LosesRead: When(reading & Bus.Wvalid, () => reading.Next = false); break;
            }
        }
    }

    [Test]
    public void The_slave_keeps_the_rules_of_AXI4_Lite() => Prove(new AxiLiteSlave(4));

    [TestCase(SlaveFlaw.WithdrawsAnswer, "each address that was taken is held or answered")]
    [TestCase(SlaveFlaw.ChangesData, "R stays the same until it is taken")]
    [TestCase(SlaveFlaw.AnswersUnasked, "an answered write is no longer held")]
    [TestCase(SlaveFlaw.AnswersTwice, "each address that was taken is held or answered")]
    [TestCase(SlaveFlaw.LosesRead, "each read that was taken is held or answered")]
    public void A_flaw_in_the_slave_is_found(SlaveFlaw flaw, string claim) => Refute(new FlawedSlave(flaw), claim);

    [Test]
    public void The_adapter_keeps_the_rules_of_AXI3_and_AXI4_Lite() => Prove(new WatchedAxi3ToLite());

    [TestCase(AdapterFlaw.WithdrawsAnswer, "a write burst is in hand")]
    [TestCase(AdapterFlaw.ForgetsId, "B answers a burst with its ID")]
    [TestCase(AdapterFlaw.AnswersEarly, "all is written before the answer")]
    [TestCase(AdapterFlaw.LastTooSoon, "the last beat is marked, and no other")]
    [TestCase(AdapterFlaw.DropsBeat, "each beat that was read is given")]
    public void A_flaw_in_the_adapter_is_found(object flaw, string claim) => Refute(new WatchedAxi3ToLite((AdapterFlaw)flaw), claim);

    private static void Prove(Module module)
    {
        var result = Formal.Prove(module, depth: 2);
        result.IsProven.Should().BeTrue("{0}", result);
    }

    private static void Refute(Module module, string claim)
    {
        var result = Formal.Prove(module, depth: 8);
        result.Status.Should().Be(ProofStatus.Failed);
        result.Failure!.Message.Should().Be(claim);
    }
}
