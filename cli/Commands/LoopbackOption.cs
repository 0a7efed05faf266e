using System.CommandLine;
using System.Globalization;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Commands;

/// <summary>Wires between pins, outside of the simulated chip.</summary>
internal sealed class LoopbackOption
{
    public Option<string[]> Option { get; } = new("--loopback")
    {
        Description = "Wire from one GPIO pin to another, such as 1:2; may be given more than once.",
        HelpName = "OUT:IN",
        DefaultValueFactory = _ => [],
    };

    public IReadOnlyList<Wire> Wires(ParseResult result)
    {
        var wires = new List<Wire>();
        foreach (var text in result.GetValue(Option)!)
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
