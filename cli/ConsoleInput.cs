using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Cli;

/// <summary>Standard input, for programs that read the console.</summary>
internal static class ConsoleInput
{
    /// <summary>All of standard input where the program has an instruction that reads it, else nothing.</summary>
    public static byte[] For(ProgramImage image)
    {
        if (!IsReadBy(image)) return [];
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The program has an instruction that reads the console.</summary>
    public static bool IsReadBy(ProgramImage image) => image.Program.Any(bits => Instruction.Decode(bits).Opcode == Opcode.GetChar);
}
