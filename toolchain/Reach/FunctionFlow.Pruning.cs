using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>The function without what control does not reach.</summary>
internal sealed partial class FunctionFlow
{
    /// <summary>The blocks that control can reach, as they are.</summary>
    public IReadOnlyList<MachineBlock> Reached => [.. _machine.Blocks.Where(_entries.ContainsKey)];

    public MachineFunction Machine => _machine;

    /// <summary>Takes branches that go one way only out of the code, and what nothing reaches thereby.</summary>
    /// <param name="guarded">Leaves a HALT wherever control should not come to, for <see cref="Claims"/>.</param>
    public IReadOnlyList<MachineBlock> Prune(bool guarded)
    {
        var blocks = _machine.Blocks.ToList();
        MachineBlock Guard(MachineOp place)
        {
            var guard = new MachineBlock(0);
            guard.Ops.Add(Halt(place));
            blocks.Add(guard);
            return guard;
        }
        foreach (var block in Reached)
        {
            foreach (var op in new[] { block }.AllOps()) op.NeverTraps |= _program.NeverTraps(op, Function);
            for (var i = block.Ops.Count - 1; i >= 0 && !_ends.ContainsKey(block); i--)
            {
                if (block.Ops[i].Statement is { } statement && _program.IsInVain(statement, this)) block.Ops.RemoveRange(i, statement.Length);
            }
            if (!_ends.ContainsKey(block)) block.Ops.RemoveAll(o => _program.StoredInVain(o, this) is { } unread && IsDropped(unread) || o is { ChecksValues: true, NeverTraps: true });
            if (_ends.TryGetValue(block, out var end)) End(block, end, guarded);
            else if (block.Branch is { } branch)
            {
                var ways = _ways.GetValueOrDefault(block);
                if (!guarded) Straighten(block, ways);
                else block.BranchTo(branch, ways.Taken ? block.Taken! : Guard(branch), ways.Next ? block.Next! : Guard(branch));
            }
        }
        return BlockOrder.Clean(blocks);
    }

    /// <summary>Nothing follows the instruction; but an address that a call returns to has to be the function's own.</summary>
    private static void End(MachineBlock block, int index, bool guarded)
    {
        var last = block.Ops[index];
        block.Ops.RemoveRange(index + 1, block.Ops.Count - index - 1);
        if (guarded) block.Ops.Add(Halt(last));
        else if (last.Opcode == Opcode.Call) block.Ops.Add(new MachineOp(Opcode.Return, last.Span) { B = Source.Imm(0), IsNeverReached = true });
        block.Branch = null;
        block.Taken = block.Next = null;
    }

    private static MachineOp Halt(MachineOp place) => new(Opcode.Halt, place.Span) { B = Source.Imm(Boot.UndefinedStatus) };

    private static void Straighten(MachineBlock block, (bool Taken, bool Next) ways)
    {
        if (ways.Taken && ways.Next) return;
        if (ways.Taken || ways.Next)
        {
            GoStraight(block, ways.Taken ? block.Taken! : block.Next!);
            return;
        }
        // Control does not even come here.
        block.Ops.Add(new MachineOp(Opcode.Return, block.Branch!.Span) { B = Source.Imm(0) });
        block.Branch = null;
        block.Taken = block.Next = null;
    }

    private static void GoStraight(MachineBlock block, MachineBlock next)
    {
        var branch = block.Branch!;
        var popped = (branch.A.Kind == SourceKind.Pop ? 1 : 0) + (branch.B.Kind == SourceKind.Pop ? 1 : 0);
        block.Branch = null;
        block.Taken = null;
        block.Next = next;
        for (; popped > 0; popped--)
        {
            // What was made for the branch alone is not made.
            if (block.Ops.LastOrDefault() is { Destination: null, HasResult: true, Opcode: Opcode.TagOf or Opcode.Move or Opcode.Copy } made && made.B.Kind != SourceKind.Pop && made.B.Unbound is null) block.Ops.RemoveAt(block.Ops.Count - 1);
            else break;
        }
        if (popped > 0) block.Ops.Add(new MachineOp(Opcode.Drop, branch.Span) { Field = popped });
    }
}
