using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>
/// For statements over ranges. The test comes at the loop's end, so that an iteration by one costs one instruction (FORUP, FORDN);
/// before the loop a guard skips it where the range is empty. The loop's variable is the counter itself where nothing else assigns it.
/// </summary>
internal sealed partial class FunctionSelector
{
    /// <summary>The value of <c>range(...)</c>: bounds turned into ints, as CPython does in the call.</summary>
    internal Value Range(CallSite site)
    {
        var bounds = HideAll(site.Arguments);
        if (bounds.Length is < 1 or > 3 || site.Names.Count > 0) return Refuse("range with other than one to three arguments");
        var indices = bounds.Select(Index).ToArray();
        var start = indices.Length > 1 ? indices[0] : ConstantValue.Int(0);
        var stop = indices.Length > 1 ? indices[1] : indices[0];
        var step = indices.Length > 2 ? indices[2] : ConstantValue.Int(1);
        // Where the sign is not known, items are counted.
        var count = ConstantOf(step) is null or 0 ? (HiddenValue)Hide(CallRuntime("range_length", start, stop, step)) : null;
        return new RangeValue(start, stop, step, count);
    }

    private DeferredValue Index(Value value)
    {
        switch (value)
        {
            case ConstantValue { Constant: PyConstant.Bool b }: return ConstantValue.Int(b.Value ? 1 : 0);
            case ConstantValue { Constant: PyConstant.Int } constant: return constant;
            case LocalValue { Unbound: null } local when _facts.IsInt(Array.IndexOf(_locals, local.Local)): return local;
        }
        var hidden = NewHidden();
        Emit(Opcode.Index, b: Use(value), destination: hidden);
        return new HiddenValue(hidden);
    }

    private static long? ConstantOf(DeferredValue value) =>
        value is ConstantValue { Constant: PyConstant.Int { Value: var v } } && v >= long.MinValue && v <= long.MaxValue ? (long)v : null;

    private void GetIterator()
    {
        var iterable = Pop();
        if (iterable is not RangeValue range)
        {
            iterable = Materialise(iterable);
            NoteUserCode();
            Push(Result(Opcode.GetIterator, b: Use(iterable)));
            return;
        }

        var header = _block.Next!;
        BasicBlock body = header.Next!, exit = header.Taken!;
        var loop = LocalFacts.Loop(header, _block);
        var target = body.Body.FirstOrDefault();
        var countsInVariable = target is { Op: StackOp.StoreLocal } && !LocalFacts.IsChangedIn(loop, target.Argument, but: target);
        var counter = countsInVariable ? _locals[target!.Argument] : NewHidden();
        DeferredValue start = range.Start, stop = KeptIn(loop, range.Stop), step = KeptIn(loop, range.Step);
        var by = ConstantOf(step);

        var remaining = range.Count;
        var guard = remaining is null ? Guard(start, stop, by!.Value) : Make(Opcode.BranchLe, Use(remaining), Source.Imm(0));
        if (guard is not null)
        {
            var rest = NewBlock();
            _current.BranchTo(guard, _heads[exit], rest);
            _current = rest;
        }
        if (start is not LocalValue { Local: var from } || from != counter) Emit(Opcode.Move, b: Use(start), destination: counter);

        MachineOp latch;
        if (remaining is not null) latch = Make(Opcode.ForDown, b: Source.Imm(0), destination: remaining.Local);
        else if (by is 1 or -1) latch = Make(by == 1 ? Opcode.ForUp : Opcode.ForDown, b: Use(stop), destination: counter);
        else
        {
            // Compared with the stop less a step, the counter does not pass the last item.
            var limit = NewHidden();
            Emit(Opcode.Sub, Use(stop), Use(step), limit);
            stop = new HiddenValue(limit);
            latch = Make(by > 0 ? Opcode.BranchLt : Opcode.BranchGt, Source.Of(counter), Source.Of(limit));
        }
        latch.NeverTraps = latch.Opcode is Opcode.ForUp or Opcode.ForDown && remaining is null && ConstantOf(start) is not null && ConstantOf(stop) is not null;
        _current.Next = _heads[body];
        IEnumerable<VirtualLocal> hidden = [counter, .. new[] { stop, step, remaining }.OfType<HiddenValue>().Select(v => v.Local)];
        Push(new RangeIterator { Counter = counter, CountsInVariable = countsInVariable, Latch = latch, Step = by is 1 or -1 ? null : step, Hidden = [.. hidden] });
    }

    /// <summary>The branch around a loop whose range is empty; null where it surely is not.</summary>
    private MachineOp? Guard(DeferredValue start, DeferredValue stop, long step)
    {
        if (ConstantOf(start) is { } from && ConstantOf(stop) is { } to && (step > 0 ? from < to : from > to)) return null;
        return Make(step > 0 ? Opcode.BranchGe : Opcode.BranchLe, Use(start), Use(stop));
    }

    /// <summary>A bound as the loop can read it again and again.</summary>
    private DeferredValue KeptIn(IEnumerable<BasicBlock> loop, DeferredValue bound)
    {
        if (bound is not LocalValue local || !LocalFacts.IsChangedIn(loop, Array.IndexOf(_locals, local.Local))) return bound;
        var hidden = NewHidden();
        Emit(Opcode.Move, b: Use(local), destination: hidden);
        return new HiddenValue(hidden);
    }

    /// <summary>The end of an iteration: the loop's header, which its entry goes around.</summary>
    private void ForIterate(BasicBlock header)
    {
        BasicBlock body = header.Next!, exit = header.Taken!;
        var below = _stack[..^1];
        if (_stack[^1] is IteratorValue any)
        {
            NoteUserCode();
            var item = NewHidden();
            Emit(Opcode.Next, b: Source.Of(any.Local), destination: item);
            Enter(exit, below);
            Enter(body, [.. _stack, new HiddenValue(item)]);
            _current.BranchTo(Make(Opcode.BranchIsNot, Source.Of(item), Use(_program.KernelValue("END"))), _heads[body], _heads[exit]);
            return;
        }
        Enter(exit, below);
        var iterator = (RangeIterator)_stack[^1];
        Enter(body, [.. _stack, new RangeItem(iterator)]);
        var again = _heads[body];
        if (iterator.Step is { } step)
        {
            var head = new MachineBlock(body.LoopDepth) { Next = again };
            _layout[body].Insert(0, head);
            _current = head;
            Emit(Opcode.Add, Source.Of(iterator.Counter), Use(step), iterator.Counter);
            _current = _heads[header];
            again = head;
        }
        _current.BranchTo(iterator.Latch, again, _heads[exit]);
    }

    /// <summary>Before a loop's header: its iterator stays in a local of its own.</summary>
    private void KeepIterator()
    {
        if (_stack[^1] is RangeIterator or IteratorValue) return;
        var local = NewHidden();
        var value = Materialise(Pop());
        if (!(value is PushedValue pushed && Redirect(pushed, local))) Emit(Opcode.Move, b: Use(value), destination: local);
        _stack.Add(new IteratorValue(local));
    }

    /// <summary>Whether the items of a for statement over the call's result can be counted by the processor.</summary>
    internal bool IsLoopOver(StackInstruction call) =>
        call.Argument is >= 1 and <= 3 && call.Names.Count == 0 && NextInBody()?.Op == StackOp.GetIterator && !HasLongBound(call) && _block.Body[^1] == NextInBody() && _block.Next?.Terminator?.Op == StackOp.ForIterate;

    /// <summary>Whether an argument of the call is a constant that the counter cannot hold.</summary>
    private bool HasLongBound(StackInstruction call) => _block.Body.TakeWhile(i => i != call).TakeLast(call.Argument)
        .Any(i => i.Constant is PyConstant.Int { Value: var value } && (value < long.MinValue || value > long.MaxValue));
}
