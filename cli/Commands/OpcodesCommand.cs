using System.CommandLine;
using PyXL.Toolchain.Bytecode;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl opcodes</c>: writes <c>docs/opcodes.md</c>; for those who change the compiler.</summary>
internal static class OpcodesCommand
{
    public static Command Create()
    {
        var command = new Command("opcodes", "List what becomes of each opcode of CPython, as Markdown.") { Hidden = true };
        command.SetAction(_ => Console.Out.Write(OpcodeDocument.Render(new Decoder311())));
        return command;
    }
}
