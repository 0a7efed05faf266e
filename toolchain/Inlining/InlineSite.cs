using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Inlining;

/// <summary>
/// Puts a function's instructions in place of a call: arguments go straight into its parameters, or stand for them where nothing changes
/// either; its returns go on behind the call.
/// </summary>
internal sealed class InlineSite
{
    private readonly MachineBlock _block;
    private readonly InlineBody _body;
    private readonly MachineOp _call;
    private readonly List<MachineOp> _before, _after;
    private readonly Dictionary<VirtualLocal, VirtualLocal> _locals = [];
    private readonly Dictionary<VirtualLocal, Source> _arguments = [];

    private InlineSite(MachineBlock block, KnownCall call, InlineBody body)
    {
        (_block, _body, _call) = (block, body, block.Ops[call.Index]);
        var dropped = new HashSet<int> { call.Push };
        var moves = new List<MachineOp>();
        var parameters = body.Machine.Parameters;
        for (var i = parameters.Count - 1; i >= 0; i--)
        {
            var producer = i < call.Producers.Count ? call.Producers[i] : -1;
            if (i >= call.Producers.Count)
            {
                var given = body.Machine.Function.Defaults[i - body.Machine.Function.Required].Source;
                if (CanStandFor(parameters[i], given)) _arguments.Add(parameters[i], given);
                else moves.Add(Move(Opcode.Move, given, Local(parameters[i])));
            }
            else if (producer < 0)
            {
                moves.Add(Move(Opcode.Copy, Source.Pop, Local(parameters[i])));
            }
            else if (block.Ops[producer] is { Opcode: Opcode.Move, B: { Unbound: null } given } && CanStandFor(parameters[i], given) && !IsChanged(given, producer + 1, call.Index))
            {
                _arguments.Add(parameters[i], given);
                dropped.Add(producer);
            }
            else block.Ops[producer].Destination = Local(parameters[i]);
        }
        _before = [.. block.Ops.Take(call.Index).Where((_, i) => !dropped.Contains(i)), .. moves];
        _after = [.. block.Ops.Skip(call.Index + 1)];
    }

    /// <summary>Instructions that a call takes away and its body brings.</summary>
    public static int Growth(MachineBlock block, KnownCall call, InlineBody body)
    {
        // The function's word, the call and the return are not there.
        var growth = body.Size - 3;
        for (var i = 0; i < call.Producers.Count; i++)
        {
            if (call.Producers[i] >= 0 && block.Ops[call.Producers[i]] is { Opcode: Opcode.Move, B: { Unbound: null } given } && CanStandFor(body, body.Machine.Parameters[i], given)) growth--;
        }
        return growth + body.Machine.Parameters.Count - call.Producers.Count;
    }

    /// <summary>The blocks in place of the one with the call.</summary>
    public static List<MachineBlock> Expand(MachineBlock block, KnownCall call, InlineBody body) => new InlineSite(block, call, body).Expand();

    private List<MachineBlock> Expand()
    {
        if (_body.Blocks is [{ Branch: null, Next: null } only] && only.Ops[^1] is { Opcode: Opcode.Return, IsNeverReached: false } end)
        {
            _block.Ops.Clear();
            _block.Ops.AddRange(_before);
            _block.Ops.AddRange(only.Ops.SkipLast(1).Select(Copy));
            Give(_block.Ops, Copy(end));
            _block.Ops.AddRange(_after);
            return [_block];
        }
        var rest = new MachineBlock(_block.LoopDepth) { Handler = _block.Handler, Next = _block.Next };
        if (_block.Branch is { } branch) rest.BranchTo(branch, _block.Taken!, _block.Next!);
        rest.Ops.AddRange(_after);
        var copies = _body.Blocks.ToDictionary(b => b, b => new MachineBlock(_block.LoopDepth + b.LoopDepth) { Handler = _block.Handler });
        foreach (var (original, copy) in copies) Fill(copy, original, copies, rest);
        _block.Ops.Clear();
        _block.Ops.AddRange(_before);
        (_block.Branch, _block.Taken, _block.Next) = (null, null, copies[_body.Blocks[0]]);
        return [_block, .. copies.Values, rest];
    }

    private void Fill(MachineBlock copy, MachineBlock original, Dictionary<MachineBlock, MachineBlock> copies, MachineBlock rest)
    {
        copy.Ops.AddRange(original.Ops.Select(Copy));
        copy.Next = original.Next is { } next ? copies[next] : null;
        if (original.Branch is { } branch) copy.BranchTo(Copy(branch), copies[original.Taken!], copy.Next!);
        if (copy.Ops is not [.., { Opcode: Opcode.Return, IsNeverReached: false } end]) return;
        // What the caller returns at once.
        if (_call.Pushes && rest is { Branch: null, Ops: [{ Opcode: Opcode.Return, B.Kind: SourceKind.Pop }] }) return;
        copy.Ops.RemoveAt(copy.Ops.Count - 1);
        copy.Next = Decided(end, rest);
        if (copy.Next is not null) return;
        Give(copy.Ops, end);
        copy.Next = rest;
    }

    /// <summary>Where the caller's branch on the result goes, where that is a constant.</summary>
    private MachineBlock? Decided(MachineOp end, MachineBlock rest)
    {
        if (!_call.Pushes || rest is not { Ops: [], Branch: { Opcode: Opcode.BranchTrue or Opcode.BranchFalse, B.Kind: SourceKind.Pop } branch }) return null;
        if (end.B.Static is not { IsConstant: true } slot || slot.Initial.Tag != Tag.Bool) return null;
        var isTrue = slot.Initial.Resolve(_ => 0, _ => 0).Payload != 0;
        return isTrue == (branch.Opcode == Opcode.BranchTrue) ? rest.Taken : rest.Next;
    }

    /// <summary>Brings the function's result where the call's goes.</summary>
    private void Give(List<MachineOp> ops, MachineOp end)
    {
        var isPushed = end.B.Kind == SourceKind.Pop;
        if (_call.Discards)
        {
            if (!isPushed) return;
            if (ops[^1] is { Opcode: Opcode.Call, Destination: null, Discards: false } last) last.Discards = true;
            else ops.Add(new MachineOp(Opcode.Drop, end.Span) { Field = 1, Origin = end.Origin, Operands = OperandSets.Any });
        }
        else if (!isPushed)
        {
            if (end.B.Local is null || end.B.Local != _call.Destination) ops.Add(Move(Opcode.Move, end.B, _call.Destination, end));
        }
        else if (_call.Destination is { } local)
        {
            if (ops[^1].Pushes) ops[^1].Destination = local;
            else ops.Add(Move(Opcode.Copy, Source.Pop, local, end));
        }
    }

    private bool CanStandFor(VirtualLocal parameter, Source given) => CanStandFor(_body, parameter, given);

    /// <summary>Whether the operand can take the parameter's place, as far as the function goes.</summary>
    private static bool CanStandFor(InlineBody body, VirtualLocal parameter, Source given) => !body.Assigns(parameter) && given.Kind switch
    {
        SourceKind.Immediate or SourceKind.Local => true,
        // Most statics are loaded by an instruction of its own.
        SourceKind.Static => body.ReadsOf(parameter) <= 1 && given.Static is { IsConstant: true } or { Content: Function or KernelClass or PyConstant },
        _ => false,
    };

    private bool IsChanged(Source given, int from, int to) => given.Local is { } local && _block.Ops.Take(from..to).Any(o => o.Destination == local);

    private MachineOp Copy(MachineOp op) => op.CopyTo(_body.Machine.Function, Operand, Local);

    private Source Operand(Source source) => source.Local is not { } local ? source : _arguments.TryGetValue(local, out var argument) ? argument : source with { Local = Local(local) };

    private VirtualLocal Local(VirtualLocal local)
    {
        if (!_locals.TryGetValue(local, out var own)) _locals.Add(local, own = new VirtualLocal(local.Name));
        return own;
    }

    private MachineOp Move(Opcode opcode, Source source, VirtualLocal? destination) => Move(opcode, source, destination, _call);

    private static MachineOp Move(Opcode opcode, Source source, VirtualLocal? destination, MachineOp place) =>
        new(opcode, place.Span) { B = source, Destination = destination, Origin = place.Origin, Operands = OperandSets.Any };
}
