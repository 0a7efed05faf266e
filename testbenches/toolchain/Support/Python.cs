using System.Text;
using CliWrap;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>What a program prints, and how it ends.</summary>
internal sealed record ProgramRun(string Output, string Errors, int Status);

/// <summary>CPython, which everything is held against.</summary>
internal static class Python
{
    /// <summary>Runs a file as a user would.</summary>
    public static ProgramRun Run(string path) => Run([path]);

    /// <summary>Runs a script that is given as text.</summary>
    public static string Script(string code, params string[] arguments)
    {
        var run = Run(["-c", code, .. arguments]);
        return run.Status == 0 ? run.Output : throw new InvalidOperationException(run.Errors);
    }

    private static ProgramRun Run(IEnumerable<string> arguments)
    {
        var output = new MemoryStream();
        var errors = new MemoryStream();
        var result = Cli.Wrap("python3").WithArguments(["-X", "utf8", .. arguments])
            .WithStandardOutputPipe(PipeTarget.ToStream(output)).WithStandardErrorPipe(PipeTarget.ToStream(errors))
            .WithValidation(CommandResultValidation.None).ExecuteAsync().GetAwaiter().GetResult();
        return new(Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()), result.ExitCode);
    }
}
