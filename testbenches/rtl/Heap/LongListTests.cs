using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Heap;

/// <summary>Lists that are much longer than the grey stack: the collector finds what lives with the memory that it has.</summary>
public sealed class LongListTests
{
    private const int GreyDepth = 512;

    /// <param name="cargo">Each link refers to an object of its own besides, before or behind the reference to the next link: those wait on the grey stack.</param>
    [TestCase(1_000_000, null)]
    [TestCase(40_000, true)]
    [TestCase(40_000, false)]
    public void A_list_is_kept_while_it_is_referred_to_and_freed_when_it_is_not(int links, bool? cargo)
    {
        var words = links * (cargo is null ? 2 : 5);
        using var bench = new HeapBench(words + 64, stackDepth: 4, GreyDepth, portFree: 6, new Random(1));
        // No cycle before the list is whole.
        bench.SetRegister(HeapRegister.Threshold, 0);
        bench.WriteStack(0, Word.None);
        bench.WriteStack(1, Word.None);
        bench.Shadow.StackPointer = 2;
        for (var i = 0; i < links; i++)
        {
            var next = bench.Shadow.Stack[0];
            if (cargo is { } first)
            {
                var made = bench.Allocate(1, 2)!.Value;
                var link = RefWord.From(bench.Allocate(0, 3)!.Value.Payload).Address;
                bench.Store(link + 1, first ? made : next);
                bench.Store(link + 2, first ? next : made);
            }
            else
            {
                var link = RefWord.From(bench.Allocate(0, 2)!.Value.Payload).Address;
                bench.Store(link + 1, next);
            }
        }
        bench.WriteStack(1, Word.None);
        var begin = bench.Cycles;
        bench.Collect();
        TestContext.Out.WriteLine($"{words} words: {bench.Cycles - begin} cycles");
        bench.Register(HeapRegister.Free).Should().Be(bench.Depth - 1 - words, "all of the list lives");
        bench.WriteStack(0, Word.None);
        bench.Collect();
        bench.Register(HeapRegister.Free).Should().Be(bench.Depth - 1, "all of it is dead");
        bench.Allocate(0, words).Should().NotBeNull("the free words are one block");
    }
}
