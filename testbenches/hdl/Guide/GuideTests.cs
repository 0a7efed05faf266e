using System.Text.RegularExpressions;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;
using PyXL.Hdl.Tests.Verilog;
using PyXL.Hdl.Verilog;

namespace PyXL.Hdl.Tests.Guide;

/// <summary>
/// The code of the guide is that of the examples here, which run as tests, and the messages that it shows are those that it gets.
/// <c>PYXL_UPDATE_GUIDE=1 dotnet test testbenches/hdl --filter GuideTests</c> copies both into the guide.
/// </summary>
public sealed partial class GuideTests
{
    private static readonly string GuidePath = Repository.PathOf("docs/hdl-guide.md");

    /// <summary>What the program says, for blocks marked <c>&lt;!-- output: name --&gt;</c>.</summary>
    private static readonly Dictionary<string, Func<string>> Outputs = new()
    {
        ["counter-verilog"] = () => VerilogWriter.Write(Design.Elaborate(new Counter(8)))[0].Text,
        ["mistakes"] = () => Message(new Mistakes()),
        ["latch"] = () => Message(new Holder()),
        ["loop"] = () => Message(new Handshake()),
    };

    [GeneratedRegex(@"<!-- (?<kind>example|output): (?<name>[\w-]+) -->\n```(?<language>\w+)\n(?<body>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"^( *)#region (?<name>[\w-]+)\n(?<body>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region { get; }

    [Test]
    public void The_guide_shows_what_is_tested()
    {
        var guide = File.ReadAllText(GuidePath);
        var examples = Examples();
        var shown = Marked.Replace(guide, match =>
        {
            var name = match.Groups["name"].Value;
            var body = match.Groups["kind"].Value == "example" ? examples[name] : Outputs[name]();
            return $"<!-- {match.Groups["kind"].Value}: {name} -->\n```{match.Groups["language"].Value}\n{body.TrimEnd()}\n```\n";
        });
        if (Environment.GetEnvironmentVariable("PYXL_UPDATE_GUIDE") == "1") File.WriteAllText(GuidePath, shown);
        else guide.Should().Be(shown, "docs/hdl-guide.md is stale: PYXL_UPDATE_GUIDE=1 dotnet test testbenches/hdl --filter GuideTests");
    }

    [Test]
    public void Every_example_is_shown_and_no_other_code()
    {
        var guide = File.ReadAllText(GuidePath);
        var marked = Marked.Matches(guide);
        string[] Named(string kind) => [.. marked.Where(m => m.Groups["kind"].Value == kind).Select(m => m.Groups["name"].Value)];
        Named("example").Should().BeEquivalentTo(Examples().Keys);
        Named("output").Should().BeEquivalentTo(Outputs.Keys);
        Regex.Count(guide, "^```\\w+$", RegexOptions.Multiline).Should().Be(marked.Count + Regex.Count(guide, "^```sh$", RegexOptions.Multiline));
    }

    private static IEnumerable<TestCaseData> Modules()
    {
        Module[] modules =
        [
            new Counter(8), new Average(), new UartTransmitter(868), new GreyAbove(8), new Scratchpad(), new Filter(1, -2, 3), new ButtonToPixelClock(), new Evens(), new Credits(),
        ];
        return modules.Select(m => new TestCaseData(m).SetArgDisplayNames(m.GetType().Name));
    }

    [TestCaseSource(nameof(Modules))]
    public async Task The_Verilog_of_the_examples_passes_every_tool(Module module)
    {
        using var directory = Tool.Directory();
        var files = VerilogWriter.Write(Design.Elaborate(module, strict: true));
        files.SaveTo(directory.Path);
        await Lint.Check(directory.Path, files);
    }

    private static Dictionary<string, string> Examples() =>
        Directory.EnumerateFiles(Repository.PathOf("testbenches/hdl/Guide"), "*Example.cs")
            .Append(Repository.PathOf("testbenches/hdl/Guide/Mistakes.cs"))
            .SelectMany(file => Region.Matches(File.ReadAllText(file)))
            .ToDictionary(m => m.Groups["name"].Value, m => Dedent(m.Groups["body"].Value, m.Groups[1].Length));

    private static string Dedent(string text, int columns) => Regex.Replace(text, $"^ {{{columns}}}", "", RegexOptions.Multiline);

    private static string Message(Module module)
    {
        var elaborate = () => Design.Elaborate(module);
        return elaborate.Should().Throw<HdlException>().Which.Message;
    }
}
