using System.CommandLine;
using PyXL.RtlGen.Registers;

namespace PyXL.RtlGen;

/// <summary><c>registers</c>: writes what is made from the register map.</summary>
internal static class RegistersCommand
{
    private static readonly Argument<DirectoryInfo> Root = new("root") { Description = "The top of the repository", DefaultValueFactory = _ => new DirectoryInfo(".") };

    public static Command Make()
    {
        var command = new Command("registers", "Writes the register map as Markdown, C header and Python module.") { Root };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        try
        {
            foreach (var (path, text) in RegisterFiles.All())
            {
                var file = Path.Combine(arguments.GetValue(Root)!.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
            }
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"rtl-gen: {exception.Message}");
            return 1;
        }
    }
}
