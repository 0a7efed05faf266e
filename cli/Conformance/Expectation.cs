using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PyXL.Cli.Conformance;

/// <summary>What CPython makes of a program.</summary>
/// <param name="Output">Standard output, UTF-8.</param>
/// <param name="Status">Exit status.</param>
/// <param name="Errors">Standard error, as <see cref="ErrorText"/> has it.</param>
public sealed record Expectation(byte[] Output, int Status, string Errors)
{
    /// <summary>What is stored beside the program, or else what python3 does with it now.</summary>
    public static Expectation Of(ConformanceProgram program)
    {
        if (!File.Exists(program.OutputFile)) return FromPython(program);
        var (status, errors) = File.Exists(program.ErrorFile) && File.ReadAllText(program.ErrorFile, Encoding.UTF8).Split('\n', 2) is [var first, var rest] ? (first, rest) : ("0", "");
        return new(File.ReadAllBytes(program.OutputFile), int.Parse(status, CultureInfo.InvariantCulture), errors);
    }

    private static Expectation FromPython(ConformanceProgram program)
    {
        try
        {
            var start = new ProcessStartInfo("python3", ["-X", "utf8", program.Path]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return new(output.ToArray(), process.ExitCode, ErrorText.Of(errors.Result, program));
        }
        catch (Win32Exception)
        {
            throw new UserError("python3 cannot be run: install CPython 3.11 and put it on the path");
        }
    }
}
