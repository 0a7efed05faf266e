using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Engines;

/// <summary>The memories as the core's load port numbers them.</summary>
public enum LoadSpace
{
    Program = 0,
    Stack = 1,
    Heap = 2,
}

/// <summary>One write of the core's load port.</summary>
/// <param name="Data">72 bits; an instruction is in the payload's low 32.</param>
public readonly record struct LoadWord(LoadSpace Space, int Address, Word Data)
{
    /// <summary>
    /// All writes that bring an image into the core. The whole stack memory is written, so that a word which the program has not
    /// written yet is Unbound, and not what an earlier program left.
    /// </summary>
    public static IEnumerable<LoadWord> Of(ProgramImage image) =>
    [
        .. image.Program.Select((bits, address) => new LoadWord(LoadSpace.Program, address, new Word(Tag.Unbound, bits))),
        .. Enumerable.Range(0, image.Machine.StackDepth).Select(address => new LoadWord(LoadSpace.Stack, address, address < image.Statics.Length ? image.Statics[address] : Word.Unbound)),
        .. image.Data.Select((word, address) => new LoadWord(LoadSpace.Heap, address, word)),
    ];
}
