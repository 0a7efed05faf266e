using System.Globalization;
using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Reports;

/// <summary>What each module of a program takes.</summary>
internal static class SizeReport
{
    public static void Print(TextWriter writer, ProgramImage image)
    {
        var debug = image.Debug!;
        var rows = new List<IReadOnlyList<string>>();
        var modules = debug.Functions.Select(f => (f.Module, f.Kind)).Concat(debug.Globals.Select(g => (g.Module, g.Kind))).Distinct();
        int code = 0, globals = 0;
        foreach (var (module, kind) in modules.OrderBy(m => m.Kind).ThenBy(m => m.Module, StringComparer.Ordinal))
        {
            var functions = debug.Functions.Where(f => (f.Module, f.Kind) == (module, kind)).ToList();
            var instructions = functions.Sum(f => f.End - f.Start);
            var words = debug.Globals.Count(g => (g.Module, g.Kind) == (module, kind));
            rows.Add([module, kind == ModuleKind.User ? "program" : kind == ModuleKind.Library ? "library" : "runtime", Number(functions.Count), Number(instructions), Number(words), ""]);
            (code, globals) = (code + instructions, globals + words);
        }
        rows.Add(["(vectors, boot, constants)", "", "", Number(image.Program.Length - code), Number(image.Statics.Length - globals), Number(image.Data.Length)]);
        rows.Add(["total", "", Number(debug.Functions.Count), Number(image.Program.Length), Number(image.Statics.Length), Number(image.Data.Length)]);
        rows.Add([$"memory ({Statistics.MachineName(image.Machine)})", "", "", Number(image.Machine.ProgramDepth), Number(image.Machine.StackDepth), Number(image.Machine.HeapDepth)]);
        Table.Print(writer,
            [new("module"), new("kind"), new("functions", Right: true), new("instructions", Right: true), new("static words", Right: true), new("object words", Right: true)], rows);
        PrintObjects(writer, image);
    }

    /// <summary>Words of the image's objects, headers included, by the kind of the object.</summary>
    private static void PrintObjects(TextWriter writer, ProgramImage image)
    {
        var kinds = new SortedDictionary<string, (int Objects, int Words)>(StringComparer.Ordinal);
        // Word 0 belongs to no object.
        for (var at = 1; at < image.Data.Length;)
        {
            var header = HeaderWord.From(image.Data[at].Payload);
            var kind = Kind(header.Type);
            var (objects, words) = kinds.GetValueOrDefault(kind);
            kinds[kind] = (objects + 1, words + header.Size);
            at += header.Size;
        }
        if (kinds.Count == 0) return;
        writer.WriteLine();
        Table.Print(writer, [new("objects"), new("count", Right: true), new("words", Right: true)],
            [.. kinds.OrderByDescending(k => k.Value.Words).Select(k => (IReadOnlyList<string>)[k.Key, Number(k.Value.Objects), Number(k.Value.Words)])]);
    }

    private static string Kind(Tag tag) => tag switch
    {
        Tag.Object => "tables and descriptions of functions",
        Tag.Type => "classes",
        Tag.Instance => "properties and the like",
        _ => tag.ToString().ToLowerInvariant(),
    };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
