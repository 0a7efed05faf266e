using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Compile;

/// <summary>What small programs take of the memories, in words: upper bounds, so that what is linked without need is noticed. And the machine that follows.</summary>
public class ImageSizeTests
{
    private static ProgramImage Build(string source, CompileOptions? options = null)
    {
        using var file = new SourceFileOnDisk(source);
        return Compiler.Compile(file.Path, options);
    }

    private static int Words(ProgramImage image) => image.Program.Length + image.Statics.Length + image.Data.Length;

    [TestCase("print('hello')\n", 300)]
    [TestCase("from machine import Pin\nimport time\nled = Pin(3, Pin.OUT)\nfor i in range(5):\n    led.on()\n    time.sleep_ms(1)\n    led.off()\n", 200)]
    [TestCase("def twice():\n    print('one')\n    print('two')\ntwice()\n", 300)]
    public void Nothing_of_the_runtime_is_linked_for_what_cannot_happen(string source, int most) => Words(Build(source)).Should().BeLessThan(most);

    [TestCase("print('hello')\n", true)]
    [TestCase("def f(n):\n    return f(n - 1) if n else 0\nprint('x')\nf(3)\n", false)]
    [TestCase("x = [1]\n", false)]
    [TestCase("f = [print][0]\nf('x')\n", false)]
    public void The_board_is_the_machine_where_the_program_surely_fits(string source, bool isBoard) =>
        Build(source).Machine.Should().Be(isBoard ? Machine.Board : Machine.Large);

    [Test]
    public void What_surely_fits_but_for_its_length_is_for_the_next_machine() =>
        Build("from machine import Pin\nled = Pin(3, Pin.OUT)\n" + string.Concat(Enumerable.Repeat("led.on()\nled.off()\n", 9000))).Machine.Should().Be(Machine.Zynq);

    [Test]
    public void A_stack_too_small_for_a_chain_of_calls_brings_the_handler()
    {
        var chain = string.Concat(Enumerable.Range(0, 200).Select(i => $"def f{i}():\n    {(i == 0 ? "print('deep')" : $"f{i - 1}()")}\n")) + "f199()\n";
        Build(chain).Machine.Should().Be(Machine.Board);
        var small = Build(chain, new CompileOptions { Machine = Machine.Large with { StackDepth = 2048 } });
        small.Debug!.Functions.Should().Contain(f => f.Name == "direct_calls.trap_call");
        Build(chain, new CompileOptions { Machine = Machine.Large with { StackDepth = 4096 } }).Debug!.Functions.Should().NotContain(f => f.Name == "direct_calls.trap_call");
    }
}
