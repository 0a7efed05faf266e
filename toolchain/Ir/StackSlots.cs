using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Ir;

/// <summary>
/// Who consumes each word of the operand stack. A word is <em>ordered</em> where its consumer needs it in the machine's stack,
/// between its neighbours: callee and arguments of a call, and words that a join of control takes over. The others may stay operands.
/// </summary>
public sealed class StackSlots
{
    private sealed class Slot
    {
        public bool Ordered { get; set; }
        public StackInstruction? Producer { get; init; }
    }

    private readonly Dictionary<StackInstruction, Slot[]> _results = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StackInstruction, StackInstruction?> _callees = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StackInstruction, StackInstruction> _calls = new(ReferenceEqualityComparer.Instance);

    public StackSlots(ControlFlowGraph graph)
    {
        var exits = new Dictionary<BasicBlock, List<Slot>>();
        foreach (var block in graph.ReversePostorder())
        {
            var stack = block.IsJoin || block.IsHandler || block.Predecessors.Count == 0 ? [.. Enumerable.Range(0, block.EntryDepth).Select(_ => new Slot())]
                : Inherit(exits[block.Predecessors[0]], block);
            foreach (var instruction in block.Body) Run(instruction, stack);
            if (block.Successors.Any(s => s.IsJoin)) stack.ForEach(s => s.Ordered = true);
            exits[block] = stack;
        }
    }

    /// <summary>Whether the result, counted from the deepest, is ordered.</summary>
    public bool IsOrdered(StackInstruction instruction, int result = 0) =>
        _results.TryGetValue(instruction, out var slots) && result < slots.Length && slots[result].Ordered;

    /// <summary>What pushed the callee of a call, or null where control flow decides it.</summary>
    public StackInstruction? CalleeOf(StackInstruction call) => _callees.GetValueOrDefault(call);

    /// <summary>The only call whose callee the instruction pushes, or null.</summary>
    public StackInstruction? CallOf(StackInstruction callee) => _calls.GetValueOrDefault(callee);

    private List<Slot> Inherit(List<Slot> exit, BasicBlock block)
    {
        var predecessor = block.Predecessors[0];
        var stack = new List<Slot>(exit);
        if (predecessor.Terminator is { } terminator)
        {
            var effect = StackEffect.Of(terminator, predecessor.Taken == block);
            // The word that a branch keeps, and the iterator below an item, stay what they were.
            var kept = terminator.Op is StackOp.BranchIfFalseOrPop or StackOp.BranchIfTrueOrPop or StackOp.ForIterate ? Math.Min(effect.Pops, effect.Pushes) : 0;
            stack.RemoveRange(stack.Count - (effect.Pops - kept), effect.Pops - kept);
            for (var i = kept; i < effect.Pushes; i++) stack.Add(new());
        }
        return stack;
    }

    private void Run(StackInstruction instruction, List<Slot> stack)
    {
        switch (instruction.Op)
        {
            case StackOp.Swap:
                (stack[^1], stack[^instruction.Argument]) = (stack[^instruction.Argument], stack[^1]);
                return;
            case StackOp.Copy:
                stack.Add(_results.TryAdd(instruction, [new Slot { Producer = instruction }]) ? _results[instruction][0] : new());
                return;
            case StackOp.BuildTuple or StackOp.BuildList or StackOp.BuildSet or StackOp.BuildString or StackOp.BuildMap or StackOp.BuildKeyMap:
                for (var i = 1; i <= StackEffect.Of(instruction, false).Pops; i++) stack[^i].Ordered = true;
                break;
            case StackOp.Call:
                for (var i = 1; i <= instruction.Argument + 2; i++) stack[^i].Ordered = true;
                var callee = stack[^(instruction.Argument + 1)].Producer;
                _callees[instruction] = callee;
                if (callee is not null) _calls[callee] = instruction;
                break;
        }
        var effect = StackEffect.Of(instruction, false);
        stack.RemoveRange(stack.Count - effect.Pops, effect.Pops);
        var results = Enumerable.Range(0, effect.Pushes).Select(_ => new Slot { Producer = instruction }).ToArray();
        stack.AddRange(results);
        if (results.Length > 0) _results[instruction] = results;
    }
}
