using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Ir;

namespace PyXL.Toolchain.Selection;

/// <summary>
/// Selects PySM instructions for a function. Python's operand stack is executed symbolically: loads are deferred until an
/// instruction takes them as operands, results go where the next operation stores them, and only what a call or a join of
/// control needs there is put on the machine's stack.
/// </summary>
internal sealed partial class FunctionSelector
{
    private readonly ProgramUnit _program;
    private readonly Function _function;
    private readonly DefiniteAssignment _assignment;
    private readonly LocalFacts _facts;
    private readonly VirtualLocal[] _locals;
    /// <summary>The namespace that a class body fills; its only parameter.</summary>
    private readonly VirtualLocal? _namespace;
    /// <summary>A generator's own object.</summary>
    private readonly VirtualLocal _generator = new(".generator");
    /// <summary>Whether words of the operand stack are in locals where control joins: exceptions drop what is on the machine's stack, and a generator leaves it.</summary>
    private readonly bool _usesStackLocals;
    private readonly Dictionary<BasicBlock, MachineBlock> _heads = [];
    private readonly Dictionary<BasicBlock, List<MachineBlock>> _layout = [];
    private readonly Dictionary<BasicBlock, List<Value>> _entries = [];

    private List<Value> _stack = [];
    /// <summary>The operand stack at the start of the current block.</summary>
    private IReadOnlyList<Value> _entry = [];
    private MachineBlock _current = null!;
    private BasicBlock _block = null!;
    private StackInstruction _instruction = null!;

    /// <summary>The one behind it in the block, or null.</summary>
    private StackInstruction? _following;

    private FunctionSelector(ProgramUnit program, Function function)
    {
        _program = program;
        _function = function;
        _usesStackLocals = function.Decoded.ExceptionTable.Count > 0 || function.Code.IsGenerator
            || function.Decoded.Instructions.Any(i => i.Op is StackOp.ListAppend or StackOp.SetAdd or StackOp.MapAdd);
        _locals = [.. function.Code.Locals.Select((local, index) => new VirtualLocal(local.Name, !function.Code.IsClassBody && index < function.ParameterWords ? index : -1))];
        if (function.Code.IsClassBody) _namespace = new VirtualLocal(".namespace", 0);
        var parameters = function.Code.IsClassBody ? 0 : function.ParameterWords;
        _facts = new LocalFacts(function.Graph, function.Slots, function.Code.Locals.Count, parameters);
        _assignment = new DefiniteAssignment(function.Graph, function.Code.Locals.Count, parameters, function.GlobalsAtEntry, program.UnstableGlobals(function.Module), Builtins.Names);
    }

    /// <summary>What the function becomes. What it cannot become goes to the program's diagnostics.</summary>
    public static MachineFunction Select(ProgramUnit program, Function function) => new FunctionSelector(program, function).Run();

    internal ProgramUnit Program => _program;
    internal Function Function => _function;

    private MachineFunction Run()
    {
        var graph = _function.Graph;
        foreach (var block in graph.Blocks)
        {
            _heads[block] = new MachineBlock(block.LoopDepth);
            _layout[block] = [_heads[block]];
        }
        _entries[graph.Entry] = [];
        _current = _heads[graph.Entry];
        ClearUnassigned();
        foreach (var block in graph.ReversePostorder())
        {
            // A branch on a constant may have left it without a way in.
            if (!_entries.Remove(block, out _stack!)) continue;
            _block = block;
            _current = _heads[block];
            Begin(block);
            _entry = [.. _stack];
            if (block == graph.Entry) CheckReceiver();
            for (var i = 0; i < block.Body.Count; i++)
            {
                ReleaseHidden();
                var instruction = _instruction = block.Body[i];
                _following = i + 1 < block.Body.Count ? block.Body[i + 1] : null;
                try
                {
                    Select(instruction);
                }
                catch (InvalidOperationException e) when (_function.Module.Kind == Image.ModuleKind.Runtime && !e.Message.StartsWith("runtime/", StringComparison.Ordinal))
                {
                    throw new InvalidOperationException($"{_function.Module.Source.Path}:{instruction.Span.Line}: {e.Message}", e);
                }
            }
            Leave(block);
        }
        ConnectHandlers();
        return new MachineFunction(_function, [.. Layout().SelectMany(b => _layout[b])], _namespace is null ? _locals[.._function.ParameterWords] : [_namespace]);
    }

    /// <summary>A method of the runtime that programs reach through its class begins with a look at its self.</summary>
    private void CheckReceiver()
    {
        if (_function.Receiver is not { } receiver) return;
        _instruction = _function.Decoded.Instructions[0];
        RunRuntime("check_receiver", new LocalValue(_locals[0]), new ClassValue(receiver));
    }

    /// <summary>The blocks as in the bytecode, but for loops' headers: their test comes behind the loop's body.</summary>
    private List<BasicBlock> Layout()
    {
        var order = _function.Graph.Blocks.ToList();
        // Inner loops first, so that an outer test goes behind an inner one.
        foreach (var header in _function.Graph.Blocks.Where(b => b.Terminator?.Op == StackOp.ForIterate).Reverse())
        {
            var last = header.Predecessors.Max(order.IndexOf);
            if (last < order.IndexOf(header)) continue;
            order.Remove(header);
            order.Insert(last, header);
        }
        return order;
    }

    /// <summary>A new block behind the current one.</summary>
    private MachineBlock NewBlock()
    {
        var block = new MachineBlock(_block.LoopDepth);
        _layout[_block].Add(block);
        return block;
    }

    private void Select(StackInstruction instruction)
    {
        switch (instruction.Op)
        {
            case StackOp.Nop: break;
            case StackOp.PushNull: Push(new NullValue()); break;
            case StackOp.Pop: Discard(); break;
            case StackOp.Copy: Copy(instruction.Argument); break;
            case StackOp.Swap: Swap(instruction.Argument); break;
            case StackOp.LoadConstant: Push(new ConstantValue(instruction.Constant!) { Text = instruction.Text, Span = instruction.Span }); break;
            case StackOp.LoadLocal: LoadLocal(instruction); break;
            case StackOp.StoreLocal: StoreLocal(instruction); break;
            case StackOp.DeleteLocal: DeleteLocal(instruction); break;
            case StackOp.LoadGlobal: LoadGlobal(instruction.Name); break;
            case StackOp.StoreGlobal: StoreGlobal(instruction.Name); break;
            case StackOp.DeleteGlobal: DeleteGlobal(instruction); break;
            case StackOp.LoadName: LoadName(instruction.Name); break;
            case StackOp.StoreName: RunRuntime("store_name", new LocalValue(_namespace!), Name(instruction.Name), Hide(Materialise(Pop()))); break;
            case StackOp.DeleteName: RunRuntime("delete_name", new LocalValue(_namespace!), Name(instruction.Name)); break;
            case StackOp.SetUpAnnotations: SetUpAnnotations(); break;
            case StackOp.LoadAttribute: LoadAttribute(instruction.Name, isMethod: false); break;
            case StackOp.LoadMethod: LoadAttribute(instruction.Name, isMethod: true); break;
            case StackOp.StoreAttribute: StoreAttribute(instruction.Name); break;
            case StackOp.DeleteAttribute: DeleteAttribute(instruction.Name); break;
            case StackOp.Subscript: Subscript(); break;
            case StackOp.DeleteSubscript: DeleteSubscript(); break;
            case StackOp.BuildSlice: BuildSlice(instruction.Argument); break;
            case StackOp.BuildList: BuildFrom("list_of", instruction.Argument); break;
            case StackOp.BuildSet: BuildFrom("set_of", instruction.Argument); break;
            case StackOp.BuildMap: BuildFrom("dict_of", 2 * instruction.Argument); break;
            case StackOp.BuildKeyMap: BuildKeyMap(instruction.Argument); break;
            case StackOp.BuildString: BuildFrom("string_of", instruction.Argument); break;
            case StackOp.ListAppend: Accumulate("list_append", instruction.Argument, 1); break;
            case StackOp.SetAdd: Accumulate("set_add", instruction.Argument, 1); break;
            case StackOp.MapAdd: Accumulate("dict_set", instruction.Argument, 2); break;
            case StackOp.ListExtend: Accumulate("extend_display", instruction.Argument, 1); break;
            case StackOp.SetUpdate: Accumulate("set_update", instruction.Argument, 1); break;
            case StackOp.DictUpdate: Accumulate("update_dict", instruction.Argument, 1); break;
            case StackOp.DictMerge: MergeKeywords(); break;
            case StackOp.ListToTuple: Push(CallRuntime("list_to_tuple", Hide(Pop()))); break;
            case StackOp.UnpackWithRest: UnpackWithRest(instruction.Argument); break;
            case StackOp.Format: FormatValue(instruction.Argument); break;
            case StackOp.CallWithSequence: CallWithSequence((instruction.Argument & 1) != 0); break;
            case StackOp.LoadBuildClass: Push(new FunctionValue(_program.Runtime("build_class"))); break;
            case StackOp.MakeCell: MakeCell(_locals[instruction.Argument], instruction.Argument < _function.ParameterWords); break;
            case StackOp.LoadClosure: Push(new LocalValue(_locals[instruction.Argument])); break;
            case StackOp.LoadCell: LoadCell(instruction); break;
            case StackOp.StoreCell: StoreCell(_locals[instruction.Argument]); break;
            case StackOp.DeleteCell: DeleteCell(instruction); break;
            case StackOp.LoadClassCell: LoadClassCell(instruction); break;
            case StackOp.CopyFree: CopyFree(instruction.Argument); break;
            case StackOp.PushException: PushException(); break;
            case StackOp.CheckMatch: CheckMatch(); break;
            case StackOp.CheckGroupMatch: CheckGroupMatch(); break;
            case StackOp.JoinGroups: JoinGroups(); break;
            case StackOp.PopException: PopException(); break;
            case StackOp.BeforeWith: BeforeWith("with_exit", "with_enter"); break;
            case StackOp.BeforeAsyncWith: BeforeWith("async_with_exit", "async_with_enter"); break;
            case StackOp.WithException: WithException(); break;
            case StackOp.ReturnGenerator: ReturnGenerator(); break;
            case StackOp.FailGenerator: Push(CallRuntime("generator_fail", new HiddenValue(_generator), Hide(Pop()))); break;
            case StackOp.Yield: Yield(); break;
            case StackOp.GetYieldFrom: Push(CallProgram("get_yield_from", Pop())); break;
            case StackOp.GetAwaitable: Push(CallProgram("get_awaitable", Pop(), ConstantValue.Int(instruction.Argument))); break;
            case StackOp.GetAsyncIterator: Push(CallProgram("get_async_iterator", Pop())); break;
            case StackOp.GetAsyncNext: GetAsyncNext(); break;
            case StackOp.EndAsyncFor: EndAsyncFor(); break;
            case StackOp.WrapAsync: Push(CallRuntime("wrap_async", Hide(Materialise(Pop())))); break;
            case StackOp.GetLength: Match("length_of", 1, 1); break;
            case StackOp.MatchMapping: Match("is_mapping", 1, 1); break;
            case StackOp.MatchSequence: Match("is_sequence", 1, 1); break;
            case StackOp.MatchKeys: Match("match_keys", 2, 2); break;
            case StackOp.MatchClass: MatchClass(instruction.Argument); break;
            case StackOp.StoreSubscript: StoreSubscript(); break;
            case StackOp.Unary: Unary((UnaryOperator)instruction.Argument); break;
            case StackOp.Binary: Binary(Opcode.Add + (byte)instruction.Argument); break;
            case StackOp.InPlace: Binary(Opcode.AddInPlace + (byte)instruction.Argument); break;
            case StackOp.Compare: Compare((CompareOperator)instruction.Argument); break;
            case StackOp.GetIterator: GetIterator(); break;
            case StackOp.Call: Call(instruction); break;
            case StackOp.MakeFunction: MakeFunction((MakeFunctionFlags)instruction.Argument); break;
            case StackOp.BuildTuple when _parts.ContainsKey(instruction): break;
            case StackOp.BuildTuple: BuildTuple(instruction.Argument); break;
            case StackOp.Unpack: Unpack(instruction.Argument); break;
            case StackOp.ImportModule: ImportModule(instruction); break;
            case StackOp.ImportFrom: Push(Attribute(_stack[^1], instruction.Name, isImport: true)); break;
            case StackOp.ImportStar: ImportStar(); break;
            case StackOp.LoadAssertionError: Push(Known(_program.KernelValue("AssertionError"))); break;
            default: throw new InvalidOperationException($"{instruction.Op} is not selected");
        }
    }

    /// <summary>Ends the block: its terminator, and what it hands to the blocks that follow.</summary>
    private void Leave(BasicBlock block)
    {
        if (block.Terminator is { } terminator) _instruction = terminator;
        switch (block.Terminator?.Op)
        {
            case null or StackOp.Jump:
                GoTo(block.Next!);
                break;
            case StackOp.Return:
                Return();
                break;
            case StackOp.Raise:
                Raise();
                break;
            case StackOp.Reraise:
                RunRuntime("reraise", Hide(Pop()));
                break;
            case StackOp.Send:
                Send(block);
                break;
            case StackOp.ForIterate:
                ForIterate(block);
                break;
            default:
                Branch(block);
                break;
        }
    }

    private void GoTo(BasicBlock next)
    {
        if (next.Terminator?.Op == StackOp.ForIterate) KeepIterator();
        if (next.IsJoin || _usesStackLocals) CanonicaliseForJoin();
        Enter(next, _stack);
        // A loop's header is its latch: its entry goes around it.
        _current.Next ??= _heads[next];
    }

    /// <summary>Hands the operand stack to a block that follows.</summary>
    private void Enter(BasicBlock next, IReadOnlyList<Value> stack)
    {
        if (!_entries.TryGetValue(next, out var known))
        {
            _entries[next] = [.. stack.Select(v => next.IsJoin && v is PushedValue ? new PushedValue(null) { Callee = v.Callee } : v)];
            return;
        }
        for (var i = 0; i < stack.Count; i++)
        {
            // A callee below its arguments is the same on every way; of several functions to choose from none is known.
            if (known[i].Callee != stack[i].Callee) known[i].Callee = null;
            if (known[i] is CompileTimeValue a && !(stack[i] is CompileTimeValue b && a.IsSame(b))) Refuse($"{a.Description}, chosen at run time");
            else if (known[i] is not CompileTimeValue && stack[i] is CompileTimeValue c) Refuse($"{c.Description}, chosen at run time");
        }
    }

    /// <summary>Reports a construct of the current instruction; stands for its value, so that the rest can be looked at.</summary>
    internal Value Refuse(string construct) => Refuse(construct, _instruction.Span);

    internal Value Refuse(string construct, SourceSpan span)
    {
        _program.Diagnostics.Refuse(_function.Module, span, construct);
        return ConstantValue.None;
    }

    /// <summary>Reports a mistake of the program.</summary>
    internal Value Complain(string message)
    {
        _program.Diagnostics.Add(_function.Module, _instruction.Span, message);
        return ConstantValue.None;
    }
}
