using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>
/// Takes moves out of a function: of a result that could have gone where it is moved to, and of a parameter or number that could have been read where it is.
/// INDEX of what surely is an int is a move too.
/// </summary>
internal static class Coalescing
{
    public static void Run(MachineFunction function, IReadOnlyList<MachineBlock> blocks)
    {
        var reads = new Dictionary<VirtualLocal, int>();
        var writes = new Dictionary<VirtualLocal, int>();
        foreach (var op in blocks.AllOps())
        {
            foreach (var read in new[] { op.A.Local, op.B.Local })
            {
                if (read is not null) reads[read] = reads.GetValueOrDefault(read) + 1;
            }
            if (op.Destination is not { } written) continue;
            writes[written] = writes.GetValueOrDefault(written) + 1;
            // FORUP and FORDN count in it.
            if (InstructionSet.Get(op.Opcode).Format == Format.Loop) reads[written] = reads.GetValueOrDefault(written) + 1;
        }
        foreach (var parameter in function.Parameters) writes[parameter] = writes.GetValueOrDefault(parameter) + 1;

        foreach (var block in blocks)
        {
            for (var i = 1; i < block.Ops.Count; i++)
            {
                if (IsMove(block.Ops[i]) && Producer(block, i) is { } producer)
                {
                    producer.Destination = block.Ops[i].Destination;
                    producer.Bytecode.AddRange(block.Ops[i].Bytecode.Except(producer.Bytecode).ToList());
                    block.Ops.RemoveAt(i--);
                }
            }
        }
        // A variable of the program may have no value where it is read.
        if (function.Function.Module.Kind == ModuleKind.Runtime) Replace(blocks, Copies());

        MachineOp? Producer(MachineBlock block, int index)
        {
            var move = block.Ops[index];
            var previous = block.Ops[index - 1];
            if (move.B.Kind == SourceKind.Pop) return move.Destination is not null && previous.Pushes ? previous : null;
            if (move.B.Local is not { } local || reads[local] != 1 || writes.GetValueOrDefault(local) != 1) return null;
            for (var i = index - 1; i >= 0; i--)
            {
                var op = block.Ops[i];
                if (op.Destination == local) return op;
                if (move.Destination is not { } destination || op.A.Local == destination || op.B.Local == destination || op.Destination == destination) return null;
                // A handler would find the new value.
                if (block.Handler is not null && op.CanTrap) return null;
            }
            return null;
        }

        Dictionary<VirtualLocal, (MachineOp Move, Source Value)> Copies() =>
            blocks.AllOps().Where(o => IsMove(o) && o.Destination is { } to && writes[to] == 1 && (o.B.Kind == SourceKind.Immediate || o.B.Local is { } from && function.Parameters.Contains(from) && writes[from] == 1))
                .ToDictionary(o => o.Destination!, o => (o, o.B));
    }

    /// <summary>Reads what locals are copies of in their place.</summary>
    private static void Replace(IReadOnlyList<MachineBlock> blocks, Dictionary<VirtualLocal, (MachineOp Move, Source Value)> copies)
    {
        if (copies.Count == 0) return;
        foreach (var block in blocks) block.Ops.RemoveAll(o => o.Destination is { } local && copies.ContainsKey(local));
        foreach (var op in blocks.AllOps())
        {
            op.A = Of(op.A);
            op.B = Of(op.B);
        }

        Source Of(Source source)
        {
            while (source.Local is { } local && copies.TryGetValue(local, out var copy)) source = copy.Value;
            return source;
        }
    }

    private static bool IsMove(MachineOp op) =>
        op is { Opcode: Opcode.Move or Opcode.Copy, B.Unbound: null, ChecksValues: false } || op is { Opcode: Opcode.Index, Operands: { } operands } && operands.B.IsOnly(ValueSet.Of(Tag.Int));
}
