using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Model;
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
    [TestCase("eval(str(1))", "1: eval of source text that is not known when the program is compiled")]
    [TestCase("exec(str(1))", "1: exec of source text that is not known when the program is compiled")]
    [TestCase("open('f')", "1: open, which needs an operating system,")]
    public void What_is_not_supported_yet(string source, params string[] expected) =>
        Refusals(source).Should().Equal(expected.Select(e => $"program.py:{e}: not supported yet"));

    [TestCase("from compiler.intrinsics import *\npyxl_write_gpio_pin32(1)", "program.py:2: there is no pin 32: pins are 0 to 31")]
    [TestCase("from compiler.intrinsics import *\nx = pyxl_read_gpio_pin99()", "program.py:2: there is no pin 99: pins are 0 to 31")]
    [TestCase("from machine import Pin\np = Pin(-1, Pin.OUT)", "program.py:2: there is no pin -1: pins are 0 to 31")]
    public void An_unknown_pin_is_a_mistake(string source, string expected) => Refusals(source).Should().Equal(expected);

    [Test]
    public void Everything_is_reported_at_once() => Refusals("x = open\n\ndef f():\n    return eval\n\nclass A:\n    y = breakpoint\n").Should().Equal(
        "program.py:1: open, which needs an operating system,: not supported yet", "program.py:4: eval of source text that is not known when the program is compiled: not supported yet",
        "program.py:7: breakpoint, which needs an operating system,: not supported yet");

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
    public void Floats_are_for_machines_that_have_them()
    {
        var options = new CompileOptions { Machine = Machine.Large with { Arithmetic = ArithmeticUnits.Integer } };
        Refusals("x = 3\ny = x / 2\nz = 1.5 + x\nprint(x // 2)", options).Should().Equal(
            "program.py:2: / needs the floating-point unit, which this machine does not have",
            "program.py:3: a float needs the floating-point unit, which this machine does not have");
        Refusals("print(float(3))", options).Should().Equal("program.py: it uses functions that make floats, and this machine has no floating-point unit");
        using var integers = new SourceFileOnDisk("print(-7 // 2, 10 ** 30 % 7, [1] + [2])");
        Compiler.Compile(integers.Path, options).Machine.Arithmetic.Should().Be(ArithmeticUnits.Integer);
    }

    [Test]
    public void A_bare_image_has_no_runtime()
    {
        var options = new CompileOptions { Bare = true, Machine = new Machine { ProgramDepth = 256, StackDepth = 512, HeapDepth = 64 } };
        Refusals("x = 1\n\ndef f():\n    print(x)\n", options).Should().Equal("program.py:4: needs print_value of the runtime, which a bare image does not have");
        using var loop = new SourceFileOnDisk("def main():\n    total = 0\n    for i in range(5):\n        total += i * i\n    return total\n");
        var image = Compiler.Compile(loop.Path, options with { CallFunction = "main" });
        image.Program.Length.Should().BeLessThan(180);
        var model = new ReferenceModel(image, new TestEnvironment());
        model.Run(1000).Should().BeTrue();
        model.Status.Should().Be(30, "the result is the exit status");
    }

    [Test]
    public void What_traps_in_a_bare_image_stops_it_with_a_word()
    {
        using var file = new SourceFileOnDisk("def main():\n    x = 1 << 62\n    return x + x\n");
        var environment = new TestEnvironment();
        var model = new ReferenceModel(Compiler.Compile(file.Path, new CompileOptions { Bare = true, CallFunction = "main" }), environment);
        model.Run(1000).Should().BeTrue();
        model.Status.Should().Be(Boot.UndefinedStatus);
        environment.Console.Select(c => (char)c.Data).Should().Equal("trap\n");
    }

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
