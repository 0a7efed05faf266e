using System.CommandLine;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Reach;

namespace PyXL.Cli.Commands;

/// <summary>The argument and options that say which program, and for which memories.</summary>
internal sealed class ProgramSource
{
    private readonly Argument<string> _file = new("FILE") { Description = "Python source (.py), compiled Python (.pyc) or image (.pyxl)." };
    private readonly Option<string?> _call = new("--call") { Description = "Call this function after the module has run, and print what it returns.", HelpName = "FUNCTION" };
    private readonly MachineOptions _machine = new();

    private readonly Option<bool> _bare = new("--bare") { Description = "Leave out the runtime, for the smallest machines: what traps stops the processor with status 70, and the result of --call is the exit status." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in Options) command.Options.Add(option);
    }

    private Option[] Options => [_call, .. _machine.All, _bare];

    public string File(ParseResult result) => result.GetValue(_file)!;

    /// <summary>Reads the image, or compiles it for the machine of the options.</summary>
    /// <param name="reasons">Gets why things are linked.</param>
    public ProgramImage Load(ParseResult result, LinkReasons? reasons = null) => Load(result, Machine(result), reasons);

    /// <summary>Reads the image, or compiles it.</summary>
    /// <param name="machine">What to compile for; null: what suits the program.</param>
    public ProgramImage Load(ParseResult result, Machine? machine, LinkReasons? reasons = null)
    {
        var file = File(result);
        if (Directory.Exists(file)) throw new UserError($"{file}: is a directory, not a program");
        if (!System.IO.File.Exists(file)) throw new UserError($"{file}: no such file");
        return Path.GetExtension(file) == ".pyxl" ? LoadImage(result, file) : Compile(result, file, machine, reasons);
    }

    private ProgramImage LoadImage(ParseResult result, string file)
    {
        foreach (var option in Options)
            if (result.GetResult(option) is { Implicit: false }) throw new UserError($"{option.Name} is for Python programs: {file} was built already");
        return ImageFile.Load(file);
    }

    /// <inheritdoc cref="MachineOptions.Machine"/>
    public Machine? Machine(ParseResult result) => _machine.Machine(result);

    /// <inheritdoc cref="MachineOptions.AreGiven"/>
    public bool ChoosesMachine(ParseResult result) => _machine.AreGiven(result);

    private ProgramImage Compile(ParseResult result, string file, Machine? machine, LinkReasons? reasons) =>
        Compiler.Compile(file, new CompileOptions { Machine = machine, CallFunction = result.GetValue(_call), Bare = result.GetValue(_bare), Reasons = reasons, Warn = Console.Error.Write });
}
