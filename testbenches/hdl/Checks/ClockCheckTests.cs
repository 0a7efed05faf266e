using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Library;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Checks;

public sealed class ClockCheckTests
{
    private static readonly ClockDomain Pixel = new("pixel_clk", "pixel_rst");

    private sealed class Torn : Module
    {
        public readonly UInt Out = Output.UInt(8);
        private readonly UInt fast = Reg.UInt(8);
        private readonly UInt slow = Reg.UInt(8, domain: Pixel);

        protected override void Build()
        {
            fast.Next = fast + 1;
            slow.Next = fast ^ slow;
            Out.Value = slow;
        }
    }

    private sealed class TornByCondition : Module
    {
        public readonly Bit Out = Output.Bit();
        private readonly Bit enable = Reg.Bit();
        private readonly Bit slow = Reg.Bit(domain: Pixel);

        protected override void Build()
        {
            enable.Next = !enable;
            When(enable, () => slow.Next = !slow);
            Out.Value = slow;
        }
    }

    private sealed class Crossing(bool throughLogic) : Module
    {
        public readonly Bit Out = Output.Bit();
        private readonly Bit fast = Reg.Bit();
        private readonly Synchronizer toPixel = new() { Domain = Pixel };
        private readonly Bit slow = Reg.Bit(domain: Pixel);

        protected override void Build()
        {
            fast.Next = !fast;
            toPixel.In.Value = (throughLogic ? fast & Out : fast).AsUInt();
            slow.Next = toPixel.Out.AsBit();
            Out.Value = slow;
        }
    }

    private sealed class TwoClockMemory : Module
    {
        public readonly UInt Address = Input.UInt(4);
        public readonly UInt Out = Output.UInt(8);
        private readonly Memory memory = Memory.Create(8, 16);

        protected override void Build()
        {
            memory.Write(Address, Lit.UInt(1, 8));
            Out.Value = memory.Read(Address, domain: Pixel);
        }
    }

    private sealed class TornRead : Module
    {
        public readonly UInt Address = Input.UInt(4);
        public readonly UInt Out = Output.UInt(8);
        private readonly Memory memory = Memory.Create(8, 16);
        private readonly UInt slow = Reg.UInt(8, domain: Pixel);

        protected override void Build()
        {
            memory.Write(Address, Lit.UInt(1, 8));
            slow.Next = memory.ReadAsync(Address);
            Out.Value = slow;
        }
    }

    private sealed class TornAddress : Module
    {
        public readonly UInt Out = Output.UInt(8);
        private readonly UInt address = Reg.UInt(4);
        private readonly Memory memory = Memory.Create(8, 16, initial: []);

        protected override void Build()
        {
            address.Next = address + 1;
            Out.Value = memory.Read(address, domain: Pixel);
        }
    }

    private sealed class PixelCounter : Module
    {
        public readonly UInt Count = Output.UInt(4);
        private readonly UInt count = Reg.UInt(4);

        protected override void Build()
        {
            count.Next = count + 1;
            Count.Value = count;
        }
    }

    private sealed class TornPort : Module
    {
        public readonly UInt Out = Output.UInt(4);
        private readonly PixelCounter counter = new() { Domain = Pixel };
        private readonly UInt last = Reg.UInt(4);

        protected override void Build()
        {
            last.Next = counter.Count;
            Out.Value = last;
        }
    }

    [Test]
    public void A_register_takes_no_value_of_another_clock()
    {
        var error = Findings.Error(new Torn());
        error.ShouldBe("torn.slow", "a register of clock pixel_clk takes torn.fast of clock clk", "slow.Next = fast ^ slow");
        error.Message.Should().EndWith("pass it through a Synchronizer");
    }

    [Test]
    public void Nor_under_a_condition_of_another_clock() =>
        Findings.Error(new TornByCondition()).ShouldBe("torn_by_condition.slow", "takes torn_by_condition.enable of clock clk", "slow.Next = !slow");

    [Test]
    public void Nor_from_a_port_of_a_child_of_another_clock() =>
        Findings.Error(new TornPort()).ShouldBe("torn_port.last", "a register of clock clk takes torn_port.counter.count_reg of clock pixel_clk", "last.Next = counter.Count");

    [Test]
    public void Nor_from_a_memory_written_at_another_clock() =>
        Findings.Error(new TornRead()).ShouldBe("torn_read.slow", "takes torn_read.memory of clock clk", "slow.Next = memory.ReadAsync");

    [Test]
    public void Nor_does_a_memory_port() =>
        Findings.Error(new TornAddress()).ShouldBe("torn_address.memory", "takes torn_address.address of clock clk", "memory.Read(address, domain: Pixel)");

    [Test]
    public void A_synchroniser_takes_a_register_of_another_clock()
    {
        var design = Design.Elaborate(new Crossing(throughLogic: false));
        design.Top.Domains.Should().Equal(ClockDomain.Default, Pixel);
        var synchroniser = design.Top.Children.Single();
        synchroniser.Domains.Should().Equal(Pixel);
        synchroniser.Nets.Where(n => n.IsSynchronizer).Select(n => n.Name).Should().Equal("first", "second");
    }

    [Test]
    public void But_not_through_logic() =>
        Findings.Error(new Crossing(throughLogic: true)).ShouldBe("crossing.to_pixel.first", "through logic, which may glitch: put a register before it", "first.Next = In");

    [Test]
    public void A_memory_with_a_clock_for_each_port_is_fine() => Design.Elaborate(new TwoClockMemory()).Warnings.Should().BeEmpty();
}
