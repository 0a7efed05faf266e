using NUnit.Framework;
using PyXL.Hdl.Tests.RandomDesigns;

namespace PyXL.Hdl.Tests.Verilog;

/// <summary>The Verilog computes what the intermediate representation says. The seed is the test's argument.</summary>
[Parallelizable(ParallelScope.All)]
public class EquivalenceTests
{
    [Test]
    public Task Icarus_agrees_with_the_interpreter_on_random_designs([Range(0, 39)] int seed) =>
        new Cosimulation(RandomDesign.Generate(seed), seed).CheckIcarus();

    [Test]
    public Task Verilator_agrees_with_the_interpreter_on_random_designs([Range(100, 101)] int seed) =>
        new Cosimulation(RandomDesign.Generate(seed), seed).CheckVerilator();
}
