using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>
/// What of the program and the runtime can ever run: functions, blocks of them, classes and their methods. A value can have a tag only where an instruction
/// that can run makes words of that tag; code for the others is left out, and what only that code makes is not made either, until nothing changes. That is
/// rapid type analysis (Bacon and Sweeney, OOPSLA 1996), with sets of tags followed through locals, calls of known functions and variables of the runtime.
/// What comes from the heap, and the parameters of functions that are values, may be anything that there is.
/// </summary>
internal sealed class Reachability
{
    /// <summary>Tags that words of any image have.</summary>
    private static readonly Tag[] Always = [Tag.Unbound, Tag.None, Tag.NotImplemented, Tag.Ellipsis, Tag.Bool, Tag.Int, Tag.Raw, Tag.Header, Tag.Frame, Tag.Func, Tag.Str, Tag.Tuple, Tag.Type, Tag.Instance, Tag.Object];

    private readonly ProgramUnit _program;
    private readonly Linker _linker;
    private readonly bool _bare;
    private readonly Dictionary<Function, FunctionFlow> _flows = [];
    private readonly HashSet<Function> _escaped = [];
    private readonly Queue<FunctionFlow> _pending = [];
    private readonly HashSet<FunctionFlow> _waiting = [];
    private readonly Dictionary<StaticSlot, Variable> _variables = [];
    private readonly HashSet<StaticSlot> _touched = [];
    private readonly HashSet<FunctionFlow> _keywordReaders = [];
    private readonly Variable _callees = new();
    /// <summary>Globals of modules that nobody can look up by their names; and whether modules have been imported.</summary>
    private readonly HashSet<StaticSlot> _globals;
    private readonly HashSet<Opcode> _vectors = [];
    private readonly int _modules;

    public Reachability(ProgramUnit program, Linker linker, ModuleSet modules, bool bare)
    {
        (_program, _linker, _bare, _modules) = (program, linker, bare, program.ModuleSlots.Count);
        _globals = [.. modules.InOrder.Where(m => m.Kind != ModuleKind.Runtime && !program.ModuleSlots.ContainsKey(m)).SelectMany(m => m.Globals.Values).Select(g => g.Slot), .. modules.InOrder.Select(m => m.Imported).OfType<StaticSlot>()];
        foreach (var tag in Always) World |= ValueSet.Of(tag).Tags;
    }

    /// <summary>A variable of the runtime, or a global.</summary>
    private sealed class Variable
    {
        public ValueSet Value { get; set; } = ValueSet.Empty;
        public bool IsRead { get; set; }
        public HashSet<FunctionFlow> Readers { get; } = [];
        public HashSet<FunctionFlow> Writers { get; } = [];
    }

    /// <summary>Tags that words can have so far: a bit each, as in a <see cref="ValueSet"/>.</summary>
    public ulong World { get; private set; }

    /// <summary>Instructions that may trap.</summary>
    public HashSet<MachineOp> Trapping { get; } = [];

    /// <summary>The functions and blocks that can run, in the order they were selected.</summary>
    public IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> Code => [.. InOrder.Select(f => (f.Machine, f.Reached))];

    private IEnumerable<FunctionFlow> InOrder => _program.Selected.Select(m => _flows.GetValueOrDefault(m.Function)).OfType<FunctionFlow>();

    /// <summary>Leaves out what cannot run.</summary>
    /// <inheritdoc cref="FunctionFlow.Prune"/>
    public List<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> Prune(bool guarded)
    {
        if (_program.ModuleSlots.Count != _modules) throw new InvalidOperationException("a module became a value after its globals were taken for known");
        List<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code = [.. InOrder.Select(f => (f.Machine, f.Prune(guarded)))];
        foreach (var (machine, blocks) in code) Check(machine.Function, blocks);
        return code;
    }

    /// <summary>What is linked does not refer to what is not.</summary>
    private void Check(Function function, IReadOnlyList<MachineBlock> blocks)
    {
        foreach (var op in blocks.AllOps())
        {
            if (!_bare && !op.NeverTraps && !op.IsForGood && Handler(op, function) is { } handler && !(_vectors.Contains(op.Opcode) && _flows.ContainsKey(handler))) throw new InvalidOperationException($"{function.Symbol}: {op.Opcode} traps to {handler.Symbol}, which is not linked");
            foreach (var slot in new[] { op.A.Static, op.B.Static })
            {
                var isLinked = slot?.Content switch
                {
                    Function other => _flows.ContainsKey(other),
                    Descriptor { Function: var other } => _flows.ContainsKey(other),
                    KernelClass made => _program.Classes.Contains(made),
                    _ => true,
                };
                if (!isLinked) throw new InvalidOperationException($"{function.Symbol}: {op.Opcode} names {(slot!.Content as Function)?.Symbol ?? slot.Content}, which is not linked");
            }
        }
    }

    /// <summary>Whether the instruction surely does not trap.</summary>
    public bool NeverTraps(MachineOp op, Function function) => !_bare && Handler(op, function) is not null && !Trapping.Contains(op);

    public bool HasVector(Opcode opcode) => _vectors.Contains(opcode);

    /// <summary>Follows everything, until nothing changes.</summary>
    public void Run()
    {
        do
        {
            while (_pending.TryDequeue(out var flow))
            {
                _waiting.Remove(flow);
                _program.Reasons?.From = LinkReasons.NameOf(flow.Function);
                flow.Run();
            }
            _program.LinkClasses(Escape);
            NoteTags();
            if (_pending.Count > 0) continue;
            // The program's own functions are in the image even where nothing calls them.
            foreach (var flow in _flows.Values.Where(f => f.IsUncalled).ToList()) Escape(flow.Function);
        }
        while (_pending.Count > 0);
    }

    public void Enqueue(FunctionFlow flow)
    {
        if (_waiting.Add(flow)) _pending.Enqueue(flow);
    }

    /// <summary>The function is part of the program.</summary>
    public FunctionFlow Reach(Function function)
    {
        _program.Reasons?.Add(LinkReasons.NameOf(function), "used by");
        if (_flows.TryGetValue(function, out var flow)) return flow;
        _flows.Add(function, flow = new FunctionFlow(this, _program.MachineOf(function)));
        _program.NoteNames(function);
        foreach (var value in function.Defaults) Touch(value.Source);
        foreach (var (_, value) in function.KeywordDefaults) Touch(_program.SourceOf(value));
        Enqueue(flow);
        return flow;
    }

    private void Touch(Source source)
    {
        if (source.Static is { } slot) Read(slot, null);
    }

    /// <summary>The function is a value: anything may call it.</summary>
    public void Escape(Function function)
    {
        if (!_escaped.Add(function)) return;
        var flow = Reach(function);
        Array.Fill(flow.Parameters, ValueSet.All);
        Enqueue(flow);
        if (!function.Code.Flags.HasFlag(CodeFlags.VariadicKeywords) || _program.TakesKeywords) return;
        _program.TakesKeywords = true;
        _program.Reasons?.Add(LinkReasons.NameOf(function), "keywords of any names", "taken by");
        foreach (var reader in _keywordReaders) Enqueue(reader);
    }

    /// <summary>Whether the function is a value.</summary>
    public bool IsValue(Function function) => _escaped.Contains(function);

    /// <summary>A call that surely enters the function; what it results in.</summary>
    public ValueSet Call(Function callee, IReadOnlyList<ValueSet> arguments, FunctionFlow caller)
    {
        var flow = Reach(callee);
        flow.Callers.Add(caller);
        for (var i = 0; i < flow.Parameters.Length; i++)
        {
            var given = i < arguments.Count ? arguments[i] : callee.Defaults[i - callee.Required].Source is { Static: { } slot } ? Read(slot, null) : ValueSet.Of(callee.Defaults[i - callee.Required].Source.Value);
            // The program's own code stays as it is written, whatever numbers it is given.
            if (callee.Module.Kind != ModuleKind.Runtime) given = given.AnyOfItsTags;
            var joined = (flow.Parameters[i] | given) with { TagOfLocal = -1, Callee = null };
            if (joined == flow.Parameters[i]) continue;
            flow.Parameters[i] = joined;
            Enqueue(flow);
        }
        return flow.Result;
    }

    /// <summary>What calls that may trap call.</summary>
    public ValueSet Callees(FunctionFlow reader)
    {
        _callees.Readers.Add(reader);
        return _callees.Value;
    }

    public void NoteCallee(ValueSet word)
    {
        var joined = (_callees.Value | word) with { TagOfLocal = -1, Callee = null };
        if (joined == _callees.Value) return;
        if (!word.IsOnly(ValueSet.Of(Tag.Func))) _program.Reasons?.Add("calls of what may be no function", "in");
        _callees.Value = joined;
        foreach (var reader in _callees.Readers) Enqueue(reader);
    }

    /// <summary>What the runtime gives where the instruction traps; nothing where it does not.</summary>
    public ValueSet Trap(MachineOp op, FunctionFlow flow, ValueSet a, ValueSet b, ValueSet c)
    {
        foreach (var unbound in new[] { op.A.Unbound, op.B.Unbound })
        {
            if (unbound is null) continue;
            _program.AddClass(_program.KernelClass(unbound.Class)!);
            // A static that no operand reaches is read by LDS.
            SetVector(Opcode.LoadStatic, flow);
        }
        if (_bare || Handler(op, flow.Function) is not { } handler || HardwareTraps.CannotTrap(op, a, b)) return ValueSet.Empty;
        Trapping.Add(op);
        _program.Reasons?.Add(LinkReasons.NameOf(handler), $"takes traps of {InstructionSet.Get(op.Opcode).Mnemonic} in");
        SetVector(op.Opcode, flow);
        // What a branch may become when the code is laid out.
        if (BranchForm.Complement(op.Opcode) is { } complement) SetVector(complement, flow);
        if (op.A.Unbound is null) a = a.Without(Tag.Unbound);
        if (op.B.Unbound is null) b = b.Without(Tag.Unbound);
        var result = Call(handler, handler.ParameterWords == 3 ? [a, b, c] : [a, b], flow);
        return HardwareTraps.ResultOfNumbers(op.Opcode, a, b) ?? result;
    }

    private Function? Handler(MachineOp op, Function function) =>
        op.Opcode != Opcode.Call && TrapHandlers.Of(op, function.Module.Kind) is { } name && _program.HasRuntime(name) ? _program.Runtime(name) : null;

    /// <summary>The handler of an instruction that may trap, or null.</summary>
    public Function? HandlerOf(Function function, MachineOp op) => Trapping.Contains(op) ? Handler(op, function) : null;

    /// <summary>Links the handler of calls.</summary>
    public void LinkCalls()
    {
        _vectors.Add(Opcode.Call);
        var handler = _program.Runtime(TrapHandlers.Of(Opcode.Call)!);
        _linker.SetVector(Opcode.Call, handler.Symbol);
        NoteCallee(ValueSet.Of(Tag.Func));
        Escape(handler);
    }

    private void SetVector(Opcode opcode, FunctionFlow flow)
    {
        if (_bare || TrapHandlers.Of(opcode) is not { } name || !_program.HasRuntime(name) || !_vectors.Add(opcode)) return;
        var handler = _program.Runtime(name);
        _linker.SetVector(opcode, handler.Symbol);
        if (opcode == Opcode.LoadStatic) Escape(handler);
        else Reach(handler);
    }

    /// <summary>Values with the tag can come into being.</summary>
    public void Note(Tag tag)
    {
        _program.NoteTag(tag);
        NoteTags();
    }

    private void NoteTags()
    {
        var world = _program.Tags.Aggregate(World, (bits, tag) => bits | ValueSet.Of(tag).Tags);
        if (world == World) return;
        World = world;
        foreach (var flow in _flows.Values.Where(f => f.IsLimited)) Enqueue(flow);
    }

    /// <summary>What a static holds; what it names is part of the program.</summary>
    public ValueSet Read(StaticSlot slot, FunctionFlow? reader)
    {
        switch (slot.Content)
        {
            case Function function:
                Escape(function);
                return ValueSet.Of(Tag.Func);
            case Descriptor { Function: var described }:
                Reach(described);
                return ValueSet.Of(Tag.Object);
            case SourceModule:
                return ValueSet.Of(Tag.Module);
            case KernelClass made:
                _program.Take(made, reader is { Function.Module.Kind: not ModuleKind.Runtime });
                return ValueSet.Of(Tag.Type);
            case PyConstant constant:
                if (_touched.Add(slot))
                {
                    _program.NoteConstant(constant);
                    NoteTags();
                }
                return Of(constant);
            case LinkSymbol.TakesKeywords:
                if (reader is not null) _keywordReaders.Add(reader);
                return _program.TakesKeywords ? ValueSet.Bool : ValueSet.Of(false);
            case LinkSymbol symbol:
                _program.UseLink(symbol);
                return ValueSet.All;
        }
        return IsVariable(slot) ? ReadVariable(slot, reader) : slot.IsConstant ? Of(slot.Initial.Resolve(_ => 0, _ => 0)) : ValueSet.All;
    }

    private bool IsVariable(StaticSlot slot) => slot.Content is GlobalVariable || _globals.Contains(slot);

    private ValueSet ReadVariable(StaticSlot slot, FunctionFlow? reader)
    {
        var variable = Of(slot);
        if (reader is not null) variable.Readers.Add(reader);
        if (variable.IsRead) return variable.Value;
        variable.IsRead = true;
        variable.Value |= Of(slot.Initial.Resolve(_ => 0, _ => 0));
        foreach (var writer in variable.Writers) Enqueue(writer);
        return variable.Value;
    }

    private Variable Of(StaticSlot slot)
    {
        if (!_variables.TryGetValue(slot, out var variable)) _variables.Add(slot, variable = new Variable());
        return variable;
    }

    private ValueSet Of(Word word)
    {
        if (!_program.Tags.Contains(word.Tag)) Note(word.Tag);
        return word.Tag switch
        {
            Tag.Int => ValueSet.Of((long)word.Payload),
            Tag.Bool => ValueSet.Of(word.Payload != 0),
            _ => ValueSet.Of(word.Tag),
        };
    }

    private static ValueSet Of(PyConstant constant) => constant switch
    {
        PyConstant.Int => ValueSet.Of(Tag.BigInt),
        PyConstant.Complex => ValueSet.Of(Tag.Complex),
        PyConstant.Str => ValueSet.Of(Tag.Str),
        PyConstant.Bytes => ValueSet.Of(Tag.Bytes),
        PyConstant.Tuple => ValueSet.Of(Tag.Tuple),
        PyConstant.FrozenSet set => ValueSet.Of(DataSection.HoldsFrozenSet(set) ? Tag.FrozenSet : Tag.Tuple),
        _ => throw new InvalidOperationException($"{constant} is a word, no object"),
    };

    /// <summary>An assignment of a static.</summary>
    public void Store(StaticSlot slot, ValueSet value)
    {
        var variable = Of(slot);
        var joined = (variable.Value | value) with { TagOfLocal = -1, Callee = null };
        if (joined == variable.Value) return;
        variable.Value = joined;
        foreach (var reader in variable.Readers) Enqueue(reader);
    }

    /// <summary>The function that an instruction stores in a global that nothing reads, or null: only calls that the compiler knows enter it.</summary>
    public Function? StoredInVain(MachineOp store, FunctionFlow writer)
    {
        if (store.Opcode != Opcode.StoreStatic || store.B.Static?.Content is not Function function || !_globals.Contains(store.Static!)) return null;
        return IsUnread(store.Static!, writer) ? function : null;
    }

    /// <summary>Whether nothing reads what the statement assigns.</summary>
    public bool IsInVain(DroppableStatement statement, FunctionFlow writer) => _globals.Contains(statement.Slot) && IsUnread(statement.Slot, writer);

    private bool IsUnread(StaticSlot slot, FunctionFlow writer)
    {
        var variable = Of(slot);
        variable.Writers.Add(writer);
        return !variable.IsRead;
    }
}
