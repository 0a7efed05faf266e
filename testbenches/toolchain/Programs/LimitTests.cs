using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
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

    private static string Join(string separator, int count, Func<int, string> item) => string.Join(separator, Enumerable.Range(0, count).Select(item));

    private static string Nest(int depth, Func<int, string> line) => string.Concat(Enumerable.Range(0, depth).Select(i => new string(' ', i) + line(i) + "\n"));

    /// <summary>Constructs with more parts than an instruction, a frame or a branch has room for; those of a kind in one program, to be cheap.</summary>
    [Test]
    public void Long_expressions() => Check(
        $"a = 3\nif {Join(" and ", 400, i => $"a < {i + 10}")}:\n    print('all')\nprint({Join(" or ", 400, i => $"a == {i + 10}")}, a < {Join(" < ", 300, i => $"{i + 4}")})\n"
        + $"print({Join(" ", 150, i => $"{i} if a == {i + 5} else")} 7)\n"
        + $"print({new string('(', 80)}a{string.Concat(Enumerable.Repeat(" + 1)", 80))}, {new string('[', 80)}{new string(']', 80)})\n"
        + $"def same(x):\n    return x\nprint({string.Concat(Enumerable.Repeat("same(", 90))}a{new string(')', 90)})\nprint(f'{Join("", 300, i => "{a}" + i)}')\n");

    [Test]
    public void Long_displays_and_unpacking() => Check(
        $"a = 1\nx = [{Join(", ", 1000, i => $"a + {i}")}]\nprint(len(x), x[999], sum(x))\nd = {{{Join(", ", 1000, i => $"'k{i}': {i}")}}}\nprint(len(d), d['k999'])\n"
        + $"{Join(", ", 300, i => $"v{i}")} = x[:300]\nprint(v0, v299)\ndef f(x):\n    {Join(", ", 100, i => $"v{i}")}, *rest = x\n    return v0, v99, len(rest)\nprint(f(x))\n"
        + $"def g(*a, **k):\n    return len(a), sum(a), len(k), sum(k.values())\nprint(g({Join(", ", 255, i => $"{i}")}))\nprint(g({Join(", ", 300, i => $"{i}")}, {Join(", ", 300, i => $"k{i}={i}")}))\n");

    [Test]
    public void Deep_nesting() => Check(
        "def deep(n):\n" + Nest(19, i => i == 0 ? "" : $"for i{i} in range(1):") + new string(' ', 19) + "n += 1\n return n\nprint(deep(1))\n"
        + "def many(n):\n" + Nest(60, i => i == 0 ? "" : $"if n > {i}:") + new string(' ', 60) + "return n\n return -1\nprint(many(100), many(30))\n"
        + "def chain(x):\n    if x == 0:\n        return 0\n" + Lines(400, i => $"    elif x == {i + 1}:\n        return {i * 3}") + "    return -1\nprint(chain(0), chain(200), chain(999))\n"
        + "def caught():\n" + Nest(18, i => i == 0 ? "" : "try:") + new string(' ', 18) + "raise ValueError(1)\n"
        + string.Concat(Enumerable.Range(0, 17).Select(i => new string(' ', 17 - i) + "except KeyError:\n" + new string(' ', 18 - i) + "pass\n")) + "try:\n    caught()\nexcept ValueError as e:\n    print('caught', e)\n");

    [Test]
    public void Closures_over_many_variables() => Check(
        "def f(a):\n" + Lines(150, i => $"    v{i} = a + {i}") + $"    def g():\n        return {Join(" + ", 150, i => $"v{i}")}\n    return g()\nprint(f(1))\n");

    [TestCase(300, "f needs 303 local variables, a frame has room for 255")]
    public void A_function_with_more_variables_than_a_frame_has_room_for_is_refused(int count, string reason)
    {
        using var file = new SourceFileOnDisk("def f(a):\n" + Lines(count, i => $"    v{i} = a + {i}") + "    return v0\nf(1)\n");
        FluentActions.Invoking(() => Compiler.Compile(file.Path)).Should().Throw<CompileException>().WithMessage($"*{reason}*");
    }

    [Test]
    public void More_globals_than_the_stack_memory_has_words_are_refused()
    {
        using var file = new SourceFileOnDisk(Lines(17000, i => $"g{i} = {i}"));
        FluentActions.Invoking(() => Compiler.Compile(file.Path)).Should().Throw<CompileException>().WithMessage("*constants and globals leave no room for frames in a stack memory of 16384 words*");
    }

    [Test]
    public void A_program_of_thousands_of_lines() => Check(
        string.Concat(Enumerable.Range(0, 800).Select(i => $"def f{i}(a, b):\n    c = a * {i} + b\n    if c % 3 == 0:\n        return c - {i}\n    return c + len(str(a))\n"))
        + "t = 0\n" + Lines(800, i => $"t += f{i}({i}, t % 1000)") + "print(t)\n");

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
