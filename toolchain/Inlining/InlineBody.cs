using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Inlining;

/// <summary>A function of the runtime whose instructions can stand in place of a call of it.</summary>
internal sealed class InlineBody
{
    private readonly Dictionary<VirtualLocal, int> _reads = [];
    private readonly HashSet<VirtualLocal> _assigned = [];

    private InlineBody(MachineFunction machine, IReadOnlyList<MachineBlock> blocks)
    {
        (Machine, Blocks) = (machine, blocks);
        foreach (var op in blocks.AllOps())
        {
            foreach (var read in new[] { op.A.Local, op.B.Local })
            {
                if (read is not null) _reads[read] = ReadsOf(read) + 1;
            }
            if (op.Destination is { } assigned) _assigned.Add(assigned);
        }
    }

    public MachineFunction Machine { get; }
    public IReadOnlyList<MachineBlock> Blocks { get; }

    /// <summary>Instructions.</summary>
    public int Size => Blocks.AllOps().Count();

    public int LocalCount => Machine.Parameters.Concat(_assigned).Distinct().Count();

    public int ReadsOf(VirtualLocal local) => _reads.GetValueOrDefault(local);

    public bool Assigns(VirtualLocal local) => _assigned.Contains(local);

    /// <summary>The body of the function; null where its code needs a frame of its own.</summary>
    public static InlineBody? Of(MachineFunction machine, IReadOnlyList<MachineBlock> blocks)
    {
        var function = machine.Function;
        if (!MayGrow(machine, blocks) || function.IsTrapHandler || function.IsComplex || function.NeedsDescriptor) return null;
        if (blocks.Any(b => b.Handler is not null || b.IsHandler) || blocks.AllOps().Any(o => (o.A.Unbound ?? o.B.Unbound) is not null)) return null;
        return ReturnsOnEmptyStack(blocks) ? new(machine, blocks) : null;
    }

    /// <summary>Whether instructions of others may come into the function: it is of the runtime, and neither looks at frames nor moves them.</summary>
    public static bool MayGrow(MachineFunction machine, IReadOnlyList<MachineBlock> blocks) =>
        machine.Function is { Module.Kind: ModuleKind.Runtime, Code.IsGenerator: false }
        && blocks.AllOps().All(o => o.Opcode is not (Opcode.FramePointer or Opcode.TailCall or Opcode.LoadStack or Opcode.StoreStack or Opcode.Yield or Opcode.Resume or Opcode.SetLimit));

    /// <summary>Whether each return leaves no word on the stack, and none takes what was there before.</summary>
    private static bool ReturnsOnEmptyStack(IReadOnlyList<MachineBlock> blocks)
    {
        var depths = new Dictionary<MachineBlock, int> { [blocks[0]] = 0 };
        var pending = new Queue<MachineBlock>([blocks[0]]);
        while (pending.TryDequeue(out var block))
        {
            var depth = depths[block];
            foreach (var op in new[] { block }.AllOps())
            {
                depth -= (op.A.Kind == SourceKind.Pop ? 1 : 0) + (op.B.Kind == SourceKind.Pop ? 1 : 0) + (InstructionSet.Get(op.Opcode).HasOperandC ? 1 : 0)
                    + op.Opcode switch { Opcode.Call => op.Field + 1, Opcode.CallKw => op.Field + 2, Opcode.Drop => op.Field, _ => 0 };
                if (depth < 0 || op is { Opcode: Opcode.Return, IsNeverReached: false } && depth != 0) return false;
                if (op.Pushes) depth++;
            }
            foreach (var next in new[] { block.Next, block.Taken })
            {
                if (next is not null && depths.TryAdd(next, depth)) pending.Enqueue(next);
            }
        }
        return true;
    }
}
