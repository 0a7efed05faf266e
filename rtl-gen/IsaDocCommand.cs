using System.CommandLine;
using PyXL.Isa;

namespace PyXL.RtlGen;

/// <summary>Writes docs/isa.md from the instruction table.</summary>
internal static class IsaDocCommand
{
    public static Command Create()
    {
        var output = new Option<FileInfo>("--output", "-o") { Description = "The file to write", DefaultValueFactory = _ => new FileInfo(Path.Combine("docs", "isa.md")) };
        var command = new Command("isa-doc", "Writes the manual of the instruction set from the instruction table.") { output };
        command.SetAction(arguments =>
        {
            var file = arguments.GetValue(output)!.FullName;
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, IsaDocument.Render());
                return 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"rtl-gen: {exception.Message}");
                return 1;
            }
        });
        return command;
    }
}
