using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Variables, attributes and imports.</summary>
internal sealed partial class FunctionSelector
{
    /// <summary>Locals that are assigned once, something that only the compiler knows.</summary>
    private readonly Dictionary<VirtualLocal, Value> _knownLocals = [];

    /// <summary>A frame holds stale words: locals that may be read before they are assigned start without a value.</summary>
    private void ClearUnassigned()
    {
        var operations = _function.Graph.Blocks.SelectMany(b => b.Body).ToList();
        var reads = operations.Where(i => i.Op is StackOp.LoadLocal or StackOp.DeleteLocal && !_assignment.IsAssignedAt(i)).Select(i => i.Argument);
        // locals() reads them all.
        if (operations.Any(i => i.Op == StackOp.LoadGlobal && Builtins.LooksAtLocals(i.Name))) reads = Enumerable.Range(0, _locals.Length).Where(i => _function.Code.Locals[i].Kind == Pyc.LocalKind.Local);
        foreach (var local in reads.Distinct().Where(l => _locals[l].Parameter < 0).Order())
        {
            _current.Ops.Add(new MachineOp(Opcode.ClearLocal, SourceSpan.Unknown) { Destination = _locals[local] });
        }
    }

    private UnboundRead? UnboundLocal(StackInstruction instruction) => _assignment.IsAssignedAt(instruction) ? null
        : new("UnboundLocalError", $"cannot access local variable '{_locals[instruction.Argument].Name}' where it is not associated with a value", instruction.Span);

    private UnboundRead UnboundGlobal(string name) => new("NameError", $"name '{name}' is not defined", _instruction.Span, Suggestion.For(name, _function));

    private void LoadLocal(StackInstruction instruction)
    {
        var local = _locals[instruction.Argument];
        if (_knownLocals.TryGetValue(local, out var known))
        {
            Push(!_assignment.IsAssignedAt(instruction) ? Refuse($"{local.Name}, which may not be assigned yet") : known is PinValue pin ? PinOrObject(pin) : known);
            return;
        }
        Push(new LocalValue(local) { Text = instruction.Text, Span = instruction.Span, Unbound = UnboundLocal(instruction) });
    }

    private void StoreLocal(StackInstruction instruction)
    {
        var local = _locals[instruction.Argument];
        var value = Pop();
        if (value is NeverValue) return;
        if (value is RangeItem { Iterator: var iterator })
        {
            if (iterator.CountsInVariable) return;
            value = new HiddenValue(iterator.Counter);
        }
        var isOnlyStore = _facts.IsFixed(instruction.Argument) && local.Parameter < 0;
        if (value is not KnownCallable { IsBuiltin: false } and not PinValue and not ModuleValue
            || value is KnownCallable { AsValue: not null } or PinValue or ModuleValue { Module: SourceModule } && !isOnlyStore) value = Materialise(value);
        if (value is CompileTimeValue known)
        {
            if (isOnlyStore && known is PinValue or ModuleValue or KnownCallable) _knownLocals[local] = known;
            else Refuse(known.Description);
            return;
        }
        var pushed = value as PushedValue;
        var canRedirect = IsLast(pushed?.Producer) && !_stack.Any(v => v is LocalValue { Unbound: not null } l && l.Local == local);
        for (var i = 0; i < _stack.Count; i++)
        {
            if (_stack[i] is LocalValue v && v.Local == local) MaterialiseInHidden(i, beforeLast: canRedirect);
        }
        if (canRedirect) Redirect(pushed!, local);
        else if (value is not LocalValue { Unbound: null } same || same.Local != local) Emit(Opcode.Move, b: Use(value), destination: local);
    }

    private void DeleteLocal(StackInstruction instruction)
    {
        var local = _locals[instruction.Argument];
        if (_knownLocals.ContainsKey(local)) Refuse($"del of {local.Name}");
        for (var i = 0; i < _stack.Count; i++)
        {
            if (_stack[i] is LocalValue v && v.Local == local) MaterialiseInHidden(i);
        }
        if (UnboundLocal(instruction) is { } unbound) Emit(Opcode.Move, b: Source.Of(local) with { Unbound = unbound }, destination: NewHidden());
        Emit(Opcode.ClearLocal, destination: local);
    }

    private void LoadGlobal(string name)
    {
        var module = _function.Module;
        if (module.Kind == ModuleKind.Runtime)
        {
            Push(TakenApart(name) ?? LoadKernelName(module, name));
            return;
        }
        if (module.Globals.TryGetValue(name, out var variable))
        {
            // Imports are not undone, and come first.
            var isAssigned = _assignment.IsAssignedAt(_instruction) || !_function.IsModule && variable.Known is ModuleValue or KnownCallable;
            if (variable.Known is { } known && !variable.IsDeleted && (isAssigned || known is CompileTimeValue))
            {
                Push(isAssigned ? known is PinValue pin ? PinOrObject(pin) : Known(known) : Refuse($"{name}, which may not be assigned yet"));
            }
            else if (!isAssigned && LoadBuiltin(name) is { } builtin) Push(GlobalOr(variable, Materialise(builtin)));
            else Push(new GlobalValue(variable.Slot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = isAssigned ? null : UnboundGlobal(name) });
            return;
        }
        Value? value = null;
        foreach (var imported in module.StarImports) value ??= imported.Member(name);
        if (value is null && LoadBuiltin(name) is { } found) value = _program.MayBeSetByName(module, name) ? GlobalOr(module.Declare(name), Materialise(found)) : found;
        if (value is null && !Builtins.Names.Contains(name) && _program.UsesName("globals"))
        {
            // It may be set by way of globals().
            Push(new GlobalValue(module.Declare(name).Slot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = UnboundGlobal(name) });
            return;
        }
        if (value is null && Builtins.Names.Contains(name)) value = Refuse(Builtins.Reason(name));
        if (value is ClassValue { Class: var made }) PushClass(made);
        else Push(value ?? new FixedValue(_program.UnboundSlot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = UnboundGlobal(name) });
    }

    /// <summary>A built-in class or, where it is about to be called, the function that makes what the call gives.</summary>
    private void PushClass(KernelClass made)
    {
        if (_instruction.Op != StackOp.LoadGlobal || _stack is not [.., NullValue] || _function.Slots.CallOf(_instruction) is not { Names: [] } call || made.Maker(call.Argument) is not var (function, takesClass))
        {
            Push(Known(new ClassValue(made)));
            return;
        }
        if (takesClass) _stack[^1] = new FunctionValue(function) { IsOrdered = true };
        Push(Known(takesClass ? new ClassValue(made) : new FunctionValue(function)));
    }

    /// <summary>What a name stands for that no module assigns, or null.</summary>
    private Value? LoadBuiltin(string name)
    {
        var module = _function.Module;
        DeferredValue Text(string text) => new ConstantValue(new PyConstant.Str(text)) { Text = _instruction.Text, Span = _instruction.Span };
        switch (name)
        {
            case Builtins.Annotations when _program.UsesAnnotations: return null;
            case "__name__": return Text(module.Name);
            case "__file__": return Text(module.Source.Path);
            case "__debug__": return new ConstantValue(new PyConstant.Bool(true));
            case "__doc__": return module.Body.Code.Constants.OfType<PyConstant.Str>().FirstOrDefault() is { } text && module.Body.Decoded.Instructions.Any(i => i is { Op: StackOp.StoreGlobal, Name: "__doc__" }) ? new ConstantValue(text) : ConstantValue.None;
        }
        return Builtins.Find(name) ?? (_program.Builtin(name) is { } known ? Known(known) : null);
    }

    private Value LoadKernelName(SourceModule module, string name)
    {
        if (module.Globals.TryGetValue(name, out var variable) && variable.Stores > 1)
        {
            return new GlobalValue(_program.VariableOf(module, variable)) { Text = _instruction.Text, Span = _instruction.Span };
        }
        // What a for statement over it compiles to needs no class.
        if (name is "range" or "bool") return Builtins.Find(name)!;
        return Known(_program.NameIn(module, name) ?? _program.KernelNameFor(name) ?? throw new InvalidOperationException($"{module.Source.Path}:{_instruction.Span.Line}: the runtime has no {name}"));
    }

    /// <summary>A variable that hides a built-in name once it is assigned.</summary>
    private HiddenValue GlobalOr(GlobalVariable variable, Value builtin)
    {
        var value = NewHidden();
        var tag = NewHidden();
        Emit(Opcode.TagOf, b: Source.Of(variable.Slot), destination: tag);
        var test = Make(Opcode.BranchTrue, b: Source.Of(tag));
        MachineBlock unassigned = NewBlock(), assigned = NewBlock(), rest = NewBlock();
        _current.BranchTo(test, assigned, unassigned);
        unassigned.Ops.Add(Make(Opcode.Move, b: Use(builtin), destination: value));
        unassigned.Next = rest;
        assigned.Ops.Add(Make(Opcode.Move, b: Source.Of(variable.Slot), destination: value));
        assigned.Next = rest;
        _current = rest;
        return new HiddenValue(value);
    }

    /// <summary>A known value as the current instruction loads it.</summary>
    private Value Known(Value known) => known switch
    {
        ConstantValue v => new ConstantValue(v.Constant) { Text = _instruction.Text, Span = _instruction.Span },
        FunctionValue v => new FunctionValue(v.Function) { Text = _instruction.Text, Span = _instruction.Span },
        ClassValue v => new ClassValue(v.Class) { Text = _instruction.Text, Span = _instruction.Span },
        WordValue v => new WordValue(v.Word) { Text = _instruction.Text, Span = _instruction.Span },
        _ => known,
    };

    private void StoreGlobal(string name)
    {
        if (_stack[^1] is NeverValue)
        {
            _ = Pop();
            return;
        }
        var variable = _function.Module.Declare(name);
        var value = Pop();
        var isFixed = variable is { Stores: 1, IsDeleted: false } && !_instruction.IsOnEachWay && _function.IsModule;
        // By way of globals() a program may change what exists when it runs.
        var isStable = isFixed && !(_function.Module.Kind == ModuleKind.User && _program.UsesName("globals"));
        if (!(isFixed && value is KnownCallable or ModuleValue or PinValue)) value = Materialise(value);
        if (isFixed && value is CompileTimeValue || isStable && value is FunctionValue or ClassValue or ConstantValue or LinkValue) variable.Known = value;
        if (value is CompileTimeValue known)
        {
            if (variable.Known != known) Refuse(known.Description);
            return;
        }
        BeforeChange(variable);
        var store = Emit(Opcode.StoreStatic, b: Use(value), slot: variable.Slot);
        if (_function is not { IsModule: true, Module.Kind: ModuleKind.Library }) return;
        if (store.B is { Kind: SourceKind.Static, Unbound: null }) store.Statement = new DroppableStatement(variable.Slot, 1);
        else if (value is PushedValue { Producer: { Opcode: Opcode.Call } call }) MarkClassStatement(call.Field + 1, variable.Slot);
        // The names of keywords too.
        else if (value is PushedValue { Producer: { Opcode: Opcode.CallKw } withKeywords }) MarkClassStatement(withKeywords.Field + 2, variable.Slot);
    }

    /// <summary>Notes where the class statement began that the current block ends with, if it is one without decorators: a call of build_class and its arguments.</summary>
    private void MarkClassStatement(int pushed, StaticSlot slot)
    {
        var first = _current.Ops.Count - 2 - pushed;
        if (first < 0 || _current.Ops.GetRange(first, pushed).Any(o => o is not { Opcode: Opcode.Move, Destination: null, B.Kind: not (SourceKind.Pop or SourceKind.Top) })) return;
        if (_current.Ops[first].B.Static?.Content == _program.Runtime("build_class")) _current.Ops[first].Statement = new DroppableStatement(slot, pushed + 2);
    }

    private void DeleteGlobal(StackInstruction instruction)
    {
        if (!_function.Module.Globals.TryGetValue(instruction.Name, out var variable) || variable.Known is CompileTimeValue)
        {
            Refuse($"del of {instruction.Name}");
            return;
        }
        BeforeChange(variable);
        if (!_assignment.IsAssignedAt(instruction)) Emit(Opcode.Move, b: Source.Of(variable.Slot) with { Unbound = UnboundGlobal(instruction.Name) }, destination: NewHidden());
        Emit(Opcode.ClearStatic, slot: variable.Slot);
    }

    private void BeforeChange(GlobalVariable variable)
    {
        for (var i = 0; i < _stack.Count; i++)
        {
            if (_stack[i] is GlobalValue v && v.Slot == variable.Slot) MaterialiseInHidden(i);
        }
    }

    private Value Attribute(Value owner, string name, bool isImport = false, bool isCalled = false)
    {
        switch (owner)
        {
            case NeverValue: return owner;
            case ModuleValue { Module: SourceModule { Kind: not ModuleKind.Runtime } other } when name is "__name__" or "__file__" || name is "__doc__" && !other.Globals.ContainsKey(name):
                return name == "__name__" ? Name(other.Name) : name == "__file__" ? Name(other.Source.Path) : ConstantValue.None;
            case ModuleValue { Module: SourceModule other } when name is "__dict__": return GetAttribute(Materialise(owner), name);
            case ModuleValue { Module: KnownModule module }:
                return module.Member(name) ?? Refuse($"{module.Name}.{name}");
            case ModuleValue { Module: SourceModule { Intrinsics: { } intrinsics } module } when (isImport || isCalled) && !_program.StoresAttribute(name) && intrinsics.Member(name) is KnownCallable intrinsic:
                return new KnownCallable(intrinsic.Name, intrinsic.Call) { AsValue = MemberOf(module, name, isImport) };
            case ModuleValue { Module: SourceModule module }:
                return MemberOf(module, name, isImport);
            case KnownCallable callable:
                return callable.Attribute(name) ?? Refuse($"{callable.Name}.{name}");
            case PinValue pin:
                return MachineModule.PinMember(pin.Pin, name) ?? Refuse($"Pin.{name}");
        }
        return GetAttribute(Materialise(owner), name);
    }

    private PushedValue GetAttribute(Value owner, string name)
    {
        NoteUserCode();
        return Result(Opcode.GetAttribute, Use(owner), Use(Name(name)));
    }

    private Value MemberOf(SourceModule module, string name, bool isImport)
    {
        if (module.Kind == ModuleKind.Library && !module.Globals.ContainsKey(name) && LibraryGaps.Has(module.Name, name) && !ModuleSet.IsTried(_function, _instruction))
            return Refuse($"{module.Name}.{name}");
        var isDone = !_program.IsInCycle(module) && _program.GlobalsAtEnd(module).Contains(name);
        var (partially, circular) = _program.IsUnfinished(module, _function.Module) ? ("partially initialized ", "most likely due to a circular import) (") : ("", "");
        var unbound = new UnboundRead(isImport ? "ImportError" : "AttributeError", isImport
            ? $"cannot import name '{name}' from {(partially == "" ? "" : partially + "module ")}'{module.Name}' ({circular}{module.Source.Path})"
            : partially == "" ? $"module '{module.Name}' has no attribute '{name}'"
            : $"{partially}module '{module.Name}' has no attribute '{name}' (most likely due to a circular import)", _instruction.Span, isImport ? "" : Suggestion.ForAttribute(name, module));
        if (!module.Globals.TryGetValue(name, out var variable)) return new FixedValue(_program.UnboundSlot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = unbound };
        if (variable.Known is { } known && !variable.IsDeleted && (isDone || known is CompileTimeValue)) return Known(known);
        return new GlobalValue(variable.Slot) { Text = _instruction.Text, Span = _instruction.Span, Unbound = isDone && !variable.IsDeleted ? null : unbound };
    }

    private void ImportModule(StackInstruction import)
    {
        _ = PopMany(2);
        var plan = _program.PlanOf(import);
        foreach (var module in plan.Modules) Execute(module);
        if (plan.Result is null && ModuleSet.IsTried(_function, _instruction))
        {
            RunProgram("no_module", Name(plan.Name));
            Push(new NeverValue());
            return;
        }
        Push(plan.Result is null ? Refuse($"import of {plan.Name}, which is not beside the program") : new ModuleValue(plan.Result));
    }

    /// <summary>Executes a module's statements where that has not been done.</summary>
    private void Execute(SourceModule module)
    {
        if (module.Imported is not { } imported) return;
        _program.NoteCall(_function, _instruction);
        Prepare(pushes: true, runsUserCode: true, takesPushed: false);
        var check = Make(Opcode.BranchTrue, b: Source.Of(imported));
        MachineBlock first = NewBlock(), rest = NewBlock();
        _current.BranchTo(check, rest, first);
        _current = first;
        Emit(Opcode.StoreStatic, b: Source.Of(_program.ConstantSlot(Word.True)), slot: imported);
        Emit(Opcode.Move, b: Source.Of(_program.SlotOf(module.Body)));
        Emit(Opcode.Call, discards: true, callee: module.Body);
        if (module.InPackage is { } variable) Emit(Opcode.StoreStatic, b: Source.Of(_program.ModuleSlot(module)), slot: variable.Slot);
        _current.Next = rest;
        _current = rest;
    }

    private void ImportStar()
    {
        // The loader has noted the modules that the compiler knows.
        if (Pop() is not ModuleValue { Module: SourceModule module }) return;
        foreach (var variable in ModuleSet.StarNames(module).Select(n => module.Globals[n]))
        {
            var target = _function.Module.Declare(variable.Name);
            BeforeChange(target);
            if (variable.Known is CompileTimeValue or FunctionValue && target.Stores == 1) target.Known = variable.Known;
            if (variable.Known is CompileTimeValue) continue;
            MachineBlock? rest = null;
            if (_program.IsInCycle(module) || !_program.GlobalsAtEnd(module).Contains(variable.Name))
            {
                var tag = NewHidden();
                Emit(Opcode.TagOf, b: Source.Of(variable.Slot), destination: tag);
                var check = Make(Opcode.BranchFalse, b: Source.Of(tag));
                MachineBlock copy = NewBlock();
                rest = NewBlock();
                _current.BranchTo(check, rest, copy);
                _current = copy;
            }
            Emit(Opcode.StoreStatic, b: Source.Of(variable.Slot), slot: target.Slot);
            if (rest is not null)
            {
                _current.Next = rest;
                _current = rest;
            }
        }
    }
}
