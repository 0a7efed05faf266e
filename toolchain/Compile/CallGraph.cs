using PyXL.Isa;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Who calls whom. Where each call surely enters a known function, none is recursive, and the longest chain fits the stack, no call
/// traps: the program needs none of the code that binds arguments, calls classes and raises RecursionError.
/// </summary>
/// <param name="handlerOf">The function that takes the traps of an instruction; null where it does not trap.</param>
internal sealed class CallGraph(IEnumerable<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, Func<Function, MachineOp, Function?> handlerOf)
{
    /// <summary>The callee and the frame word, a trap's operands, and locals that reach what operand fields do not.</summary>
    private const int WordsAround = 8;

    private const int Unknown = -1, Visiting = -2;

    private readonly Dictionary<Function, (MachineFunction Machine, IReadOnlyList<MachineBlock> Blocks)> _code = code.ToDictionary(c => c.Function.Function);
    private readonly Dictionary<Function, int> _depths = [];

    /// <summary>Words of the stack that a call of the function takes at most, what it calls included; null where that is not known.</summary>
    public int? Depth(Function function) => Visit(function) is >= 0 and var depth ? depth : null;

    private int Visit(Function function)
    {
        if (_depths.TryGetValue(function, out var known)) return known == Visiting ? Unknown : known;
        if (!_code.TryGetValue(function, out var code)) return Unknown;
        _depths[function] = Visiting;
        var uses = new UseCounts();
        uses.Add(code.Blocks);
        int deepest = 0, pushed = 0;
        foreach (var op in code.Blocks.AllOps())
        {
            // Code that moves frames itself.
            if (op.Opcode is Opcode.TailCall or Opcode.CallKw or Opcode.StoreStack or Opcode.SetLimit || op.Opcode == Opcode.Call && !IsSure(op)) return _depths[function] = Unknown;
            if (op is { HasResult: true, Destination: null, Discards: false }) pushed++;
            foreach (var callee in new[] { op.Opcode == Opcode.Call ? op.Callee : null, handlerOf(function, op) })
            {
                if (callee is null) continue;
                var depth = Visit(callee);
                if (depth < 0) return _depths[function] = Unknown;
                deepest = Math.Max(deepest, depth);
            }
        }
        return _depths[function] = deepest + code.Machine.Parameters.Count + uses.Locals.Count + pushed + WordsAround;
    }

    /// <summary>Whether the call surely enters its function, as far as the arguments go.</summary>
    public static bool IsSure(MachineOp call) => call.Callee is { IsComplex: false } callee && call.Field >= callee.Required && call.Field <= callee.ParameterWords;
}
