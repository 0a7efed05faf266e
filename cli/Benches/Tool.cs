using System.Diagnostics;

namespace PyXL.Cli.Benches;

/// <summary>Programs of other projects that the benches need.</summary>
internal static class Tool
{
    /// <summary>The full path of a program on the PATH.</summary>
    /// <exception cref="UserError">It is not there; names the Debian package.</exception>
    public static string Require(string program, string package) =>
        Find(program) ?? throw new UserError($"{program} is not installed: apt-get install {package} (or use --engine sim, which needs nothing)");

    /// <summary>The full path of a program on the PATH, or null.</summary>
    public static string? Find(string program)
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var path = Path.Combine(folder, program);
            if (File.Exists(path)) return path;
        }
        return null;
    }

    /// <summary>Runs a program to its end and returns its standard output.</summary>
    /// <exception cref="UserError">It failed; shows the first line of its errors.</exception>
    public static string Run(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return output;
        var lines = (errors.Result + output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var line = lines.FirstOrDefault(l => l.Contains("rror")) ?? lines.FirstOrDefault() ?? $"exit status {process.ExitCode}";
        throw new UserError($"{Path.GetFileName(program)} failed: {line.Trim()}", ExitStatus.Fault);
    }
}
