using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Checks;

public sealed class MemoryCheckTests
{
    private sealed class TwoClocks : Module
    {
        public readonly UInt Address = Input.UInt(4);
        public readonly UInt Out = Output.UInt(8);
        private readonly Memory memory = Memory.Create(8, 16);

        protected override void Build()
        {
            memory.Write(Address, Lit.UInt(1, 8));
            memory.Write(Address, Lit.UInt(2, 8), domain: new ClockDomain("other_clk", "other_rst"));
            Out.Value = memory.Read(Address);
        }
    }

    private sealed class AsynchronousBlock : Module
    {
        public readonly UInt Address = Input.UInt(4);
        public readonly UInt Out = Output.UInt(8);
        private readonly Memory memory = Memory.Create(8, 16, initial: [], style: RamStyle.Block);

        protected override void Build() =>
            Out.Value = memory.ReadAsync(Address) + 1;
    }

    private sealed class Unused : Module
    {
        private readonly Memory memory = Memory.Create(8, 16);

        protected override void Build() { }
    }

    [Test]
    public void The_write_ports_share_a_clock() =>
        Findings.Error(new TwoClocks()).ShouldBe("two_clocks.memory", "written at clock other_clk here and at clock clk at ", "memory.Write(Address, Lit.UInt(2, 8)");

    [Test]
    public void Block_RAM_is_read_synchronously() =>
        Findings.Error(new AsynchronousBlock()).ShouldBe("asynchronous_block.memory", "block RAM has no ReadAsync: use Read, or RamStyle.Distributed", "memory.ReadAsync(Address)");

    [Test]
    public void A_memory_without_ports_is_a_warning() =>
        Design.Elaborate(new Unused()).Warnings.Select(w => w.Message).Should().Equal("never written and without initial contents", "never read");

    [Test]
    public void Initial_words_fit()
    {
        var make = () => Memory.Create(8, 4, initial: [1, 256]);
        make.Should().Throw<HdlException>().WithMessage("*MemoryCheckTests.cs:*: initial word 1, 256, does not fit in 8 bits");
        make = () => Memory.Create(8, 2, initial: [1, 2, 3]);
        make.Should().Throw<HdlException>().WithMessage("*3 initial words do not fit in a memory of 2");
        make = () => Memory.Create(8, 0);
        make.Should().Throw<HdlException>().WithMessage("*a memory has at least one word of one bit, not 0 of 8");
    }
}
