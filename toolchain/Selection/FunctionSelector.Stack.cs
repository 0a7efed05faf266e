using System.Numerics;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>The operand stack: what is deferred, and when that ends.</summary>
internal sealed partial class FunctionSelector
{
    private readonly List<string> _pendingText = [];
    private readonly List<VirtualLocal> _hidden = [];
    private readonly HashSet<VirtualLocal> _freeHidden = [];
    private readonly List<VirtualLocal> _stackLocals = [];

    /// <summary>Pushes a result of the current operation.</summary>
    private void Push(Value value)
    {
        value.IsOrdered = _function.Slots.IsOrdered(_instruction);
        _stack.Add(value);
    }

    private Value Pop()
    {
        var value = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }

    private List<Value> PopMany(int count)
    {
        var values = _stack.GetRange(_stack.Count - count, count);
        _stack.RemoveRange(_stack.Count - count, count);
        return values;
    }

    /// <summary>
    /// The operand for a value that was taken off the operand stack. Values on the machine's stack come off it in the order of
    /// evaluation: B first, then A.
    /// </summary>
    internal Source Use(Value value)
    {
        if (value.Text is { } text) _pendingText.Add(text);
        switch (value)
        {
            case PushedValue: return Source.Pop;
            case LocalValue v: return Source.Of(v.Local) with { Unbound = v.Unbound };
            case HiddenValue v: return Source.Of(v.Local) with { Unbound = v.Unbound };
            case GlobalValue v: return Source.Of(v.Slot) with { Unbound = v.Unbound };
            case FixedValue v: return Source.Of(v.Slot) with { Unbound = v.Unbound };
            case FunctionValue v: return Source.Of(_program.SlotOf(v.Function));
            case ClassValue v: return Source.Of(v.Class.Slot);
            case WordValue: return _program.SourceOf(value);
            case LinkValue v: return Source.Of(_program.LinkSlot(v.Symbol));
            case ConstantValue v: return Constant(v.Constant);
            case KnownCallable { IsBuiltin: true } or ModuleValue { Module: SourceModule } or RangeItem: return Use(Materialise(value));
            case CompileTimeValue v:
                Refuse(v.Description);
                return Source.Imm(0);
            default: throw new InvalidOperationException($"{value} is no operand");
        }
    }

    private Source Constant(PyConstant constant)
    {
        switch (constant)
        {
            case PyConstant.Int { Value: var value } when value >= sbyte.MinValue && value <= sbyte.MaxValue: return Source.Imm((int)value);
            case PyConstant.Code:
                Refuse("code object");
                return Source.Imm(0);
            default: return Source.Of(_program.ConstantSlot(constant));
        }
    }

    /// <summary>Emits an instruction for the current operation. Its operands are off the operand stack.</summary>
    internal MachineOp Emit(Opcode opcode, Source a = default, Source b = default, VirtualLocal? destination = null, int field = 0, StaticSlot? slot = null, bool discards = false, Function? callee = null)
    {
        var info = InstructionSet.Get(opcode);
        Prepare(
            pushes: info.HasDestination && destination is null && !discards,
            runsUserCode: false,
            takesPushed: a.Kind is SourceKind.Pop || b.Kind is SourceKind.Pop || opcode is Opcode.Drop || info.HasOperandC);
        var op = Make(opcode, a, b, destination, field, slot, discards, callee);
        _current.Ops.Add(op);
        return op;
    }

    /// <summary>As <see cref="Emit"/>, but not put anywhere yet.</summary>
    private MachineOp Make(Opcode opcode, Source a = default, Source b = default, VirtualLocal? destination = null, int field = 0, StaticSlot? slot = null, bool discards = false, Function? callee = null)
    {
        var op = new MachineOp(opcode, _instruction.Span) { A = a, B = b, Destination = destination, Field = field, Static = slot, Discards = discards, Callee = callee };
        op.Bytecode.AddRange(_pendingText);
        _pendingText.Clear();
        if (op.Bytecode.LastOrDefault() != _instruction.Text) op.Bytecode.Add(_instruction.Text);
        return op;
    }

    /// <summary>An instruction whose result is the value.</summary>
    internal PushedValue Result(Opcode opcode, Source a = default, Source b = default, int field = 0) => new(Emit(opcode, a, b, field: field));

    /// <summary>
    /// Before an instruction: deferred values that CPython would have read by now, and that the instruction could change or whose
    /// absence it could overtake, are read; before it pushes, ordered values below are pushed.
    /// </summary>
    /// <param name="takesPushed">The instruction takes words from the machine's stack, so that nothing can be pushed before it.</param>
    private void Prepare(bool pushes, bool runsUserCode, bool takesPushed)
    {
        bool IsDue(Value v) => v is DeferredValue { Unbound: not null } || runsUserCode && v is GlobalValue;
        var canPush = !takesPushed;
        bool IsOrdered(int i) => _stack[i] is DeferredValue { IsOrdered: true } && !IsArgumentOfKnown(i);
        var last = _stack.Count - 1;
        while (last >= 0 && !(pushes && IsOrdered(last)) && !IsDue(_stack[last])) last--;
        if (last < 0) return;
        var pending = _pendingText.ToArray();
        _pendingText.Clear();
        for (var i = 0; i <= last; i++)
        {
            if (_stack[i] is not DeferredValue value) continue;
            if (canPush && IsOrdered(i) && _stack.FindIndex(i, v => v is PushedValue) < 0) MaterialiseByPush(i);
            else if (IsDue(value)) MaterialiseInHidden(i);
        }
        _pendingText.AddRange(pending);
    }

    /// <summary>Whether the innermost call around the value is of something that compiles to instructions, which take operands.</summary>
    private bool IsArgumentOfKnown(int index)
    {
        var call = _stack.FindLastIndex(index, v => v is NullValue);
        return call >= 0 && call + 1 < index && _stack[call + 1] is KnownCallable;
    }

    /// <summary>Moves the deferred value to the machine's stack. No word above it may be there.</summary>
    private void MaterialiseByPush(int index)
    {
        var op = MoveOf((DeferredValue)_stack[index]);
        _current.Ops.Add(op);
        _stack[index] = new PushedValue(op) { IsOrdered = _stack[index].IsOrdered, Callee = _stack[index].Callee };
    }

    private void MaterialiseInHidden(int index, bool beforeLast = false)
    {
        var hidden = NewHidden();
        var op = MoveOf((DeferredValue)_stack[index]);
        op.Destination = hidden;
        _current.Ops.Insert(_current.Ops.Count - (beforeLast ? 1 : 0), op);
        _stack[index] = new HiddenValue(hidden) { IsOrdered = _stack[index].IsOrdered, Callee = _stack[index].Callee };
    }

    /// <summary>An instruction that reads the value where the source does.</summary>
    private MachineOp MoveOf(DeferredValue value)
    {
        var op = new MachineOp(Opcode.Move, value.Span.Line > 0 ? value.Span : _instruction.Span) { B = Use(value) };
        op.Bytecode.AddRange(_pendingText);
        _pendingText.Clear();
        return op;
    }

    /// <summary>Brings every value from the index up to the machine's stack, in order; those that only the compiler knows take no word.</summary>
    private void Canonicalise(int from, bool isJoin = false)
    {
        var first = _stack.FindIndex(from, v => v is DeferredValue);
        if (first < 0) return;
        HidePushed(first);
        for (var i = first; i < _stack.Count; i++)
        {
            if (_stack[i] is DeferredValue && !(isJoin && IsFixedArgument(i))) MaterialiseByPush(i);
        }
    }

    /// <summary>A constant argument of something that compiles to instructions: it stays known where control joins in a later argument.</summary>
    private bool IsFixedArgument(int index) => (index < _stack.Count - 1 || IsFromEntry(index)) && _stack[index] is ConstantValue && IsArgumentOfKnown(index);

    /// <summary>Whether the value was on the operand stack when the current block began: then it is none of those that a conditional expression chooses from.</summary>
    private bool IsFromEntry(int index) => index < _entry.Count && ReferenceEquals(_entry[index], _stack[index]);

    /// <summary>Where the word at a depth of the operand stack is at joins and where exceptions are handled.</summary>
    private VirtualLocal StackLocal(int depth)
    {
        while (_stackLocals.Count <= depth) _stackLocals.Add(new VirtualLocal($"stack {_stackLocals.Count}"));
        return _stackLocals[depth];
    }

    /// <summary>Brings the first words of the operand stack where every block of a function with handlers expects them.</summary>
    private void MoveToStackLocals(int count)
    {
        HidePushed(0);
        for (var i = 0; i < count; i++)
        {
            var home = StackLocal(i);
            if (_stack[i] is not DeferredValue value || value is HiddenValue { Local: var local } && local == home || IsFixedArgument(i)) continue;
            for (var k = 0; k < _stack.Count; k++)
            {
                if (k != i && _stack[k] is HiddenValue { Local: var other } && other == home) MaterialiseInHidden(k);
            }
            var move = MoveOf(value);
            move.Destination = home;
            _current.Ops.Add(move);
            _stack[i] = new HiddenValue(home) { IsOrdered = value.IsOrdered, Callee = value.Callee };
        }
    }

    /// <summary>Takes the words of the values from the index up off the machine's stack, into hidden locals.</summary>
    private void HidePushed(int from)
    {
        for (var i = _stack.Count - 1; i >= from; i--)
        {
            if (_stack[i] is PushedValue value) _stack[i] = Hide(value);
        }
    }

    /// <summary>Takes the top word of the machine's stack into a hidden local; values that are not there stay as they are.</summary>
    internal Value Hide(Value value)
    {
        if (value is not PushedValue pushed) return value;
        var hidden = NewHidden();
        if (!Redirect(pushed, hidden))
        {
            var op = new MachineOp(Opcode.Move, _instruction.Span) { B = Source.Pop, Destination = hidden };
            op.Bytecode.Add(_instruction.Text);
            _current.Ops.Add(op);
        }
        return new HiddenValue(hidden) { IsOrdered = value.IsOrdered, Callee = value.Callee };
    }

    /// <summary>
    /// As <see cref="Hide"/>, for a value that a branch may keep: all those of a chain of and, or or comparisons share the local of their place on the
    /// operand stack.
    /// </summary>
    private Value HideAtDepth(Value value)
    {
        var home = StackLocal(_stack.Count);
        if (value is not PushedValue pushed || _stack.Any(v => v is HiddenValue { Local: var local } && local == home)) return Hide(value);
        if (!Redirect(pushed, home)) _current.Ops.Add(new MachineOp(Opcode.Move, _instruction.Span) { B = Source.Pop, Destination = home });
        return new HiddenValue(home) { IsOrdered = value.IsOrdered, Callee = value.Callee };
    }

    /// <summary>Where the last instruction pushed the value, has it write the local instead.</summary>
    private bool Redirect(PushedValue value, VirtualLocal destination)
    {
        if (!IsLast(value.Producer)) return false;
        value.Producer!.Destination = destination;
        return true;
    }

    private bool IsLast(MachineOp? op) => op is { Destination: null, HasResult: true } && _current.Ops.LastOrDefault() == op;

    private void Discard()
    {
        switch (Pop())
        {
            case PushedValue value when IsLast(value.Producer):
                if (InstructionSet.Get(value.Producer!.Opcode).Format == Format.Call) value.Producer.Discards = true;
                else value.Producer.Destination = NewHidden();
                break;
            case PushedValue:
                Emit(Opcode.Drop, field: 1);
                break;
            case DeferredValue { Unbound: not null } and not LinkValue and var value:
                Emit(Opcode.Move, b: Use(value), destination: NewHidden());
                break;
        }
    }

    private void Copy(int depth)
    {
        var index = _stack.Count - depth;
        // A value about to be stored as well: what follows reads the variable.
        if (depth == 1 && _stack[index] is PushedValue pushed && NextInBody() is { Op: Bytecode.StackOp.StoreLocal } store && IsLast(pushed.Producer)
            && !_stack.Take(index).Any(v => v is LocalValue l && l.Local == _locals[store.Argument]))
        {
            pushed.Producer!.Destination = _locals[store.Argument];
            _stack[index] = new LocalValue(_locals[store.Argument]) { IsOrdered = pushed.IsOrdered };
        }
        else if (_stack[index] is PushedValue) HidePushed(index);
        var copy = _stack[index];
        Push(copy switch
        {
            LocalValue v => new LocalValue(v.Local) { Text = v.Text, Span = v.Span, Unbound = v.Unbound },
            HiddenValue v => new HiddenValue(v.Local) { Text = v.Text, Span = v.Span, Unbound = v.Unbound },
            GlobalValue v => new GlobalValue(v.Slot) { Text = v.Text, Span = v.Span, Unbound = v.Unbound },
            FixedValue v => new FixedValue(v.Slot) { Text = v.Text, Span = v.Span, Unbound = v.Unbound },
            FunctionValue v => new FunctionValue(v.Function) { Text = v.Text, Span = v.Span },
            WordValue v => new WordValue(v.Word) { Text = v.Text, Span = v.Span },
            LinkValue v => new LinkValue(v.Symbol) { Text = v.Text, Span = v.Span },
            ClassValue v => new ClassValue(v.Class) { Text = v.Text, Span = v.Span },
            ConstantValue v => new ConstantValue(v.Constant) { Text = v.Text, Span = v.Span },
            _ => copy,
        });
    }

    private Bytecode.StackInstruction? NextInBody()
    {
        var index = _block.Body.FindIndex(i => ReferenceEquals(i, _instruction)) + 1;
        return index < _block.Body.Count ? _block.Body[index] : null;
    }

    private void Swap(int depth)
    {
        var index = _stack.Count - depth;
        // Two words on the machine's stack cannot change places there.
        if (_stack.Skip(index).Count(v => v is PushedValue) > 1) HidePushed(index);
        (_stack[^1], _stack[index]) = (_stack[index], _stack[^1]);
    }

    internal VirtualLocal NewHidden()
    {
        var local = _freeHidden.FirstOrDefault();
        if (local is null) _hidden.Add(local = new VirtualLocal($".{_hidden.Count}"));
        _freeHidden.Remove(local);
        return local;
    }

    /// <summary>Frees the hidden locals that nothing on the operand stack, here or in a block still to come, refers to.</summary>
    private void ReleaseHidden()
    {
        _freeHidden.Clear();
        _freeHidden.UnionWith(_hidden);
        foreach (var value in _stack) Keep(value);
        foreach (var value in _entries.Values.SelectMany(v => v)) Keep(value);

        void Keep(Value? value)
        {
            switch (value)
            {
                case HiddenValue v:
                    _freeHidden.Remove(v.Local);
                    break;
                case RangeIterator v:
                    _freeHidden.ExceptWith(v.Hidden);
                    break;
                case RangeValue v:
                    Keep(v.Start);
                    Keep(v.Stop);
                    Keep(v.Step);
                    Keep(v.Count);
                    break;
                case TupleValue v:
                    foreach (var item in v.Items) Keep(item);
                    break;
                case SuperValue v:
                    Keep(v.Owner);
                    Keep(v.Self);
                    break;
                case IteratorValue v:
                    _freeHidden.Remove(v.Local);
                    break;
            }
        }
    }
}
