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
    private readonly Option<string?> _machine = new("--machine") { Description = "Sizes of the memories: board or large. Where it is left out, the board's if the program surely fits.", HelpName = "MACHINE" };
    private readonly Option<long?> _program = NumberOption.Create("--program", "Program memory, in instructions.");
    private readonly Option<long?> _stack = NumberOption.Create("--stack", "Stack memory, in words: a power of two.");
    private readonly Option<long?> _heap = NumberOption.Create("--heap", "Heap, in words.");

    private readonly Option<ArithmeticUnits> _arithmetic = new("--arithmetic") { Description = "Units of the machine: full, integer (no floats) or serial (nor DSP blocks).", HelpName = "UNITS" };

    private readonly Option<bool> _bare = new("--bare") { Description = "Leave out the runtime, for the smallest machines: what traps stops the processor with status 70, and the result of --call is the exit status." };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        foreach (var option in Options) command.Options.Add(option);
    }

    private Option[] MachineOptions => [_machine, _program, _stack, _heap, _arithmetic];

    private Option[] Options => [_call, .. MachineOptions, _bare];

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

    /// <summary>The machine that the options describe; null where there are none.</summary>
    public Machine? Machine(ParseResult result)
    {
        var standard = result.GetValue(_machine) switch
        {
            null => null,
            "board" => Isa.Machine.Board,
            "large" => Isa.Machine.Large,
            var other => throw new UserError($"--machine {other}: choose board or large"),
        };
        long? program = result.GetValue(_program), stack = result.GetValue(_stack), heap = result.GetValue(_heap);
        var arithmetic = result.GetValue(_arithmetic);
        var machine = (program ?? stack ?? heap) is null && arithmetic == ArithmeticUnits.Full ? standard : (standard ?? Isa.Machine.Large) with { Arithmetic = arithmetic };
        if (machine is not null) machine = machine with { ProgramDepth = Depth(program, machine.ProgramDepth), StackDepth = Depth(stack, machine.StackDepth), HeapDepth = Depth(heap, machine.HeapDepth) };
        return machine;
    }

    /// <summary>Some option describes a machine.</summary>
    public bool ChoosesMachine(ParseResult result) => MachineOptions.Any(o => result.GetResult(o) is { Implicit: false });

    private ProgramImage Compile(ParseResult result, string file, Machine? machine, LinkReasons? reasons) =>
        Compiler.Compile(file, new CompileOptions { Machine = machine, CallFunction = result.GetValue(_call), Bare = result.GetValue(_bare), Reasons = reasons });

    // Past 32 bits is past every memory: the check of the image says what is possible.
    private static int Depth(long? given, int standard) => (int)Math.Min(given ?? standard, int.MaxValue);
}
