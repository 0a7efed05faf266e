using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Programs;

/// <summary>Programs of several files, in CPython's order of execution.</summary>
public class ModuleTests
{
    private static void Check(string main, params (string Name, string Source)[] others)
    {
        using var file = new SourceFileOnDisk(main);
        foreach (var (name, source) in others) file.Add(name + ".py", source);
        Compiled.Run(file.Path).Should().Be(Python.Run(file.Path));
    }

    [Test]
    public void A_module_runs_once_where_it_is_first_imported() => Check("""
        print("main", __name__)
        import other
        print(other.value, other.double(4))
        import other as again
        again.count()
        print(again.counter, other.counter)
        def f():
            import third
            return third.name
        print(f(), f())
        """,
        ("other", """
            print("other", __name__)
            value = 5
            counter = 0
            def double(x): return x * 2
            def count():
                global counter
                counter += 1
            if __name__ == "__main__": print("not here")
            """),
        ("third", "print('third')\nname = 3\nimport other\nprint(other.counter)\n"));

    [Test]
    public void Names_are_copied_by_from() => Check("""
        from other import value, change, twice as double
        print(value)
        change()
        print(value, double(b=1, a=2))
        import other
        print(other.value)
        """,
        ("other", "value = 1\ndef change():\n    global value\n    value = 2\ndef twice(a, b=3): return a * 10 + b\n"));

    [Test]
    public void Star_brings_in_public_names() => Check("""
        from other import *
        print(a, b(1))
        a = 7
        print(a, c)
        """,
        ("other", "a = 1\n_hidden = 2\ndef b(x): return x + _hidden\nif a:\n    c = 9\nelse:\n    d = 8\n"));

    [Test]
    public void Modules_that_import_each_other_see_what_is_there() => Check("""
        import a
        print(a.x, a.get())
        """,
        ("a", "x = 1\nimport b\nx = 2\ndef get(): return b.y + x\n"),
        ("b", "import a\ny = a.x * 10\nprint('b', y)\n"));

    [TestCase("import other\nprint(other.missing)\n")]
    [TestCase("from other import missing\n")]
    [TestCase("import other\nother.f(1)\n")]
    [TestCase("import other\nother.f()\n")]
    [TestCase("from other import f\ndef g():\n    return f(0)\ng()\n")]
    public void Errors_name_the_file_that_they_come_from(string main) => Check(main, ("other", "def f(x):\n    return h(x) + 1\ndef h(x):\n    return 1 // (x - x)\n"));

    [Test]
    public void A_name_that_a_cycle_has_not_defined_yet_is_an_error() => Check("import a\n", ("a", "from b import y\nx = 1\n"), ("b", "from a import x\ny = 1\n"));
}
