using System.Globalization;
using System.Text;

namespace PyXL.Toolchain.Bytecode;

/// <summary><c>docs/opcodes.md</c>: what becomes of every opcode, from the decoder itself.</summary>
public static class OpcodeDocument
{
    /// <summary>Markdown.</summary>
    public static string Render(IBytecodeDecoder decoder)
    {
        var refused = decoder.Opcodes.Where(o => o.Refusal is not null).ToList();
        var text = new StringBuilder($"# Opcodes of CPython {decoder.Version}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"""
            Written by `./pyxl opcodes > docs/opcodes.md` from the decoder in `toolchain/Bytecode/`; a test fails where this page is stale.

            {decoder.Opcodes.Count - refused.Count} of {decoder.Opcodes.Count} opcodes are compiled. The others belong to a construct that is refused at compile time, with file and line.

            | number | opcode | result |
            | ---: | --- | --- |

            """);
        foreach (var opcode in decoder.Opcodes)
            text.Append(CultureInfo.InvariantCulture, $"| {opcode.Number} | `{opcode.Name}` | {(opcode.Refusal is { } construct ? $"refused: {construct.Replace("*", "\\*", StringComparison.Ordinal)}" : "compiled")} |\n");
        return text.ToString();
    }
}
