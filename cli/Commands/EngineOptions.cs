using System.CommandLine;
using System.Globalization;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Model;

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

    private readonly Option<string[]> _loopback = new("--loopback")
    {
        Description = "Wire from one GPIO pin to another, such as 1:2; may be given more than once.",
        HelpName = "OUT:IN",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<long?> _maxCycles = NumberOption.Create("--max-cycles", $"Stop after so many clock cycles, with exit status {ExitStatus.OutOfCycles}.");

    public void AddTo(Command command)
    {
        command.Options.Add(_engine);
        command.Options.Add(_loopback);
        command.Options.Add(_maxCycles);
    }

    public string EngineName(ParseResult result) => result.GetValue(_engine)!;

    public RunOptions Options(ParseResult result) =>
        new() { Wires = Wires(result.GetValue(_loopback)!), MaxCycles = result.GetValue(_maxCycles) };

    private static List<Wire> Wires(string[] texts)
    {
        var wires = new List<Wire>();
        foreach (var text in texts)
        {
            var ends = text.Split(':');
            if (ends.Length != 2 || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var from) || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out var to))
                throw new UserError($"--loopback {text}: give two pins, such as 1:2");
            if (from is < 0 or >= Machine.Pins || to is < 0 or >= Machine.Pins)
                throw new UserError($"--loopback {text}: pins are 0 to {Machine.Pins - 1}");
            if (from == to) throw new UserError($"--loopback {text}: a wire needs two pins");
            if (wires.Any(w => w.To == to)) throw new UserError($"--loopback {text}: pin {to} has a wire already");
            wires.Add(new Wire(from, to));
        }
        return wires;
    }
}
