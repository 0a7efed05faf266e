using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>What operands A and B of an instruction may be.</summary>
internal sealed record OperandSets(ValueSet A, ValueSet B)
{
    /// <summary>Nothing is known of them.</summary>
    public static OperandSets Any { get; } = new(ValueSet.All, ValueSet.All);
}

/// <summary>
/// What the analysis claims of an image, so that a run can be held against it: what the operands of each instruction may be, which instructions do not
/// trap, and where control does not go. An image that is compiled with claims keeps the branches that are taken one way only; the other way leads to a HALT
/// of which nothing is claimed.
/// </summary>
public sealed class Claims
{
    private readonly List<(Label Place, MachineOp Op)> _places = [];
    private readonly Dictionary<int, (OperandSets? Operands, bool NeverTraps)> _byAddress = [];

    internal void Add(Label place, MachineOp op) => _places.Add((place, op));

    /// <summary>The image is complete.</summary>
    internal void Resolve(Func<Label, int> address)
    {
        foreach (var (place, op) in _places) _byAddress.Add(address(place), (op.Operands, op.NeverTraps));
    }

    /// <summary>What is wrong with the claims about the instruction that the model executes next, or null.</summary>
    public string? CheckOperands(ReferenceModel model, ProgramImage image)
    {
        if (!_byAddress.TryGetValue(model.Pc, out var claim)) return null;
        var instruction = Instruction.Decode(image.Program[model.Pc]);
        if (claim.Operands is not { } sets) return $"{Place(image, model.Pc)}: {instruction.Opcode} runs, and should not";
        var info = InstructionSet.Get(instruction.Opcode);
        var sp = model.StackPointer;
        return (info.HasOperandB ? Check(instruction.OperandB, sets.B, "B") : null) ?? (info.HasOperandA ? Check(instruction.OperandA, sets.A, "A") : null);

        string? Check(Operand operand, ValueSet set, string name)
        {
            var word = operand.Kind switch
            {
                OperandKind.Immediate => Word.Int(operand.Value),
                OperandKind.Local => model.Stack[model.FramePointer + operand.Value],
                OperandKind.Static => model.Stack[operand.Value],
                OperandKind.Top => model.Stack[sp - 1],
                _ => model.Stack[--sp],
            };
            return set.Has(word) ? null : $"{Place(image, model.Pc)}: operand {name} of {instruction.Opcode} is {word}, and should be {set}";
        }
    }

    /// <summary>What is wrong with the claims about the instruction that the model has executed, or null.</summary>
    public string? CheckTrap(in RetireRecord record, ProgramImage image) =>
        !record.Trap ? null
        : _byAddress.TryGetValue(record.Pc, out var claim) && claim.NeverTraps ? $"{Place(image, record.Pc)}: {Instruction.Decode(record.Instruction).Opcode} traps, and should not"
        : image.Debug?.FunctionAt(Instruction.Decode(image.Program[(byte)Instruction.Decode(record.Instruction).Opcode]).JumpTarget)?.Name == Boot.UndefinedSymbol ? $"{Place(image, record.Pc)}: {Instruction.Decode(record.Instruction).Opcode} traps, and has no handler"
        : null;

    private static string Place(ProgramImage image, int pc) => $"0x{pc:X4} {image.Debug?.FunctionAt(pc)?.Name} line {image.Debug?.LocationAt(pc)?.Line}";
}
