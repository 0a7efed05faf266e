using CsCheck;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Programs;

public class RandomPythonTests
{
    /// <summary>How many programs; PYXL_TEST_FULL asks for a long campaign.</summary>
    private static long Programs => Environment.GetEnvironmentVariable("PYXL_TEST_FULL") is null ? 60 : 3000;

    [Test]
    public void Random_programs_print_what_CPython_prints() => Gen.Int[0, 1_000_000].Sample(Check, iter: Programs, threads: 1);

    private static void Check(int seed)
    {
        var source = RandomPython.Generate(seed);
        using var file = new SourceFileOnDisk(source);
        Compiled.Run(file.Path).Should().Be(Python.Run(file.Path), $"seed {seed}:\n{source}");
    }
}
