using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>
/// Abstract interpretation of a function's instructions over sets of tags: which blocks control can reach, and with what values.
/// </summary>
internal sealed partial class FunctionFlow
{
    private readonly Reachability _program;
    private readonly MachineFunction _machine;
    private readonly Dictionary<VirtualLocal, int> _locals = [];
    private readonly Dictionary<MachineBlock, FlowState> _entries = [];
    private readonly Queue<MachineBlock> _pending = [];

    /// <summary>Where control goes on from a block's branch: to the taken block, to the next one.</summary>
    private readonly Dictionary<MachineBlock, (bool Taken, bool Next)> _ways = [];

    /// <summary>Instructions that never come to an end, by their blocks.</summary>
    private readonly Dictionary<MachineBlock, int> _ends = [];

    private FlowState _state = null!;
    private MachineBlock _block = null!;

    public FunctionFlow(Reachability program, MachineFunction machine)
    {
        _program = program;
        _machine = machine;
        foreach (var parameter in machine.Parameters) _locals.Add(parameter, _locals.Count);
        foreach (var op in machine.Blocks.AllOps())
        {
            foreach (var local in new[] { op.A.Local, op.B.Local, op.Destination })
            {
                if (local is not null) _locals.TryAdd(local, _locals.Count);
            }
        }
        Parameters = new ValueSet[machine.Parameters.Count];
        Array.Fill(Parameters, ValueSet.Empty);
    }

    public Function Function => _machine.Function;

    /// <summary>What calls give the parameters.</summary>
    public ValueSet[] Parameters { get; }

    /// <summary>What calls of the function result in.</summary>
    public ValueSet Result { get; private set; } = ValueSet.Empty;

    /// <summary>Flows that depend on the result.</summary>
    public HashSet<FunctionFlow> Callers { get; } = [];

    /// <summary>Whether it is a function of the program that no call of another one enters.</summary>
    public bool IsUncalled => Function is { IsModule: false, Module.Kind: ModuleKind.User } && (Callers.All(c => c == this) || Parameters.Any(p => p.IsEmpty));

    /// <summary>Whether what was found depends on the tags that no value has so far.</summary>
    public bool IsLimited { get; private set; }

    /// <summary>A generator's frame leaves the stack and comes back, with locals that this does not follow.</summary>
    private bool IsOpaque => Function.Code.IsGenerator;

    private bool IsRuntime => Function.Module.Kind == ModuleKind.Runtime;

    /// <summary>Follows the function from its entry, for what is known of its parameters and of the rest of the program now.</summary>
    public void Run()
    {
        _entries.Clear();
        _ways.Clear();
        _ends.Clear();
        foreach (var op in _machine.Blocks.AllOps()) op.Operands = null;
        IsLimited = false;
        if (IsOpaque) Return(ValueSet.All);
        var locals = new ValueSet[_locals.Count];
        Array.Fill(locals, ValueSet.All);
        Parameters.CopyTo(locals, 0);
        GoTo(_machine.Blocks[0], new FlowState(locals, []));
        while (_pending.TryDequeue(out var block))
        {
            _block = block;
            _state = _entries[block].Copy();
            if (block.Handler is { } handler) GoTo(handler, AtHandler());
            if (!Follow(block.Ops)) continue;
            if (block.Branch is { } branch) Follow(branch);
            else if (block.Next is { } next) GoTo(next, _state);
        }
    }

    /// <summary>Whether control comes to the end of the block.</summary>
    private bool Follow(List<MachineOp> ops)
    {
        for (var i = 0; i < ops.Count; i++)
        {
            if (ops[i].Statement is { } statement && _program.IsInVain(statement, this)) i += statement.Length - 1;
            else if (!Step(ops[i], i)) return false;
        }
        return true;
    }

    private void GoTo(MachineBlock block, FlowState state)
    {
        if (!_entries.TryGetValue(block, out var known)) _entries.Add(block, state.Copy());
        else if (!known.Join(state, _program.Escape)) return;
        if (!_pending.Contains(block)) _pending.Enqueue(block);
    }

    /// <summary>What a handler finds: the locals as they may be anywhere in the block, an empty stack.</summary>
    private FlowState AtHandler() => new([.. _state.Locals.Select(l => l with { TagOfLocal = -1 })], []);

    private void Return(ValueSet value)
    {
        if (Result == (Result | value)) return;
        Result = (Result | value) with { TagOfLocal = -1, Callee = null };
        foreach (var caller in Callers) _program.Enqueue(caller);
    }

    private ValueSet Read(Source source)
    {
        var value = source.Kind switch
        {
            SourceKind.Immediate => ValueSet.Of(source.Value),
            SourceKind.Local when IsOpaque => ValueSet.All,
            SourceKind.Local => _state.Locals[_locals[source.Local!]],
            SourceKind.Static => _program.Read(source.Static!, this),
            SourceKind.Pop => Taken(_state.Pop()),
            SourceKind.Top => Taken(_state.Stack.Count > 0 ? _state.Stack[^1] : ValueSet.All),
            _ => ValueSet.Empty,
        };
        return value;
    }

    /// <summary>A word that leaves the stack by something that is no call of it.</summary>
    private ValueSet Taken(ValueSet value)
    {
        if (value.Callee is { } function) _program.Escape(function);
        return value with { Callee = null };
    }

    private void Assign(MachineOp op, ValueSet value)
    {
        if (!op.HasResult || op.Discards) return;
        if (op.Destination is not { } local)
        {
            _state.Stack.Add(value);
            return;
        }
        Set(local, value with { Callee = null });
    }

    private void Set(VirtualLocal local, ValueSet value)
    {
        _state.Set(_locals[local], value);
        if (_block.Handler is { } handler) GoTo(handler, AtHandler());
    }

    /// <summary>An instruction inside of a block; whether control goes on behind it.</summary>
    private bool Step(MachineOp op, int index)
    {
        if (op is { Opcode: Opcode.Move, Destination: null, B: { Kind: SourceKind.Static, Static.Content: Function callee } })
        {
            _program.Reach(callee);
            Claim(op, ValueSet.Empty, ValueSet.Of(Tag.Func));
            _state.Stack.Add(ValueSet.Of(Tag.Func) with { Callee = callee });
            return true;
        }
        if (_program.StoredInVain(op, this) is { } unread)
        {
            if (!IsDropped(unread)) _program.Reach(unread);
            Claim(op, ValueSet.Empty, ValueSet.Of(Tag.Func));
            return true;
        }
        if (op is { Opcode: Opcode.StoreStack, Callee: { } handed })
        {
            _program.Reach(handed);
            Claim(op, Read(op.A), ValueSet.Of(Tag.Func));
            return true;
        }
        var b = Read(op.B);
        var a = Read(op.A);
        Claim(op, a, b);
        var c = InstructionSet.Get(op.Opcode).HasOperandC ? Taken(_state.Pop()) : ValueSet.Empty;
        switch (op.Opcode)
        {
            case Opcode.Call:
                return Call(op, index);
            case Opcode.CallKw:
                for (var i = 0; i < op.Field + 1; i++) Taken(_state.Pop());
                _program.NoteCallee(Taken(_state.Pop()));
                _program.Trap(op, this, ValueSet.Int, ValueSet.Int, ValueSet.Empty);
                Assign(op, ValueSet.All);
                return true;
            case Opcode.Return:
                _program.Trap(op, this, a, b, c);
                Return(b);
                return true;
            case Opcode.TailCall:
                if (op.IsForGood) return Ends(index);
                // The runtime enters functions only in this way.
                _program.NoteCallee(ValueSet.Of(Tag.Func));
                _program.Trap(op, this, ValueSet.Int, ValueSet.Int, ValueSet.Empty);
                Return(op.Callee is { } next ? _program.Call(next, [.. op.Arguments.Select(Read)], this) : ValueSet.All);
                return true;
            case Opcode.Halt:
                return Ends(index);
            case Opcode.Drop:
                for (var i = 0; i < op.Field; i++) Taken(_state.Pop());
                return true;
            case Opcode.StoreStatic:
                _program.Trap(op, this, a, b, c);
                _program.Store(op.Static!, b);
                return true;
            case Opcode.ClearStatic:
                _program.Store(op.Static!, ValueSet.Of(Tag.Unbound));
                return true;
            case Opcode.ClearLocal:
                Set(op.Destination!, ValueSet.Of(Tag.Unbound));
                return true;
        }
        var given = _program.Trap(op, this, op.A.Kind == SourceKind.None ? ValueSet.All : a, b, c);
        if (op.HasResult) Assign(op, Outcome(op, a, b) | given);
        return true;
    }

    /// <summary>Notes what the operands are, on this way too.</summary>
    private static void Claim(MachineOp op, ValueSet a, ValueSet b) => op.Operands = op.Operands is { } known ? new(known.A | a, known.B | b) : new(a, b);

    /// <summary>Whether a function that nothing reads is left out: of the library.</summary>
    private static bool IsDropped(Function function) => function.Module.Kind == ModuleKind.Library;

    /// <summary>Control does not go on behind the instruction. What the program itself would go on with stays, so that places of exceptions are as they were.</summary>
    private bool Ends(int index)
    {
        if (!IsRuntime || IsOpaque) return true;
        _ends[_block] = index;
        return false;
    }

    private bool Call(MachineOp op, int index)
    {
        var arguments = new ValueSet[op.Field];
        for (var i = op.Field - 1; i >= 0; i--) arguments[i] = Taken(_state.Pop());
        var word = _state.Pop();
        if (op.Callee is { } callee && word.Callee == callee && CallGraph.IsSure(op))
        {
            // It traps where the stack is full.
            _program.NoteCallee(ValueSet.Of(Tag.Func));
            var result = _program.Call(callee, arguments, this);
            if (result.IsEmpty && !Ends(index)) return false;
            Assign(op, result.IsEmpty ? ValueSet.All : result);
            return true;
        }
        _program.NoteCallee(Taken(word));
        if (op.Callee is { } unsure) _program.Escape(unsure);
        Assign(op, ValueSet.All);
        return true;
    }
}
