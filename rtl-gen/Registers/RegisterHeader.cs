using System.Text;
using PyXL.Rtl;

namespace PyXL.RtlGen.Registers;

/// <summary>The register map for C: <c>fpga/host/pyxl_registers.h</c>.</summary>
internal static class RegisterHeader
{
    public static string Render()
    {
        var text = new StringBuilder("""
            /* The registers of a PyXL system: see docs/registers.md. Made by "dotnet run --project rtl-gen -- registers"; do not edit. */
            #ifndef PYXL_REGISTERS_H
            #define PYXL_REGISTERS_H


            """);
        void Define(string name, string value, string? comment = null) => text.Append($"#define {$"PYXL_{name}",-40} {value}{(comment is null ? "" : $" /* {comment} */")}\n");

        text.Append("/* Values of ID and VERSION, and bytes of the whole map. */\n");
        Define("IDENTITY", $"0x{RegisterMap.Identity:X8}u");
        Define("MAP_VERSION", $"{RegisterMap.Version}u");
        Define("MAP_SIZE", $"0x{1u << RegisterMap.AddressBits:X8}u");
        text.Append("\n/* Registers: offsets in bytes, masks and shifts of fields. */\n");
        foreach (var register in RegisterMap.Registers)
        {
            Define(register.Name, $"0x{register.Offset:X2}u");
            foreach (var field in register.Fields)
            {
                Define($"{register.Name}_{field.Name}_MASK", $"0x{field.Mask:X8}u");
                Define($"{register.Name}_{field.Name}_SHIFT", $"{field.Low}");
            }
        }
        text.Append("\n/* Memories: offsets, and bytes from one word to the next. */\n");
        foreach (var window in RegisterMap.Windows)
        {
            Define($"{window.Name}_WINDOW", $"0x{window.Offset:X7}u");
            Define($"{window.Name}_STRIDE", $"{window.Stride}u");
        }
        text.Append("\n/* Within a word of 72 bits; writing the tag stores it. */\n");
        Define("PAYLOAD_LOW", $"{RegisterMap.PayloadLow}u");
        Define("PAYLOAD_HIGH", $"{RegisterMap.PayloadHigh}u");
        Define("TAG", $"{RegisterMap.Tag}u");
        return text.Append("\n#endif\n").ToString();
    }
}
