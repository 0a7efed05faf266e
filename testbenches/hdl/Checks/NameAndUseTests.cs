using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Checks;

public sealed class NameAndUseTests
{
    private sealed class OwnClock : Module
    {
        public readonly Bit Clk = Input.Bit();
        public readonly Bit Out = Output.Bit();
        private readonly Bit state = Reg.Bit();

        protected override void Build()
        {
            state.Next = Clk;
            Out.Value = state;
        }
    }

    private sealed class Idle : Module
    {
        public readonly Bit Unread = Input.Bit();
        public readonly Bit Read = Input.Bit();
        public readonly Bit Out = Output.Bit();
        private readonly Bit dropped = Wire.Bit();

        protected override void Build()
        {
            Out.Value = !Read;
            dropped.Value = Read;
        }
    }

    [Test]
    public void The_names_of_clock_and_reset_are_taken() =>
        Findings.Error(new OwnClock()).ShouldBe("own_clock.clk", "clk is the name of a clock or reset of this module", "Bit Clk = Input.Bit()");

    [Test]
    public void What_nothing_reads_is_a_warning()
    {
        var warnings = Design.Elaborate(new Idle()).Warnings;
        warnings.Should().HaveCount(2);
        warnings[0].ShouldBe("idle.unread", "input that nothing reads", "Bit Unread");
        warnings[1].ShouldBe("idle.dropped", "wire that nothing reads", "Bit dropped");
    }
}
