using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Programs;

/// <summary>Whole programs on the reference model print what CPython prints, on both channels, and end as with it.</summary>
public class ProgramTests
{
    private static readonly string[] NeedHardware = ["blink.py", "gpio_machine.py", "gpio_roundtrip.py", "gpio_thousand.py", "lamps.py", "uart_echo.py"];

    private static IEnumerable<string> Examples => Files("examples").Where(f => !NeedHardware.Contains(Path.GetFileName(f)));
    private static IEnumerable<string> Language => Files("testbenches/toolchain/Programs/language");
    private static IEnumerable<string> Errors => Files("testbenches/toolchain/Programs/errors");

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(Repository.Folder(folder), "*.py").Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Examples))]
    [TestCaseSource(nameof(Language))]
    [TestCaseSource(nameof(Errors))]
    public void Prints_what_CPython_prints(string path) => Compiled.Run(path).Should().Be(Python.Run(path));

    [TestCaseSource(nameof(Errors))]
    public void Errors_are_errors_in_CPython(string path) => Python.Run(path).Status.Should().Be(1);
}
