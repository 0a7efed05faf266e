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

    [TestCase("x = [1]", "1: list")]
    [TestCase("x = {1: 2}", "1: dict")]
    [TestCase("x = {1, 2}", "1: set")]
    [TestCase("x = 1\ny = x[0]", "2: subscript")]
    [TestCase("x = 1\ndel x[0]", "2: subscript")]
    [TestCase("x = 1.5", "1: float")]
    [TestCase("x = 2j", "1: complex")]
    [TestCase("x = b'a'", "1: bytes")]
    [TestCase("x = 1\ny = x, x", "2: tuple")]
    [TestCase("x = 1 << 100", "1: int of more than 64 bits")]
    [TestCase("x = 1\ny = x / 2", "2: true division")]
    [TestCase("x = 1\ny = f'{x}'", "2: f-string")]
    [TestCase("class A: pass", "1: class")]
    [TestCase("def f(): yield 1", "1: generator")]
    [TestCase("async def f(): pass", "1: generator")]
    [TestCase("def f(*a): pass", "1: *args parameter")]
    [TestCase("def f(**k): pass", "1: **kwargs parameter")]
    [TestCase("def f(*, k): pass", "1: keyword-only parameter")]
    [TestCase("def f(): pass\nf(*x)", "2: call with star-arguments")]
    [TestCase("def f(x):\n    def g(): return x\n", "2: closure")]
    [TestCase("raise ValueError", "1: built-in ValueError", "1: raise statement")]
    [TestCase("try:\n    x = 1\nexcept ValueError:\n    pass", "3: exception handler", "4: exception handler")]
    [TestCase("for i in 5: pass", "1: for over anything but a range")]
    [TestCase("x = range(3)", "1: range outside of a for statement")]
    [TestCase("def f(x): pass\nf(print)", "2: print as a value")]
    [TestCase("x = len('a')", "1: built-in len")]
    [TestCase("x = 1\nx.y = 2", "2: assignment to an attribute")]
    [TestCase("x = 1\nx.y()", "2: attribute .y")]
    [TestCase("x = 1\nprint(x, sep=x)", "2: print with sep=, or with a value there that is not constant")]
    [TestCase("a, b = 5", "1: unpacking of anything but a tuple display")]
    [TestCase("match 5:\n    case [x]: pass", "2: match statement")]
    [TestCase("import json", "1: import of json, which is not beside the program")]
    [TestCase("import time\ntime.time()", "2: time.time")]
    [TestCase("from machine import Pin\nn = 3\nn = 4\nPin(n)", "4: Pin whose number is not constant")]
    [TestCase("from machine import Pin\nPin(3, 7)", "2: Pin with a mode other than Pin.IN or Pin.OUT")]
    [TestCase("from machine import Pin\np = Pin(3)\np = Pin(4)", "2: a pin as a value", "3: a pin as a value")]
    [TestCase("def g(): pass\ndef f():\n    def h(x=g()): pass\n", "3: default value of h that is not a constant, where the def statement may run more than once")]
    [TestCase("def f(): return max(1, 2)\nf()\ndef max(a, b): pass", "1: max, a built-in name that the program may not have assigned yet")]
    public void What_is_not_supported_yet(string source, params string[] expected) =>
        Refusals(source).Should().Equal(expected.Select(e => $"program.py:{e}: not supported yet"));

    [TestCase("from compiler.intrinsics import *\npyxl_write_gpio_pin32(1)", "program.py:2: there is no pin 32: pins are 0 to 31")]
    [TestCase("from compiler.intrinsics import *\nx = pyxl_read_gpio_pin99()", "program.py:2: there is no pin 99: pins are 0 to 31")]
    [TestCase("from machine import Pin\np = Pin(-1, Pin.OUT)", "program.py:2: there is no pin -1: pins are 0 to 31")]
    public void An_unknown_pin_is_a_mistake(string source, string expected) => Refusals(source).Should().Equal(expected);

    [Test]
    public void Everything_is_reported_at_once() => Refusals("x = [1]\n\ndef f():\n    return {}\n\nclass A: pass\n").Should().Equal(
        "program.py:1: list: not supported yet", "program.py:4: dict: not supported yet", "program.py:6: class: not supported yet");

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
