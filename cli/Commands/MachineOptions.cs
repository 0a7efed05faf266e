using System.CommandLine;
using PyXL.Isa;

namespace PyXL.Cli.Commands;

/// <summary>The options that say which machine an image is for.</summary>
/// <param name="basis">What single sizes change; null: the large one.</param>
internal sealed class MachineOptions(Machine? basis = null)
{
    private static readonly string Names = string.Join(", ", Isa.Machine.Named.Select(n => n.Name));

    private readonly Option<string?> _machine = new("--machine") { Description = $"Sizes of the memories: {Names}. Where it is left out, the first that the program surely fits.", HelpName = "MACHINE" };
    private readonly Option<long?> _program = NumberOption.Create("--program", "Program memory, in instructions.");
    private readonly Option<long?> _stack = NumberOption.Create("--stack", "Stack memory, in words: a power of two.");
    private readonly Option<long?> _heap = NumberOption.Create("--heap", "Heap, in words.");
    private readonly Option<ArithmeticUnits> _arithmetic = new("--arithmetic") { Description = "Units of the machine: full, integer (no floats) or serial (nor DSP blocks).", HelpName = "UNITS" };

    public IReadOnlyList<Option> All => [_machine, _program, _stack, _heap, _arithmetic];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
    }

    /// <summary>The machine that the options describe; null where there are none.</summary>
    public Machine? Machine(ParseResult result)
    {
        var name = result.GetValue(_machine);
        var standard = name is null ? null : Isa.Machine.Named.FirstOrDefault(n => n.Name == name).Machine ?? throw new UserError($"there is no machine '{name}': choose {Names}");
        long? program = result.GetValue(_program), stack = result.GetValue(_stack), heap = result.GetValue(_heap);
        var arithmetic = result.GetValue(_arithmetic);
        if ((program ?? stack ?? heap) is null && arithmetic == ArithmeticUnits.Full) return standard;
        var machine = standard ?? basis ?? Isa.Machine.Large;
        return machine with { Arithmetic = arithmetic, ProgramDepth = Depth(program, machine.ProgramDepth), StackDepth = Depth(stack, machine.StackDepth), HeapDepth = Depth(heap, machine.HeapDepth) };
    }

    /// <summary>Some option describes a machine.</summary>
    public bool AreGiven(ParseResult result) => All.Any(o => result.GetResult(o) is { Implicit: false });

    // Past 32 bits is past every memory: the check of the image says what is possible.
    private static int Depth(long? given, int standard) => (int)Math.Min(given ?? standard, int.MaxValue);
}
