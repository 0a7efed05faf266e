using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>Which function of the runtime takes the traps of an opcode.</summary>
internal static class TrapHandlers
{
    private static readonly string[] Binary = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "xor", "or"];
    private static readonly string[] Compare = ["lt", "le", "eq", "ne", "gt", "ge"];

    private const string Unbound = "trap_unbound";

    /// <summary>The handler that an instruction needs; null where it does not trap.</summary>
    public static string? Of(MachineOp op, ModuleKind kind)
    {
        if (op.ChecksValues) return Unbound;
        if (op.NeverTraps || kind == ModuleKind.Runtime && !ServesRuntime(op.Opcode)) return null;
        if (op.Opcode is Opcode.PinWrite or Opcode.PinDirection && op.B.Kind == SourceKind.Immediate) return null;
        var handler = Of(op.Opcode);
        return handler == Unbound && (op.A.Unbound ?? op.B.Unbound) is null ? null : handler;
    }

    /// <summary>Null where the opcode never traps.</summary>
    public static string? Of(Opcode opcode) => opcode switch
    {
        >= Opcode.Add and <= Opcode.Or => $"trap_{Binary[opcode - Opcode.Add]}",
        >= Opcode.AddInPlace and <= Opcode.OrInPlace => $"trap_i{Binary[opcode - Opcode.AddInPlace]}",
        >= Opcode.Lt and <= Opcode.Ge => $"trap_{Compare[opcode - Opcode.Lt]}",
        >= Opcode.BranchLt and <= Opcode.BranchGe => $"trap_{Compare[opcode - Opcode.BranchLt]}",
        >= Opcode.BranchNotLt and <= Opcode.BranchNotGe => $"trap_{Compare[opcode - Opcode.BranchNotLt]}",
        Opcode.Neg => "trap_neg",
        Opcode.Pos => "trap_pos",
        Opcode.Invert => "trap_invert",
        Opcode.Not => "trap_not",
        Opcode.Bool or Opcode.BranchTrue or Opcode.BranchFalse or Opcode.PinWrite or Opcode.PinDirection => "trap_truth",
        Opcode.Index => "trap_index",
        Opcode.Call or Opcode.TailCall => "trap_call",
        Opcode.CallKw => "trap_call_kw",
        Opcode.In => "trap_in",
        Opcode.NotIn => "trap_notin",
        Opcode.GetItem => "trap_getitem",
        Opcode.SetItem => "trap_setitem",
        Opcode.GetAttribute => "trap_getattr",
        Opcode.SetAttribute => "trap_setattr",
        Opcode.GetMethod => "trap_getmethod",
        Opcode.GetIterator => "trap_iter",
        Opcode.Next => "trap_next",
        Opcode.Resume => "trap_resume",
        Opcode.Yield => "trap_yield",
        Opcode.MoveSource => "trap_move_source",
        Opcode.MoveWords => "trap_move_words",
        Opcode.FillWords => "trap_fill_words",
        Opcode.Find => "trap_find",
        Opcode.New => "trap_new",
        Opcode.ForUp or Opcode.ForDown => "trap_for",
        // Only in the runtime, which does not go out of bounds.
        Opcode.LoadWord or Opcode.StoreWord or Opcode.FillCache => null,
        _ => InstructionSet.Get(opcode).Traps == "" && opcode != Opcode.Return ? null : Unbound,
    };

    /// <summary>Whether the runtime's own code relies on the handler: its operators act on ints and bools only.</summary>
    private static bool ServesRuntime(Opcode opcode) => opcode is Opcode.Call or Opcode.CallKw or Opcode.TailCall or Opcode.New or Opcode.GetAttribute or Opcode.GetMethod or Opcode.GetItem or Opcode.SetItem or Opcode.SetAttribute
        or Opcode.GetIterator or Opcode.Next or Opcode.Find or Opcode.Resume or Opcode.Yield or Opcode.MoveSource or Opcode.MoveWords or Opcode.FillWords or Opcode.In or Opcode.NotIn;
}
