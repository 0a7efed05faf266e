using FluentAssertions;
using NUnit.Framework;
using PyXL.Isa.Document;

namespace PyXL.Isa.Tests;

public class DocumentTests
{
    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "PyXL.HDL.sln"))) folder = folder.Parent;
        return folder.FullName;
    }

    [Test]
    public void The_manual_in_docs_is_what_the_table_says()
    {
        var stored = File.ReadAllText(Path.Combine(Repository(), "docs", "isa.md")).ReplaceLineEndings("\n");
        (stored == IsaDocument.Render()).Should().BeTrue("docs/isa.md is stale: run `dotnet run --project rtl-gen -- isa-doc`");
    }

    [Test]
    public void Every_instruction_stands_in_exactly_one_table_and_every_format_has_a_picture()
    {
        var lines = IsaDocument.Render().Split('\n');
        foreach (var info in InstructionSet.All) lines.Count(l => l.StartsWith($"| `{info.Mnemonic} ")).Should().Be(1, info.Mnemonic);
        foreach (var format in Enum.GetValues<Format>()) lines.Count(l => l.StartsWith($"**{format}**")).Should().Be(1, "{0}", format);
        lines.Should().NotContain(l => l.Contains("{{"));
    }

    [Test]
    public void Pictures_are_as_wide_as_their_rules()
    {
        var lines = IsaDocument.Render().Split('\n');
        var rules = lines.Select((line, index) => (line, index)).Where(l => l.line.StartsWith('+')).ToList();
        rules.Should().HaveCountGreaterThan(40);
        foreach (var (line, index) in rules.Where((_, i) => i % 2 == 0))
        {
            lines[index + 1].Should().HaveLength(line.Length).And.StartWith("|").And.EndWith("|");
            lines[index + 2].Should().Be(line);
            // Each box begins under its highest bit and ends under its lowest.
            for (var column = 0; column < line.Length - 1; column++)
            {
                if (line[column] == '+') lines[index - 1][column].Should().Be(' ');
            }
        }
    }
}
