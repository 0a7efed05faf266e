using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Programs;

/// <summary>More variables, constants and code than instructions reach directly; and what does not fit at all.</summary>
public class LimitTests
{
    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static ProgramRun Run(string source)
    {
        using var file = new SourceFileOnDisk(source);
        return Compiled.Run(file.Path);
    }

    private static void Check(string source)
    {
        using var file = new SourceFileOnDisk(source);
        Compiled.Run(file.Path).Should().Be(Python.Run(file.Path));
    }

    [Test]
    public void Hundreds_of_globals_and_constants() => Check(
        Lines(300, i => $"g{i} = {i * 1001}") + "def f(a):\n" + Lines(300, i => $"    global g{i}") + Lines(300, i => $"    g{i} = g{i} + a * {i + 5000} - g{(i * 7 + 3) % 300}")
        + "f(3)\n" + Lines(300, i => $"print(g{i}, g{i} + g{299 - i}, {7000 + i} - g{i})") + "print(not_there)\n");

    [Test]
    public void A_global_out_of_reach_without_a_value() => Check(Lines(300, i => $"g{i} = {i * 1001}\nprint(g{i})") + "if g1 == 5:\n    late = 1\ndef f():\n    return 1 + late\nprint(f())\n");

    [Test]
    public void More_locals_than_operands_reach() => Check(
        "def f(a):\n" + Lines(200, i => $"    v{i} = a + {i}") + "    for i in range(3):\n" + Lines(200, i => $"        v{i} = v{(i * 3 + 1) % 200} - v{(i + 100) % 200} + i")
        + "    if a == 1:\n        u = 5\n" + Lines(200, i => $"    print(v{i})") + "    del v7\n    print(u)\n    return v7\nf(1)\n");

    [Test]
    public void Branches_further_than_their_offsets_reach() => Check(
        "def f(n):\n    total = 0\n    for i in range(n):\n        if i == 3:\n            continue\n        while total < 0 and i > 1:\n            total += 1\n"
        + Lines(150, i => $"        total = total * 3 % {1000 + i} + i") + "        if total == 77:\n            break\n    return total\nprint(f(10), f(0))\n");

    [Test]
    public void Many_parameters() => Check(
        $"def f({string.Join(", ", Enumerable.Range(0, 100).Select(i => i < 20 ? $"p{i}" : $"p{i}={i * 3}"))}):\n    return {string.Join(" + ", Enumerable.Range(0, 100).Select(i => $"p{i} * {i}"))}\n"
        + $"print(f({string.Join(", ", Enumerable.Range(0, 20))}))\nprint(f({string.Join(", ", Enumerable.Range(0, 19))}, p99=1, p19=2))\n");

    [TestCase("x = 9223372036854775807\nprint(x + 1)")]
    [TestCase("x = -9223372036854775808\nprint(-x)")]
    [TestCase("x = 4294967296\nprint(x * x)")]
    [TestCase("x = 1\nx <<= 63\nprint(x)")]
    [TestCase("x = 10\nprint(x ** 30)")]
    [TestCase("x = -9223372036854775808\nprint(x // -1)")]
    public void Ints_grow_past_a_word(string source) => Check(source);

    [TestCase("def f(n):\n    return f(n + 1)\nf(1)", "f(n + 1)")]
    [TestCase("def f(n, k=1):\n    return f(k=2, n=n + 1)\ng = f\nf(1)", "f(k=2, n=n + 1)")]
    [TestCase("def f(n):\n    return n * f(n + 1) // n\nf(1)", "n * f(n + 1) // n")]
    public void Recursion_without_end_ends_in_RecursionError(string source, string line)
    {
        var run = Run(source);
        run.Status.Should().Be(1);
        var lines = run.Errors.Split('\n');
        lines.Count(l => l == $"    return {line}").Should().Be(3);
        lines[^3].Should().MatchRegex(@"^  \[Previous line repeated \d{2,4} more times\]$");
        lines[^2].Should().Be("RecursionError: maximum recursion depth exceeded");
    }

    [Test]
    public void Recursion_as_deep_as_CPython_allows_fits() => Check("def depth(n):\n    return 0 if n == 0 else 1 + depth(n - 1)\nprint(depth(990))\n");
}
