using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>The blocks that control reaches, without the empty ones in between.</summary>
internal static class BlockOrder
{
    /// <summary>Lets every way out of a block go to the block with the next instruction, and drops the blocks that nothing reaches.</summary>
    public static IReadOnlyList<MachineBlock> Clean(IReadOnlyList<MachineBlock> blocks)
    {
        foreach (var block in blocks)
        {
            block.Next = Skip(block.Next);
            block.Taken = Skip(block.Taken);
        }
        var reached = new HashSet<MachineBlock>();
        var pending = new Stack<MachineBlock>([blocks[0]]);
        while (pending.TryPop(out var block))
        {
            if (!reached.Add(block)) continue;
            if (block.Next is { } next) pending.Push(next);
            if (block.Taken is { } taken) pending.Push(taken);
        }
        return [.. blocks.Where(reached.Contains)];
    }

    private static MachineBlock? Skip(MachineBlock? block)
    {
        var seen = new HashSet<MachineBlock>();
        while (block is { Ops.Count: 0, Branch: null, Next: { } next } && seen.Add(block)) block = next;
        return block;
    }
}
