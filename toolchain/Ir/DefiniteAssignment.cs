using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Ir;

/// <summary>
/// Which locals and globals surely have a value where they are read. A read that passed counts as proof for the reads after it, but not of a global
/// with the name of a built-in: that may have been read instead.
/// </summary>
public sealed class DefiniteAssignment
{
    private readonly Dictionary<string, int> _globals = [];
    private readonly int _locals;
    private readonly IReadOnlySet<string> _builtins;
    private readonly HashSet<StackInstruction> _assigned = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StackInstruction, BitSet> _atCalls = new(ReferenceEqualityComparer.Instance);

    /// <param name="parameters">The first locals, which the caller assigns.</param>
    /// <param name="globals">Globals that have a value at the entry.</param>
    /// <param name="unstable">Globals that a call may delete: nothing is known of them.</param>
    /// <param name="builtins">Names that mean something where no global has them.</param>
    public DefiniteAssignment(ControlFlowGraph graph, int locals, int parameters, IEnumerable<string> globals, IReadOnlySet<string> unstable, IReadOnlySet<string> builtins)
    {
        _locals = locals;
        _builtins = builtins;
        foreach (var instruction in graph.Blocks.SelectMany(b => b.Body))
        {
            if (instruction.Op is StackOp.LoadGlobal or StackOp.StoreGlobal or StackOp.DeleteGlobal && !unstable.Contains(instruction.Name))
            {
                _globals.TryAdd(instruction.Name, _locals + _globals.Count);
            }
        }

        var size = _locals + _globals.Count;
        var entry = new BitSet(size);
        for (var i = 0; i < parameters; i++) entry[i] = true;
        foreach (var name in globals)
        {
            if (_globals.TryGetValue(name, out var index)) entry[index] = true;
        }

        var order = graph.ReversePostorder();
        var entries = order.ToDictionary(b => b, b => b == graph.Entry ? entry : BitSet.Full(size));
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var block in order)
            {
                var state = entries[block].Clone();
                var handler = block.Handler?.Block;
                if (handler is not null) changed |= entries[handler].IntersectWith(state);
                foreach (var instruction in block.Body)
                {
                    Step(instruction, state);
                    if (handler is not null && instruction.Op is StackOp.DeleteLocal or StackOp.DeleteGlobal) changed |= entries[handler!].IntersectWith(state);
                }
                foreach (var successor in block.Successors) changed |= entries[successor].IntersectWith(state);
            }
        }

        foreach (var block in order)
        {
            var state = entries[block].Clone();
            foreach (var instruction in block.Body)
            {
                if (Variable(instruction) is { } variable && state[variable]) _assigned.Add(instruction);
                if (MayRunProgram(instruction.Op)) _atCalls[instruction] = state.Clone();
                Step(instruction, state);
            }
            if (block.Terminator is { } end) _atCalls[end] = state;
        }
    }

    /// <summary>Whether the variable that the operation reads, deletes or overwrites surely has a value.</summary>
    public bool IsAssignedAt(StackInstruction instruction) => _assigned.Contains(instruction);

    /// <summary>Globals that surely have a value at an operation that may run functions of the program.</summary>
    public IEnumerable<string> GlobalsAt(StackInstruction instruction) =>
        _atCalls.TryGetValue(instruction, out var state) ? _globals.Where(g => state[g.Value]).Select(g => g.Key) : [];

    private static bool MayRunProgram(StackOp op) => op is not (StackOp.Nop or StackOp.PushNull or StackOp.Pop or StackOp.Copy or StackOp.Swap or StackOp.LoadConstant
        or StackOp.LoadLocal or StackOp.StoreLocal or StackOp.LoadGlobal or StackOp.StoreGlobal or StackOp.MakeFunction or StackOp.BuildTuple);

    private void Step(StackInstruction instruction, BitSet state)
    {
        if (Variable(instruction) is not { } variable || instruction.Op == StackOp.LoadGlobal && _builtins.Contains(instruction.Name)) return;
        state[variable] = instruction.Op is not (StackOp.DeleteLocal or StackOp.DeleteGlobal);
    }

    private int? Variable(StackInstruction instruction) => instruction.Op switch
    {
        StackOp.LoadLocal or StackOp.StoreLocal or StackOp.DeleteLocal => instruction.Argument,
        StackOp.LoadGlobal or StackOp.StoreGlobal or StackOp.DeleteGlobal => _globals.TryGetValue(instruction.Name, out var index) ? index : null,
        _ => null,
    };
}
