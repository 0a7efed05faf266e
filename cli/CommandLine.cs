using System.CommandLine;
using System.Text.RegularExpressions;
using PyXL.Cli.Commands;
using PyXL.Hdl;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Cli;

/// <summary>The commands, and what becomes of errors: one line, <c>pyxl: ...</c>, and an exit status other than 0.</summary>
internal static partial class CommandLine
{
    private static readonly Option<bool> Debug = new("--debug") { Description = "Show where in pyxl itself an error arose.", Recursive = true };

    public static int Run(string[] args)
    {
        var root = new RootCommand("Compiles Python for the PyXL processor, and runs it on the reference model or on the hardware in simulation.")
        {
            RunCommand.Create(),
            BuildCommand.Create(),
            DisasmCommand.Create(),
            ProfileCommand.Create(),
            TraceCommand.Create(),
            LoadCommand.Create(),
            TestCommand.Create(),
            SynthCommand.Create(),
            OpcodesCommand.Create(),
            Debug,
        };
        // A file name may begin with "@".
        var result = root.Parse(args.Length == 0 ? ["--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            var command = result.CommandResult.Command == root ? "pyxl" : $"pyxl {result.CommandResult.Command.Name}";
            var error = result.UnmatchedTokens is [var unknown, ..] ? $"unknown command or option '{unknown}'" : OneLine(result.Errors[0].Message).TrimEnd('.');
            return Fail($"{error} (see {command} --help)", ExitStatus.Usage);
        }
        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (!result.GetValue(Debug))
        {
            return e switch
            {
                PythonSyntaxException => Fail(SyntaxError(e.Message), ExitStatus.Usage),
                CompileException compile => compile.Diagnostics.Select(d => Fail(OneLine(d.ToString()), ExitStatus.Usage)).Last(),
                UserError error => Fail(error.Message, error.ExitStatus),
                PycException or ImageException or HdlException => Fail(OneLine(e.Message), ExitStatus.Usage),
                BrokenPipeException => ExitStatus.BrokenPipe,
                _ => Fail($"internal error: {e.GetType().Name}: {OneLine(e.Message)} (--debug shows where)", ExitStatus.Fault),
            };
        }
    }

    private static int Fail(string message, int status)
    {
        Console.Error.WriteLine($"pyxl: {message}");
        return status;
    }

    /// <summary>CPython's report of several lines as one: place and reason.</summary>
    private static string SyntaxError(string report)
    {
        var reason = report[(report.LastIndexOf('\n') + 1)..];
        return Place().Matches(report) is [.., var place] ? $"{place.Groups[1].Value}:{place.Groups[2].Value}: {reason}" : OneLine(report);
    }

    [GeneratedRegex("""File "([^"\n]*)", line (\d+)""")]
    private static partial Regex Place();

    private static string OneLine(string message) => message.ReplaceLineEndings("; ").Trim();
}
