using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Function objects. Those that a program makes once are in the image; the others are made when it runs.</summary>
internal sealed partial class FunctionSelector
{
    private const int KeywordDefaultsWord = 6, AnnotationsWord = 11;

    private void MakeFunction(MakeFunctionFlags flags)
    {
        var code = Pop() is ConstantValue { Constant: PyConstant.Code { Value: var value } } ? value : throw new PycException("corrupt .pyc: MAKE_FUNCTION without code");
        var closure = flags.HasFlag(MakeFunctionFlags.Closure) ? Pop() : null;
        var annotations = flags.HasFlag(MakeFunctionFlags.Annotations) ? Pop() : null;
        var keywordDefaults = flags.HasFlag(MakeFunctionFlags.KeywordDefaults) ? Hide(Materialise(Pop())) : null;
        var defaults = flags.HasFlag(MakeFunctionFlags.Defaults) ? Pop() : null;
        if (!_program.UsesAnnotations) annotations = null;
        _pendingText.Clear();
        var function = _program.FunctionOf(code);
        if (function.ParameterWords > Instruction.MaxDestinationLocal) Refuse($"function with more than {Instruction.MaxDestinationLocal} parameters");

        var items = defaults switch
        {
            null => [],
            ConstantValue { Constant: PyConstant.Tuple tuple } => tuple.Items.Select(i => (Value)new ConstantValue(i)).ToList(),
            TupleValue tuple => tuple.Items.ToList(),
            _ => null,
        };
        var isAnonymous = code.Name.StartsWith('<') && items is { Count: 0 } && keywordDefaults is null;
        var isStatic = closure is null && items is not null && (isAnonymous || _function.RunsOnce && _block.LoopDepth == 0);
        _program.Enqueue(function);
        if (isStatic)
        {
            function.Defaults = [.. items!.Select(KeepDefault).Select(v => new DefaultValue(v, Use(v)))];
            _pendingText.Clear();
            if (keywordDefaults is not null) StoreInDescriptor(function, KeywordDefaultsWord, keywordDefaults);
            if (annotations is not null) StoreInDescriptor(function, AnnotationsWord, Hide(Materialise(annotations)));
            Push(new FunctionValue(function) { Text = _instruction.Text, Span = _instruction.Span });
            return;
        }
        Value Given(Value? given) => given is null ? ConstantValue.None : Hide(Materialise(given));
        Push(CallRuntime("make_function", new FunctionValue(function), Given(defaults), Given(keywordDefaults), Given(closure), Given(annotations)));
    }

    private void StoreInDescriptor(Function function, int word, Value value)
    {
        function.NeedsDescriptor = true;
        Emit(Opcode.Move, b: Use(value));
        _current.Ops.Add(Make(Opcode.StoreWord, Source.Of(function.DescriptorSlot), Source.Imm(word)));
    }

    /// <summary>A default value as calls will find it: a constant, or a static that the def statement fills now.</summary>
    private DeferredValue KeepDefault(Value value)
    {
        value = Materialise(value);
        if (value is ConstantValue or FunctionValue or ClassValue) return (DeferredValue)value;
        var slot = new StaticSlot(Word.Unbound);
        Emit(Opcode.StoreStatic, b: Use(value), slot: slot);
        return new FixedValue(slot);
    }

    private void BuildKeyMap(int count)
    {
        var keys = Pop();
        var array = BuildObject(Tag.Object, count);
        NoteUserCode();
        Push(CallRuntime("dict_of_keys", keys, array));
    }
}
