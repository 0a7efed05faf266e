using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PyXL.Cli.Conformance;

/// <summary>What CPython makes of a program.</summary>
/// <param name="Output">Standard output, UTF-8.</param>
/// <param name="Status">Exit status.</param>
/// <param name="LastError">The last line of standard error: the exception that ended the program.</param>
public sealed record Expectation(byte[] Output, int Status, string LastError)
{
    /// <summary>What is stored beside the program, or else what python3 does with it now.</summary>
    public static Expectation Of(ConformanceProgram program)
    {
        if (!File.Exists(program.OutputFile)) return FromPython(program.Path);
        var error = File.Exists(program.ErrorFile) ? File.ReadAllLines(program.ErrorFile, Encoding.UTF8) : ["0"];
        return new(File.ReadAllBytes(program.OutputFile), int.Parse(error[0], CultureInfo.InvariantCulture), error.ElementAtOrDefault(1) ?? "");
    }

    /// <summary>The last line of a text that is not empty.</summary>
    public static string LastLine(string text) => text.Split('\n').Select(l => l.TrimEnd('\r')).LastOrDefault(l => l.Length > 0, "");

    private static Expectation FromPython(string path)
    {
        try
        {
            var start = new ProcessStartInfo("python3", ["-X", "utf8", path]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8 };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            return new(output.ToArray(), process.ExitCode, LastLine(errors.Result));
        }
        catch (Win32Exception)
        {
            throw new UserError("python3 cannot be run: install CPython 3.11 and put it on the path");
        }
    }
}
