using System.CommandLine;
using PyXL.Cli.Reports;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl build</c>: compiles to an image.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var output = new Option<string?>("--output", "-o") { Description = "The image; FILE with .pyxl in place of its extension where it is left out.", HelpName = "OUT" };
        var size = new Option<bool>("--size") { Description = "Print how much of the memories each module takes." };

        var command = new Command("build", "Compile a Python program to an image for 'pyxl run'.");
        program.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(size);
        command.SetAction(result =>
        {
            var file = program.File(result);
            if (Path.GetExtension(file) == ".pyxl") throw new UserError($"{file}: is an image already; build takes a Python program");
            var image = program.Load(result);
            ImageFile.Save(image, result.GetValue(output) ?? Path.ChangeExtension(file, ".pyxl"));
            if (result.GetValue(size)) SizeReport.Print(Console.Out, image);
            return 0;
        });
        return command;
    }
}
