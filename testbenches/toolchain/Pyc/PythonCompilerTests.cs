using System.Runtime.Versioning;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Tests.Support;

namespace PyXL.Toolchain.Tests.Pyc;

/// <summary>python3 itself: missing, of another version, and what it says of syntax errors.</summary>
[NonParallelizable, UnsupportedOSPlatform("windows")]
public class PythonCompilerTests
{
    private static void WithPath(string path, Action action)
    {
        var before = Environment.GetEnvironmentVariable("PATH");
        Environment.SetEnvironmentVariable("PATH", path);
        try
        {
            action();
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", before);
        }
    }

    [Test]
    public void A_missing_python3_is_one_line() => WithPath("/nowhere", () =>
    {
        var compile = () => PythonCompiler.Compile(new PythonCompiler.Source("/program.py", []));
        compile.Should().Throw<PycException>().WithMessage("python3 cannot be run: install CPython 3.11 and put it on the path");
    });

    [TestCase("printf 'PYC\\334\\r\\r\\n3.12.4          '; cat > /dev/null", "python3 is CPython 3.12.4, but CPython 3.11 is needed: put python3 of version 3.11 first on the path")]
    [TestCase("echo 'no such option' >&2; exit 2", "python3 failed: no such option")]
    [TestCase("exit 0", "python3 failed: no output")]
    public void Another_python3_is_one_line(string script, string message)
    {
        using var file = new SourceFileOnDisk($"#!/bin/sh\n{script}\n", "python3");
        File.SetUnixFileMode(file.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        WithPath($"{Path.GetDirectoryName(file.Path)}:/usr/bin:/bin", () =>
        {
            var compile = () => PythonCompiler.Compile(new PythonCompiler.Source("/program.py", []));
            compile.Should().Throw<PycException>().WithMessage(message);
        });
    }

    [Test]
    public void Warnings_read_as_from_CPython()
    {
        using var file = new SourceFileOnDisk("""
            x = 5
            def f():
                return x is 5, "a" is x

            if 0:
                assert (x, "text")
                [1, 2] [0, 1]
            "\d"
            """);
        var said = "";
        Compiler.Compile(file.Path, new CompileOptions { Warn = w => said += w });
        said.Should().Be(Python.Run(file.Path).Errors).And.Contain("SyntaxWarning");
    }

    [Test]
    public void A_null_byte_reads_as_from_CPython() => A_syntax_error_reads_as_from_CPython("x = 1\ny = 'a\0b'\n");

    [TestCase("x = = 1\n")]
    [TestCase("def f():\n  x = 1\n y = 2\n")]
    [TestCase("print('a\n")]
    [TestCase("\tif x:\n        y\n")]
    [TestCase("return 1\n")]
    [TestCase("x = (1,\n")]
    [TestCase("é = 'ü' 1\n")]
    public void A_syntax_error_reads_as_from_CPython(string source)
    {
        using var file = new SourceFileOnDisk(source);
        var compile = () => Compiler.Compile(file.Path);
        compile.Should().Throw<PythonSyntaxException>().Which.Message.Should().Be(Python.Run(file.Path).Errors.TrimEnd());
    }
}
