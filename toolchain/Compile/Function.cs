using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>A code object of the program: a function, or the statements of a module.</summary>
internal sealed class Function(SourceModule module, DecodedCode decoded, Function? parent)
{
    private ControlFlowGraph? _graph;
    private StackSlots? _slots;

    public SourceModule Module => module;
    public DecodedCode Decoded => decoded;
    public CodeObject Code => decoded.Code;

    /// <summary>Null for the statements of a module.</summary>
    public Function? Parent => parent;

    public bool IsModule => parent is null;

    /// <summary>Unique in the program.</summary>
    public required string Symbol { get; init; }

    public ControlFlowGraph Graph => _graph ??= ControlFlowGraph.Build(decoded);

    public StackSlots Slots => _slots ??= new(Graph);

    public int Parameters => Code.ArgumentCount;

    public int Required => Parameters - Defaults.Count;

    /// <summary>Values of the last parameters, set when the def statement is compiled: constants, or statics that the statement fills.</summary>
    public IReadOnlyList<DefaultValue> Defaults { get; set; } = [];

    /// <summary>The function's word.</summary>
    public StaticSlot Slot { get; } = new(Isa.Word.Unbound);

    /// <summary>Globals of its module that surely have a value when it is called; assigned before it is compiled.</summary>
    public IReadOnlySet<string> GlobalsAtEntry { get; set; } = new HashSet<string>();

    /// <summary>Whether a trap enters it, with the operands as arguments.</summary>
    public bool IsTrapHandler { get; init; }
}

/// <summary>The value of a parameter that a call leaves out.</summary>
/// <param name="Source">The operand that loads it.</param>
internal sealed record DefaultValue(DeferredValue Value, Source Source);
