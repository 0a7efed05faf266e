using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Reach;

/// <summary>What is linked follows from the types that values can have, by whatever way they come into being.</summary>
public class ReachabilityTests
{
    private static bool Links(string source, string function)
    {
        using var file = new SourceFileOnDisk(source);
        return Compiler.Compile(file.Path).Debug!.Functions.Any(f => f.Name == function);
    }

    private const string Ints = "total = 0\nfor i in range(9):\n    total += i * 2 % 5\n";

    [TestCase(Ints, "strings.join_two")]
    [TestCase(Ints, "percent.format_percent")]
    [TestCase(Ints + "print(total)\n", "float_text.repr_float")]
    [TestCase("def f(a, b): return a + b\nprint(f(1, 2), f(1.5, 2))\n", "complex_type.complex.__add__")]
    [TestCase("print([1, 2][0])\n", "sets.new_set")]
    [TestCase("import heapq\nh = [3, 1]\nheapq.heapify(h)\nprint(h[0])\n", "heapq.heapreplace")]
    [TestCase("import machine\nprint(machine.freq())\n", "machine.SoftSPI.write")]
    [TestCase("def f(n):\n    def g(x): return x + n\n    return g\nprint(f(1)(2))\n", "arithmetic.bit_or")]
    public void What_no_value_of_the_program_needs_is_not_linked(string source, string function) => Links(source, function).Should().BeFalse();

    [TestCase("big = 1 << 62\nprint((lambda x: x + x)(big))\n", "bigints.sub_magnitudes")]
    [TestCase("print((lambda x: x % 3)('%d'))\n", "percent.format_percent")]
    [TestCase("import machine\nprint(machine.SoftSPI.MSB)\n", "machine.SoftSPI.write")]
    [TestCase("import machine\nprint(getattr(machine, 'Soft' + 'SPI').MSB)\n", "machine.SoftSPI.write")]
    [TestCase("import heapq\nh = [1]\nprint(heapq.heapreplace(h, 2))\n", "heapq.heapreplace")]
    public void What_some_value_needs_is(string source, string function) => Links(source, function).Should().BeTrue();

    /// <summary>Types that no statement of the program names.</summary>
    [TestCase("x = -8\nprint((x ** 0.5).imag > 2.8)\n", "True\n", TestName = "a complex number, of a negative one to a power")]
    [TestCase("x = 9223372036854775807\nx += 1\nprint(x, x // 3, x * x)\n", "9223372036854775808 3074457345618258602 85070591730234615865843651857942052864\n", TestName = "a big int, where an addition overflows")]
    [TestCase("def f(n): return n * f(n - 1) if n else 1\nprint(f(25))\n", "15511210043330985984000000\n", TestName = "a big int, by recursion")]
    [TestCase("x = [1, 2, 3, 4]\nprint(x[1:3], 'abcd'[::2])\n", "[2, 3] ac\n", TestName = "a slice")]
    [TestCase("try:\n    [][3]\nexcept IndexError as e:\n    print(str(e) + '!', len(str(e)))\n", "list index out of range! 23\n", TestName = "a text, of an exception")]
    [TestCase("a, b = 7, 2\nprint(a / b, 2 ** -1, 10 ** 20)\n", "3.5 0.5 100000000000000000000\n", TestName = "floats, of ints")]
    [TestCase("print('h\\u00e9'.encode())\n", "b'h\\xc3\\xa9'\n", TestName = "bytes, of a text")]
    [TestCase("a = {1: 2, 3: 4}\nprint(a.keys() & {3: 0}.keys(), a.items())\n", "{3} dict_items([(1, 2), (3, 4)])\n", TestName = "a set, of keys")]
    [TestCase("print(sum(i * i for i in range(4)), max(x for x in (1.5, 2)))\n", "14 2\n", TestName = "generators")]
    [TestCase("def f(**k): return k\ndef g(*a, **k): return f(**k), a\nprint(g(1, x=2))\n", "({'x': 2}, (1,))\n", TestName = "a dict, of keywords")]
    [TestCase("print(type('a')(5) + 'b', (1).__class__('7'))\n", "5b 7\n", TestName = "classes, of values")]
    [TestCase("class C:\n    def __enter__(self): return self\n    def __exit__(self, kind, error, trace):\n        print(repr(kind('again')))\n        return True\nwith C():\n    {}['k']\n", "KeyError('again')\n", TestName = "an exception's class, from with")]
    [TestCase("import math\ndef f(c): return (math if c else None) and 1\nprint(f(1), f(0))\n", "1 None\n", TestName = "a module as a value")]
    [TestCase("import math\nprint(getattr(math, 'flo' + 'or')(2.5))\n", "2\n", TestName = "a function of a module, by its name")]
    [TestCase("def f(n): return f(n - 1) + 1 if n else 0\nprint(f(300))\ntry:\n    f(10 ** 6)\nexcept RecursionError as e:\n    print(e)\n", "300\nmaximum recursion depth exceeded\n", TestName = "RecursionError")]
    [TestCase("class C:\n    __slots__ = ('a',)\nc = C()\nc.a = [c.__init__, C.a][1:]\nprint(type(c.a[0]).__name__)\n", "member_descriptor\n", TestName = "what __slots__ makes")]
    [TestCase("class C:\n    p = property(lambda self: 3)\n    s = staticmethod(lambda: 4)\nprint(C().p, C.s(), type(C.__dict__['s']).__name__, C.p.fget(0))\n", "3 4 staticmethod 3\n", TestName = "objects behind methods")]
    [TestCase("print((lambda f: f.__call__(3))(abs), callable(len))\n", "3 True\n", TestName = "the method __call__ of a function")]
    [TestCase("x = True\ny = x + x\nprint(y, x & False, ~y, -x, x ^ True | x)\n", "2 False -3 -1 True\n", TestName = "ints and bools, of bools")]
    [TestCase("import sys\nclass W:\n    def write(self, text): parts.append(text)\nparts = []\nold, sys.stdout = sys.stdout, W()\nprint(1)\nsys.stdout = old\nprint(parts)\n", "['1', '\\n']\n", TestName = "a variable of the runtime, assigned before code that reads it is found")]
    [TestCase("class D(dict):\n    def __add__(self, other): return 'added'\nd = D()\nd += 1\nprint(d, D() + 2)\n", "added added\n", TestName = "operators of the program's classes")]
    public void What_a_value_needs_is_there_however_it_came_about(string source, string output)
    {
        using var file = new SourceFileOnDisk(source);
        Compiled.Run(file.Path).Should().Be(new ProgramRun(output, "", 0));
    }

    [Test]
    public void A_report_tells_who_links_what()
    {
        using var file = new SourceFileOnDisk("def f(a, b): return a + b\nf(1, 2)\n");
        var reasons = new LinkReasons();
        Compiler.Compile(file.Path, new CompileOptions { Reasons = reasons });
        reasons.ChainTo("trap_add").Should().Be("traps.trap_add\n  takes traps of ADD in __main__.f\n  used by __main__\n  used by the program");
        reasons.ChainTo("complex").Should().BeNull();
    }
}
