using System.Runtime.InteropServices;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Benches;

/// <summary>
/// The packets that a bench process writes, described in <c>testbenches/verilator/bench.cpp</c>: 32-bit words in the machine's byte
/// order. The first word is <see cref="Start"/>; what the simulator itself prints before it is skipped.
/// </summary>
internal static class BenchPackets
{
    /// <summary>"PYXL" as bytes.</summary>
    private const uint Start = 0x4C585950;

    private enum Kind : byte { Alive = 0, Console = 1, Retired = 2, End = 3 }

    private const int RetiredWords = 12, EndWords = 13;

    /// <summary>Reads to the end packet, or until the observer stops the run.</summary>
    /// <returns>Null where the stream ended without an end packet: the bench died.</returns>
    public static RunResult? Read(Stream stream, RunOptions options, IRunObserver observer)
    {
        using var input = new BufferedStream(stream, 1 << 16);
        long instructions = 0, cycles = 0;
        Span<uint> packet = stackalloc uint[EndWords];
        if (!SkipToStart(input)) return null;
        while (ReadWords(input, packet[..1]))
        {
            var head = packet[0];
            switch ((Kind)(byte)head)
            {
                case Kind.Alive:
                    break;
                case Kind.Console:
                    observer.Console((byte)(head >> 8), (byte)(head >> 16));
                    break;
                case Kind.Retired:
                    if (!ReadWords(input, packet[1..RetiredWords])) return null;
                    var record = Record(packet, cycles);
                    instructions++;
                    cycles = record.Cycle + 1;
                    if (!observer.Retired(record)) return new RunResult(RunEnd.Stopped, 0, Fault.None, cycles, instructions);
                    break;
                case Kind.End:
                    if (!ReadWords(input, packet[1..EndWords])) return null;
                    var fault = (Fault)packet[2];
                    var end = (head >> 8 & 0xFF) != 0 ? RunEnd.OutOfCycles : fault == Fault.None ? RunEnd.Halted : RunEnd.Faulted;
                    return new RunResult(end, packet[1], fault, end == RunEnd.OutOfCycles ? options.MaxCycles!.Value : Wide(packet, 3), Wide(packet, 5),
                        new HeapFigures(packet[7], packet[8], packet[9], packet[10], packet[11], packet[12]));
                default:
                    return null;
            }
        }
        return null;
    }

    /// <param name="before">A cycle not after the record's, near enough to supply the upper half of the cycle.</param>
    private static RetireRecord Record(ReadOnlySpan<uint> packet, long before)
    {
        var head = packet[0];
        var record = new RetireRecord
        {
            Trap = (head & 0x100) != 0,
            Write = (head & 0x200) != 0,
            Store = (head & 0x400) != 0,
            Pc = (int)packet[1],
            Instruction = packet[2],
            Lost = packet[11],
            CollectorSteps = (int)(head >> 12 & 0xF),
            Cycle = before + (unchecked(packet[3] - (uint)before)),
            FramePointer = (int)(packet[4] & 0xFFFF),
            StackPointer = (int)(packet[4] >> 16),
        };
        if (record.Write) (record.Address, record.Result) = ((int)packet[5], new Word((Tag)(byte)(head >> 16), (ulong)Wide(packet, 6)));
        if (record.Store) (record.StoreAddress, record.StoreData) = ((int)packet[8], new Word((Tag)(byte)(head >> 24), (ulong)Wide(packet, 9)));
        return record;
    }

    private static long Wide(ReadOnlySpan<uint> words, int low) => (long)(words[low] | (ulong)words[low + 1] << 32);

    private static bool SkipToStart(Stream input)
    {
        for (uint window = 0; window != Start;)
        {
            var next = input.ReadByte();
            if (next < 0) return false;
            window = window >> 8 | (uint)next << 24;
        }
        return true;
    }

    private static bool ReadWords(Stream input, Span<uint> words)
    {
        var bytes = MemoryMarshal.AsBytes(words);
        return input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
    }
}
