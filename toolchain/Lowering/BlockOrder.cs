using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>The blocks that control reaches, without the empty ones in between, and without those that do what another does.</summary>
internal static class BlockOrder
{
    public static IReadOnlyList<MachineBlock> Clean(IReadOnlyList<MachineBlock> blocks)
    {
        var same = new Dictionary<MachineBlock, MachineBlock>();
        do
        {
            foreach (var block in blocks)
            {
                block.Next = Follow(block.Next, same);
                block.Taken = Follow(block.Taken, same);
                block.Handler = Follow(block.Handler, same);
            }
            blocks = Reached(blocks);
        }
        while (FindSame(blocks, same));
        return blocks;
    }

    private static List<MachineBlock> Reached(IReadOnlyList<MachineBlock> blocks)
    {
        var reached = new HashSet<MachineBlock>();
        var pending = new Stack<MachineBlock>([blocks[0]]);
        while (pending.TryPop(out var block))
        {
            if (!reached.Add(block)) continue;
            if (block.Next is { } next) pending.Push(next);
            if (block.Taken is { } taken) pending.Push(taken);
            if (block.Handler is { } handler) pending.Push(handler);
        }
        return [.. blocks.Where(reached.Contains)];
    }

    /// <summary>The block with the next instruction.</summary>
    private static MachineBlock? Follow(MachineBlock? block, Dictionary<MachineBlock, MachineBlock> same)
    {
        var seen = new HashSet<MachineBlock>();
        while (block is not null && seen.Add(block))
        {
            if (same.TryGetValue(block, out var other)) block = other;
            else if (block is { Ops.Count: 0, Branch: null, IsHandler: false, Next: { } next }) block = next;
        }
        return block;
    }

    /// <summary>
    /// Maps blocks that do the same, and go on to the same, to one of them. CPython tests the condition of a while statement twice, before the
    /// loop and at its end: where the loop has no body, once is enough.
    /// </summary>
    private static bool FindSame(IReadOnlyList<MachineBlock> blocks, Dictionary<MachineBlock, MachineBlock> same)
    {
        var found = false;
        // The first of a group is kept, so the entry stays.
        foreach (var group in blocks.GroupBy(b => (b.Ops.Count, b.Branch is null, b.Ops.FirstOrDefault()?.Opcode)))
        {
            var kept = new List<MachineBlock>();
            foreach (var block in group)
            {
                if (kept.FirstOrDefault(k => IsSame(k, block)) is not { } other) kept.Add(block);
                else if (same.TryAdd(block, other))
                {
                    found = true;
                    foreach (var (op, twin) in other.Ops.Zip(block.Ops)) op.StandFor(twin);
                    other.Branch?.StandFor(block.Branch!);
                }
            }
        }
        return found;
    }

    private static bool IsSame(MachineBlock a, MachineBlock b)
    {
        if (a.IsHandler != b.IsHandler || a.Handler != b.Handler) return false;
        if (!a.Ops.Zip(b.Ops).All(p => IsSame(p.First, p.Second))) return false;
        if (a.Branch is null) return a.Next == b.Next;
        if (b.Branch!.Opcode == a.Branch.Opcode) return IsSame(a.Branch, b.Branch) && a.Taken == b.Taken && a.Next == b.Next;
        return BranchForm.Complement(b.Branch.Opcode) == a.Branch.Opcode && IsSameBut(a.Branch, b.Branch) && a.Taken == b.Next && a.Next == b.Taken;
    }

    private static bool IsSame(MachineOp a, MachineOp b) => a.Opcode == b.Opcode && IsSameBut(a, b);

    /// <summary>Operands and fields agree; where the instruction can trap, its place in the source too.</summary>
    private static bool IsSameBut(MachineOp a, MachineOp b) => HasSame(a, b) && (a.Span == b.Span || !a.CanTrap && !b.CanTrap);

    /// <summary>Whether the instructions do the same, wherever they are in the source.</summary>
    public static bool DoesSame(MachineOp a, MachineOp b) => a.Opcode == b.Opcode && HasSame(a, b);

    private static bool HasSame(MachineOp a, MachineOp b) =>
        a.A == b.A && a.B == b.B && a.Destination == b.Destination && a.Field == b.Field && a.Static == b.Static && a.Discards == b.Discards && a.ChecksValues == b.ChecksValues;
}
