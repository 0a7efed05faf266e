using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>The program while it is compiled: what its functions share.</summary>
internal sealed class ProgramUnit(ModuleSet modules, Linker linker, Diagnostics diagnostics)
{
    private readonly Dictionary<Word, StaticSlot> _constants = [];
    private readonly Dictionary<LinkSymbol, StaticSlot> _linkSlots = [];
    private readonly Dictionary<SourceModule, IReadOnlySet<string>> _globalsAtEnd = [];
    private readonly Dictionary<SourceModule, List<StackInstruction>> _calls = [];
    private readonly Queue<Function> _pending = [];
    private readonly HashSet<Function> _known = [];

    public Diagnostics Diagnostics => diagnostics;
    public DataSection Data { get; } = new(linker);

    /// <summary>A static word that never has a value, for names that nothing assigns.</summary>
    public StaticSlot UnboundSlot { get; } = new(Word.Unbound);

    /// <summary>Pins that intrinsics write: the boot code makes them outputs.</summary>
    public SortedSet<int> OutputPins { get; } = [];

    /// <summary>Words that the linker knows, as far as the runtime uses them.</summary>
    public IReadOnlyDictionary<LinkSymbol, StaticSlot> LinkSlots => _linkSlots;

    /// <summary>Functions whose code is selected, in order.</summary>
    public List<MachineFunction> Selected { get; } = [];

    public StaticSlot ConstantSlot(Word word)
    {
        if (!_constants.TryGetValue(word, out var slot)) _constants.Add(word, slot = new(word));
        return slot;
    }

    public StaticSlot LinkSlot(LinkSymbol symbol)
    {
        if (!_linkSlots.TryGetValue(symbol, out var slot)) _linkSlots.Add(symbol, slot = new(Word.Unbound));
        return slot;
    }

    /// <summary>The word of a function, which is thereby part of the program.</summary>
    public StaticSlot SlotOf(Function function)
    {
        Enqueue(function);
        return function.Slot;
    }

    public void Enqueue(Function function)
    {
        if (_known.Add(function)) _pending.Enqueue(function);
    }

    public Function FunctionOf(CodeObject code) => modules.Functions[code];

    /// <summary>A function of the runtime.</summary>
    public Function Runtime(string name) => modules.RuntimeFunctions[name];

    /// <summary>What an import statement names, or null where there is no such module.</summary>
    public IModule? Module(string name) => modules.Find(name);

    public bool IsInCycle(SourceModule module) => modules.IsInCycle(module);

    public IReadOnlySet<string> UnstableGlobals(SourceModule module) =>
        module.Globals.Values.Where(g => g.IsDeletedByFunction).Select(g => g.Name).ToHashSet();

    /// <summary>Globals that surely have a value when the module has been imported.</summary>
    public IReadOnlySet<string> GlobalsAtEnd(SourceModule module)
    {
        if (!_globalsAtEnd.TryGetValue(module, out var globals))
        {
            var assignment = Assignment(module);
            globals = Intersection(module, module.Body.Graph.Blocks.Select(b => b.Terminator).Where(t => t?.Op == StackOp.Return).Select(t => assignment.GlobalsAt(t!)));
            _globalsAtEnd.Add(module, globals);
        }
        return globals;
    }

    /// <summary>Notes that an operation of a module's body runs functions of the program.</summary>
    public void NoteCall(Function caller, StackInstruction call)
    {
        if (!caller.IsModule) return;
        if (!_calls.TryGetValue(caller.Module, out var calls)) _calls.Add(caller.Module, calls = []);
        calls.Add(call);
    }

    /// <summary>Selects the bodies of the modules, imported ones first, then every function that they and their functions make.</summary>
    public void SelectModules()
    {
        foreach (var module in modules.InOrder)
        {
            Enqueue(module.Body);
            SelectPending(f => f == module.Body);
        }
        SelectPending(_ => true);
    }

    public bool HasPending => _pending.Count > 0;

    /// <summary>Selects functions that became part of the program since.</summary>
    public void SelectPending() => SelectPending(_ => true);

    private void SelectPending(Func<Function, bool> which)
    {
        for (var count = _pending.Count; count > 0; count--)
        {
            var function = _pending.Dequeue();
            if (!which(function))
            {
                _pending.Enqueue(function);
                continue;
            }
            if (!function.IsModule) function.GlobalsAtEntry = GlobalsAtEntry(function);
            Selected.Add(FunctionSelector.Select(this, function));
            count = _pending.Count + 1;
        }
    }

    /// <summary>
    /// Globals that surely have a value whenever the function runs: at each point of its module's body that may call it, and at the end.
    /// </summary>
    private IReadOnlySet<string> GlobalsAtEntry(Function function)
    {
        var module = function.Module;
        if (module.Kind == ModuleKind.Runtime) return module.Globals.Keys.ToHashSet();
        var outermost = function;
        while (outermost.Parent is { IsModule: false } parent) outermost = parent;
        var made = module.Body.Graph.Blocks.SelectMany(b => b.Body)
            .First(i => i.Op == StackOp.LoadConstant && i.Constant is PyConstant.Code { Value: var code } && ReferenceEquals(code, outermost.Code)).Offset;
        var loops = module.Body.Decoded.Instructions.Where(i => i.Target >= 0 && i.Target <= i.Offset).ToList();
        var assignment = Assignment(module);
        var calls = _calls.GetValueOrDefault(module, []).Where(c => c.Offset > made || loops.Any(l => l.Target <= c.Offset && made <= l.Offset));
        return Intersection(module, [GlobalsAtEnd(module), .. calls.Select(assignment.GlobalsAt)]);
    }

    private DefiniteAssignment Assignment(SourceModule module) => new(module.Body.Graph, 0, 0, [], UnstableGlobals(module));

    private static IReadOnlySet<string> Intersection(SourceModule module, IEnumerable<IEnumerable<string>> sets)
    {
        var all = module.Globals.Keys.ToHashSet();
        foreach (var set in sets) all.IntersectWith(set);
        return all;
    }
}
