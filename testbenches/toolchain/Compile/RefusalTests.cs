using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Compile;

/// <summary>What is not compiled is refused with file, line and construct.</summary>
public class RefusalTests
{
    private static IEnumerable<string> Refusals(string source, CompileOptions? options = null)
    {
        using var file = new SourceFileOnDisk(source);
        var compile = () => Compiler.Compile(file.Path, options);
        return compile.Should().Throw<CompileException>().Which.Diagnostics.Select(d => d.ToString().Replace(file.Path, "program.py")).ToList();
    }

    [TestCase("import machine\nmachine.UART(0)", "2: machine.UART")]
    [TestCase("from machine import Pin\nn = 3\nn = 4\nPin(n)", "4: Pin whose number is not constant")]
    [TestCase("from machine import Pin\nPin(3, 7)", "2: Pin with a mode other than Pin.IN or Pin.OUT")]
    [TestCase("from machine import Pin\np = Pin(3)\np = Pin(4)", "2: a pin as a value", "3: a pin as a value")]
    [TestCase("eval(str(1))", "1: eval of source text that is not known when the program is compiled")]
    [TestCase("exec('x')", "1: exec of source text that is not known when the program is compiled")]
    [TestCase("open('f')", "1: open, which needs an operating system,")]
    [TestCase("try:\n    pass\nexcept* ValueError:\n    pass", "3: except*")]
    public void What_is_not_supported_yet(string source, params string[] expected) =>
        Refusals(source).Should().Equal(expected.Select(e => $"program.py:{e}: not supported yet"));

    [TestCase("from compiler.intrinsics import *\npyxl_write_gpio_pin32(1)", "program.py:2: there is no pin 32: pins are 0 to 31")]
    [TestCase("from compiler.intrinsics import *\nx = pyxl_read_gpio_pin99()", "program.py:2: there is no pin 99: pins are 0 to 31")]
    [TestCase("from machine import Pin\np = Pin(-1, Pin.OUT)", "program.py:2: there is no pin -1: pins are 0 to 31")]
    public void An_unknown_pin_is_a_mistake(string source, string expected) => Refusals(source).Should().Equal(expected);

    [Test]
    public void Everything_is_reported_at_once() => Refusals("x = open\n\ndef f():\n    return eval\n\nclass A:\n    y = input\n").Should().Equal(
        "program.py:1: open, which needs an operating system,: not supported yet", "program.py:4: eval of source text that is not known when the program is compiled: not supported yet",
        "program.py:7: input, which needs an operating system,: not supported yet");

    [Test]
    public void A_function_to_call_must_be_there()
    {
        Refusals("x = 1", new CompileOptions { CallFunction = "main" }).Should().Equal("program.py: there is no function main to call");
        Refusals("x = 1\nif x:\n    def main(): pass", new CompileOptions { CallFunction = "main" }).Should().Equal("program.py: main is not surely defined when the module has run");
    }

    [Test]
    public void A_missing_file_is_one_line()
    {
        var compile = () => Compiler.Compile("/nowhere/program.py");
        compile.Should().Throw<CompileException>().WithMessage("/nowhere/program.py: no such file");
    }

    [Test]
    public void A_program_too_large_for_the_machine_is_one_line() =>
        Refusals("x = 1\n" + string.Concat(Enumerable.Repeat("x = x + 1\n", 500)), new CompileOptions { Machine = new Machine { ProgramDepth = 1024 } })
            .Should().ContainSingle().Which.Should().MatchRegex(@"^program\.py: the program has \d+ instructions, its memory 1024$");

    [Test]
    public void A_corrupt_pyc_is_one_line()
    {
        using var file = new SourceFileOnDisk("print(1)");
        var bytes = PythonCompiler.Compile(new PythonCompiler.Source(file.Path, File.ReadAllBytes(file.Path)))[0];
        var path = Path.ChangeExtension(file.Path, ".pyc");
        File.WriteAllBytes(path, bytes);
        Compiled.Run(path).Output.Should().Be("1\n");
        File.WriteAllBytes(path, bytes[..^5]);
        var compile = () => Compiler.Compile(path);
        compile.Should().Throw<PycException>().WithMessage($"{path}: corrupt .pyc: the data end early");
    }
}
