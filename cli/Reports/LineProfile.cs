using System.Globalization;
using System.Text;
using System.Text.Json;
using PyXL.Cli.Engines;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Reports;

/// <summary>
/// Cycles by source line, complete: an instruction is charged from its execute cycle to the next one's, so that the lines add up to
/// the time of the program. The cycles before the first instruction are charged to it.
/// </summary>
internal sealed class LineProfile(ProgramImage image, IRunObserver console) : IRunObserver
{
    private readonly long[] _cycles = new long[image.Machine.ProgramDepth], _executions = new long[image.Machine.ProgramDepth];
    private long _charged;
    private int _previous = Isa.Machine.ResetPc;

    /// <param name="File">Path, or null for code that belongs to no source line.</param>
    public sealed record Entry(string? File, int Line, string Source, long Cycles, long Instructions);

    public bool WantsRetired => true;

    public void Console(int channel, byte value) => console.Console(channel, value);

    public bool Retired(in RetireRecord record)
    {
        Charge(record.Cycle);
        _previous = record.Pc;
        _executions[record.Pc]++;
        return true;
    }

    /// <summary>The lines that executed, by file and line.</summary>
    public IReadOnlyList<Entry> Finish(RunResult run)
    {
        Charge(run.Cycles);
        var lines = new Dictionary<(int File, int Line), (long Cycles, long Instructions)>();
        for (var pc = 0; pc < _cycles.Length; pc++)
        {
            if (_cycles[pc] == 0) continue;
            var at = image.Debug?.LocationAt(pc) is { } location ? (location.File, location.Line) : (-1, 0);
            var sum = lines.GetValueOrDefault(at);
            lines[at] = (sum.Cycles + _cycles[pc], sum.Instructions + _executions[pc]);
        }
        return [.. lines.OrderBy(l => l.Key.File < 0).ThenBy(l => l.Key.File).ThenBy(l => l.Key.Line).Select(l => ToEntry(l.Key.File, l.Key.Line, l.Value))];
    }

    public static void Print(TextWriter writer, IReadOnlyList<Entry> lines)
    {
        var total = lines.Sum(l => l.Cycles);
        string Share(long cycles) => (100.0 * cycles / Math.Max(total, 1)).ToString("0.0", CultureInfo.InvariantCulture);
        List<IReadOnlyList<string>> rows = [.. lines.Select(l => (IReadOnlyList<string>)
            [Number(l.Cycles), Share(l.Cycles), Number(l.Instructions), l.File is null ? "" : $"{Path.GetFileName(l.File)}:{l.Line}", l.Source])];
        rows.Add([Number(total), Share(total), Number(lines.Sum(l => l.Instructions)), "total", ""]);
        Table.Print(writer, [new("cycles", Right: true), new("%", Right: true), new("instructions", Right: true), new("line"), new("source")], rows);
    }

    public static string ToJson(IReadOnlyList<Entry> lines)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var line in lines)
            {
                json.WriteStartObject();
                json.WriteString("file", line.File);
                json.WriteNumber("line", line.Line);
                json.WriteNumber("cycles", line.Cycles);
                json.WriteNumber("instructions", line.Instructions);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private Entry ToEntry(int file, int line, (long Cycles, long Instructions) sum) => file < 0
        ? new Entry(null, 0, "(start and runtime)", sum.Cycles, sum.Instructions)
        : new Entry(image.Debug!.Files[file].Path, line, image.Debug.Files[file].Line(line)?.TrimEnd() ?? "", sum.Cycles, sum.Instructions);

    private void Charge(long until)
    {
        _cycles[_previous] += until - _charged;
        _charged = until;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
