namespace PyXL.Isa;

/// <summary>Sizes, units and fixed addresses of the machine; sizes and units are defaults that a build may change.</summary>
public sealed record Machine
{
    /// <summary>Program memory, 32-bit instructions.</summary>
    public int ProgramDepth { get; init; } = 16384;

    /// <summary>Stack memory, words: constants and globals from address 0, then the frames. A power of two, at most 16384.</summary>
    public int StackDepth { get; init; } = 4096;

    /// <summary>Heap memory, words.</summary>
    public int HeapDepth { get; init; } = 16384;

    /// <summary>What computes products, quotients and floats.</summary>
    public ArithmeticUnits Arithmetic { get; init; } = ArithmeticUnits.Full;

    /// <summary>There is a floating-point unit; without it operations on floats trap.</summary>
    public bool HasFloats => Arithmetic == ArithmeticUnits.Full;

    /// <summary>Cycles of an instruction in the execute stage of this machine, where it does not trap and no operand is a float.</summary>
    public int CyclesOf(InstructionInfo info) => Arithmetic != ArithmeticUnits.Serial ? info.Cycles : info.Opcode switch
    {
        Opcode.Mul or Opcode.MulInPlace or Opcode.Shl or Opcode.ShlInPlace or Opcode.Shr or Opcode.ShrInPlace => Timing.SerialMultiply,
        Opcode.FloorDiv or Opcode.FloorDivInPlace or Opcode.Mod or Opcode.ModInPlace => Timing.SerialDivide,
        _ => info.Cycles,
    };

    /// <summary>The machine of the reference design: it leaves a Zynq-7020 half of its block RAM.</summary>
    public static Machine Board { get; } = new();

    /// <summary>A larger machine for a Zynq-7020, for what does not fit the reference design: it takes five sixths of the block RAM.</summary>
    public static Machine Zynq { get; } = new() { ProgramDepth = 1 << 15, HeapDepth = 1 << 15 };

    /// <summary>A machine for simulation, with room for programs that no board's memory holds.</summary>
    public static Machine Large { get; } = new() { ProgramDepth = 1 << 17, StackDepth = 1 << 14, HeapDepth = 1 << 20 };

    /// <summary>The machines that have names, the smallest first.</summary>
    public static IReadOnlyList<(string Name, Machine Machine)> Named { get; } = [("board", Board), ("zynq", Zynq), ("large", Large)];

    /// <summary>Program address where execution starts; those below are the trap vectors.</summary>
    public const int ResetPc = 128;

    /// <summary>Words at the end of the stack memory that no CALL may take, so that trap handlers have room; SETLIM changes it.</summary>
    public const int StackReserve = 256;

    /// <summary>Entries of the lookup cache.</summary>
    public const int CacheEntries = 512;

    /// <summary>Payload of the Raw word that NEXT gives at the end of an iteration.</summary>
    public const int EndMark = 0xE0D;

    /// <summary>Words of a generator: what RESUME needs while it is suspended, and the first word of its frame.</summary>
    public const int GeneratorState = 2, GeneratorFrame = 9;

    /// <summary>State of a generator that is running, an Int.</summary>
    public const int GeneratorRunning = 2;

    /// <summary>GPIO pins.</summary>
    public const int Pins = 32;
}

/// <summary>The units for what is more than an addition: the fewer, the smaller the processor.</summary>
public enum ArithmeticUnits
{
    /// <summary>Floats, a multiplier of DSP blocks, a divider of two bits a cycle.</summary>
    Full = 0,
    /// <summary>Likewise without floats: operations on them trap.</summary>
    Integer = 1,
    /// <summary>No floats; products, shifts and quotients take a bit a cycle, and no DSP block.</summary>
    Serial = 2,
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
