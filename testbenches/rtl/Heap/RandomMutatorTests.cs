using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Heap;

/// <summary>Allocator and collector under random programs: no live word is given out, no dead word is kept, and the books balance.</summary>
public sealed class RandomMutatorTests
{
    private static readonly int Steps = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? 6000 : 200_000;

    [TestCase(256, 8, 4, 40, 0.5)]
    [TestCase(256, 4, 0, 20, 0.8)]
    [TestCase(1024, 8, 6, 100, 0.5)]
    [TestCase(1024, 512, 2, 300, 0.8)]
    [TestCase(1024, 16, 8, 60, 0.95)]
    [TestCase(4096, 32, 1, 500, 0.9)]
    public void No_live_word_is_given_out_and_no_dead_word_is_kept(int depth, int greyDepth, int portFree, int largest, double occupancy)
    {
        var seed = TestContext.CurrentContext.Random.Next();
        TestContext.Out.WriteLine($"seed {seed}");
        var random = new Random(seed);
        using var bench = new HeapBench(depth, stackDepth: 64, greyDepth, portFree, random);
        var mutator = new RandomMutator(bench, random, largest, occupancy);
        for (var round = 0; round < 6; round++)
        {
            bench.SetRegister(HeapRegister.Threshold, new[] { depth, depth / 2, 0 }[round % 3]);
            mutator.Run(Steps / 6);
            bench.Collect();
            bench.Collect();
            var live = bench.Shadow.Walk().Values.Sum();
            bench.Register(HeapRegister.Free).Should().Be(depth - 1 - live, "seed {0}: every word is free or live", seed);
        }
        var waits = bench.Allocations.Order().ToList();
        TestContext.Out.WriteLine($"{waits.Count} objects, {mutator.Refused} refused, {bench.Register(HeapRegister.Collections)} collections, cycles of an allocation: median {waits[waits.Count / 2]}, 99 % {waits[waits.Count * 99 / 100]}, worst {waits[^1]}");
    }

    [Test]
    public void A_heap_has_any_power_of_two_of_words_and_others()
    {
        foreach (var depth in Enumerable.Range(4, PackedFields.AddressBits - 3).SelectMany(bits => new[] { 1 << bits, (1 << bits) - 3 }))
            FluentActions.Invoking(() => Design.Elaborate(new HeapUnit(depth))).Should().NotThrow("{0} words", depth);
    }
}
