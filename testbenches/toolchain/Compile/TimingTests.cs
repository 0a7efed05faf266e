using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Compile;

/// <summary>Cycles of compiled code on the reference model.</summary>
public class TimingTests
{
    [TestCase("pass", 1)]
    [TestCase("total += i", 2)]
    [TestCase("total = total + i - 3", 3)]
    [TestCase("if i & 1: total += i", 5)]
    public void An_iteration_takes(string statement, int cycles)
    {
        var source = $"def f(n):\n    total = 0\n    for i in range(n):\n        {statement}\n    return total";
        var difference = Compiled.Cycles(source, "f(1100)") - Compiled.Cycles(source, "f(100)");
        difference.Should().BeLessThanOrEqualTo(1000 * cycles).And.BeGreaterThan(1000 * (cycles - 1));
    }

    [Test]
    public void Straight_line_code_retires_an_instruction_a_cycle()
    {
        var body = string.Concat(Enumerable.Range(0, 200).Select(i => $"    a = b + {i}\n    b = a ^ {i % 7}\n"));
        Compiled.Cycles($"def f(a, b):\n{body}", "f(1, 2)").Should().BeInRange(400, 415);
    }

    [Test]
    public void A_recursive_call_of_fib_takes_at_most_25_cycles()
    {
        const int Calls = 21891;
        Compiled.Cycles("def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)", "fib(20)").Should().BeLessThanOrEqualTo(25 * Calls);
    }

    [Test]
    public void The_published_round_trip_takes_at_most_80_ns()
    {
        var image = Compiler.Compile(Path.Combine(Repository.Folder("examples"), "gpio_roundtrip.py"), new CompileOptions { CallFunction = "main" });
        var run = Compiled.Run(image, new Wire(1, 2));
        int.Parse(run.Output, System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(10, 80);
    }
}
