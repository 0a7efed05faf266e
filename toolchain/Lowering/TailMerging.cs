using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>
/// Ends of a function's blocks that do the same and go on to the same are there once: shorter code, and a cycle for the jump from one to the other.
/// What goes on in a loop stays as it is, so does the program's own code, whose instructions have their places in the source.
/// </summary>
internal static class TailMerging
{
    /// <summary>Instructions that are worth a jump.</summary>
    private const int Shortest = 2;

    /// <summary>The blocks with what was made of them.</summary>
    public static IReadOnlyList<MachineBlock> Run(IReadOnlyList<MachineBlock> blocks)
    {
        var merged = blocks.ToList();
        foreach (var group in blocks.Where(b => b.Branch is null && (b.Next is null || b.LoopDepth == 0)).GroupBy(b => (b.Next, b.Handler)).ToList())
        {
            var rest = group.ToList();
            while (rest.Count > 1)
            {
                var block = rest[^1];
                rest.RemoveAt(rest.Count - 1);
                if (rest.MaxBy(b => CommonEnd(b, block)) is not { } twin || CommonEnd(twin, block) is var count && block.Ops.TakeLast(count).Count(o => !o.IsNeverReached) < Shortest) continue;
                var end = Split(twin, count);
                if (end != twin)
                {
                    merged.Insert(merged.IndexOf(twin) + 1, end);
                    // What is left of it has nothing in common with the others.
                    rest[rest.IndexOf(twin)] = end;
                }
                foreach (var (op, other) in end.Ops.Zip(block.Ops.TakeLast(count))) op.StandFor(other);
                block.Ops.RemoveRange(block.Ops.Count - count, count);
                block.Next = end;
            }
        }
        return BlockOrder.Clean(merged);
    }

    /// <summary>How many of their last instructions are the same.</summary>
    private static int CommonEnd(MachineBlock a, MachineBlock b)
    {
        var count = 0;
        while (count < a.Ops.Count && count < b.Ops.Count && BlockOrder.DoesSame(a.Ops[^(count + 1)], b.Ops[^(count + 1)])) count++;
        return count;
    }

    /// <summary>Makes a block of its own of the last instructions; the block itself where it has no others.</summary>
    private static MachineBlock Split(MachineBlock block, int count)
    {
        if (count == block.Ops.Count && !block.IsHandler) return block;
        var end = new MachineBlock(block.LoopDepth) { Next = block.Next, Handler = block.Handler };
        end.Ops.AddRange(block.Ops.TakeLast(count));
        block.Ops.RemoveRange(block.Ops.Count - count, count);
        block.Next = end;
        return end;
    }
}
