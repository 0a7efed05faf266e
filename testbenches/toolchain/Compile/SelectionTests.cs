using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Compile;

/// <summary>What becomes one instruction, by the listing of small functions.</summary>
public class SelectionTests
{
    private static void Check(string source, string function, params string[] expected) => FunctionListing.Of(source, function).Should().Equal(expected);

    [Test]
    public void The_published_gpio_program_waits_in_one_instruction() => Check("""
        from compiler.intrinsics import *

        def main():
            pyxl_write_gpio_pin1(0)
            c1 = pyxl_get_cycle_counter()
            pyxl_write_gpio_pin1(1)
            while pyxl_read_gpio_pin2() == 0:
                continue
            c2 = pyxl_get_cycle_counter()
            return (c2 - c1) * 10
        """, "main",
        "PINW pin1, #0",
        "CYC l0",
        "PINW pin1, #1",
        "BPL pin2, +0",
        "CYC l1",
        "SUB push, l1, l0",
        "MUL push, pop, #10",
        "RET pop");

    [TestCase("while led.value() == 1: pass", "BPH pin5, +0")]
    [TestCase("while led.value() != 1: pass", "BPL pin5, +0")]
    [TestCase("while 0 == led.value(): pass", "BPL pin5, +0")]
    [TestCase("while not led.value(): pass", "BPL pin5, +0")]
    [TestCase("while led.value(): pass", "BPH pin5, +0")]
    [TestCase("led.on()", "PINW pin5, #1")]
    [TestCase("led.off()", "PINW pin5, #0")]
    [TestCase("led.value(n)", "PINW pin5, l0")]
    [TestCase("n = led.value()", "PINR l0, pin5")]
    [TestCase("n = ticks_cpu()", "CYC l0")]
    public void A_pin_or_counter_access_is_one_instruction(string statement, string instruction) => Check($"""
        from machine import Pin
        from time import ticks_cpu
        led = Pin(5, Pin.OUT)
        def f(n):
            {statement}
        f(1)
        """, "f", instruction, "RET None");

    [TestCase("c = a + b", "ADD l2, l0, l1")]
    [TestCase("c = a", "MOV l2, l0")]
    [TestCase("c = 100", "MOV l2, #100")]
    [TestCase("c = 1000", "MOV l2, 1000")]
    [TestCase("c = -a", "NEG l2, l0")]
    [TestCase("c = not a", "NOT l2, l0")]
    [TestCase("c = a < b", "LT l2, l0, l1")]
    [TestCase("a += b", "ADD= l0, l0, l1")]
    [TestCase("a //= 10", "FDIV= l0, l0, #10")]
    [TestCase("c = a is None", "IS l2, l0, None")]
    [TestCase("a + b", "ADD l2, l0, l1")]
    public void A_simple_statement_is_one_instruction(string statement, string instruction) => Check($"def f(a, b):\n    {statement}\n", "f", instruction, "RET None");

    [Test]
    public void An_expression_keeps_on_the_stack_only_what_is_not_computed_last() => Check("def f(a, b, c, d):\n    return a * b + c * d - (a - 1)\n", "f",
        "MUL push, l0, l1",
        "MUL push, l2, l3",
        "ADD push, pop, pop",
        "SUB push, l0, #1",
        "SUB push, pop, pop",
        "RET pop");

    [Test]
    public void A_loop_over_a_range_takes_one_instruction_an_iteration() => Check("def f(n):\n    total = 0\n    for i in range(n):\n        total += i\n    return total\n", "f",
        "MOV l1, #0",
        "INDEX l3, l0",
        "BGE #0, l3, +4",
        "MOV l2, #0",
        "ADD= l1, l1, l2",
        "FORUP l2, l3, -1",
        "RET l1");

    [Test]
    public void A_loop_whose_variable_is_assigned_counts_by_itself() => Check("def f():\n    for i in range(3):\n        i += 1\n", "f",
        "MOV l1, #0",
        "MOV l0, l1",
        "ADD= l0, l0, #1",
        "FORUP l1, #3, -2",
        "RET None");

    [Test]
    public void Counting_down_and_by_steps() => Check("def f():\n    for i in range(9, 0, -1):\n        for j in range(0, 9, 2): pass\n", "f",
        "MOV l2, #9",
        "MOV l0, #0",
        "SUB l1, #9, #2",
        "JMP +2",
        "ADD l0, l0, #2",
        "BLT l0, l1, -1",
        "FORDN l2, #0, -5",
        "RET None");

    [Test]
    public void Recursion() => Check("def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\nfib(1)\n", "fib",
        "BNLT l0, #2, +2",
        "RET l0",
        "MOV push, __main__.fib",
        "SUB push, l0, #1",
        "CALL push, 1",
        "MOV push, __main__.fib",
        "SUB push, l0, #2",
        "CALL push, 1",
        "ADD push, pop, pop",
        "RET pop");

    [Test]
    public void A_global_that_is_assigned_again_is_read_where_the_source_reads_it() => Check("v = 1\ndef g(): pass\ndef f():\n    global v\n    v = 2\n    return v + g() * v\nf()\n", "f",
        "STS v, #2",
        "MOV l0, v",
        "MOV push, __main__.g",
        "CALL push, 0",
        "MUL push, pop, v",
        "ADD push, l0, pop",
        "RET pop");

    [Test]
    public void A_global_that_is_assigned_once_is_a_constant() => Check("N = 5\ndef f(a):\n    return a + N\nf(1)\n", "f", "ADD push, l0, #5", "RET pop");

    [Test]
    public void Results_of_calls_go_to_variables() => Check("def g(a): pass\ndef f(a):\n    b = g(a)\n    g(b)\n    return g(1)\nf(1)\n", "f",
        "MOV push, __main__.g",
        "MOV push, l0",
        "CALL l1, 1",
        "MOV push, __main__.g",
        "MOV push, l1",
        "CALL drop, 1",
        "MOV push, __main__.g",
        "MOV push, #1",
        "CALL push, 1",
        "RET pop");

    [Test]
    public void Keyword_arguments_of_a_known_function_are_bound_when_it_is_compiled() => Check("def g(a, b=2, c=3): pass\ndef f(x):\n    return g(c=x, a=1)\nf(1)\n", "f",
        "MOV push, __main__.g",
        "MOV push, #1",
        "MOV push, #2",
        "MOV push, l0",
        "CALL push, 3",
        "RET pop");

    [Test]
    public void Defaults_are_loaded_by_one_instruction_each_before_the_entry() => Check("def f(a, b=2, c=300):\n    return b\n", "f", "MOV l1, #2", "MOV l2, 300", "RET l1");

    [Test]
    public void Conditions_branch_without_a_bool_between() => Check("def f(a, b):\n    if a < b and not a == 3 or b is None:\n        return 1\n    return 2\n", "f",
        "BNLT l0, l1, +2",
        "BNEQ l0, #3, +2",
        "BISNOT l1, None, +2",
        "RET #1",
        "RET #2");

    [Test]
    public void A_conditional_expression_stores_from_both_sides() => Check("def f(a):\n    b = 1 if a else 2\n    return b\n", "f",
        "BF l0, +3",
        "MOV l1, #1",
        "RET l1",
        "MOV l1, #2",
        "RET l1");

    [Test]
    public void Swapping_takes_three_moves() => Check("def f(a, b):\n    a, b = b, a\n", "f", "MOV l2, l1", "MOV l1, l0", "MOV l0, l2", "RET None");

    [Test]
    public void A_local_that_may_be_unassigned_is_cleared_first() => Check("def f(a):\n    if a:\n        b = 1\n    return b\n", "f", "CLRL l1", "BF l0, +2", "MOV l1, #1", "RET l1");

    [Test]
    public void A_chained_comparison_evaluates_its_middle_once() => Check("def f(a, b):\n    return 0 < a + b < 10\n", "f",
        "ADD l2, l0, l1",
        "LT l3, #0, l2",
        "BF l3, +3",
        "LT push, l2, #10",
        "RET pop",
        "RET l3");
}
