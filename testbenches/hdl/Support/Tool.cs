using CliWrap;
using CliWrap.Buffered;

namespace PyXL.Hdl.Tests.Support;

/// <summary>External programs that hold the library's output against something independent.</summary>
public static class Tool
{
    /// <summary>Runs a program in a directory; its whole output, and whether it exited with 0.</summary>
    public static async Task<(bool Succeeded, string Output)> Run(string directory, string program, params string[] arguments)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var result = await Cli.Wrap(program).WithArguments(arguments).WithWorkingDirectory(directory)
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(limit.Token);
        return (result.ExitCode == 0, result.StandardOutput + result.StandardError);
    }

    /// <summary>An empty directory for the length of a test.</summary>
    public static TemporaryDirectory Directory() => new();
}

public sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = System.IO.Directory.CreateTempSubdirectory("pyxl-hdl-").FullName;

    public void Dispose() => System.IO.Directory.Delete(Path, recursive: true);
}
