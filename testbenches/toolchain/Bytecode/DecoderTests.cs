using System.Text;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Bytecode;

/// <summary>Decoded instructions, places and exception tables of modules of CPython's library, held against its own dis.</summary>
public class DecoderTests
{
    private const string Dis = """
        import dis, sys
        def show(code):
            out.append(code.co_qualname)
            for i in dis.get_instructions(code):
                if i.opname == "EXTENDED_ARG": continue
                p = i.positions
                numbers = [-1 if n is None else n for n in (p.lineno, p.end_lineno, p.col_offset, p.end_col_offset)]
                if p.lineno is None: numbers[0] = numbers[1] = 0
                out.append(" ".join(map(str, [i.opname, *numbers])))
            for e in dis._parse_exception_table(code):
                out.append(f"except {e.start} {e.end} {e.target} {e.depth} {int(e.lasti)}")
            for c in code.co_consts:
                if hasattr(c, "co_code"): show(c)
        out = []
        show(compile(open(sys.argv[1], "rb").read(), sys.argv[1], "exec"))
        print("\n".join(out))
        """;

    private readonly Decoder311 _decoder = new();

    [TestCase("argparse")]
    [TestCase("asyncio.tasks")]
    [TestCase("ast")]
    [TestCase("dataclasses")]
    [TestCase("decimal")]
    [TestCase("pickletools")]
    [TestCase("typing")]
    [TestCase("contextlib")]
    public void Decodes_as_dis_does(string module)
    {
        var path = Python.Script("import importlib.util, sys; print(importlib.util.find_spec(sys.argv[1]).origin)", module).TrimEnd();
        if (module == "decimal") path = path.Replace("decimal.py", "_pydecimal.py");
        var code = PycFile.Read(PythonCompiler.Compile(new PythonCompiler.Source(path, File.ReadAllBytes(path)))[0], module);
        var text = new StringBuilder();
        Show(code, text);
        text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(Python.Script(Dis, path).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private void Show(CodeObject code, StringBuilder text)
    {
        var decoded = _decoder.Decode(code);
        text.Append(code.QualifiedName).Append('\n');
        foreach (var instruction in decoded.Instructions.GroupBy(i => i.Offset).Select(g => g.First()))
        {
            var (line, endLine, column, endColumn) = instruction.Span;
            text.Append($"{instruction.Text.Split(' ')[0]} {line} {endLine} {column} {endColumn}\n");
        }
        foreach (var (start, end, target, depth, pushes) in decoded.ExceptionTable) text.Append($"except {start} {end} {target} {depth} {(pushes ? 1 : 0)}\n");
        foreach (var nested in code.Constants.OfType<PyConstant.Code>()) Show(nested.Value, text);
    }

    [Test]
    public void Knows_every_opcode_of_the_version()
    {
        var expected = Python.Script("import opcode; print('\\n'.join(f'{i} {n}' for i, n in enumerate(opcode.opname) if not n.startswith('<')))").TrimEnd();
        string.Join('\n', _decoder.Opcodes.Select(o => $"{o.Number} {o.Name}")).Should().Be(expected);
    }

    [Test]
    public void Branches_go_to_instructions_and_arguments_are_extended()
    {
        var source = "x = 0\n" + string.Concat(Enumerable.Range(0, 400).Select(i => $"name{i} = {1000 + i}\n")) + "while x:\n" + string.Concat(Enumerable.Repeat("    x = x + 1\n", 300));
        var code = PycFile.Read(PythonCompiler.Compile(new PythonCompiler.Source("/p.py", Encoding.UTF8.GetBytes(source)))[0], "p.pyc");
        var instructions = _decoder.Decode(code).Instructions;
        instructions.Where(i => i.Op == StackOp.StoreGlobal).Select(i => i.Name).Should().Contain(Enumerable.Range(0, 400).Select(i => $"name{i}"));
        var offsets = instructions.Select(i => i.Offset).ToHashSet();
        instructions.Where(i => i.Target >= 0).Should().NotBeEmpty().And.OnlyContain(i => offsets.Contains(i.Target));
    }
}
