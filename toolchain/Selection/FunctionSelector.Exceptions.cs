using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Exceptions: handlers, and what blocks hand to them. See runtime/kernel/unwind.py for how an exception gets there.</summary>
internal sealed partial class FunctionSelector
{
    /// <summary>At a block's start: the exception that a handler takes, and for protected blocks the words that their handler will find.</summary>
    private void Begin(BasicBlock block)
    {
        if (block.IsHandler)
        {
            _instruction = block.Body.FirstOrDefault() ?? block.Terminator!;
            _current.IsHandler = true;
            var hidden = NewHidden();
            _current.Ops.Add(Make(Opcode.Move, b: Source.Of(_program.RuntimeVariable("raised")), destination: hidden));
            _stack.Add(new HiddenValue(hidden));
        }
        if (block.Handler is not { } handler) return;
        _instruction = block.Body.FirstOrDefault() ?? block.Terminator ?? _instruction;
        MoveToStackLocals(handler.Depth);
        List<Value> entry = [.. _stack.Take(handler.Depth)];
        if (handler.PushOffset) entry.Add(ConstantValue.Int(0));
        Enter(handler.Block, entry);
    }

    private void ConnectHandlers()
    {
        foreach (var (block, machine) in _layout)
        {
            foreach (var part in machine) part.Handler = block.Handler is { } handler ? _heads[handler.Block] : null;
        }
    }

    private void CanonicaliseForJoin()
    {
        // What a conditional expression chooses exists when the program runs; what is about to be called, before its arguments are there, stays known.
        bool IsCallee(int i) => i > 0 && _stack[i - 1] is NullValue && (i < _stack.Count - 1 || IsFromEntry(i));
        for (var i = 0; i < _stack.Count; i++)
        {
            if (_stack[i] is KnownCallable { IsBuiltin: true } or ModuleValue { Module: SourceModule } && !IsCallee(i)) _stack[i] = Materialise(_stack[i]);
        }
        if (_usesStackLocals) MoveToStackLocals(_stack.Count);
        else Canonicalise(0, isJoin: true);
    }

    private void PushException()
    {
        if (_function.Code.IsGenerator)
        {
            var raised = Hide(Pop());
            Push(Hide(CallRuntime("generator_handles", new HiddenValue(_generator), raised)));
            Push(raised);
            return;
        }
        var exception = Pop();
        var before = NewHidden();
        var handled = _program.RuntimeVariable("handled");
        Emit(Opcode.Move, b: Source.Of(handled), destination: before);
        Emit(Opcode.StoreStatic, b: Use(exception), slot: handled);
        Push(new HiddenValue(before));
        Push(exception);
    }

    private void PopException()
    {
        if (_function.Code.IsGenerator) RunRuntime("generator_handles", new HiddenValue(_generator), Hide(Pop()));
        else Emit(Opcode.StoreStatic, b: Use(Pop()), slot: _program.RuntimeVariable("handled"));
    }

    private void CheckMatch()
    {
        var classes = Hide(Materialise(Pop()));
        if (_stack[^1] is PushedValue) HidePushed(_stack.Count - 1);
        NoteUserCode();
        Push(CallRuntime("exception_matches", _stack[^1], classes));
    }

    private void CheckGroupMatch()
    {
        var operands = TakeHidden(2);
        PushItems(Hide(CallProgram("match_group", operands)), 2);
    }

    private void JoinGroups()
    {
        var operands = TakeHidden(2);
        Push(CallProgram("reraise_star", operands));
    }

    private void Raise()
    {
        var values = TakeHidden(_instruction.Argument);
        NoteUserCode();
        switch (values)
        {
            case []: RunRuntime("raise_again"); break;
            case [var exception]: RunRuntime("raise_value", exception); break;
            case [var exception, var cause]: RunRuntime("raise_from", exception, cause); break;
        }
    }

    private void BeforeWith(string exit, string enter)
    {
        var manager = Hide(Materialise(Pop()));
        if (manager is DeferredValue deferred and not HiddenValue) manager = KeepInHidden(deferred);
        Push(CallProgram(exit, manager));
        HidePushed(_stack.Count - 1);
        Push(CallProgram(enter, manager));
    }

    private void WithException()
    {
        HidePushed(_stack.Count - 4);
        NoteUserCode();
        Push(CallRuntime("with_exception", _stack[^4], _stack[^1]));
    }
}
