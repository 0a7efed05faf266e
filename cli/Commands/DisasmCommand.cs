using System.CommandLine;
using PyXL.Toolchain.Listing;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl disasm</c>: Python line, bytecode and PySM side by side.</summary>
internal static class DisasmCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var command = new Command("disasm", "List a program: Python line, CPython bytecode and PySM instructions side by side.");
        program.AddTo(command);
        command.SetAction(result =>
        {
            using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
            new ProgramListing(program.Load(result)).Write(output);
            return 0;
        });
        return command;
    }
}
