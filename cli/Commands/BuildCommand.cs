using System.CommandLine;
using PyXL.Cli.Reports;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Reach;

namespace PyXL.Cli.Commands;

/// <summary><c>pyxl build</c>: compiles to an image.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var program = new ProgramSource();
        var output = new Option<string?>("--output", "-o") { Description = "The image; FILE with .pyxl in place of its extension where it is left out.", HelpName = "OUT" };
        var size = new Option<bool>("--size") { Description = "Print how much of the memories each module takes." };

        var why = new Option<string?>("--why") { Description = "Print why the image holds a function or class of the runtime, as strings.concat, concat or float: who refers to it, up to the program.", HelpName = "NAME" };

        var command = new Command("build", "Compile a Python program to an image for 'pyxl run'.");
        program.AddTo(command);
        command.Options.Add(output);
        command.Options.Add(size);
        command.Options.Add(why);
        command.SetAction(result =>
        {
            var file = program.File(result);
            if (Path.GetExtension(file) == ".pyxl") throw new UserError($"{file}: is an image already; build takes a Python program");
            var reasons = result.GetValue(why) is null ? null : new LinkReasons();
            var image = program.Load(result, reasons);
            ImageFile.Save(image, result.GetValue(output) ?? Path.ChangeExtension(file, ".pyxl"));
            if (reasons is not null) Console.Out.WriteLine(reasons.ChainTo(result.GetValue(why)!) ?? $"{result.GetValue(why)} is not linked");
            if (result.GetValue(size)) SizeReport.Print(Console.Out, image);
            return 0;
        });
        return command;
    }
}
