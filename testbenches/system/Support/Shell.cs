using CliWrap;

namespace PyXL.SystemTests.Support;

/// <summary>What a process left behind.</summary>
internal sealed record Outcome(int Status, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

internal static class Shell
{
    /// <summary>The command line as a user runs it.</summary>
    public static Outcome Pyxl(params string[] arguments) => Run(Repository.Path("pyxl"), arguments);

    public static Outcome Python(string file) => Run("python3", [file]);

    /// <param name="environment">Variables to change; null removes one.</param>
    public static Outcome Run(string program, string[] arguments, string? folder = null, Dictionary<string, string?>? environment = null, string input = "")
    {
        // Latin-1 keeps every byte apart, so that outputs compare byte for byte.
        var (output, error) = (new StringBuilder(), new StringBuilder());
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var result = CliWrap.Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(folder ?? Repository.Root)
            .WithEnvironmentVariables(environment ?? [])
            .WithStandardInputPipe(PipeSource.FromString(input, Encoding.Latin1))
            .WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output, Encoding.Latin1))
            .WithStandardErrorPipe(PipeTarget.ToStringBuilder(error, Encoding.Latin1))
            .ExecuteAsync(patience.Token).GetAwaiter().GetResult();
        return new Outcome(result.ExitCode, output.ToString(), error.ToString());
    }
}
