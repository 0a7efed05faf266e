using System.Text;
using PyXL.Rtl;

namespace PyXL.RtlGen.Registers;

/// <summary>The register map for people: <c>docs/registers.md</c>.</summary>
internal static class RegisterDocument
{
    public static string Render()
    {
        var text = new StringBuilder($"""
            # Registers

            <!-- Made by `dotnet run --project rtl-gen -- registers` from the table in rtl-src/System/RegisterMap.cs. Edit that. -->

            What a host sees of `pyxl_axi` and `pyxl_zynq_top`: {1 << (RegisterMap.AddressBits - 20)} MB from the base address, registers first, then the core's memories. Accesses are of
            32 bits; the bus always answers OKAY, and STATUS.ERROR tells that something had no effect. Bits and registers that are not named read as 0.

            ## Memories

            | window | offset | size | word | |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var window in RegisterMap.Windows)
            text.Append($"| {window.Name} | `0x{window.Offset:X7}` | {Size(window.Bytes)} | {window.Stride} bytes | {window.Meaning} |\n");
        text.Append($"""

            A word of stack or heap has 72 bits: its payload at offsets {RegisterMap.PayloadLow} (bits 31..0) and {RegisterMap.PayloadHigh} (bits 63..32), its tag at {RegisterMap.Tag}. Writing the tag stores the word, with the payload
            that was written last. Memories can be written between a reset and the start of a program, and read while no program runs. How many words there are is in the *_DEPTH
            registers.

            ## Registers

            | register | offset | access | after reset | |
            | --- | --- | --- | --- | --- |

            """);
        foreach (var register in RegisterMap.Registers)
            text.Append($"| {Link(register)} | `0x{register.Offset:X2}` | {Access(register)} | {(register.Reset is { } reset ? $"`0x{reset:X}`" : "")} | {register.Meaning} |\n");
        foreach (var register in RegisterMap.Registers.Where(r => r.Fields.Count > 0))
        {
            text.Append($"\n### {register.Name}\n\n| bits | field | |\n| --- | --- | --- |\n");
            foreach (var field in register.Fields) text.Append($"| {(field.High == field.Low ? $"{field.Low}" : $"{field.High}..{field.Low}")} | {field.Name} | {field.Meaning} |\n");
        }
        text.Append("""

            ## Running a program

            1. CONTROL.RESET = 1.
            2. Write the program from word 0 of PROGRAM, all words of STACK (those past the program's constants and globals as 0), and the program's objects from word 0 of HEAP.
            3. CRC_EXPECTED = the CRC-32 of these writes, as the host computes it. A word that was lost, changed or written elsewhere makes it differ from CRC.
            4. CONTROL.RUN = 1. If STATUS.REFUSED is then 1, the program has not started: begin again.
            5. Read CONSOLE_OUT while it has bytes, write CONSOLE_IN while it has room, until STATUS.HALTED is 1; the interrupt saves asking. A program whose output nobody reads waits.
            6. EXIT_STATUS, FAULT, CYCLES, INSTRUCTIONS and TRAPS are the result; the memories can be read.

            Another program, or the same again, begins at 1: a program changes its memories.

            """);
        return text.ToString();
    }

    private static string Link(RegisterInfo register) => register.Fields.Count > 0 ? $"[{register.Name}](#{register.Name.ToLowerInvariant()})" : register.Name;

    private static string Size(int bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MB" : $"{bytes >> 10} KB";

    private static string Access(RegisterInfo register) => register.Access switch
    {
        RegisterAccess.ReadOnly => "read",
        RegisterAccess.WriteOnly => "write",
        _ => "read, write",
    };
}
