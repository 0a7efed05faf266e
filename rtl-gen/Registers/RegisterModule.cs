using System.Text;
using PyXL.Rtl;

namespace PyXL.RtlGen.Registers;

/// <summary>The register map for Python: <c>fpga/host/pyxl_registers.py</c>.</summary>
internal static class RegisterModule
{
    public static string Render()
    {
        var text = new StringBuilder(""""
            """The registers of a PyXL system: see docs/registers.md. Made by "dotnet run --project rtl-gen -- registers"; do not edit."""

            # Values of ID and VERSION, and bytes of the whole map.

            """");
        void Set(string name, string value) => text.Append($"{name} = {value}\n");

        Set("IDENTITY", $"0x{RegisterMap.Identity:X8}");
        Set("MAP_VERSION", $"{RegisterMap.Version}");
        Set("MAP_SIZE", $"0x{1u << RegisterMap.AddressBits:X8}");
        text.Append("\n# Registers: offsets in bytes, masks and shifts of fields.\n");
        foreach (var register in RegisterMap.Registers)
        {
            Set(register.Name, $"0x{register.Offset:X2}");
            foreach (var field in register.Fields)
            {
                Set($"{register.Name}_{field.Name}_MASK", $"0x{field.Mask:X8}");
                Set($"{register.Name}_{field.Name}_SHIFT", $"{field.Low}");
            }
        }
        text.Append("\n# Memories: offsets, and bytes from one word to the next.\n");
        foreach (var window in RegisterMap.Windows)
        {
            Set($"{window.Name}_WINDOW", $"0x{window.Offset:X7}");
            Set($"{window.Name}_STRIDE", $"{window.Stride}");
        }
        text.Append("\n# Within a word of 72 bits; writing the tag stores it.\n");
        Set("PAYLOAD_LOW", $"{RegisterMap.PayloadLow}");
        Set("PAYLOAD_HIGH", $"{RegisterMap.PayloadHigh}");
        Set("TAG", $"{RegisterMap.Tag}");
        return text.ToString();
    }
}
