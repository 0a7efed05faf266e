using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Programs;

/// <summary>Programs that use pins and the clock, which CPython does not have.</summary>
public class PinTests
{
    private static ProgramRun Run(string source, string? call = null, params Wire[] wires)
    {
        using var file = new SourceFileOnDisk(source);
        return Compiled.Run(Compiler.Compile(file.Path, new CompileOptions { CallFunction = call }), wires);
    }

    [Test]
    public void Pins_that_are_wired_together() => Run("""
        from machine import Pin
        OUT = 4
        led = Pin(OUT, Pin.OUT)
        button = Pin(9, mode=Pin.IN)
        def wait():
            for i in range(5): pass
        def show():
            wait()
            print(led.value(), button.value())
        def blink(times):
            for i in range(times):
                led.on()
                show()
                led.value(0)
                show()
        blink(2)
        other = Pin(4, Pin.OUT, value=1)
        show()
        """, null, new Wire(4, 9)).Output.Should().Be("1 1\n0 0\n1 1\n0 0\n1 1\n");

    [Test]
    public void A_pin_in_a_local_and_by_module() => Run("""
        import machine
        import compiler.intrinsics
        def main():
            a = machine.Pin(1, machine.Pin.OUT)
            b = machine.Pin(2)
            a.high()
            while not b.value(): pass
            a.low()
            while b.value(): pass
            return compiler.intrinsics.pyxl_read_gpio_pin2() + 5
        """, "main", new Wire(1, 2)).Output.Should().Be("5\n");

    [Test]
    public void Clocks_run() => Run("""
        import time
        start = time.ticks_us()
        time.sleep_us(50)
        took = time.ticks_diff(time.ticks_us(), start)
        print(50 <= took <= 60, time.ticks_ms(), time.ticks_cpu() > 5000)
        time.sleep_ms(1)
        print(time.ticks_ms())
        """).Output.Should().Be("True 0 True\n1\n");

    [TestCase("def main(): pass", "None\n")]
    [TestCase("def main(a=4): return a > 3", "True\n")]
    [TestCase("def main(): return 'text'", "text\n")]
    [TestCase("def main(): return -9223372036854775808", "-9223372036854775808\n")]
    public void The_result_of_a_called_function_is_printed(string source, string output) => Run(source, "main").Should().Be(new ProgramRun(output, "", 0));

    [Test]
    public void A_call_that_fails_is_an_error() => Run("def main(a): pass", "main").Should().Be(new ProgramRun("",
        "TypeError: main() missing 1 required positional argument: 'a'\n", 1));
}
