using System.CommandLine;
using PyXL.Cli.Engines;

namespace PyXL.Cli.Commands;

/// <summary>The options of the commands that run a program.</summary>
/// <param name="defaultEngine">Where the user names none.</param>
internal sealed class EngineOptions(string defaultEngine = EngineNames.Default)
{
    private readonly Option<string> _engine = new("--engine")
    {
        Description = $"What runs the program: {string.Join(", ", EngineNames.All)}.",
        HelpName = "ENGINE",
        DefaultValueFactory = _ => defaultEngine,
    };

    private readonly LoopbackOption _loopback = new();

    private readonly Option<long?> _maxCycles = NumberOption.Create("--max-cycles", $"Stop after so many clock cycles, with exit status {ExitStatus.OutOfCycles}.");

    public void AddTo(Command command)
    {
        command.Options.Add(_engine);
        command.Options.Add(_loopback.Option);
        command.Options.Add(_maxCycles);
    }

    public string EngineName(ParseResult result) => result.GetValue(_engine)!;

    public RunOptions Options(ParseResult result) =>
        new() { Wires = _loopback.Wires(result), MaxCycles = result.GetValue(_maxCycles) };
}
