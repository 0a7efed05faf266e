using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>How often code is estimated to use its locals and statics: eight times as often for each loop around a use.</summary>
internal sealed class UseCounts
{
    private const int MaxLoopDepth = 8, BitsPerLoop = 3;

    public Dictionary<VirtualLocal, long> Locals { get; } = [];
    public Dictionary<StaticSlot, long> Statics { get; } = [];

    /// <param name="factor">How much a use counts.</param>
    public void Add(IEnumerable<MachineBlock> blocks, long factor = 1)
    {
        foreach (var block in blocks)
        {
            var weight = factor << BitsPerLoop * Math.Min(block.LoopDepth, MaxLoopDepth);
            foreach (var op in block.Ops) Add(op, weight);
            if (block.Branch is { } branch) Add(branch, weight);
        }
    }

    public void Add(StaticSlot slot, long weight = 1) => Statics[slot] = Statics.GetValueOrDefault(slot) + weight;

    private void Add(MachineOp op, long weight)
    {
        Add(op.A, weight);
        // LDS, which a MOV becomes, and STS reach every static, so they do not compete for the near ones.
        if (op is { Opcode: Opcode.Move, B.Static: { } moved }) Add(moved, 0);
        else Add(op.B, weight);
        if (op.Destination is { } destination) Add(destination, weight);
        if (op.Static is { } slot) Add(slot, 0);
    }

    private void Add(Source source, long weight)
    {
        if (source.Local is { } local) Add(local, weight);
        if (source.Static is { } slot) Add(slot, weight);
    }

    private void Add(VirtualLocal local, long weight) => Locals[local] = Locals.GetValueOrDefault(local) + weight;
}
