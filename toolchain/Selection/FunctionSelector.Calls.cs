using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Calls, function objects and assertions.</summary>
internal sealed partial class FunctionSelector
{
    private const int MaxArguments = 255;

    private void Call(StackInstruction instruction)
    {
        var count = _parts.GetValueOrDefault(instruction, instruction.Argument);
        // With a self below the arguments, the callee lies below that.
        var isMethod = _stack[^(count + 2)] is not NullValue;
        if (!isMethod && _stack[^(count + 1)] is KnownCallable callable && callable.Compiles(this, instruction))
        {
            var arguments = PopMany(count);
            _ = PopMany(2);
            Push(callable.Call(this, new CallSite(callable.Name, arguments, instruction.Names)));
            return;
        }
        if (isMethod) count++;
        if (count > MaxArguments) Refuse($"call with more than {MaxArguments} arguments");
        var names = instruction.Names;
        if (!isMethod && names.Count > 0 && _stack[^(count + 1)] is FunctionValue { Function: { IsComplex: false } function } && BindKeywords(function, count, names) is { } bound)
        {
            count = bound;
            names = [];
        }
        EmitCall(count, names, isMethod);
    }

    /// <summary>The arguments of a call that is about to be compiled.</summary>
    internal IEnumerable<Value> ArgumentsOf(StackInstruction call) => _stack.TakeLast(call.Argument);

    /// <summary>Whether the keyword arguments of a call are constants.</summary>
    internal bool HasConstantNames(StackInstruction call) => _stack.TakeLast(call.Names.Count).All(v => v is ConstantValue { Constant: PyConstant.Str or PyConstant.None or PyConstant.Bool });

    /// <summary>A call of the callee and arguments on the operand stack, which are pushed where they are not yet.</summary>
    private void EmitCall(int count, IReadOnlyList<string> names, bool isMethod)
    {
        _program.NoteCall(_function, _instruction);
        var operands = PopMany(count + 1);
        Materialise(operands);
        Prepare(pushes: true, runsUserCode: true, takesPushed: operands.Any(o => o is PushedValue) || operands[0] is PushedValue);
        var first = _stack.Count;
        _stack.AddRange(operands);
        for (var i = first; i < _stack.Count; i++)
        {
            if (_stack[i] is CompileTimeValue known) _stack[i] = Refuse(known.Description);
        }
        Canonicalise(first);
        _ = PopMany(count + 1);
        if (!isMethod) _ = Pop();
        MachineOp call;
        if (names.Count == 0) call = Make(Opcode.Call, field: count, callee: operands[0].Callee);
        else
        {
            _current.Ops.Add(Make(Opcode.Move, b: Source.Of(_program.ConstantSlot(new PyConstant.Tuple([.. names.Select(n => new PyConstant.Str(n))])))));
            call = Make(Opcode.CallKw, field: count);
        }
        _current.Ops.Add(call);
        Push(new PushedValue(call));
    }

    /// <summary>
    /// Puts keyword arguments for a known function in the order of its parameters, with the defaults between them; the count of
    /// arguments, or null where they do not fit the parameters, so that the call fails when it is run.
    /// </summary>
    private int? BindKeywords(Function function, int count, IReadOnlyList<string> names)
    {
        var positional = count - names.Count;
        if (positional > function.Parameters) return null;
        var arguments = _stack.GetRange(_stack.Count - count, count);
        var bound = new Value?[function.Parameters];
        for (var i = 0; i < positional; i++) bound[i] = arguments[i];
        for (var i = 0; i < names.Count; i++)
        {
            var parameter = -1;
            for (var p = function.Code.PositionalOnlyCount; p < function.Parameters; p++)
            {
                if (function.Code.Locals[p].Name == names[i]) parameter = p;
            }
            if (parameter < 0 || bound[parameter] is not null) return null;
            bound[parameter] = arguments[positional + i];
        }
        var last = Array.FindLastIndex(bound, b => b is not null);
        for (var p = 0; p < function.Required; p++)
        {
            if (bound[p] is null) return null;
        }
        if (!bound.Take(last + 1).SequenceEqual(arguments))
        {
            HidePushed(_stack.Count - count);
            arguments = _stack.GetRange(_stack.Count - count, count);
            _stack.RemoveRange(_stack.Count - count, count);
            for (var p = 0; p <= last; p++)
            {
                var name = function.Code.Locals[p].Name;
                var index = p < positional ? p : names.ToList().IndexOf(name) is >= 0 and var keyword ? positional + keyword : -1;
                _stack.Add(index >= 0 ? arguments[index] : function.Defaults[p - function.Required].Value);
            }
        }
        return last + 1;
    }

    /// <summary>Calls a function of the runtime; the arguments must not be on the machine's stack.</summary>
    internal PushedValue CallRuntime(string function, params IReadOnlyList<Value> arguments)
    {
        Prepare(pushes: true, runsUserCode: false, takesPushed: false);
        var callee = _program.Runtime(function);
        _current.Ops.Add(Make(Opcode.Move, b: Source.Of(_program.SlotOf(callee))));
        foreach (var argument in arguments)
        {
            _current.Ops.Add(argument is DeferredValue { Span.Line: > 0 } deferred ? MoveOf(deferred) : Make(Opcode.Move, b: Use(argument)));
        }
        var call = Make(Opcode.Call, field: arguments.Count, callee: callee);
        _current.Ops.Add(call);
        return new PushedValue(call);
    }

    /// <summary>As <see cref="CallRuntime"/>, for a function without result.</summary>
    internal void RunRuntime(string function, params IReadOnlyList<Value> arguments) => CallRuntime(function, arguments).Producer!.Discards = true;

    /// <summary>Takes the arguments off the machine's stack.</summary>
    internal Value[] HideAll(IReadOnlyList<Value> arguments)
    {
        var hidden = arguments.ToArray();
        for (var i = hidden.Length - 1; i >= 0; i--) hidden[i] = Hide(hidden[i]);
        return hidden;
    }

    /// <summary>Reads arguments that may have no value, before anything that the call does.</summary>
    internal Value[] CheckAll(IReadOnlyList<Value> arguments)
    {
        var values = HideAll(arguments);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is not DeferredValue { Unbound: not null } value) continue;
            var move = MoveOf(value);
            move.Destination = NewHidden();
            _current.Ops.Add(move);
            values[i] = new HiddenValue(move.Destination);
        }
        return values;
    }
}
