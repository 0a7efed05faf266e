using System.Text;
using CliWrap;

namespace PyXL.Hdl.Proofs;

/// <summary>The external programs of a proof.</summary>
internal static class SolverTools
{
    private static readonly (string Program, string Package)[] Needed = [("yosys", "yosys"), ("yosys-smtbmc", "yosys"), ("z3", "z3")];

    /// <exception cref="FormalException">A program is missing.</exception>
    public static void RequireAll()
    {
        var directories = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var missing = Needed.Where(n => !directories.Any(d => File.Exists(Path.Combine(d, n.Program)))).ToList();
        if (missing.Count > 0)
            throw new FormalException($"formal proofs need {string.Join(", ", missing.Select(m => m.Program))}: apt-get install {string.Join(' ', missing.Select(m => m.Package).Distinct())}");
    }

    /// <summary>Exit code and output of a program.</summary>
    /// <exception cref="FormalException">The time ran out.</exception>
    public static (int ExitCode, string Output) Run(string directory, TimeSpan timeout, string program, params string[] arguments)
    {
        var output = new StringBuilder();
        using var limit = new CancellationTokenSource(timeout);
        try
        {
            var result = Cli.Wrap(program).WithArguments(arguments).WithWorkingDirectory(directory).WithValidation(CommandResultValidation.None)
                .WithStandardOutputPipe(PipeTarget.ToStringBuilder(output)).WithStandardErrorPipe(PipeTarget.ToStringBuilder(output))
                .ExecuteAsync(limit.Token).Task.GetAwaiter().GetResult();
            return (result.ExitCode, output.ToString());
        }
        catch (OperationCanceledException)
        {
            throw new FormalException($"{program} gave no answer within {timeout.TotalSeconds:0} s: choose a smaller depth, or a longer timeout");
        }
    }
}
