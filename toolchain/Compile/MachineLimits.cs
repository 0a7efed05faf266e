using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>Refuses what the machine, or an image without the runtime, cannot run.</summary>
internal static class MachineLimits
{
    /// <summary>Refuses each line that uses a function or class of the runtime.</summary>
    public static void RefuseRuntime(ProgramUnit program, IEnumerable<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, Diagnostics diagnostics)
    {
        var names = program.Selected.Where(f => f.Function.Module.Kind == ModuleKind.Runtime).ToDictionary(f => f.Function.Slot, f => f.Function.Code.Name);
        foreach (var made in program.Classes) names[made.Slot] = made.Name;
        var found = false;
        foreach (var (module, op) in Operations(code))
        {
            if (new[] { op.A.Static, op.B.Static, op.Static }.FirstOrDefault(s => s is not null && names.ContainsKey(s)) is not { } slot) continue;
            diagnostics.Add(module, op.Span, $"needs {names[slot]} of the runtime, which a bare image does not have");
            found = true;
        }
        if (!found && names.Count > 0) diagnostics.Add(program.Main, default, $"needs {names.Values.First()} of the runtime, which a bare image does not have");
    }

    /// <summary>Refuses each line that makes a float.</summary>
    public static void RefuseFloats(ProgramUnit program, IEnumerable<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, Diagnostics diagnostics)
    {
        if (!program.HasTag(Tag.Float)) return;
        var found = false;
        foreach (var (module, op) in Operations(code))
        {
            var divides = op.Opcode is Opcode.TrueDiv or Opcode.TrueDivInPlace;
            if (!divides && !IsFloat(op.A.Static) && !IsFloat(op.B.Static) && !IsFloat(op.Static)) continue;
            diagnostics.Add(module, op.Span, $"{(divides ? "/" : "a float")} needs the floating-point unit, which this machine does not have");
            found = true;
        }
        if (!found) diagnostics.Add(program.Main, default, "it uses functions that make floats, and this machine has no floating-point unit");
    }

    private static bool IsFloat(StaticSlot? slot) => slot is { IsConstant: true, Initial.Tag: Tag.Float };

    private static IEnumerable<(SourceModule Module, MachineOp Op)> Operations(IEnumerable<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code) =>
        from part in code
        where part.Function.Function.Module.Kind != ModuleKind.Runtime
        from block in part.Blocks
        from op in block.Branch is null ? block.Ops : block.Ops.Append(block.Branch)
        select (part.Function.Function.Module, op);
}
