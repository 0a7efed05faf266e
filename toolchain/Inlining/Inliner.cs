using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Inlining;

/// <summary>
/// Functions of the runtime that are called in one place only, and those that are no longer than a call of them, take the place of the call.
/// That spares the call's instructions and cycles; the program's own functions stay as they are written.
/// </summary>
internal sealed class Inliner
{
    /// <summary>Locals that an operand field surely reaches, with room for those that the emitter needs.</summary>
    private const int MaxLocals = 100;

    private readonly Dictionary<Function, MachineFunction> _machines;
    private readonly Dictionary<Function, IReadOnlyList<MachineBlock>> _blocks;
    private readonly Dictionary<Function, InlineBody?> _bodies = [];
    private readonly Dictionary<Function, int> _references;
    private readonly HashSet<Function> _done = [], _visiting = [], _inlined = [];
    private readonly Func<Function, bool> _isValue;

    private Inliner(IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, Func<Function, bool> isValue)
    {
        _isValue = isValue;
        _machines = code.ToDictionary(c => c.Function.Function, c => c.Function);
        _blocks = code.ToDictionary(c => c.Function.Function, c => c.Blocks);
        _references = References();
    }

    /// <param name="code">What is linked.</param>
    /// <param name="isValue">Whether anything but a known call may enter the function.</param>
    public static List<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> Run(IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, Func<Function, bool> isValue)
    {
        var inliner = new Inliner(code, isValue);
        foreach (var (machine, _) in code) inliner.Visit(machine.Function);
        var left = inliner.References();
        return [.. code.Where(c => !inliner._inlined.Contains(c.Function.Function) || isValue(c.Function.Function) || left.ContainsKey(c.Function.Function)).Select(c => (c.Function, inliner._blocks[c.Function.Function]))];
    }

    /// <summary>How often code names each function.</summary>
    private Dictionary<Function, int> References() =>
        _blocks.Values.SelectMany(b => b).AllOps().SelectMany(o => new[] { o.A.Static?.Content, o.B.Static?.Content })
            .Select(c => (c as Descriptor)?.Function ?? c as Function).OfType<Function>().CountBy(f => f).ToDictionary();

    /// <summary>Puts what the function calls in place.</summary>
    private void Visit(Function function)
    {
        if (!_done.Add(function) || !InlineBody.MayGrow(_machines[function], _blocks[function])) return;
        _visiting.Add(function);
        var blocks = new List<MachineBlock>();
        var locals = _machines[function].Parameters.Count + _blocks[function].AllOps().Select(o => o.Destination).OfType<VirtualLocal>().Distinct().Count();
        foreach (var block in _blocks[function])
        {
            var behind = new List<MachineBlock>();
            // From the last one: an argument's own calls then stay whole in the block.
            foreach (var op in block.Ops.Where(o => o.Opcode == Opcode.Call).Reverse().ToList())
            {
                if (op.Callee is not { } callee || BodyOf(callee) is not { } body || locals + body.LocalCount > MaxLocals) continue;
                if (KnownCall.In(block).Find(c => block.Ops[c.Index] == op) is not { } call || !IsWorthwhile(block, call, body)) continue;
                locals += body.LocalCount;
                _inlined.Add(callee);
                behind.InsertRange(0, InlineSite.Expand(block, call, body).Skip(1));
            }
            blocks.Add(block);
            blocks.AddRange(behind);
        }
        _blocks[function] = BlockOrder.Clean(blocks);
        _visiting.Remove(function);
    }

    private bool IsWorthwhile(MachineBlock block, KnownCall call, InlineBody body) =>
        _references[body.Machine.Function] == 1 && !_isValue(body.Machine.Function) || body.Blocks.Count == 1 && InlineSite.Growth(block, call, body) <= 0;

    /// <summary>The function's body as it stands when all that it calls is in place; null where it cannot take the place of a call.</summary>
    private InlineBody? BodyOf(Function callee)
    {
        // A function that calls itself.
        if (_visiting.Contains(callee) || !_machines.TryGetValue(callee, out var machine)) return null;
        if (_bodies.TryGetValue(callee, out var known)) return known;
        Visit(callee);
        return _bodies[callee] = InlineBody.Of(machine, _blocks[callee]);
    }
}
