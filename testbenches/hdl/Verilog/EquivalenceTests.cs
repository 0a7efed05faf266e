using NUnit.Framework;
using PyXL.Hdl.Tests.RandomDesigns;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>The Verilog computes what the intermediate representation says. The seed is the test's argument.</summary>
[Parallelizable(ParallelScope.All)]
public class EquivalenceTests
{
    private static IEnumerable<int> ForIcarus => Campaign.Seeds(40, full: 400);
    private static IEnumerable<int> ForVerilator => Campaign.Seeds(100, 2, full: 12);

    [Test]
    public Task Icarus_agrees_with_the_interpreter_on_random_designs([ValueSource(nameof(ForIcarus))] int seed) =>
        new Cosimulation(RandomDesign.Generate(seed), seed).CheckIcarus();

    [Test]
    public Task Verilator_agrees_with_the_interpreter_on_random_designs([ValueSource(nameof(ForVerilator))] int seed) =>
        new Cosimulation(RandomDesign.Generate(seed), seed).CheckVerilator();
}
