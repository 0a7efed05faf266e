using System.Globalization;
using System.Text.Json;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Reports;

/// <summary>The figures of one run, for people and for machines.</summary>
/// <param name="clockMHz">The clock that times are given for.</param>
internal sealed class Statistics(string engine, ProgramImage image, RunResult run, int clockMHz = RunResult.ClockMHz)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n" };

    /// <summary>Words of objects at their most: live ones, and dead ones that were not found yet.</summary>
    private long PeakWords => image.Machine.HeapDepth - (long)run.Heap!.LeastFree;

    public void Print(TextWriter writer) => Table.Print(writer, [new("statistic"), new("value", Right: true), new("of")],
    [
        ["engine", engine, ""],
        ["machine", MachineName(image.Machine), ""],
        ["cycles", Number(run.Cycles), ""],
        ["instructions", Number(run.Instructions), ""],
        ["cycles per instruction", Ratio(run.CyclesPerInstruction), ""],
        [$"ns at {clockMHz} MHz", Number(run.Nanoseconds(clockMHz)), ""],
        ["program, instructions", Number(image.Program.Length), Number(image.Machine.ProgramDepth)],
        ["constants and globals, words", Number(image.Statics.Length), Number(image.Machine.StackDepth)],
        ["objects, words", Number(image.Data.Length), Number(image.Machine.HeapDepth)],
        .. run.Heap is null ? [] : (string[][])
        [
            ["objects made", Number(run.Heap.Allocations), ""],
            ["most words in use", Number(PeakWords), Number(image.Machine.HeapDepth)],
            ["collections", Number(run.Heap.Collections), ""],
            ["words freed", Number(run.Heap.FreedWords), ""],
            ["cycles lost to the collector", Number(run.Heap.LostCycles), Number(run.Cycles)],
            ["longest pause, cycles", Number(run.Heap.LongestPause), ""],
        ],
    ]);

    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("engine", engine);
            json.WriteString("machine", MachineName(image.Machine));
            json.WriteString("end", run.End switch { RunEnd.Halted => "halted", RunEnd.Faulted => "fault", RunEnd.OutOfCycles => "max-cycles", _ => "stopped" });
            json.WriteNumber("status", run.Status);
            json.WriteString("fault", run.Fault.ToString());
            json.WriteNumber("cycles", run.Cycles);
            json.WriteNumber("instructions", run.Instructions);
            json.WriteNumber("cycles_per_instruction", Math.Round(run.CyclesPerInstruction, 4));
            json.WriteNumber("clock_mhz", clockMHz);
            json.WriteNumber("nanoseconds", run.Nanoseconds(clockMHz));
            json.WriteNumber("program_instructions", image.Program.Length);
            json.WriteNumber("static_words", image.Statics.Length);
            json.WriteNumber("object_words", image.Data.Length);
            if (run.Heap is not null)
            {
                json.WriteNumber("allocations", run.Heap.Allocations);
                json.WriteNumber("peak_heap_words", PeakWords);
                json.WriteNumber("collections", run.Heap.Collections);
                json.WriteNumber("freed_words", run.Heap.FreedWords);
                json.WriteNumber("lost_cycles", run.Heap.LostCycles);
                json.WriteNumber("longest_pause_cycles", run.Heap.LongestPause);
            }
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>Whose sizes the memories have.</summary>
    public static string MachineName(Machine machine) => Machine.Named.FirstOrDefault(n => n.Machine == machine).Name ?? "own sizes";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
