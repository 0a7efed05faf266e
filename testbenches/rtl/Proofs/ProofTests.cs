using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Proofs;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What is proven of the hardware, for all inputs and all times, by induction in Yosys and z3.</summary>
public sealed class ProofTests
{
    [Test]
    public void The_stack_unit_loses_and_duplicates_no_word_and_forwards_the_newest() =>
        Prove(new WatchedStackUnit(depth: 4, width: 2), depth: 1);

    [Test]
    public void Only_the_pin_that_is_written_changes() => Prove(new WatchedGpio(), depth: 1);

    private static void Prove(Module module, int depth)
    {
        var result = Formal.Prove(module, depth);
        result.IsProven.Should().BeTrue("{0}", result);
    }
}
