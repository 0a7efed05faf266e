using PyXL.Isa;

namespace PyXL.Toolchain.Image;

/// <summary>All that an engine loads before it runs: the contents of the three memories and, for people, where they came from.</summary>
public sealed class ProgramImage
{
    /// <summary>Instructions from program address 0: vectors, then code from <see cref="Machine.ResetPc"/>.</summary>
    public required uint[] Program { get; init; }

    /// <summary>The stack memory from address 0: constants and module globals.</summary>
    public required Word[] Statics { get; init; }

    /// <summary>The heap from address 0. Word 0 is reserved, so that no object has address 0.</summary>
    public Word[] Data { get; init; } = [];

    /// <summary>The memories that the program was built for.</summary>
    public Machine Machine { get; init; } = new();

    /// <summary>Null where it was left out.</summary>
    public DebugInfo? Debug { get; init; }

    /// <summary>The reason why the image does not fit its machine, or null where it does.</summary>
    internal string? Misfit()
    {
        if (Machine.ProgramDepth is < 1 or > 1 << PackedFields.PcBits) return $"program memory of {Machine.ProgramDepth} instructions: at most {1 << PackedFields.PcBits} can be addressed";
        if (Machine.StackDepth is < 2 * Machine.StackReserve or > 1 << Instruction.StaticAddressBits || !int.IsPow2(Machine.StackDepth))
            return $"stack memory of {Machine.StackDepth} words: it must be a power of two from {2 * Machine.StackReserve} to {1 << Instruction.StaticAddressBits}";
        if (Machine.HeapDepth is < 1 or > 1 << PackedFields.AddressBits) return $"heap of {Machine.HeapDepth} words: at most {1 << PackedFields.AddressBits} can be addressed";
        if (!Enum.IsDefined(Machine.Arithmetic)) return $"arithmetic {(int)Machine.Arithmetic} is unknown";
        if (Program.Length > Machine.ProgramDepth) return $"the program has {Program.Length} instructions, its memory {Machine.ProgramDepth}";
        if (Program.Length <= Machine.ResetPc) return $"the program has no instruction at the reset address {Machine.ResetPc}";
        if (Statics.Length >= Machine.StackDepth - Machine.StackReserve) return $"{Statics.Length} constants and globals leave no room for frames in a stack memory of {Machine.StackDepth} words";
        if (Data.Length > Machine.HeapDepth) return $"the program's objects take {Data.Length} words, the heap has {Machine.HeapDepth}";
        return null;
    }
}
