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
    public void Pins_as_values() => Run("""
        from machine import Pin
        row = [Pin(n, Pin.OUT, value=n & 1) for n in range(3, 7)]
        print([pin.value() for pin in row], row)
        out, inp = Pin(1, Pin.OUT), Pin(2, mode=Pin.IN)
        def pulse(pin, *levels):
            for level in levels:
                pin(level)
                print(inp.value(), pin(), end=" ")
        pulse(out, 0, 1, [], "x")
        out.toggle()
        print(inp(), out is Pin(1), Pin)
        class Lamp:
            spare = Pin(9)
            def __init__(self, pin):
                self.pin = pin
        lamp = Lamp(out)
        lamp.pin.on()
        lamp.pin.mode(Pin.IN)
        print(inp.value(), Lamp.spare)
        for number, mode in ((int("32"), Pin.IN), (int("-1"), Pin.IN), ("A1", Pin.IN), (int("5"), int("7"))):
            try: Pin(number, mode)
            except (TypeError, ValueError) as error: print(type(error).__name__, error)
        """, null, new Wire(1, 2)).Output.Should().Be("""
        [1, 0, 1, 0] [Pin(3), Pin(4), Pin(5), Pin(6)]
        0 0 1 1 0 0 1 1 0 True <class 'Pin'>
        0 Pin(9)
        ValueError there is no pin 32: pins are 0 to 31
        ValueError there is no pin -1: pins are 0 to 31
        TypeError a pin is named by an int, not str
        ValueError a pin's mode is Pin.IN or Pin.OUT

        """.Replace("\r", ""));

    [Test]
    public void All_pins_at_once() => Run("""
        from compiler.intrinsics import *
        pyxl_set_gpio_direction(0xFF, 0x0F)
        pyxl_write_gpio_port(0x3F, 0b101010)
        def wait():
            for i in range(5): pass
        wait()
        print(bin(pyxl_read_gpio_port()))
        pyxl_write_gpio_port(0b11, 0b01)
        wait()
        print(bin(pyxl_read_gpio_port()))
        """, null, new Wire(3, 31)).Output.Should().Be("0b10000000000000000000000000001010\n0b10000000000000000000000000001001\n");

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

    [Test]
    public void Clock_functions_are_values_too() => Run("""
        import time
        from time import ticks_cpu, sleep
        a = ticks_cpu()
        b = time.ticks_cpu()
        print(b - a)
        clock = ticks_cpu
        def later(read=ticks_cpu):
            local = ticks_cpu
            again = local
            return read() < again()
        print(clock() > b, later(), time.ticks_add(3, 4), time.ticks_us.__name__, ticks_cpu.__name__)
        sleep(0.00001)
        module = time
        module.sleep_us(5)
        print(module.ticks_cpu() - b >= 1500, time.time() > 0, time.gmtime(0).tm_year)
        """).Output.Should().Be("2\nTrue True 7 ticks_us ticks_cpu\nTrue True 1970\n");

    [TestCase("import time\ntime.sleep_ms(1)", false)]
    [TestCase("import time as t\nt.sleep_ms(1)", false)]
    [TestCase("def f():\n    from time import ticks_cpu as now, ticks_diff\n    return ticks_diff(now(), now())\nf()", false)]
    [TestCase("import time\nt = time", true)]
    [TestCase("from time import ticks_cpu\nf = ticks_cpu", true)]
    [TestCase("import time\nf = time.ticks_us", true)]
    [TestCase("from time import *", true)]
    [TestCase("import time\ntime.time()", true)]
    public void The_library_is_linked_where_more_than_the_clock_is_used(string source, bool isLinked)
    {
        using var file = new SourceFileOnDisk(source + "\n");
        Compiler.Compile(file.Path).Debug!.Functions.Any(f => f.Module == "time").Should().Be(isLinked);
    }

    [TestCase("def main(): pass", "None\n")]
    [TestCase("def main(a=4): return a > 3", "True\n")]
    [TestCase("def main(): return 'text'", "text\n")]
    [TestCase("def main(): return -9223372036854775808", "-9223372036854775808\n")]
    public void The_result_of_a_called_function_is_printed(string source, string output) => Run(source, "main").Should().Be(new ProgramRun(output, "", 0));

    [Test]
    public void A_call_that_fails_is_an_error() => Run("def main(a): pass", "main").Should().Be(new ProgramRun("",
        "TypeError: main() missing 1 required positional argument: 'a'\n", 1));
}
