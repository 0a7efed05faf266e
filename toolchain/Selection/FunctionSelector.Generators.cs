using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;

namespace PyXL.Toolchain.Selection;

/// <summary>Generators and coroutines: see runtime/kernel/generators.py for how their frames come and go.</summary>
internal sealed partial class FunctionSelector
{
    /// <summary>Word of a generator with what it delegates to.</summary>
    private const int DelegateWord = 3;

    /// <summary>It handles exceptions, so that it has a handled exception of its own.</summary>
    private bool HandlesExceptions => _function.Decoded.Instructions.Any(i => i.Op == StackOp.PushException);

    private void ReturnGenerator()
    {
        // Its caller gets it as the first thing that it yields.
        var kind = _function.Code.Flags;
        var number = kind.HasFlag(Pyc.CodeFlags.Coroutine) ? 1 : kind.HasFlag(Pyc.CodeFlags.AsyncGenerator) ? 2 : 0;
        var call = CallRuntime("make_generator", ConstantValue.Int(number + (HandlesExceptions ? 4 : 0)), Name(_function.Code.Name), Name(_function.Code.QualifiedName));
        Redirect(call, _generator);
        Emit(Opcode.Yield, Source.Of(_generator), Source.Of(_generator), NewHidden());
        SetDelegate(ConstantValue.None);
        if (HandlesExceptions) RunRuntime("generator_enters", new HiddenValue(_generator));
        Push(ConstantValue.None);
    }

    private void Yield()
    {
        var value = Hide(Materialise(Pop()));
        HidePushed(0);
        // A generator keeps its locals only: what lies below stays off the machine's stack, also where it would be pushed in order.
        foreach (var below in _stack) below.IsOrdered = false;
        NoteUserCode();
        // What it delegates to, which lies below the value, gets the exceptions that are thrown into the generator.
        var delegates = _block.Predecessors.Any(p => p.Terminator?.Op == StackOp.Send && p.Next == _block);
        if (delegates) SetDelegate(_stack[^1]);
        if (HandlesExceptions) RunRuntime("generator_leaves", new HiddenValue(_generator));
        var sent = NewHidden();
        Emit(Opcode.Yield, Source.Of(_generator), Use(value), sent);
        if (delegates) SetDelegate(ConstantValue.None);
        if (HandlesExceptions) RunRuntime("generator_enters", new HiddenValue(_generator));
        Push(new HiddenValue(sent));
    }

    private void SetDelegate(Value value)
    {
        Emit(Opcode.Move, b: Use(value));
        _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(_generator), Source.Imm(DelegateWord)));
    }

    private void Return()
    {
        var value = Materialise(Pop());
        if (_function.Code.IsGenerator) value = CallRuntime("generator_return", new HiddenValue(_generator), Hide(value));
        Emit(Opcode.Return, b: Use(value));
    }

    /// <summary>One step of a delegation: the iterator yields a value, or returns.</summary>
    private void Send(BasicBlock block)
    {
        var value = Hide(Materialise(Pop()));
        var iterator = Hide(Pop());
        var below = _stack.ToArray();
        var sent = (HiddenValue)Hide(CallProgram("send", iterator, value));
        // END: the iterator has returned, and left its result.
        _stack = [.. below];
        var test = Make(Opcode.BranchIs, Use(sent), Use(_program.KernelValue("END")));
        var returned = NewBlock();
        Enter(block.Next!, [.. below, iterator, sent]);
        _current.BranchTo(test, returned, _heads[block.Next!]);
        _current = returned;
        _stack = [.. below];
        Push(CallRuntime("result_of_send"));
        HidePushed(0);
        GoTo(block.Taken!);
    }

    private void GetAsyncNext()
    {
        if (_stack[^1] is PushedValue) HidePushed(_stack.Count - 1);
        Push(CallProgram("get_async_next", _stack[^1]));
    }

    private void EndAsyncFor()
    {
        var values = TakeHidden(2);
        RunProgram("end_async_for", values[1]);
    }
}
