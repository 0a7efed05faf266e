using System.CommandLine;
using PyXL.Isa.Document;

namespace PyXL.RtlGen;

/// <summary><c>isa-doc</c>: writes the manual of the instruction set.</summary>
internal static class IsaDocCommand
{
    private static readonly Argument<FileInfo> Output = new("file") { Description = "The file to write", DefaultValueFactory = _ => new FileInfo("docs/isa.md") };

    public static Command Make()
    {
        var command = new Command("isa-doc", "Writes the manual of the instruction set, made from its table.") { Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        try
        {
            File.WriteAllText(arguments.GetValue(Output)!.FullName, IsaDocument.Render());
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"rtl-gen: {exception.Message}");
            return 1;
        }
    }
}
