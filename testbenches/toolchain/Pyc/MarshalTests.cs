using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Pyc;

/// <summary>Reading .pyc files: every kind of constant, and anything but a .pyc.</summary>
public class MarshalTests
{
    private const string Source = """
        a = [None, True, False, ..., 0, -1, 2**31 - 1, -2**31, 2**31, 10**40, -10**40, 1.5, -0.0, 1e308, 2j, 1.5+0.5j]
        b = ["", "abc", "é", "日本", "😀", "\ud800", b"", b"\x00\xff", (), (1, (2, "x")), "x" * 300]
        c = x in {1, 2, "three"}
        def f(p, /, q, *r, s=1, **t):
            "doc"
            def g(): return p
            return g
        """;

    private static byte[] Compile(string source) => PythonCompiler.Compile(new PythonCompiler.Source("/folder/program.py", System.Text.Encoding.UTF8.GetBytes(source)))[0];

    [Test]
    public void Reads_every_kind_of_constant()
    {
        var expected = Python.Script("""
            import sys
            def show(value):
                kind = type(value)
                if kind is tuple: return "(" + ",".join(map(show, value)) + ")"
                if kind is frozenset: return "{" + ",".join(sorted(map(show, value))) + "}"
                if kind is str: return "str:" + value.encode("utf-16-be", "surrogatepass").hex()
                if kind is bytes: return "bytes:" + value.hex()
                if kind is float: return "float:" + value.hex()
                if kind is complex: return "complex:" + value.real.hex() + "," + value.imag.hex()
                if kind.__name__ == "code": return code(value)
                return kind.__name__ + ":" + str(value)
            def code(c):
                fields = [c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount, c.co_stacksize, c.co_flags, c.co_code.hex(), show(c.co_consts), show(c.co_names),
                    c.co_filename, c.co_name, c.co_qualname, c.co_firstlineno, c.co_linetable.hex(), c.co_exceptiontable.hex()]
                return "code(" + ";".join(map(str, fields)) + ")"
            print(code(compile(sys.argv[1], "/folder/program.py", "exec")))
            """, Source).TrimEnd();
        Show(PycFile.Read(Compile(Source), "program.pyc")).Should().Be(expected);
    }

    private static string Show(CodeObject c) => "code(" + string.Join(";",
    [
        c.ArgumentCount, c.PositionalOnlyCount, c.KeywordOnlyCount, c.StackSize, (int)c.Flags, Convert.ToHexStringLower(c.Bytecode),
        Show(new PyConstant.Tuple(c.Constants)), Show(new PyConstant.Tuple([.. c.Names.Select(n => new PyConstant.Str(n))])),
        c.FileName, c.Name, c.QualifiedName, c.FirstLine, Convert.ToHexStringLower(c.LocationTable), Convert.ToHexStringLower(c.ExceptionTable),
    ]) + ")";

    private static string Show(PyConstant constant) => constant switch
    {
        PyConstant.None => "NoneType:None",
        PyConstant.Ellipsis => "ellipsis:Ellipsis",
        PyConstant.Bool b => $"bool:{b.Value}",
        PyConstant.Int i => $"int:{i.Value}",
        PyConstant.Float f => $"float:{Hex(f.Value)}",
        PyConstant.Complex c => $"complex:{Hex(c.Real)},{Hex(c.Imaginary)}",
        PyConstant.Str s => $"str:{string.Concat(s.Value.Select(c => $"{(int)c:x4}"))}",
        PyConstant.Bytes b => $"bytes:{Convert.ToHexStringLower(b.Value)}",
        PyConstant.Tuple t => $"({string.Join(",", t.Items.Select(Show))})",
        PyConstant.FrozenSet s => "{" + string.Join(",", s.Items.Select(Show).Order(StringComparer.Ordinal)) + "}",
        PyConstant.Code c => Show(c.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(constant)),
    };

    /// <summary>Python's float.hex().</summary>
    private static string Hex(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var exponent = (int)(bits >> 52 & 0x7FF);
        var sign = bits >> 63 != 0 ? "-" : "";
        return value == 0 ? $"{sign}0x0.0p+0" : $"{sign}0x1.{bits & (1UL << 52) - 1:x13}p{exponent - 1023:+0;-0}";
    }

    [Test]
    public void Any_change_of_a_file_ends_in_one_line_or_in_a_code_object()
    {
        var good = Compile(Source);
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = good.ToArray();
            var changes = random.Next(1, 4);
            for (var k = 0; k < changes; k++) bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            ReadOrRefuse(bytes);
        }
        for (var length = 0; length < good.Length; length++) ReadOrRefuse(good[..length]).Should().BeFalse();
    }

    private static bool ReadOrRefuse(byte[] bytes)
    {
        try
        {
            PycFile.Read(bytes, "program.pyc");
            return true;
        }
        catch (PycException e)
        {
            e.Message.Should().StartWith("program.pyc: ").And.NotContain("\n");
            return false;
        }
    }

    [Test]
    public void Names_the_magic_number_of_another_version()
    {
        var bytes = Compile("pass");
        bytes[0]++;
        var read = () => PycFile.Read(bytes, "program.pyc");
        read.Should().Throw<PycException>().WithMessage("program.pyc: magic number 3496, but CPython 3.11 writes 3495: compile it with python3 of version 3.11");
    }

    [Test]
    public void Deep_nesting_and_self_reference_are_refused()
    {
        byte[] header = [.. BitConverter.GetBytes(PycFile.Magic311 | '\r' << 16 | '\n' << 24), .. new byte[12]];
        byte[] deep = [.. header, .. Enumerable.Repeat(new[] { (byte)')', (byte)1 }, 100_000).SelectMany(b => b)];
        byte[] self = [.. header, (byte)')' | 0x80, 1, (byte)'r', 0, 0, 0, 0];
        byte[] huge = [.. header, (byte)'(', 0xFF, 0xFF, 0xFF, 0x7F];
        foreach (var bytes in new[] { deep, self, huge }) ReadOrRefuse(bytes).Should().BeFalse();
    }
}
