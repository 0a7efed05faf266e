namespace PyXL.Rtl;

/// <summary>What the host may do with a register.</summary>
public enum RegisterAccess { ReadOnly, WriteOnly, ReadWrite }

/// <summary>Bits <c>High..Low</c> of a register.</summary>
public sealed record RegisterField(string Name, int High, int Low, string Meaning)
{
    public uint Mask => (uint)(((1UL << (High - Low + 1)) - 1) << Low);
}

/// <summary>One 32-bit register.</summary>
/// <param name="Name">In upper case, as the C header and the Python module have it.</param>
/// <param name="Offset">From the base address, bytes; a multiple of 4.</param>
/// <param name="Reset">After reset; null where it depends on the build or on what happens.</param>
public sealed record RegisterInfo(string Name, int Offset, RegisterAccess Access, uint? Reset, string Meaning, params IReadOnlyList<RegisterField> Fields)
{
    public RegisterField this[string field] => Fields.First(f => f.Name == field);
}

/// <summary>A memory of the core in the address space.</summary>
/// <param name="Offset">From the base address, bytes; a multiple of the window's size.</param>
/// <param name="Stride">Bytes from one word to the next.</param>
/// <param name="AddressBits">Of a word address: the window has room for the largest memory that the core can have.</param>
/// <param name="Space">The number of the memory at the core's load port.</param>
public sealed record WindowInfo(string Name, int Offset, int Stride, int AddressBits, int Space, string Meaning)
{
    public int Bytes => Stride << AddressBits;
}

/// <summary>
/// What a host sees of the system, in one table: the hardware's decoding, the manual, the C header, the Python module and the host tool
/// all come from it.
/// </summary>
public static class RegisterMap
{
    /// <summary>Of a byte address within the system: 64 MB.</summary>
    public const int AddressBits = 26;

    /// <summary>Higher bits of an address whose lower ones tell registers apart: offsets up to 0xFF.</summary>
    public const int OffsetBits = 8;

    /// <summary>"PyXL", little-endian.</summary>
    public const uint Identity = 0x4C587950;

    /// <summary>Grows with each change that an old host would not understand.</summary>
    public const uint Version = 2;

    /// <summary>Words of each of the console's queues.</summary>
    public const int ConsoleDepth = 64;

    public static readonly RegisterInfo Id = new("ID", 0x00, RegisterAccess.ReadOnly, Identity, "The letters \"PyXL\": a PyXL system is at this address.");
    public static readonly RegisterInfo MapVersion = new("VERSION", 0x04, RegisterAccess.ReadOnly, Version, "Version of this register map.");

    public static readonly RegisterInfo Control = new("CONTROL", 0x08, RegisterAccess.ReadWrite, 0, "Commands; reads as RUN.",
        new RegisterField("RUN", 0, 0, "Write 1: start the program. Refused, with STATUS.REFUSED, unless CRC equals CRC_EXPECTED and STATUS.ERROR is 0. Reads 1 from the start to the next reset."),
        new RegisterField("RESET", 1, 1, "Write 1: reset the core, its console and these registers, in the middle of a program too. Memories keep their contents. Accesses that follow wait until it is done, 16 cycles."));

    public static readonly RegisterInfo Status = new("STATUS", 0x0C, RegisterAccess.ReadOnly, 1 << 5, "What the core is doing.",
        new RegisterField("RUNNING", 0, 0, "A program runs."),
        new RegisterField("HALTED", 1, 1, "The program has ended: EXIT_STATUS and FAULT say how."),
        new RegisterField("REFUSED", 2, 2, "A start was refused."),
        new RegisterField("ERROR", 3, 3, "Since reset, an access had no effect: outside of the map, not of 32 bits, to a memory while a program runs or past its end, or a byte for a full CONSOLE_IN."),
        new RegisterField("CONSOLE_OUT", 4, 4, "CONSOLE_OUT has a byte."),
        new RegisterField("CONSOLE_IN", 5, 5, "CONSOLE_IN has room."),
        new RegisterField("FAULT", 15, 8, "Why the core stopped itself: 0 it did not, 1 StackOverflow, 2 BadFrame."));

    public static readonly RegisterInfo ExitStatus = new("EXIT_STATUS", 0x10, RegisterAccess.ReadOnly, 0, "Exit status of the program, once HALTED is 1.");

    public static readonly RegisterInfo Crc = new("CRC", 0x14, RegisterAccess.ReadOnly, 0,
        "CRC-32 (IEEE 802.3) of all writes to memories since reset, in their order: for each, its offset from the base address and its data, 4 bytes each, the lowest first.");
    public static readonly RegisterInfo CrcExpected = new("CRC_EXPECTED", 0x18, RegisterAccess.ReadWrite, 0xFFFFFFFF, "What CRC has to be for a program to start.");

    public static readonly RegisterInfo InterruptEnable = new("INTERRUPT_ENABLE", 0x1C, RegisterAccess.ReadWrite, 0, "Which conditions raise the interrupt; the fields of INTERRUPT_PENDING.",
        InterruptFields());
    public static readonly RegisterInfo InterruptPending = new("INTERRUPT_PENDING", 0x20, RegisterAccess.ReadOnly, null, "Conditions that hold. The interrupt is high while one of them does that is enabled.",
        InterruptFields());

    public static readonly RegisterInfo ConsoleOut = new("CONSOLE_OUT", 0x24, RegisterAccess.ReadOnly, 0, "What the program prints: each read takes a byte.",
        new RegisterField("BYTE", 7, 0, "The byte."),
        new RegisterField("CHANNEL", 9, 8, "1 standard output, 2 standard error; 0: there was no byte."));
    public static readonly RegisterInfo ConsoleIn = new("CONSOLE_IN", 0x28, RegisterAccess.WriteOnly, null, "What the program reads: each write adds a byte.",
        new RegisterField("BYTE", 7, 0, "The byte."),
        new RegisterField("END", 8, 8, "Instead of a byte, the end of the input, which reads see until more input follows it."));
    public static readonly RegisterInfo ConsoleLevel = new("CONSOLE_LEVEL", 0x2C, RegisterAccess.ReadOnly, (uint)ConsoleDepth << 16, "How full the console's queues are.",
        new RegisterField("OUT", 15, 0, "Bytes in CONSOLE_OUT."),
        new RegisterField("IN_FREE", 31, 16, "Bytes for which CONSOLE_IN has room."));

    public static readonly RegisterInfo Cycles = new("CYCLES", 0x30, RegisterAccess.ReadOnly, 0, "Clock cycles from the program's first fetch to its end (the execute cycle of HALT, or the cycle in which a fault is found, and one), low 32 bits. Reading it keeps the high ones for CYCLES_HIGH.");
    public static readonly RegisterInfo CyclesHigh = new("CYCLES_HIGH", 0x34, RegisterAccess.ReadOnly, 0, "High 32 bits of the counter that was read last.");
    public static readonly RegisterInfo Instructions = new("INSTRUCTIONS", 0x38, RegisterAccess.ReadOnly, 0, "Instructions that executed, low 32 bits; likewise.");
    public static readonly RegisterInfo InstructionsHigh = new("INSTRUCTIONS_HIGH", 0x3C, RegisterAccess.ReadOnly, 0, "As CYCLES_HIGH.");
    public static readonly RegisterInfo Traps = new("TRAPS", 0x40, RegisterAccess.ReadOnly, 0, "Those among them that trapped, low 32 bits; likewise.");
    public static readonly RegisterInfo TrapsHigh = new("TRAPS_HIGH", 0x44, RegisterAccess.ReadOnly, 0, "As CYCLES_HIGH.");

    public static readonly RegisterInfo ProgramDepth = new("PROGRAM_DEPTH", 0x48, RegisterAccess.ReadOnly, null, "Instructions for which the program memory has room.");
    public static readonly RegisterInfo StackDepth = new("STACK_DEPTH", 0x4C, RegisterAccess.ReadOnly, null, "Words of the stack memory.");
    public static readonly RegisterInfo HeapDepth = new("HEAP_DEPTH", 0x50, RegisterAccess.ReadOnly, null, "Words of the heap.");
    public static readonly RegisterInfo ClockFrequency = new("CLOCK_FREQUENCY", 0x54, RegisterAccess.ReadOnly, null, "Of the core's clock, in Hz, as the build was told.");

    public static readonly RegisterInfo Units = new("UNITS", 0x58, RegisterAccess.ReadOnly, null, "The core's arithmetic units: 0 full, 1 integer, 2 serial. A program has to be built for them.");

    public static readonly RegisterInfo Allocations = new("ALLOCATIONS", 0x5C, RegisterAccess.ReadOnly, 0, "Objects that the program has made. This and the counters that follow have 32 bits.");
    public static readonly RegisterInfo Collections = new("COLLECTIONS", 0x60, RegisterAccess.ReadOnly, 0, "Cycles of the garbage collector that have ended.");
    public static readonly RegisterInfo FreedWords = new("FREED_WORDS", 0x64, RegisterAccess.ReadOnly, 0, "Heap words of dead objects that it has found.");
    public static readonly RegisterInfo LeastFree = new("LEAST_FREE", 0x68, RegisterAccess.ReadOnly, null, "The least number of free heap words there was.");
    public static readonly RegisterInfo LostCycles = new("LOST_CYCLES", 0x6C, RegisterAccess.ReadOnly, 0, "Clock cycles that the program has lost to allocator and collector.");
    public static readonly RegisterInfo LongestPause = new("LONGEST_PAUSE", 0x70, RegisterAccess.ReadOnly, 0, "The most of them between two instructions.");

    public static IReadOnlyList<RegisterInfo> Registers { get; } =
    [
        Id, MapVersion, Control, Status, ExitStatus, Crc, CrcExpected, InterruptEnable, InterruptPending, ConsoleOut, ConsoleIn, ConsoleLevel,
        Cycles, CyclesHigh, Instructions, InstructionsHigh, Traps, TrapsHigh, ProgramDepth, StackDepth, HeapDepth, ClockFrequency, Units,
        Allocations, Collections, FreedWords, LeastFree, LostCycles, LongestPause,
    ];

    public static readonly WindowInfo StackWindow = new("STACK", 0x010_0000, 16, Isa.FrameWord.FramePointerBits, 1, "Stack memory: constants and globals from word 0, then frames.");
    public static readonly WindowInfo ProgramWindow = new("PROGRAM", 0x040_0000, 4, Isa.PackedFields.PcBits, 0, "Program memory, an instruction of 32 bits a word; cannot be read.");
    public static readonly WindowInfo HeapWindow = new("HEAP", 0x200_0000, 16, Isa.PackedFields.AddressBits, 2, "Heap.");

    public static IReadOnlyList<WindowInfo> Windows { get; } = [StackWindow, ProgramWindow, HeapWindow];

    /// <summary>Offsets within a word of 72 bits: payload, then the tag, whose write stores the word.</summary>
    public const int PayloadLow = 0, PayloadHigh = 4, Tag = 8;

    private static RegisterField[] InterruptFields() =>
    [
        new("HALTED", 0, 0, "The program has ended."),
        new("CONSOLE_OUT", 1, 1, "CONSOLE_OUT has a byte."),
        new("CONSOLE_IN", 2, 2, "CONSOLE_IN is empty."),
    ];
}
