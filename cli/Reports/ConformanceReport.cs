using System.Globalization;
using System.Text;
using PyXL.Cli.Conformance;

namespace PyXL.Cli.Reports;

/// <summary>Which programs do what CPython does: by feature, by cause, one by one.</summary>
internal sealed class ConformanceReport(string engine, IReadOnlyList<Outcome> outcomes)
{
    private static readonly Column[] FeatureColumns = [new("feature"), new("passed", Right: true), new("programs", Right: true), new("")];
    private static readonly Column[] CauseColumns = [new("programs", Right: true), new("cause")];
    private static readonly Column[] FailureColumns = [new("program"), new("why")];

    public int Failed => outcomes.Count(o => !o.Passed);

    private string Summary => $"{outcomes.Count - Failed} of {outcomes.Count} programs do what CPython does (engine {engine})";

    public void Print(TextWriter writer)
    {
        Table.Print(writer, FeatureColumns, Features());
        if (Failed > 0)
        {
            writer.WriteLine();
            Table.Print(writer, FailureColumns, Failures());
        }
        if (Causes() is { Count: > 0 } causes)
        {
            writer.WriteLine();
            Table.Print(writer, CauseColumns, causes);
        }
        writer.WriteLine();
        writer.WriteLine(Summary);
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder($"# Conformance\n\n{Summary}.\n\n");
        Append(text, FeatureColumns, Features());
        if (Causes() is { Count: > 0 } causes)
        {
            text.Append("\n## Causes of more than one failure\n\n");
            Append(text, CauseColumns, causes);
        }
        if (Failed > 0)
        {
            text.Append("\n## Programs that fail\n\n");
            Append(text, FailureColumns, Failures());
        }
        return text.ToString();
    }

    private List<string[]> Features() =>
    [
        .. outcomes.GroupBy(o => o.Program.Feature).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Row(g.Key, [.. g])),
        Row("all", outcomes),
    ];

    private static string[] Row(string feature, IReadOnlyList<Outcome> outcomes)
    {
        var passed = outcomes.Count(o => o.Passed);
        string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
        return [feature, Number(passed), Number(outcomes.Count), passed == outcomes.Count ? "all" : $"{100 * passed / outcomes.Count}%"];
    }

    private List<string[]> Failures() => [.. outcomes.Where(o => !o.Passed).Select(o => new[] { o.Program.Name, o.Failure! })];

    private List<string[]> Causes() =>
    [
        .. outcomes.Where(o => !o.Passed).GroupBy(o => o.Cause!).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new[] { g.Count().ToString(CultureInfo.InvariantCulture), g.Key }),
    ];

    private static void Append(StringBuilder text, Column[] columns, List<string[]> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", columns.Select(c => c.Name))} |\n| {string.Join(" | ", columns.Select(c => c.Right ? "---:" : "---"))} |\n");
        foreach (var row in rows) text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row.Select(Escape))} |\n");
    }

    private static string Escape(string cell)
    {
        var text = new StringBuilder();
        foreach (var c in cell)
        {
            if (c is '\\' or '|' or '<' or '*' or '_' or '`' or '[') text.Append('\\');
            if (char.IsControl(c)) text.Append(CultureInfo.InvariantCulture, $"\\\\x{(int)c:x2}");
            else text.Append(c);
        }
        return text.ToString();
    }
}
