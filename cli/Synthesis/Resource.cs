using System.Globalization;
using PyXL.Cli.Reports;

namespace PyXL.Cli.Synthesis;

/// <summary>What a design takes of one kind of cell.</summary>
/// <param name="Available">Cells that the FPGA has.</param>
internal sealed record Resource(string Name, double Used, int Available)
{
    public double Percent => 100 * Used / Available;
}

/// <summary>The outcome of a flow.</summary>
/// <param name="PathNs">The longest path between two clock edges, ns; null where the flow does not know.</param>
/// <param name="Source">What tool it is from, and how far to trust it.</param>
/// <param name="Note">Where the results are, and the like; may be empty.</param>
internal sealed record SynthesisResult(IReadOnlyList<Resource> Resources, double? PathNs, string Source, string Note = "")
{
    /// <summary>A table of the resources, and a line with the time.</summary>
    public void Print(TextWriter writer, Board board)
    {
        static string Number(double number) => number.ToString("#,0.#", CultureInfo.InvariantCulture);
        Table.Print(writer, [new(board.Part), new("used", Right: true), new("of", Right: true), new("%", Right: true)],
            [.. Resources.Select(r => (IReadOnlyList<string>)[r.Name, Number(r.Used), Number(r.Available), r.Percent.ToString("0.0", CultureInfo.InvariantCulture)])]);
        writer.WriteLine(PathNs is { } path
            ? string.Create(CultureInfo.InvariantCulture, $"longest path {path:0.00} ns, {1000 / path:0.0} MHz: {(path <= board.PeriodNs ? "meets" : "DOES NOT MEET")} {board.ClockHz / 1e6:0.###} MHz ({Source})")
            : $"longest path not known ({Source})");
        if (Note.Length > 0) writer.WriteLine(Note);
    }
}
