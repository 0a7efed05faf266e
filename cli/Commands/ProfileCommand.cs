using System.CommandLine;
using PyXL.Cli.Engines;
using PyXL.Cli.Reports;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl profile</c>: cycles by source line.</summary>
internal static class ProfileCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var engine = new EngineOptions("model");
        var json = new Option<string?>("--json") { Description = "Write the lines as JSON, too.", HelpName = "OUT" };
        var command = new Command("profile", "Run a program and report the exact cycles of each source line; the program's own output goes to standard error.");
        program.AddTo(command);
        engine.AddTo(command);
        command.Options.Add(json);
        command.SetAction(result =>
        {
            if (result.GetValue(json) is { } report) OutputFile.Probe(report);
            var options = engine.Options(result);
            var image = program.Load(result);
            options = options with { Input = ConsoleInput.For(image) };
            using var output = new ProgramOutput(toError: true);
            var profile = new LineProfile(image, output);
            var run = EngineNames.Create(engine.EngineName(result)).Run(image, options, profile);
            output.Flush();
            var lines = profile.Finish(run);
            LineProfile.Print(Console.Out, lines);
            if (result.GetValue(json) is { } file) OutputFile.Write(file, LineProfile.ToJson(lines));
            return RunEnding.Status(image, run);
        });
        return command;
    }
}
