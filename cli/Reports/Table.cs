using Spectre.Console;

namespace PyXL.Cli.Reports;

internal sealed record Column(string Name, bool Right = false);

/// <summary>A table: drawn on a terminal, plain columns for a pipe or a file.</summary>
internal static class Table
{
    public static void Print(TextWriter writer, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var terminal = writer == Console.Error ? !Console.IsErrorRedirected : writer == Console.Out && !Console.IsOutputRedirected;
        if (terminal) Draw(writer, columns, rows);
        else Plain(writer, columns, rows);
    }

    private static void Draw(TextWriter writer, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var table = new Spectre.Console.Table { Border = TableBorder.Rounded };
        foreach (var column in columns)
        {
            var head = new TableColumn(Markup.Escape(column.Name)) { NoWrap = true };
            table.AddColumn(column.Right ? head.RightAligned() : head);
        }
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) }).Write(table);
    }

    private static void Plain(TextWriter writer, IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = columns.Select((column, i) => rows.Select(row => row[i].Length).Append(column.Name.Length).Max()).ToArray();
        foreach (var row in rows.Prepend([.. columns.Select(c => c.Name)]))
            writer.WriteLine(string.Join("  ", row.Select((cell, i) => columns[i].Right ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
    }
}
