using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Attributes, subscripts, displays, unpacking, patterns: one instruction or a call of the runtime each.</summary>
internal sealed partial class FunctionSelector
{
    /// <summary>Items of a sequence that is unpacked wait in locals of their own up to this count, more of them on the machine's stack.</summary>
    private const int MostHiddenItems = 16;

    private static DeferredValue Name(string name) => new ConstantValue(new PyConstant.Str(name));

    /// <summary>The result of a function of the runtime that may run the program's functions.</summary>
    internal PushedValue CallProgram(string function, params IReadOnlyList<Value> arguments)
    {
        var hidden = HideAll(arguments.ToList().ConvertAll(Materialise));
        NoteUserCode();
        return CallRuntime(function, hidden);
    }

    /// <summary>As <see cref="CallProgram"/>, without result.</summary>
    private void RunProgram(string function, params IReadOnlyList<Value> arguments) => CallProgram(function, arguments).Producer!.Discards = true;

    /// <summary>The current operation may run functions of the program: globals that wait are read.</summary>
    private void NoteUserCode()
    {
        _program.NoteCall(_function, _instruction);
        for (var i = 0; i < _stack.Count; i++)
        {
            if (_stack[i] is GlobalValue) MaterialiseInHidden(i);
        }
    }

    private void LoadAttribute(string name, bool isMethod)
    {
        var owner = Pop();
        if (owner is ModuleValue or KnownCallable { IsBuiltin: false, AsValue: null } or PinValue)
        {
            var isCalled = isMethod || _stack is [.., NullValue];
            if (isMethod) Push(new NullValue());
            Push(Attribute(owner, name, isCalled));
            return;
        }
        if (owner is SuperValue super)
        {
            Push(CallProgram("super_method", super.Owner, super.Self, Name(name)));
            Push(super.Self);
            return;
        }
        owner = Materialise(owner);
        NoteUserCode();
        if (!isMethod)
        {
            Push(Result(Opcode.GetAttribute, Use(owner), Use(Name(name))));
            return;
        }
        owner = Hide(owner);
        if (owner is DeferredValue { Unbound: not null } || owner is GlobalValue) owner = KeepInHidden((DeferredValue)owner);
        Push(Result(Opcode.GetMethod, Use(owner), Use(Name(name))));
        Push(owner);
    }

    /// <summary>A copy of the value that nothing changes.</summary>
    private HiddenValue KeepInHidden(DeferredValue value)
    {
        var hidden = NewHidden();
        Emit(Opcode.Move, b: Use(value), destination: hidden);
        return new HiddenValue(hidden);
    }

    private void StoreAttribute(string name)
    {
        var owner = Pop();
        var value = Pop();
        if (owner is ModuleValue { Module: Compile.SourceModule module } && module.Globals.TryGetValue(name, out var variable))
        {
            value = Materialise(value);
            BeforeChange(variable);
            Emit(Opcode.StoreStatic, b: Use(value), slot: variable.Slot);
            return;
        }
        // The owner lies above the value.
        owner = Hide(Materialise(owner));
        Assign(Opcode.SetAttribute, owner, Name(name), value);
    }

    /// <summary>An instruction with a third operand, which it takes from the stack; the others are not on it.</summary>
    private void Assign(Opcode opcode, Value owner, Value part, Value value)
    {
        value = Materialise(value);
        NoteUserCode();
        if (value is not PushedValue) Emit(Opcode.Move, b: Use(value));
        Emit(opcode, Use(owner), Use(part));
    }

    private void DeleteAttribute(string name)
    {
        RunProgram("delete_attribute", Pop(), Name(name));
    }

    private void Subscript()
    {
        var operands = PopMany(2);
        Materialise(operands);
        NoteUserCode();
        Push(Result(Opcode.GetItem, Use(operands[0]), Use(operands[1])));
    }

    private void StoreSubscript()
    {
        var index = Pop();
        var container = Pop();
        var value = Pop();
        // Annotations of a module's variables are evaluated and dropped.
        if (container is KnownCallable { Name: Builtins.Annotations }) return;
        index = Hide(Materialise(index));
        container = Hide(Materialise(container));
        Assign(Opcode.SetItem, container, index, value);
    }

    private void DeleteSubscript()
    {
        var index = Hide(Pop());
        RunProgram("delete_item", Pop(), index);
    }

    private void BuildSlice(int count)
    {
        var parts = TakeHidden(count);
        Push(CallRuntime("build_slice", parts[0], parts[1], count > 2 ? parts[2] : ConstantValue.None));
    }

    /// <summary>Takes words off the operand stack, none of them on the machine's.</summary>
    private Value[] TakeHidden(int count)
    {
        var values = PopMany(count);
        Materialise(values);
        return HideAll(values);
    }

    private void BuildTuple(int count)
    {
        if (NextInBody() is { Op: StackOp.Unpack } next && next.Argument == count || NextUse() is StackOp.MakeFunction)
        {
            HidePushed(_stack.Count - count);
            Push(new TupleValue(PopMany(count)));
        }
        else if (count == 0) Push(new ConstantValue(new PyConstant.Tuple([])));
        else Push(BuildObject(Tag.Tuple, count));
    }

    /// <summary>The operation that a tuple goes to, where only constants and closures come before.</summary>
    private StackOp? NextUse()
    {
        var index = _block.Body.FindIndex(i => ReferenceEquals(i, _instruction)) + 1;
        while (index < _block.Body.Count && _block.Body[index].Op is StackOp.LoadConstant or StackOp.LoadClosure or StackOp.BuildTuple or StackOp.BuildKeyMap or StackOp.LoadGlobal or StackOp.LoadLocal or StackOp.LoadName or StackOp.LoadAttribute) index++;
        return index < _block.Body.Count ? _block.Body[index].Op : null;
    }

    /// <summary>A new object of the words on the operand stack.</summary>
    private HiddenValue BuildObject(Tag tag, int count)
    {
        var operands = PopMany(count);
        Materialise(operands);
        Prepare(pushes: false, runsUserCode: false, takesPushed: operands.Any(o => o is PushedValue));
        var from = _stack.Count;
        _stack.AddRange(operands);
        Canonicalise(from);
        var hidden = NewHidden();
        _current.Ops.Add(Make(Opcode.New, b: Number(count + 1), destination: hidden, field: (int)tag));
        for (var i = count; i > 0; i--) _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(hidden), Number(i)));
        _ = PopMany(count);
        return new HiddenValue(hidden);
    }

    /// <summary>An array of tuples' items or the like as the runtime wants it.</summary>
    private void BuildFrom(string function, int count)
    {
        var array = BuildObject(Tag.Object, count);
        NoteUserCode();
        Push(CallRuntime(function, array));
    }

    private Source Number(long value) => Constant(new PyConstant.Int(value));

    /// <summary>Adds to the container that lies deeper in the operand stack.</summary>
    private void Accumulate(string function, int depth, int words)
    {
        var values = TakeHidden(words);
        var index = _stack.Count - depth;
        if (_stack[index] is PushedValue) HidePushed(index);
        RunProgram(function, [_stack[index], .. values]);
    }

    /// <summary>Adds keyword arguments to those of a call: callee, arguments, keywords, more -> callee, arguments, keywords.</summary>
    private void MergeKeywords()
    {
        var more = TakeHidden(1)[0];
        HidePushed(_stack.Count - 3);
        RunProgram("merge_keywords", _stack[^1], Materialise(_stack[^3]), more);
    }

    /// <summary>A module whose annotations nothing asks for has none.</summary>
    private void SetUpAnnotations()
    {
        if (_namespace is not null)
        {
            RunRuntime("set_up_annotations", new LocalValue(_namespace));
            return;
        }
        if (!_program.UsesAnnotations) return;
        BuildFrom("dict_of", 0);
        StoreGlobal(Builtins.Annotations);
    }

    private void Unpack(int count)
    {
        if (_stack[^1] is TupleValue tuple && tuple.Items.Count == count)
        {
            _ = Pop();
            _stack.AddRange(tuple.Items.Reverse());
            return;
        }
        if (_stack[^1] is ConstantValue { Constant: PyConstant.Tuple constant } && constant.Items.Count == count)
        {
            _ = Pop();
            _stack.AddRange(constant.Items.Reverse().Select(i => new ConstantValue(i) { Text = _instruction.Text, Span = _instruction.Span }));
            return;
        }
        var source = Materialise(Pop());
        // Kernel code unpacks tuples only, of as many items.
        var array = Hide(_function.Module.Kind == Image.ModuleKind.Runtime ? source : CallProgram("unpack", source, ConstantValue.Int(count)));
        PushItems(array, count);
    }

    private void UnpackWithRest(int argument)
    {
        int before = argument & 0xFF, after = argument >> 8;
        var array = Hide(CallProgram("unpack_with_rest", Pop(), ConstantValue.Int(before), ConstantValue.Int(after)));
        PushItems(array, before + 1 + after);
    }

    /// <summary>The items of an object, the first on top.</summary>
    private void PushItems(Value array, int count)
    {
        if (count > MostHiddenItems)
        {
            for (var i = count; i > 0; i--) _stack.Add(new PushedValue(Emit(Opcode.LoadWord, Use(array), Number(i))));
            return;
        }
        var items = new List<Value>();
        for (var i = count; i > 0; i--)
        {
            var hidden = NewHidden();
            Emit(Opcode.LoadWord, Use(array), Number(i), hidden);
            items.Add(new HiddenValue(hidden));
        }
        _stack.AddRange(items);
    }

    private void FormatValue(int argument)
    {
        var values = TakeHidden((argument & 4) != 0 ? 2 : 1);
        NoteUserCode();
        Push(CallRuntime("format_value", values[0], ConstantValue.Int(argument & 3), values.Length > 1 ? values[1] : Name("")));
    }

    private void CallWithSequence(bool withKeywords)
    {
        var values = TakeHidden(withKeywords ? 3 : 2);
        _ = Pop();
        NoteUserCode();
        Push(CallRuntime("call_ex", values[0], values[1], withKeywords ? values[2] : ConstantValue.None));
    }

    /// <summary>A test of the subject of a match statement, which stays.</summary>
    private void Match(string function, int operands, int kept)
    {
        var values = TakeHidden(operands);
        _stack.AddRange(values.Take(kept));
        NoteUserCode();
        Push(CallRuntime(function, values));
    }

    private void MatchClass(int count)
    {
        var values = TakeHidden(3);
        NoteUserCode();
        Push(CallRuntime("match_class", [.. values, ConstantValue.Int(count)]));
    }

    /// <summary>A value that exists when the program runs, for one that the compiler knows.</summary>
    internal Value Materialise(Value value)
    {
        switch (value)
        {
            case KnownCallable { IsBuiltin: true } known:
                return _program.Builtin(known.Name) is { } builtin ? Known(builtin) : Refuse($"built-in {known.Name}");
            case KnownCallable { AsValue: { } function }:
                return Known(function);
            case PinValue pin:
                return PinObject(pin);
            case KnownCallable callable when callable == MachineModule.PinClass:
                return Known(_program.KernelValue("Pin"));
            case ModuleValue { Module: Compile.SourceModule module }:
                return new FixedValue(_program.ModuleSlot(module)) { Text = _instruction.Text, Span = _instruction.Span };
            case TupleValue tuple:
                _stack.AddRange(tuple.Items);
                return BuildObject(Tag.Tuple, tuple.Items.Count);
            case RangeItem { Iterator: var iterator }:
                return new HiddenValue(iterator.Counter);
            default:
                return value;
        }
    }

    /// <summary>A pin that the compiler knows: itself where the next operation assigns it or uses a member that is an instruction, else the object.</summary>
    internal Value PinOrObject(PinValue pin) => _following switch
    {
        { Op: StackOp.StoreLocal or StackOp.StoreGlobal } => pin,
        { Op: StackOp.LoadAttribute or StackOp.LoadMethod } member when MachineModule.PinMember(pin.Pin, member.Name) is not null => pin,
        _ => PinObject(pin),
    };

    private PushedValue PinObject(PinValue pin) => CallRuntime("pin_object", ConstantValue.Int(pin.Pin));

    private void Materialise(List<Value> values)
    {
        for (var i = 0; i < values.Count; i++) values[i] = Materialise(values[i]);
    }
}
