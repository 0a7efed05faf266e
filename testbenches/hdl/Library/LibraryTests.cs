using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Library;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Library;

public sealed class LibraryTests
{
    private sealed class Item : Struct
    {
        public readonly Bit Last = Field.Bit();
        public readonly UInt Data = Field.UInt(15);
    }

    /// <summary>Two queues in a row, by their streams.</summary>
    private sealed class Row(int depth) : Module
    {
        public readonly Stream<Item> In = Stream<Item>.Sink(new Item());
        public readonly Stream<Item> Out = Stream<Item>.Source(new Item());
        private readonly Fifo<Item> first = new(new Item(), depth);
        private readonly Fifo<Item> second = new(new Item(), 2 * depth);

        protected override void Build()
        {
            first.In.From(In);
            second.In.From(first.Out);
            Out.From(second.Out);
        }
    }

    [TestCase(2)]
    [TestCase(8)]
    public void A_queue_loses_and_duplicates_nothing(int depth)
    {
        var module = new Row(depth);
        var simulated = new Simulated(module);
        var random = new Random(depth);
        Queue<BigInteger> inside = [];
        var (most, passed) = (0, 0);
        for (var cycle = 0; cycle < 5000; cycle++)
        {
            // Phases in which it fills, empties, and runs freely.
            var phase = cycle / 100 % 3;
            var value = random.Next(1 << 16);
            simulated[module.In.Valid] = random.Next(4) >= (phase == 1 ? 3 : 1) ? 1 : 0;
            simulated[module.In.Payload] = value;
            simulated[module.Out.Ready] = random.Next(4) >= (phase == 0 ? 3 : 1) ? 1 : 0;
            if (simulated[module.Out.Valid].IsOne) simulated[module.Out.Payload].Should().Be(inside.Peek());
            else inside.Count.Should().BeLessThan(depth, "a word passes in two cycles");
            if (simulated[module.Out.Valid].IsOne && simulated[module.Out.Ready].IsOne)
            {
                inside.Dequeue();
                passed++;
            }
            if (simulated[module.In.Valid].IsOne && simulated[module.In.Ready].IsOne) inside.Enqueue(value);
            most = Math.Max(most, inside.Count);
            simulated.Step();
        }
        most.Should().Be(3 * depth, "both queues fill up");
        passed.Should().BeGreaterThan(1000);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(3)]
    public void A_depth_is_a_power_of_two(int depth)
    {
        var make = () => new Fifo<UInt>(Field.UInt(8), depth);
        make.Should().Throw<HdlException>().WithMessage($"*LibraryTests.cs:*: the depth of a Fifo is a power of two, at least 2, not {depth}");
    }

    [Test]
    public void A_synchroniser_delays_by_two_cycles()
    {
        var module = new Synchronizer(3);
        var simulated = new Simulated(module);
        simulated[module.In] = 5;
        ((int)simulated[module.Out]).Should().Be(0);
        ((int)simulated.Step()[module.Out]).Should().Be(0);
        ((int)simulated.Step()[module.Out]).Should().Be(5);
    }
}
