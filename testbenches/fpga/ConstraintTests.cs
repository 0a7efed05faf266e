using System.Globalization;
using System.Text.RegularExpressions;
using PyXL.Cli.Synthesis;
using PyXL.FpgaTests.Support;
using PyXL.Isa;
using PyXL.Rtl;

namespace PyXL.FpgaTests;

/// <summary>Each port of a top has its place on each board, each constraint names what there is, and no place is taken twice.</summary>
public sealed partial class ConstraintTests
{
    private static IEnumerable<string> Boards(string family) => Board.All(Repository.Root).Where(b => b.Family == family).Select(b => b.Name);

    public static IEnumerable<string> ZynqBoards => Boards("zynq");

    public static IEnumerable<string> Ice40Boards => Boards("ice40");

    /// <summary>The bits of the top's ports, as constraints name them.</summary>
    private static List<string> Ports(Board board, Top top)
    {
        var machine = new Machine { ProgramDepth = 1024, StackDepth = 512, HeapDepth = 256 };
        var contents = top == Top.Fpga ? new CoreContents([], [], []) : null;
        var files = CoreVerilog.Write(new TopOptions(new CoreOptions(machine, Contents: contents), board.ClockHz, board.Pins).Make(top));
        var text = files.Single(f => f.Name == $"{files.Top}.v").Text;
        return [.. Port().Matches(text[..text.IndexOf(");", StringComparison.Ordinal)]).SelectMany(m =>
            m.Groups[1].Success ? Enumerable.Range(0, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) + 1).Select(i => $"{m.Groups[2].Value}[{i}]") : [m.Groups[2].Value])];
    }

    [TestCaseSource(nameof(ZynqBoards))]
    public void Zynq_boards(string name)
    {
        var board = Board.Find(Repository.Root, name);
        var (status, calls, _, errors) = Tcl.Run(Repository.Path("constraints", board.Constraints));
        errors.Should().BeEmpty();
        status.Should().Be(0);
        var places = calls.Where(c => c.Command == "set_property").Select(c => (Port: c.Words[^1], Properties: Tcl.Words(c.Options["-dict"]))).ToList();
        places.Select(p => p.Port).Should().BeEquivalentTo(Ports(board, Top.Zynq));
        places.Should().OnlyContain(p => p.Properties.Count == 4 && p.Properties[0] == "PACKAGE_PIN" && p.Properties[2] == "IOSTANDARD" && p.Properties[3] == "LVCMOS33");
        places.Select(p => p.Properties[1]).Should().OnlyHaveUniqueItems().And.OnlyContain(p => Ball().IsMatch(p));
    }

    [TestCaseSource(nameof(Ice40Boards))]
    public void Ice40_boards(string name)
    {
        var board = Board.Find(Repository.Root, name);
        var lines = File.ReadLines(Repository.Path("constraints", board.Constraints)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(' ')).ToList();
        lines.Should().OnlyContain(l => l.Length == 3 && l[0] == "set_io");
        lines.Select(l => l[1]).Should().BeEquivalentTo(Ports(board, Top.Fpga));
        lines.Select(l => l[2]).Should().OnlyHaveUniqueItems().And.OnlyContain(p => Ball().IsMatch(p));
    }

    /// <summary>Patterns of cells match registers of the hardware, pins those of the PS7, in both files; every clock is there.</summary>
    [TestCase("pins.xdc"), TestCase("axi-ip.xdc"), TestCase("zynq-clock.xdc")]
    public void Timing(string file)
    {
        var (status, calls, _, errors) = Tcl.Run(Repository.Path("constraints", file));
        errors.Should().BeEmpty();
        status.Should().Be(0);
        var gpio = File.ReadAllText(Repository.Path("generated-verilog", "pyxl_gpio.v"));
        var zynq = File.ReadAllText(Repository.Path("generated-verilog", "pyxl_zynq_top.v"));
        var ports = Ports(Board.Find(Repository.Root, "arty-z7-20"), Top.Zynq);
        calls.Should().NotBeEmpty();
        foreach (var call in calls)
        {
            switch (call.Command)
            {
                case "get_cells":
                    var register = Regex.Match(call.Options["-filter"], @"^NAME =~ \*gpio/(\w+)_reg\*$").Groups[1].Value;
                    gpio.Should().MatchRegex($@"reg \[31:0\] {register}\b", call.Options["-filter"]);
                    break;
                case "get_pins":
                    var pin = Regex.Match(call.Words[0], @"^ps7/(\w+)\[0\]$").Groups[1].Value;
                    zynq.Should().MatchRegex($@"PS7 ps7 \((?s:.*)\.{pin}\(");
                    break;
                case "get_ports":
                    ports.Should().Contain(p => Regex.IsMatch(p, "^" + Regex.Escape(call.Words[0]).Replace(@"\*", ".*") + "$"), call.Words[0]);
                    break;
            }
        }
    }

    [GeneratedRegex(@"(?:input|output|inout) +wire +(?:\[(\d+):0\])? *(\w+)")]
    private static partial Regex Port();

    [GeneratedRegex(@"^[A-Z]{1,2}\d{1,2}$")]
    private static partial Regex Ball();
}
