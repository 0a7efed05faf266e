using System.Text.RegularExpressions;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>The program while it is compiled: what its functions share.</summary>
internal sealed partial class ProgramUnit(ModuleSet modules, Linker linker, Diagnostics diagnostics)
{
    /// <summary>Modules of the runtime with what compiled code calls, and what instructions trap to.</summary>
    private static readonly string[] EntryModules = ["entry", "traps"];

    private readonly Dictionary<Word, StaticSlot> _words = [];
    private readonly Dictionary<string, StaticSlot> _constants = [];
    private readonly Dictionary<LinkSymbol, StaticSlot> _linkSlots = [];
    private readonly HashSet<LinkSymbol> _usedLinks = [];
    private readonly HashSet<KernelClass> _named = [];
    private readonly HashSet<KernelClass> _taken = [];
    private readonly Dictionary<SourceModule, IReadOnlySet<string>> _globalsAtEnd = [];
    private readonly Dictionary<SourceModule, List<StackInstruction>> _calls = [];
    private readonly Dictionary<SourceModule, EntryGlobals> _entryGlobals = [];
    private readonly Queue<Function> _pending = [];
    private readonly HashSet<Function> _known = [];
    private readonly HashSet<Function> _declared = [];
    private readonly Dictionary<Function, MachineFunction> _machines = [];
    private readonly HashSet<string> _mentioned = [];
    private readonly HashSet<string> _linkedNames = [];
    private bool _hasClasses;
    private readonly HashSet<Tag> _tags = [];
    private readonly HashSet<KernelClass> _classes = [];
    private readonly HashSet<GlobalVariable> _initialised = [];
    private readonly Dictionary<SourceModule, StaticSlot> _modules = [];

    public Diagnostics Diagnostics => diagnostics;

    /// <summary>Gets why things are linked, where somebody asks.</summary>
    public LinkReasons? Reasons { get; init; }
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
        if (!_words.TryGetValue(word, out var slot)) _words.Add(word, slot = new(word) { IsConstant = true });
        return slot;
    }

    /// <summary>The static of a constant. What is an object gets its place when the program is complete, where anything uses it.</summary>
    public StaticSlot ConstantSlot(PyConstant constant)
    {
        if (!DataSection.IsObject(constant)) return ConstantSlot(Data.Constant(constant));
        var key = DataSection.Key(constant);
        if (!_constants.TryGetValue(key, out var slot)) _constants.Add(key, slot = new(Word.Unbound) { IsConstant = true, Content = constant });
        return slot;
    }

    /// <summary>Gives a constant that is an object its place.</summary>
    public LinkWord Placed(StaticSlot slot)
    {
        if (slot.Content is PyConstant constant && slot.Initial == Word.Unbound) slot.Initial = Data.Constant(constant);
        return slot.Initial;
    }

    public StaticSlot LinkSlot(LinkSymbol symbol)
    {
        if (!_linkSlots.TryGetValue(symbol, out var slot)) _linkSlots.Add(symbol, slot = new(Word.Unbound) { Content = symbol });
        return slot;
    }

    /// <summary>Notes that linked code uses a word of the linker's.</summary>
    public void UseLink(LinkSymbol symbol) => _usedLinks.Add(symbol);

    /// <summary>The word of a function. One of the program is thereby part of it; one of the runtime only where code that can run reads the word.</summary>
    public StaticSlot SlotOf(Function function)
    {
        if (function.Module.Kind == ModuleKind.Runtime) DeclareDefaults(function);
        else Enqueue(function);
        return function.Slot;
    }

    private void DeclareDefaults(Function function)
    {
        if (_declared.Add(function)) function.Defaults = [.. function.PendingDefaults.Select(d => (DeferredValue)modules.Evaluator.Resolve(d)!).Select(d => new DefaultValue(d, SourceOf(d)))];
    }

    public void Enqueue(Function function)
    {
        if (!_known.Add(function)) return;
        if (function.Module.Kind == ModuleKind.Runtime) DeclareDefaults(function);
        _pending.Enqueue(function);
    }

    /// <summary>The function's instructions.</summary>
    public MachineFunction MachineOf(Function function)
    {
        Enqueue(function);
        SelectPending();
        return _machines[function];
    }

    public Function FunctionOf(CodeObject code) => modules.Functions[code];

    /// <summary>A function of the runtime.</summary>
    public Function Runtime(string name) => KernelValue(name) is FunctionValue { Function: var function } ? function : throw new InvalidOperationException($"the runtime has no function {name}");

    public bool HasRuntime(string name) => Entry(name) is FunctionValue;

    /// <summary>The main module.</summary>
    public SourceModule Main => modules.Main;

    private Value? Entry(string name) => EntryModules.Select(m => modules.Evaluator.Resolve(modules.Kernel[m].GetValueOrDefault(name))).FirstOrDefault(v => v is not null)
        ?? modules.KernelNames.GetValueOrDefault(name) as ClassValue;

    /// <summary>A function, class or constant of the runtime.</summary>
    public Value KernelValue(string name) => name is "END" or "MISSING" ? IntrinsicModules.Runtime.Member(name)! : Entry(name) ?? throw new InvalidOperationException($"the runtime has no {name}");

    public KernelClass? KernelClass(string name) => (modules.KernelNames.GetValueOrDefault(name) as ClassValue)?.Class;

    /// <summary>What a name in a module of the runtime stands for; null for one that its functions assign.</summary>
    public Value? NameIn(SourceModule module, string name) => modules.Evaluator.Resolve(modules.Kernel[module.Name].GetValueOrDefault(name));

    /// <summary>Types and functions that kernel code may name without importing them.</summary>
    public Value? KernelNameFor(string name) => Singleton(name) ?? modules.KernelNames.GetValueOrDefault(name);

    private static WordValue? Singleton(string name) => name switch
    {
        "NotImplemented" => new(new Word(Tag.NotImplemented, 0)),
        "Ellipsis" => new(new Word(Tag.Ellipsis, 0)),
        _ => null,
    };

    /// <summary>A built-in name of programs, or null where there is none.</summary>
    public Value? Builtin(string name)
    {
        var value = modules.Evaluator.Resolve(modules.Kernel.GetValueOrDefault("builtins")?.GetValueOrDefault(name));
        if (value is FunctionValue { Function: var function }) function.NeedsDescriptor = true;
        return value ?? Singleton(name);
    }

    /// <summary>A variable of the runtime's modules that its functions assign.</summary>
    public StaticSlot RuntimeVariable(string name)
    {
        foreach (var module in modules.All.Where(m => m.Kind == ModuleKind.Runtime))
        {
            if (module.Globals.TryGetValue(name, out var variable) && variable.Stores > 1) return VariableOf(module, variable);
        }
        throw new InvalidOperationException($"the runtime has no variable {name}");
    }

    /// <summary>The word of a variable of a module of the runtime, which starts with the value of its constant.</summary>
    public StaticSlot VariableOf(SourceModule module, GlobalVariable variable)
    {
        if (!_initialised.Add(variable)) return variable.Slot;
        variable.Slot.Initial = NameIn(module, variable.Name) switch
        {
            ConstantValue { Constant: var constant } => WordOf(constant),
            WordValue { Word: var word } => word,
            _ => throw new InvalidOperationException($"{module.Name}.{variable.Name} is no constant"),
        };
        variable.Slot.Content = variable;
        return variable.Slot;
    }

    /// <summary>A module as an object: its name, and the names and places of its globals.</summary>
    public StaticSlot ModuleSlot(SourceModule module)
    {
        if (!_modules.TryGetValue(module, out var slot)) _modules.Add(module, slot = new(Word.Unbound) { IsConstant = true, Content = module });
        NoteTag(Tag.Module);
        return slot;
    }

    public IReadOnlyDictionary<SourceModule, StaticSlot> ModuleSlots => _modules;

    public Word WordOf(PyConstant constant)
    {
        NoteConstant(constant);
        return Data.Constant(constant);
    }

    [GeneratedRegex(@"\.(\w+)")]
    private static partial Regex FieldAttribute();

    /// <summary>What follows from a constant that linked code uses: its tag, and the attributes that it may name.</summary>
    public void NoteConstant(PyConstant constant)
    {
        switch (constant)
        {
            case PyConstant.Int { Value: var number } when number < long.MinValue || number > long.MaxValue: NoteTag(Tag.BigInt); break;
            case PyConstant.Float: NoteTag(Tag.Float); break;
            case PyConstant.Complex: NoteTag(Tag.Complex); break;
            case PyConstant.Bytes: NoteTag(Tag.Bytes); break;
            case PyConstant.Str text:
                NoteTag(Tag.Str);
                Mention(text.Value);
                // Format strings name attributes: "{0.real}".
                if (text.Value.Contains('{')) foreach (Match field in FieldAttribute().Matches(text.Value)) Mention(field.Groups[1].Value);
                break;
            case PyConstant.Tuple tuple:
                NoteTag(Tag.Tuple);
                foreach (var item in tuple.Items) NoteConstant(item);
                break;
            case PyConstant.FrozenSet set:
                NoteTag(DataSection.HoldsFrozenSet(set) ? Tag.FrozenSet : Tag.Tuple);
                foreach (var item in set.Items) NoteConstant(item);
                break;
        }
    }

    /// <summary>Notes that a name may be an attribute that the program asks for.</summary>
    private void Mention(string name)
    {
        _mentioned.Add(name);
        Reasons?.Mention(name);
    }

    /// <summary>Values with the tag may come into being.</summary>
    public bool HasTag(Tag tag) => _tags.Contains(tag);

    /// <summary>Notes that values with the tag can come into being.</summary>
    public void NoteTag(Tag tag)
    {
        _tags.Add(tag);
        Reasons?.Add(ValuesOf(tag), "made by");
    }

    private static string ValuesOf(Tag tag) => $"values of {tag.ToString().ToLowerInvariant()}";

    /// <summary>Tags of values that can come into being.</summary>
    public IReadOnlySet<Tag> Tags => _tags;

    /// <summary>The program's code asks for annotations.</summary>
    public bool UsesAnnotations => modules.AsksForAnnotations || modules.Names.Contains("get_type_hints") || modules.Names.Contains("dataclass");

    /// <summary>The program's code asks for code objects.</summary>
    public bool UsesCode => modules.Names.Contains("__code__") || modules.Names.Contains("gi_code") || modules.Names.Contains("cr_code");

    /// <summary>Whether operators can run functions of the program: some class of it has methods for them.</summary>
    public bool OperatorsRunCode => modules.HasOperatorMethods;

    /// <summary>Whether the program's own code names what reads the console.</summary>
    public bool ReadsInput => modules.OwnNames.Overlaps(["stdin", "__stdin__", "input"]);

    /// <summary>Whether any code of the program or of the library it imports uses the name.</summary>
    public bool UsesName(string name) => modules.Names.Contains(name);

    /// <summary>Notes the names and strings in a function that is linked.</summary>
    public void NoteNames(Function function)
    {
        if (function.Module.Kind == ModuleKind.Runtime) return;
        _hasClasses |= function.Code.IsClassBody;
        _linkedNames.UnionWith(ModuleSet.NamesIn(function.Code));
    }

    /// <summary>Whether linked code of the program or of the library uses the name.</summary>
    private bool LinksName(string name) => _linkedNames.Contains(name);

    /// <summary>Classes of the runtime that are part of the program.</summary>
    public IReadOnlyCollection<KernelClass> Classes => _classes;

    public void AddClass(KernelClass made)
    {
        Reasons?.Add(LinkReasons.NameOf(made), "named by");
        if (!_classes.Add(made)) return;
        foreach (var other in made.Bases) AddClass(other);
        if (KernelClass("type") is { } type) AddClass(type);
    }

    /// <summary>Whether some function that is a value takes keywords of any names.</summary>
    public bool TakesKeywords { get; set; }

    /// <summary>Linked code has the class as a value.</summary>
    /// <param name="byProgram">The program's code, or the library's, not the runtime's.</param>
    public void Take(KernelClass made, bool byProgram)
    {
        AddClass(made);
        (byProgram ? _named : _taken).Add(made);
    }

    /// <summary>Members of the class that the image holds.</summary>
    public IEnumerable<(string Name, Value Value)> LinkedMembers(KernelClass made) => made.Visible.Where(m => _mentioned.Contains(m.Name)
        && (m.Name is not ("__new__" or "__init__") || CanMake(made, m.Name))
        // Functions are called without being asked for the method.
        && (m.Name != "__call__" || made.Name is not ("function" or "method" or "builtin_function_or_method" or "type") || LinksName("__call__"))
        && (!IsForPrograms(made, m.Name) || LinksName(m.Name))
        && (!made.IsDescriptor || m.Name is "__get__" or "__set__" or "__delete__" || HasDescriptorObjects(made)));

    /// <summary>Members that say what the runtime does without them: of its comparisons, subscripts of classes and remainders.</summary>
    private static bool IsForPrograms(KernelClass made, string name) => made.Name switch
    {
        "object" => name is "__lt__" or "__le__" or "__gt__" or "__ge__",
        "bytes" or "bytearray" => name == "__rmod__",
        _ => name == "__class_getitem__" && !made.IsException,
    };

    /// <summary>Whether the program may make values with the constructor that the class has by the name: it has the class as a value, or one that inherits it, or asks values for their types.</summary>
    private bool CanMake(KernelClass made, string constructor) => LinksName("type") || LinksName("__class__")
        // The runtime knows object's, and calls it for nobody else.
        || (made.Name == "object" ? _hasClasses || IsNamed(made) || LinksName(constructor) : IsConstructor(made, constructor));

    private bool IsConstructor(KernelClass made, string constructor) =>
        made.IsException && (LinksName("__exit__") || LinksName("__aexit__") || LinksName("exc_info"))
        || _classes.Any(c => (IsNamed(c) || _taken.Contains(c) && c.NativeTag == Tag.Unbound && !c.IsException) && c.Mro.First(k => k.Members.ContainsKey(constructor)) == made)
        || _hasClasses && _classes.Any(c => IsNamed(c) && c.Mro.Contains(made));

    private bool IsNamed(KernelClass made) => _named.Contains(made) || LinksName(made.Name);

    /// <summary>Whether the program can get hold of the objects behind methods and properties: others than those that make attributes of them.</summary>
    private bool HasDescriptorObjects(KernelClass made) => LinksName(made.Name) || LinksName("__dict__") || LinksName("vars") || LinksName("getattr_static") || _named.Contains(made);

    /// <summary>The function that a global of the module surely is, or null.</summary>
    public Function? KnownFunction(SourceModule module, StaticSlot slot) =>
        module.Globals.Values.FirstOrDefault(g => g.Slot == slot) is { Stores: 1, IsDeleted: false, Known: FunctionValue { Function: var function } } ? function : null;

    /// <summary>Adds the classes of the tags that values have, and of all classes the methods that some code mentions.</summary>
    public void LinkClasses(Action<Function> link)
    {
        if (_usedLinks.Contains(LinkSymbol.Types))
        {
            foreach (var tag in _tags.Concat([Tag.None, Tag.NotImplemented, Tag.Ellipsis, Tag.Bool, Tag.Int, Tag.Func, Tag.Type]).ToList())
            {
                Reasons?.From = ValuesOf(tag);
                if (KernelClasses.ClassOf(tag) is { } name && KernelClass(name) is { } made) AddClass(made);
            }
        }
        foreach (var made in _classes.ToList())
        {
            Reasons?.From = LinkReasons.NameOf(made);
            foreach (var (name, value) in LinkedMembers(made))
            {
                if (value is FunctionValue { Function: var method }) Reasons?.Add(LinkReasons.NameOf(method), $"the {name} that {Reasons.MentionedBy(name)} asks for, of");
                LinkMember(value, link);
            }
        }
    }

    private void LinkMember(Value value, Action<Function> link)
    {
        switch (value)
        {
            case FunctionValue { Function: var function }:
                function.NeedsDescriptor = true;
                link(function);
                break;
            case ClassValue { Class: var other }: AddClass(other); break;
            case ConstantValue { Constant: var constant }: NoteConstant(constant); break;
            case DescriptorValue descriptor:
                AddClass(KernelClass(descriptor.Kind)!);
                foreach (var part in new[] { descriptor.Getter, descriptor.Setter, descriptor.Deleter })
                {
                    if (part is null) continue;
                    part.NeedsDescriptor = true;
                    link(part);
                }
                break;
        }
    }

    /// <summary>The operand of a value that is known when the program is compiled.</summary>
    public Source SourceOf(Value value) => value switch
    {
        ConstantValue { Constant: PyConstant.Int { Value: var small } } when small >= sbyte.MinValue && small <= sbyte.MaxValue => Source.Imm((int)small),
        ConstantValue { Constant: var constant } => Source.Of(ConstantSlot(constant)),
        FunctionValue { Function: var function } => Source.Of(SlotOf(function)),
        ClassValue { Class: var made } => Source.Of(made.Slot),
        WordValue { Word: var word } => Source.Of(ConstantSlot(word)),
        _ => throw new InvalidOperationException($"{value} is not known when the program is compiled"),
    };

    /// <inheritdoc cref="ModuleSet.PlanOf"/>
    public ImportPlan PlanOf(StackInstruction import) => modules.PlanOf(import);

    /// <summary>Whether any code assigns an attribute of the name.</summary>
    public bool StoresAttribute(string name) => modules.StoredAttributes.Contains(name);

    /// <inheritdoc cref="ModuleSet.MayBeSetByName"/>
    public bool MayBeSetByName(SourceModule module, string name) => modules.MayBeSetByName(module, name);

    public bool IsInCycle(SourceModule module) => modules.IsInCycle(module);

    /// <inheritdoc cref="ModuleSet.IsUnfinished"/>
    public bool IsUnfinished(SourceModule module, SourceModule importer) => modules.IsUnfinished(module, importer);

    public IReadOnlySet<string> UnstableGlobals(SourceModule module) =>
        module.Globals.Values.Where(g => g.IsDeletedByFunction).Select(g => g.Name).ToHashSet();

    /// <summary>Globals that surely have a value when the module has been imported.</summary>
    public IReadOnlySet<string> GlobalsAtEnd(SourceModule module)
    {
        if (!_globalsAtEnd.TryGetValue(module, out var globals))
        {
            var assignment = Assignment(module);
            globals = EntryGlobals.Intersection(module, module.Body.Graph.Blocks.Select(b => b.Terminator).Where(t => t?.Op == StackOp.Return).Select(t => assignment.GlobalsAt(t!)));
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
        foreach (var module in modules.InOrder.Where(m => m.Kind != ModuleKind.Runtime))
        {
            Enqueue(module.Body);
            SelectPending(f => f == module.Body);
        }
        SelectPending(_ => true);
    }

    /// <summary>Selects functions that became part of the program since.</summary>
    private void SelectPending() => SelectPending(_ => true);

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
            var machine = FunctionSelector.Select(this, function);
            Selected.Add(machine);
            _machines.Add(function, machine);
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
        if (!_entryGlobals.TryGetValue(module, out var known)) _entryGlobals.Add(module, known = new EntryGlobals(module, Assignment(module), GlobalsAtEnd(module), _calls.GetValueOrDefault(module, [])));
        return known.Of(made);
    }

    private DefiniteAssignment Assignment(SourceModule module) => new(module.Body.Graph, 0, 0, [], UnstableGlobals(module), Builtins.Names);
}
