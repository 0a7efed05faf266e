using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Inlining;

/// <summary>Functions of the runtime in place of calls of them; that programs still do what CPython does is for the conformance programs to show.</summary>
public class InlinerTests
{
    /// <summary>It grows a dict, measures lists, asks for attributes and raises what it catches.</summary>
    private const string Program = """
        class Node:
            def __init__(self, key):
                self.key = key

        def look(table, key):
            try:
                return table[key].key + len([key])
            except KeyError:
                return -1

        table = {i: Node(i) for i in range(20)}
        print(look(table, 7), look(table, 'none'))
        """;

    private static DebugInfo Debug()
    {
        using var file = new SourceFileOnDisk(Program);
        return Compiler.Compile(file.Path).Debug!;
    }

    [TestCase("dicts.resize", TestName = "called in one place")]
    [TestCase("arrays.word_count", TestName = "no longer than a call")]
    public void Is_no_function_of_its_own(string function) => Debug().Functions.Should().NotContain(f => f.Name == function);

    [TestCase("dicts.find_entry", TestName = "called in several places")]
    [TestCase("instantiation.way_of_making", TestName = "called once, by code that moves frames")]
    [TestCase("dict_type.dict.__getitem__", TestName = "a value")]
    [TestCase("__main__.look", TestName = "of the program, called in few places")]
    public void Stays_a_function(string function) => Debug().Functions.Should().Contain(f => f.Name == function);

    [Test]
    public void Its_instructions_tell_where_their_source_is()
    {
        var debug = Debug();
        var next = Enumerable.Range(0, 1 << 14).Select(debug.LocationAt).Where(l => l?.Function == "next_entry").ToList();
        next.Should().NotBeEmpty();
        next.Select(l => Path.GetFileName(debug.Files[l!.File].Path)).Distinct().Should().Equal("hash_iterators.py");
    }

    [Test]
    public void Arguments_and_results_go_where_they_went()
    {
        using var file = new SourceFileOnDisk(Program);
        Compiled.Run(file.Path).Should().Be(new ProgramRun("8 -1\n", "", 0));
    }
}
