using System.CommandLine;
using PyXL.Cli.Engines;
using PyXL.Cli.Reports;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl trace</c>: every instruction as it retires.</summary>
internal static class TraceCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var engine = new EngineOptions("model");
        var command = new Command("trace", "Run a program and list every retired instruction: cycle, address, instruction, effect, Python line; the program's own output goes to standard error.");
        program.AddTo(command);
        engine.AddTo(command);
        command.SetAction(result =>
        {
            var options = engine.Options(result);
            var image = program.Load(result);
            options = options with { Input = ConsoleInput.For(image) };
            using var output = new ProgramOutput(toError: true);
            using var trace = new TraceWriter(image, output, Console.OpenStandardOutput());
            var run = EngineNames.Create(engine.EngineName(result)).Run(image, options, trace);
            return RunEnding.Status(image, run);
        });
        return command;
    }
}
