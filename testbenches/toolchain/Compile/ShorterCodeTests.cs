using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Listing;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Compile;

/// <summary>What comes out of passes over selected code, as the listing shows it.</summary>
public class ShorterCodeTests
{
    /// <summary>The PySM instructions of the program's function f.</summary>
    private static List<string> Instructions(string source)
    {
        using var file = new SourceFileOnDisk(source);
        var image = Compiler.Compile(file.Path);
        return [.. Enumerable.Range(0, image.Program.Length).Where(pc => image.Debug!.FunctionAt(pc)?.Name == "__main__.f").Select(pc => InstructionText.Format(image.Program[pc], pc))];
    }

    [Test]
    public void Items_of_a_tuple_go_straight_into_the_variables() =>
        Instructions("def f(t):\n    a, b = t\n    return a + b\nprint(f((1, 2)))\n").Should().NotContain(i => System.Text.RegularExpressions.Regex.IsMatch(i, @"^MOV +l\d+, l\d+"));

    [Test]
    public void A_variable_that_a_handler_sees_is_not_assigned_before_what_may_fail()
    {
        using var file = new SourceFileOnDisk("def f(t, n):\n    a = 0\n    try:\n        b = n + 1\n        a, b = b, t[9]\n    except IndexError:\n        pass\n    return a\nprint(f([], 4))\n");
        Compiled.Run(file.Path).Should().Be(new ProgramRun("0\n", "", 0));
    }
}
