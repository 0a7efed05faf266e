namespace PyXL.Isa;

/// <summary>Sizes and fixed addresses of the machine; the sizes are defaults that a build may change.</summary>
public sealed record Machine
{
    /// <summary>Program memory, 32-bit instructions.</summary>
    public int ProgramDepth { get; init; } = 16384;

    /// <summary>Stack memory, words: constants and globals from address 0, then the frames. A power of two, at most 16384.</summary>
    public int StackDepth { get; init; } = 4096;

    /// <summary>Heap memory, words.</summary>
    public int HeapDepth { get; init; } = 16384;

    /// <summary>A machine for simulation, with room for programs that no board's memory holds.</summary>
    public static Machine Large { get; } = new() { ProgramDepth = 1 << 17, StackDepth = 1 << 14, HeapDepth = 1 << 20 };

    /// <summary>Program address where execution starts; those below are the trap vectors.</summary>
    public const int ResetPc = 128;

    /// <summary>Words at the end of the stack memory that no CALL may take, so that trap handlers have room; SETLIM changes it.</summary>
    public const int StackReserve = 256;

    /// <summary>GPIO pins.</summary>
    public const int Pins = 32;
}

/// <summary>Why the processor stopped, other than by HALT.</summary>
public enum Fault
{
    None = 0,
    /// <summary>No room on the stack for a trap's frame.</summary>
    StackOverflow = 1,
    /// <summary>RET or TCALL found no frame word below the frame.</summary>
    BadFrame = 2,
}
