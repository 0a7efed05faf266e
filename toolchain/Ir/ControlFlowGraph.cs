using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Ir;

/// <summary>A code object's reachable basic blocks, in the order of its bytecode.</summary>
public sealed class ControlFlowGraph
{
    private ControlFlowGraph(IReadOnlyList<BasicBlock> blocks) => Blocks = blocks;

    /// <summary>The first is the entry.</summary>
    public IReadOnlyList<BasicBlock> Blocks { get; private set; }

    public BasicBlock Entry => Blocks[0];

    /// <exception cref="PycException">The bytecode jumps between instructions, runs past its end, or its stack depths do not agree.</exception>
    public static ControlFlowGraph Build(DecodedCode code)
    {
        var graph = new ControlFlowGraph(Split(code));
        graph.Prune();
        graph.CheckDepths();
        graph.SplitEdges();
        graph.SinkStores();
        graph.Prune();
        graph.CheckDepths();
        graph.FindLoops();
        return graph;
    }

    /// <summary>Blocks with every predecessor before them, but for those that jump back.</summary>
    public IReadOnlyList<BasicBlock> ReversePostorder()
    {
        var order = new List<BasicBlock>();
        var seen = new HashSet<BasicBlock>();
        var path = new Stack<(BasicBlock Block, IEnumerator<BasicBlock> Successors)>();
        void Enter(BasicBlock block)
        {
            if (seen.Add(block)) path.Push((block, block.Successors.GetEnumerator()));
        }
        Enter(Entry);
        while (path.TryPeek(out var top))
        {
            if (top.Successors.MoveNext()) Enter(top.Successors.Current);
            else order.Add(path.Pop().Block);
        }
        order.Reverse();
        return order;
    }

    private static List<BasicBlock> Split(DecodedCode code)
    {
        var instructions = code.Instructions;
        var targets = instructions.Where(i => i.Target >= 0).Select(i => i.Target).ToHashSet();
        // A loop's header is a block even where nothing jumps back to it.
        targets.UnionWith(instructions.Where(i => i.Op == StackOp.ForIterate).Select(i => i.Offset));
        targets.UnionWith(code.ExceptionTable.SelectMany(r => new[] { r.Start, r.End, r.Target }));
        // Setting the exception that is handled changes a word that a range around it keeps: what follows is a block of its own.
        targets.UnionWith(instructions.Zip(instructions.Skip(1)).Where(p => p.First.Op == StackOp.PushException).Select(p => p.Second.Offset));
        var byOffset = new Dictionary<int, BasicBlock>();
        var offsets = new List<int>();
        var blocks = new List<BasicBlock>();
        var open = false;
        var previous = -1;
        foreach (var instruction in instructions)
        {
            if (!open || targets.Contains(instruction.Offset) && instruction.Offset != previous)
            {
                var block = new BasicBlock();
                if (open) blocks[^1].Next = block;
                blocks.Add(block);
                offsets.Add(instruction.Offset);
                byOffset.TryAdd(instruction.Offset, block);
            }
            previous = instruction.Offset;
            open = !IsTerminator(instruction.Op);
            if (open) blocks[^1].Body.Add(instruction);
            else blocks[^1].Terminator = instruction;
        }
        if (open || blocks.Count == 0) throw Malformed("it runs past its end");

        BasicBlock At(int offset) => byOffset.TryGetValue(offset, out var block) ? block : throw Malformed($"a jump to offset {offset}");
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Terminator is not { Target: >= 0 } jump) continue;
            if (jump.Op == StackOp.Jump) (block.Next, block.Terminator) = (At(jump.Target), jump);
            else (block.Taken, block.Next) = (At(jump.Target), i + 1 < blocks.Count ? blocks[i + 1] : throw Malformed("it runs past its end"));
        }
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Body is [{ Op: StackOp.PushException }]) continue;
            if (code.ExceptionTable.FirstOrDefault(r => r.Start <= offsets[i] && offsets[i] < r.End) is not { } range) continue;
            var handler = At(range.Target);
            handler.IsHandler = true;
            blocks[i].Handler = new(handler, range.Depth, range.PushOffset);
        }
        if (code.Code.IsGenerator) FailGenerator(blocks);
        return blocks;
    }

    /// <summary>An exception that leaves a generator ends it.</summary>
    private static void FailGenerator(List<BasicBlock> blocks)
    {
        var end = new BasicBlock { IsHandler = true, Terminator = new(StackOp.Reraise, 0, SourceSpan.Unknown, "RERAISE") };
        end.Body.Add(new(StackOp.FailGenerator, 0, SourceSpan.Unknown, "RERAISE"));
        // What comes before belongs to the call.
        var start = blocks.FindIndex(b => b.Body.Any(i => i.Op == StackOp.ReturnGenerator));
        foreach (var block in blocks.Skip(start)) block.Handler ??= new(end, 0, false);
        blocks.Add(end);
    }

    private static bool IsTerminator(StackOp op) => op is StackOp.Jump or StackOp.Return or StackOp.Raise or StackOp.Reraise or StackOp.Send or StackOp.ForIterate
        or StackOp.BranchIfFalse or StackOp.BranchIfTrue or StackOp.BranchIfNone or StackOp.BranchIfNotNone or StackOp.BranchIfFalseOrPop or StackOp.BranchIfTrueOrPop;

    /// <summary>Drops blocks that nothing reaches and records the predecessors of the others.</summary>
    private void Prune()
    {
        var reachable = ReversePostorder().ToHashSet();
        Blocks = [.. Blocks.Where(reachable.Contains)];
        foreach (var block in Blocks) block.Predecessors.Clear();
        foreach (var block in Blocks)
        {
            foreach (var successor in block.Successors) successor.Predecessors.Add(block);
        }
    }

    private void CheckDepths()
    {
        var known = new HashSet<BasicBlock> { Entry };
        foreach (var block in ReversePostorder())
        {
            var depth = block.EntryDepth;
            foreach (var instruction in block.Body) depth = After(instruction, depth, false);
            foreach (var taken in new[] { true, false })
            {
                if ((taken ? block.Taken : block.Next) is not { } successor) continue;
                var exit = block.Terminator is { } terminator ? After(terminator, depth, taken) : depth;
                if (known.Add(successor)) successor.EntryDepth = exit;
                else if (successor.EntryDepth != exit) throw Malformed("stack depths do not agree");
            }
            if (block.Terminator is { } last && block.Next is null) After(last, depth, false);
            if (block.Handler is { } handler)
            {
                var entry = handler.Depth + (handler.PushOffset ? 2 : 1);
                if (known.Add(handler.Block)) handler.Block.EntryDepth = entry;
                else if (handler.Block.EntryDepth != entry) throw Malformed("stack depths do not agree");
            }
        }
    }

    private static int After(StackInstruction instruction, int depth, bool taken)
    {
        var effect = StackEffect.Of(instruction, taken);
        return depth >= effect.Pops && instruction.Argument >= 0 ? depth + effect.Delta : throw Malformed("the stack runs empty");
    }

    /// <summary>
    /// Puts a block on each way from a branch to a join that values on the stack come along: there they can be put where
    /// the join expects them.
    /// </summary>
    private void SplitEdges()
    {
        var blocks = new List<BasicBlock>();
        foreach (var block in Blocks)
        {
            blocks.Add(block);
            if (block.Taken is null || block.Next is null) continue;
            BasicBlock Split(BasicBlock successor)
            {
                if (!successor.IsJoin || successor.EntryDepth == 0) return successor;
                var edge = new BasicBlock { Next = successor, EntryDepth = successor.EntryDepth, Handler = block.Handler };
                blocks.Add(edge);
                return edge;
            }
            if (block.Terminator!.Op != StackOp.ForIterate) block.Next = Split(block.Next);
            block.Taken = Split(block.Taken);
        }
        Blocks = blocks;
        Prune();
    }

    /// <summary>
    /// Where every way into a join is unconditional and the join begins with storing the value that comes along, each way stores it
    /// itself, and likewise where the join returns it: <c>x = a if c else b</c> needs no stack.
    /// </summary>
    private void SinkStores()
    {
        foreach (var join in Blocks)
        {
            while (join.IsJoin && join.EntryDepth > 0 && join.Body.Count > 0 && join.Body[0].Op is StackOp.StoreLocal or StackOp.StoreGlobal or StackOp.Pop
                && join.Predecessors.All(p => p.Taken is null))
            {
                var store = join.Body[0] with { IsOnEachWay = true };
                foreach (var predecessor in join.Predecessors) predecessor.Body.Add(store);
                join.Body.RemoveAt(0);
                join.EntryDepth--;
            }
            if (join is { IsJoin: true, EntryDepth: > 0, Body.Count: 0, Terminator.Op: StackOp.Return })
            {
                foreach (var predecessor in join.Predecessors.Where(p => p.Taken is null)) (predecessor.Terminator, predecessor.Next) = (join.Terminator, null);
            }
        }
    }

    /// <summary>Counts natural loops. CPython makes no others, so a way back is one to a block that comes no later in reverse postorder.</summary>
    private void FindLoops()
    {
        var order = ReversePostorder();
        var position = order.Select((block, index) => (block, index)).ToDictionary(p => p.block, p => p.index);
        foreach (var header in order)
        {
            var body = new HashSet<BasicBlock> { header };
            var pending = new Stack<BasicBlock>(header.Predecessors.Where(p => position[p] >= position[header]));
            if (pending.Count == 0) continue;
            while (pending.TryPop(out var block))
            {
                if (position[block] < position[header] || !body.Add(block)) continue;
                foreach (var predecessor in block.Predecessors) pending.Push(predecessor);
            }
            foreach (var block in body) block.LoopDepth++;
        }
    }

    private static PycException Malformed(string what) => new($"corrupt .pyc: bytecode: {what}");
}
