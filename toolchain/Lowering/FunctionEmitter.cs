using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>
/// Writes a function's instructions, with the places of its locals and statics. What no operand field reaches (statics from
/// <see cref="Operand.MaxStatic"/> on, locals from <see cref="Instruction.MaxDestinationLocal"/> on) goes through scratch locals.
/// </summary>
internal sealed class FunctionEmitter
{
    /// <summary>Largest frame that a function word can give.</summary>
    public const int MaxFrame = (1 << FuncWord.FrameSizeBits) - 1;

    /// <summary>One for each operand of an instruction.</summary>
    private const int ScratchLocals = 2;

    private readonly Function _function;
    private readonly StaticLayout _statics;
    private readonly ErrorTables _errors;
    private readonly HandlerTable _handlers;
    private readonly FrameLayout _frame;
    private readonly Claims? _claims;
    private readonly CodeBuilder _code;
    private readonly IReadOnlyList<MachineBlock> _blocks;
    private readonly Dictionary<MachineBlock, Label> _labels = [];

    private FunctionEmitter(MachineFunction function, IReadOnlyList<MachineBlock> blocks, StaticLayout statics, ErrorTables errors, HandlerTable handlers, Claims? claims)
    {
        _claims = claims;
        _handlers = handlers;
        _function = function.Function;
        _statics = statics;
        _errors = errors;
        _blocks = blocks;
        var uses = new UseCounts();
        uses.Add(blocks);
        var parameters = function.Parameters;
        var isFar = parameters.Count + uses.Locals.Count + ScratchLocals > Instruction.MaxDestinationLocal || blocks.AllOps().Any(o => IsOutOfReach(o.A) || IsOutOfReach(o.B) && o.Opcode != Opcode.Move);
        _frame = new FrameLayout(parameters, uses.Locals, isFar ? ScratchLocals : 0);
        _code = new CodeBuilder(_function.Symbol, _function.Module.Name, _function.Module.Kind);

        bool IsOutOfReach(Source source) => source.Static is { } slot && !statics.IsNear(slot);
    }

    /// <summary>The function's code; its frame size goes to <paramref name="frameSize"/>.</summary>
    public static CodeBuilder Emit(MachineFunction function, IReadOnlyList<MachineBlock> blocks, StaticLayout statics, ErrorTables errors, HandlerTable handlers, Claims? claims, out int frameSize)
    {
        var emitter = new FunctionEmitter(function, blocks, statics, errors, handlers, claims);
        frameSize = emitter._frame.Size;
        emitter.Emit(function.Parameters);
        return emitter._code;
    }

    private void Emit(IReadOnlyList<VirtualLocal> locals)
    {
        // A frame that is too large is reported by the caller; nothing of it can be encoded.
        if (_frame.Size > MaxFrame) return;
        foreach (var block in _blocks) _labels[block] = _code.NewLabel();
        if (!_function.IsComplex)
        {
            for (var i = 0; i < _function.Defaults.Count; i++) EmitDefault(_frame[locals[_function.Required + i]], _function.Defaults[i].Source);
        }
        _code.MarkEntry();
        if (_function.IsTrapHandler) _code.Emit(Instruction.Count(Opcode.Enter, _frame.Size));
        for (var i = 0; i < _blocks.Count; i++) Emit(_blocks[i], i + 1 < _blocks.Count ? _blocks[i + 1] : null);
    }

    /// <summary>One instruction: a call enters as many before the entry as defaults are missing.</summary>
    private void EmitDefault(int parameter, Source source)
    {
        _code.Emit(source.Static is { } slot && !_statics.IsNear(slot) ? Instruction.LoadStatic(parameter, _statics[slot]) : Instruction.Unary(Opcode.Move, parameter, Direct(source)));
    }

    private void Emit(MachineBlock block, MachineBlock? following)
    {
        _code.Mark(_labels[block]);
        EmitBody(block, following);
        if (block.Handler is { } handler) _handlers.Add(_function, _labels[block], _code.Here(), _labels[handler]);
    }

    private void EmitBody(MachineBlock block, MachineBlock? following)
    {
        if (block.IsHandler) _code.Emit(Instruction.Count(Opcode.Enter, _frame.Size));
        foreach (var op in block.Ops)
        {
            // But the address behind a call is the function's own.
            if (!op.IsNeverReached || following is null) Emit(op);
        }
        var next = block.Next;
        if (block.Branch is { } branch)
        {
            var taken = block.Taken!;
            if (taken == following && BranchForm.Complement(branch.Opcode) is { } complement)
            {
                branch.Opcode = complement;
                (taken, next) = (next!, taken);
            }
            EmitBranch(branch, _labels[taken]);
        }
        if (next is null || next == following) return;
        // A jump to a return would cost as much as the return.
        if (next is { Ops: [{ Opcode: Opcode.Return } end], Branch: null, IsHandler: false } && next.Handler == block.Handler) Emit(end);
        else _code.Jump(_labels[next]);
    }

    private void Emit(MachineOp op)
    {
        Locate(op);
        if (op.Opcode == Opcode.Move && op.B.Static is { } moved && !_statics.IsNear(moved))
        {
            Note(op, default, op.B.Unbound);
            _claims?.Add(_code.Here(), op);
            WithDestination(op, d => Instruction.LoadStatic(d, _statics[moved]));
            return;
        }
        // A is read before B where both have no value.
        var a = Resolve(op, op.A, 0);
        var b = Resolve(op, op.B, 1);
        Note(op, op.A.Unbound, op.B.Unbound);
        _claims?.Add(_code.Here(), op);
        switch (InstructionSet.Get(op.Opcode).Format)
        {
            case Format.Binary: WithDestination(op, d => Instruction.Binary(op.Opcode, d, a, b)); break;
            case Format.Unary: WithDestination(op, d => Instruction.Unary(op.Opcode, d, b)); break;
            case Format.Call when op.Discards: _code.Emit(Instruction.Call(op.Opcode, Instruction.Push, op.Field, discard: true)); break;
            case Format.Call: WithDestination(op, d => Instruction.Call(op.Opcode, d, op.Field)); break;
            case Format.Pair: _code.Emit(Instruction.Pair(op.Opcode, a, b)); break;
            case Format.Source: _code.Emit(Instruction.Source(op.Opcode, b)); break;
            case Format.Destination: WithDestination(op, d => Instruction.Destination(op.Opcode, d)); break;
            case Format.LocalOnly when IsFar(op.Destination!): WithDestination(op, d => Instruction.Retag(d, Tag.Unbound, Operand.Imm(0))); break;
            case Format.LocalOnly: _code.Emit(Instruction.ClearLocal(_frame[op.Destination!])); break;
            case Format.Retag when op.Opcode == Opcode.New: WithDestination(op, d => Instruction.NewObject(d, (Tag)op.Field, b)); break;
            case Format.Retag: WithDestination(op, d => Instruction.Retag(d, (Tag)op.Field, b)); break;
            case Format.PinIn: WithDestination(op, d => Instruction.PinRead(d, op.Field)); break;
            case Format.PinOut: _code.Emit(Instruction.PinOut(op.Opcode, op.Field, b)); break;
            case Format.Console: _code.Emit(Instruction.PutChar(op.Field, b)); break;
            case Format.Count: _code.Emit(Instruction.Count(op.Opcode, op.Field)); break;
            case Format.StaticOut: _code.Emit(Instruction.StoreStatic(_statics[op.Static!], b)); break;
            case Format.StaticOnly: _code.Emit(Instruction.StaticOnly(op.Opcode, _statics[op.Static!])); break;
            default: throw new InvalidOperationException($"{op.Opcode} inside of a block");
        }
    }

    private void EmitBranch(MachineOp op, Label target)
    {
        Locate(op);
        var a = Resolve(op, op.A, 0);
        var b = Resolve(op, op.B, 1);
        if (op.Opcode is not (Opcode.ForUp or Opcode.ForDown)) Note(op, op.A.Unbound, op.B.Unbound);
        else if (IsSite(op)) _errors.AddLoop(_code.Here(), _function, op.Span, op.Opcode == Opcode.ForDown, _frame[op.Destination!], target);
        _claims?.Add(_code.Here(), op);
        switch (InstructionSet.Get(op.Opcode).Format)
        {
            case Format.CompareBranch: _code.Branch(op.Opcode, target, a, b); break;
            case Format.TestBranch: _code.Branch(op.Opcode, target, b); break;
            case Format.PinBranch: _code.BranchPin(op.Opcode, target, op.Field); break;
            case Format.Loop: _code.Loop(op.Opcode, _frame[op.Destination!], target, b); break;
            default: throw new InvalidOperationException($"{op.Opcode} at the end of a block");
        }
    }

    private void Locate(MachineOp op)
    {
        var source = op.Origin ?? _function;
        _code.Location = new CodeLocation(source.Module.FileIndex, op.Span.Line, op.Span.EndLine, op.Span.Column, op.Span.EndColumn, source.Code.QualifiedName, string.Join("; ", op.Bytecode));
    }

    /// <summary>Enters the next instruction into the tables of the places where exceptions come from.</summary>
    private void Note(MachineOp op, UnboundRead? a, UnboundRead? b)
    {
        if (IsSite(op)) _errors.Add(_code.Here(), _function, op.Span, a, b);
    }

    private bool IsSite(MachineOp op) => _function.Module.Kind == ModuleKind.User && op.CanTrap;

    private Operand Resolve(MachineOp op, Source source, int scratch)
    {
        if (source.Static is { } slot && !_statics.IsNear(slot))
        {
            Note(op, null, source.Unbound);
            if (op.Opcode == Opcode.TagOf) EmitLoadOfAnyTag(_frame.FirstScratch + scratch, _statics[slot]);
            else _code.Emit(Instruction.LoadStatic(_frame.FirstScratch + scratch, _statics[slot]));
            return Operand.Local(_frame.FirstScratch + scratch);
        }
        if (source.Local is { } local && _frame[local] > Operand.MaxLocal)
        {
            EmitAddress(_frame.FirstScratch + scratch, _frame[local]);
            _code.Emit(Instruction.Unary(Opcode.LoadStack, _frame.FirstScratch + scratch, Operand.Local(_frame.FirstScratch + scratch)));
            return Operand.Local(_frame.FirstScratch + scratch);
        }
        return Direct(source);
    }

    private Operand Direct(Source source) => source.Kind switch
    {
        SourceKind.Immediate => Operand.Imm(source.Value),
        SourceKind.Local => Operand.Local(_frame[source.Local!]),
        SourceKind.Static => Operand.Static(_statics[source.Static!]),
        SourceKind.Top => Operand.Top,
        SourceKind.Pop => Operand.Pop,
        _ => Operand.Imm(0),
    };

    private bool IsFar(VirtualLocal local) => _frame[local] > Instruction.MaxDestinationLocal;

    private void WithDestination(MachineOp op, Func<int, Instruction> make)
    {
        if (op.Destination is not { } local)
        {
            _code.Emit(make(Instruction.Push));
            return;
        }
        if (!IsFar(local))
        {
            _code.Emit(make(_frame[local]));
            return;
        }
        _code.Emit(make(_frame.FirstScratch));
        EmitAddress(_frame.FirstScratch + 1, _frame[local]);
        _code.Emit(Instruction.Pair(Opcode.StoreStack, Operand.Local(_frame.FirstScratch + 1), Operand.Local(_frame.FirstScratch)));
    }

    /// <summary>Loads a static that may be without a value, where LDS would trap.</summary>
    private void EmitLoadOfAnyTag(int scratch, int address)
    {
        const int Low = 7;
        _code.Emit(Instruction.Binary(Opcode.Shl, scratch, Operand.Imm(address >> Low), Operand.Imm(Low)));
        _code.Emit(Instruction.Binary(Opcode.Or, scratch, Operand.Local(scratch), Operand.Imm(address & ((1 << Low) - 1))));
        _code.Emit(Instruction.Unary(Opcode.LoadStack, scratch, Operand.Local(scratch)));
    }

    /// <summary>The stack address of a local that operand fields do not reach.</summary>
    private void EmitAddress(int scratch, int local)
    {
        _code.Emit(Instruction.Destination(Opcode.FramePointer, scratch));
        for (var rest = local; rest > 0; rest -= sbyte.MaxValue)
        {
            _code.Emit(Instruction.Binary(Opcode.Add, scratch, Operand.Local(scratch), Operand.Imm(Math.Min(rest, sbyte.MaxValue))));
        }
    }
}
