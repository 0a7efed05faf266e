using PyXL.Cli.Engines;
using PyXL.SystemTests.Support;
using PyXL.Toolchain.Model;

namespace PyXL.SystemTests.Timing;

/// <summary>Cycle counts that the project promises, measured by the programs themselves on the simulated hardware, in lockstep with the model.</summary>
public class CyclePromiseTests
{
    [Test]
    public void Straight_line_code_retires_one_instruction_a_cycle()
    {
        // Two counter reads next to each other differ by the cycle of the first.
        var statements = string.Concat(Enumerable.Repeat("    a = a + b\n    b = a ^ c\n    c = b - a\n    d = a < c\n", 25));
        Measure($"""
            from compiler.intrinsics import *
            def main():
                a = 1
                b = 2
                c = 3
                d = False
                start = pyxl_get_cycle_counter()
            {statements}    stop = pyxl_get_cycle_counter()
                return stop - start - 1
            """).Should().Equal(100);
    }

    [Test]
    public void An_iteration_of_a_loop_that_adds_takes_2_cycles() =>
        Measure("""
            from compiler.intrinsics import *
            def loop(n):
                total = 0
                start = pyxl_get_cycle_counter()
                for i in range(n):
                    total += i
                return pyxl_get_cycle_counter() - start
            def main():
                return loop(1100) - loop(100)
            """).Should().Equal(2 * 1000);

    [Test]
    public void An_empty_loop_takes_1_cycle_an_iteration() =>
        Measure("""
            from compiler.intrinsics import *
            def loop(n):
                start = pyxl_get_cycle_counter()
                for i in range(n):
                    pass
                return pyxl_get_cycle_counter() - start
            def main():
                return loop(1100) - loop(100)
            """).Should().Equal(1000);

    [Test]
    public void A_call_of_recursive_fib_takes_10_cycles_and_a_half()
    {
        const int Calls = 21891;
        var cycles = Measure("""
            from compiler.intrinsics import *
            def fib(n):
                return n if n < 2 else fib(n - 1) + fib(n - 2)
            def main():
                start = pyxl_get_cycle_counter()
                fib(20)
                return pyxl_get_cycle_counter() - start
            """).Single();
        // Half of the calls return at once.
        cycles.Should().Be(21 * Calls / 2);
    }

    [Test]
    public void A_round_trip_over_the_pins_takes_the_same_time_at_every_phase() =>
        Measure("""
            from compiler.intrinsics import *
            def round_trip():
                pyxl_write_gpio_pin1(0)
                start = pyxl_get_cycle_counter()
                pyxl_write_gpio_pin1(1)
                while pyxl_read_gpio_pin2() == 0:
                    continue
                return pyxl_get_cycle_counter() - start
            def main():
                for delay in range(1000):
                    for _ in range(delay % 37):
                        pass
                    print(round_trip())
                return round_trip()
            """).Should().HaveCount(1001).And.OnlyContain(cycles => cycles == 7);

    [TestCase("a.x += 1", 12)]
    [TestCase("a.get()", 17)]
    [TestCase("a.y = i", 7)]
    [TestCase("s.u = s.u", 11)]
    [TestCase("l[1]", 5)]
    [TestCase("l[-1]", 5)]
    [TestCase("t[1]", 5)]
    [TestCase("l[1] = i", 6)]
    public void A_statement_on_objects_takes_so_many_cycles_with_its_loop(string statement, int cycles) =>
        Measure($"""
            from compiler.intrinsics import *
            class A:
                def __init__(self):
                    self.x = self.y = 0
                def get(self):
                    return self.x
            class S:
                __slots__ = ("u",)
            def loop(n):
                a = A()
                s = S()
                s.u = 1
                l = [1, 2]
                t = 1, 2
                start = pyxl_get_cycle_counter()
                for i in range(n):
                    {statement}
                return pyxl_get_cycle_counter() - start
            def main():
                loop(3)
                return loop(150) - loop(50)
            """).Should().Equal(100 * cycles);

    [TestCase("list(range(n))")]
    [TestCase("tuple(range(n))")]
    [TestCase("range(n)")]
    public void An_iteration_over_a_sequence_takes_8_cycles(string sequence) =>
        Measure($"""
            from compiler.intrinsics import *
            def loop(n):
                items = {sequence}
                start = pyxl_get_cycle_counter()
                for x in items:
                    pass
                return pyxl_get_cycle_counter() - start
            def main():
                loop(3)
                return loop(150) - loop(50)
            """).Should().Equal(100 * 8);

    [TestCase("numbers(n)", 26)]
    [TestCase("enumerate(items)", 38)]
    [TestCase("zip(items, items)", 45)]
    [TestCase("characters", 56)]
    public void An_iteration_over_what_computes_its_items_takes_so_many_cycles(string iterable, int cycles) =>
        Measure($"""
            from compiler.intrinsics import *
            def numbers(n):
                i = 0
                while i < n:
                    yield i
                    i += 1
            def loop(n):
                items = [0] * n
                characters = iter('x' * n)
                start = pyxl_get_cycle_counter()
                for x in {iterable}:
                    pass
                return pyxl_get_cycle_counter() - start
            def main():
                loop(3)
                return loop(150) - loop(50)
            """).Should().Equal(100 * cycles);

    [TestCase("a[:]", 2)]
    [TestCase("a.insert(0, 0)", 2)]
    [TestCase("[0] * n", 1)]
    public void A_list_is_copied_and_filled_at_so_many_cycles_an_item(string statement, int cycles) =>
        Measure($"""
            from compiler.intrinsics import *
            def run(n):
                a = [0] * n
                a.append(0)
                start = pyxl_get_cycle_counter()
                {statement}
                return pyxl_get_cycle_counter() - start
            def main():
                run(3)
                return run(150) - run(50)
            """).Should().Equal(100 * cycles);

    // Runs main() on the simulated hardware; the numbers that it prints, its result last.
    private static List<int> Measure(string text)
    {
        using var scratch = new Scratch();
        var image = Programs.Compile(scratch.Write("promise.py", text), call: "main");
        var run = Programs.Lockstep("sim", image, new RunOptions { Wires = [new Wire(1, 2)], MaxCycles = 5_000_000 });
        run.Error.Should().BeEmpty();
        run.Result.End.Should().Be(RunEnd.Halted);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
    }
}
