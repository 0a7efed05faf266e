using System.CommandLine;
using System.Diagnostics;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl test</c>: the repository's own tests.</summary>
internal static class TestCommand
{
    public static Command Create()
    {
        var full = new Option<bool>("--full") { Description = "Longer random campaigns too." };
        var command = new Command("test", "Run this repository's tests (./test).") { full };
        command.SetAction(result =>
        {
            var script = Script() ?? throw new UserError("the tests are part of the repository: run ./pyxl from a clone of it");
            using var process = Process.Start(new ProcessStartInfo(script, result.GetValue(full) ? ["--full"] : []))!;
            process.WaitForExit();
            return process.ExitCode;
        });
        return command;
    }

    private static string? Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PyXL.HDL.sln"))) return Path.Combine(folder.FullName, "test");
        return null;
    }
}
