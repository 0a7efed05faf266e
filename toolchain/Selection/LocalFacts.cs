using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>What the assignments of a function say of its locals.</summary>
internal sealed class LocalFacts
{
    private readonly int[] _stores;
    private readonly bool[] _isInt, _isDeleted;

    public LocalFacts(ControlFlowGraph graph, StackSlots slots, int locals, int parameters)
    {
        _stores = new int[locals];
        _isInt = new bool[locals];
        _isDeleted = new bool[locals];
        Array.Fill(_isInt, true, parameters, locals - parameters);
        foreach (var block in graph.Blocks)
        {
            for (var i = 0; i < block.Body.Count; i++)
            {
                if (block.Body[i] is { Op: StackOp.DeleteLocal } delete) _isDeleted[delete.Argument] = true;
                if (block.Body[i] is not { Op: StackOp.StoreLocal } store) continue;
                _stores[store.Argument]++;
                var assignsInt = i > 0 ? block.Body[i - 1] is { Op: StackOp.LoadConstant, Constant: PyConstant.Int }
                    : block.Predecessors is [{ Terminator.Op: StackOp.ForIterate } header] && IsRange(header, slots);
                _isInt[store.Argument] &= assignsInt;
            }
        }
    }

    /// <summary>Whether the loop goes over what <c>range</c> returns, as far as its name says.</summary>
    private static bool IsRange(BasicBlock header, StackSlots slots) =>
        header.Predecessors.All(p => p.Body is not [.., { Op: StackOp.GetIterator }] || p.Body is [.., { Op: StackOp.Call } call, _] && slots.CalleeOf(call) is { Op: StackOp.LoadGlobal, Name: "range" })
        && header.Predecessors.Any(p => p.Body is [.., { Op: StackOp.GetIterator }]);

    /// <summary>Whether the local has one value from its only assignment on.</summary>
    public bool IsFixed(int local) => _stores[local] == 1 && !_isDeleted[local];

    /// <summary>Whether nothing but ints are assigned: constants, and items of for statements, which go over ranges.</summary>
    public bool IsInt(int local) => _isInt[local];

    /// <summary>Blocks of the loop whose header it is.</summary>
    public static IReadOnlySet<BasicBlock> Loop(BasicBlock header, BasicBlock entry)
    {
        var loop = new HashSet<BasicBlock> { header };
        var pending = new Stack<BasicBlock>(header.Predecessors.Where(p => p != entry));
        while (pending.TryPop(out var block))
        {
            if (!loop.Add(block)) continue;
            foreach (var predecessor in block.Predecessors) pending.Push(predecessor);
        }
        return loop;
    }

    /// <summary>Whether the blocks assign or delete the local, other than by the one operation.</summary>
    public static bool IsChangedIn(IEnumerable<BasicBlock> blocks, int local, StackInstruction? but = null) =>
        blocks.Any(b => b.Body.Any(i => i.Op is StackOp.StoreLocal or StackOp.DeleteLocal && i.Argument == local && !ReferenceEquals(i, but)));
}
