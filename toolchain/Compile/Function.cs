using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>A code object of the program: a function, or the statements of a module.</summary>
/// <param name="decode">Decodes it, when it is first asked for.</param>
internal sealed class Function(SourceModule module, CodeObject code, Func<CodeObject, DecodedCode> decode, Function? parent)
{
    private DecodedCode? _decoded;
    private ControlFlowGraph? _graph;
    private StackSlots? _slots;
    private StaticSlot? _slot;
    private StaticSlot? _descriptorSlot;

    public SourceModule Module => module;
    public DecodedCode Decoded => _decoded ??= decode(code);
    public CodeObject Code => code;

    /// <summary>Null for the statements of a module.</summary>
    public Function? Parent => parent;

    public bool IsModule => parent is null;

    /// <summary>Unique in the program.</summary>
    public required string Symbol { get; init; }

    public ControlFlowGraph Graph => _graph ??= ControlFlowGraph.Build(Decoded);

    public StackSlots Slots => _slots ??= new(Graph);

    /// <summary>Positional parameters.</summary>
    public int Parameters => Code.ArgumentCount;

    /// <summary>Words that a call puts into the frame: parameters of every kind, or the namespace of a class body.</summary>
    public int ParameterWords => Code.IsClassBody ? 1
        : Code.ArgumentCount + Code.KeywordOnlyCount + (Code.Flags.HasFlag(CodeFlags.VariadicPositional) ? 1 : 0) + (Code.Flags.HasFlag(CodeFlags.VariadicKeywords) ? 1 : 0);

    /// <summary>The program may give the function other defaults while it runs.</summary>
    public bool HasChangingDefaults { get; set; }

    /// <summary>Calls go through the runtime, which binds the arguments.</summary>
    public bool IsComplex => !Code.IsClassBody && (ParameterWords != Parameters || HasChangingDefaults);

    public int Required => IsComplex ? 0 : (Code.IsClassBody ? 1 : Parameters) - Defaults.Count;

    /// <summary>Its statements run once at most: those of a module, and of a class that such statements define outside of loops.</summary>
    public bool RunsOnce => IsModule || Code.IsClassBody && parent!.RunsOnce && parent.Graph.Blocks.Any(b => b.LoopDepth == 0 && b.Body.Any(i => i.Constant is PyConstant.Code { Value: var code } && ReferenceEquals(code, Code)));

    /// <summary>Values of keyword-only parameters, for functions of the runtime.</summary>
    public IReadOnlyList<(string Name, Value Value)> KeywordDefaults { get; set; } = [];

    /// <summary>Defaults of a function of the runtime, names not looked up yet.</summary>
    public IReadOnlyList<Value> PendingDefaults { get; set; } = [];

    /// <summary>Programs see it, so that it needs a descriptor.</summary>
    public bool NeedsDescriptor { get; set; }

    /// <summary>A reference to its descriptor.</summary>
    public StaticSlot DescriptorSlot => _descriptorSlot ??= new(Isa.Word.Unbound) { Content = new Descriptor(this) };

    /// <summary>Values of the last parameters, set when the def statement is compiled: constants, or statics that the statement fills.</summary>
    public IReadOnlyList<DefaultValue> Defaults { get; set; } = [];

    /// <summary>The function's word.</summary>
    public StaticSlot Slot => _slot ??= new(Isa.Word.Unbound) { Content = this };

    /// <summary>Globals of its module that surely have a value when it is called; assigned before it is compiled.</summary>
    public IReadOnlySet<string> GlobalsAtEntry { get; set; } = new HashSet<string>();

    /// <summary>The class of the runtime whose instances alone it takes as its first argument, which it begins with checking; null for any other function.</summary>
    public KernelClass? Receiver { get; set; }

    /// <summary>Whether a trap enters it, with the operands as arguments.</summary>
    public bool IsTrapHandler { get; init; }
}

/// <summary>What a static with a reference to a function's descriptor holds.</summary>
internal sealed record Descriptor(Function Function);

/// <summary>The value of a parameter that a call leaves out.</summary>
/// <param name="Source">The operand that loads it.</param>
internal sealed record DefaultValue(DeferredValue Value, Source Source);
