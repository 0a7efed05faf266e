using System.Runtime.CompilerServices;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>The modules of a program: the main file, what it imports from beside it, and the runtime.</summary>
internal sealed partial class ModuleSet
{
    private const string MainName = "__main__";

    private static readonly IBytecodeDecoder Decoder = new Decoder311();

    private readonly Diagnostics _diagnostics;
    private readonly Dictionary<string, SourceModule> _byName = [];
    private readonly Dictionary<SourceModule, List<SourceModule>> _imports = [];
    private readonly Dictionary<string, SourceModule> _runtime = [];
    private readonly HashSet<string> _symbols = [];
    private HashSet<string>? _names, _ownNames, _ownTexts;
    private bool? _hasOperatorMethods;
    private bool? _asksForAnnotations;
    private readonly HashSet<string> _storedAttributes = [];
    private readonly HashSet<SourceModule> _resolved = [];
    private readonly List<SourceModule> _inOrder = [];
    private readonly string _directory;
    private readonly List<SourceModule> _all = [];
    private readonly Dictionary<SourceModule, List<Function>> _functionsOf = [];
    private readonly Dictionary<(SourceModule Importer, string Name), bool> _needsLibrary = [];

    /// <summary>What the runtime's code decodes to, which is the same for every program.</summary>
    private static readonly ConditionalWeakTable<CodeObject, DecodedCode> DecodedOnce = [];

    private readonly Action<string> _warn;

    private ModuleSet(string path, Diagnostics diagnostics, Action<string> warn)
    {
        _warn = warn;
        _diagnostics = diagnostics;
        _directory = Path.GetDirectoryName(path) ?? "";
    }

    public SourceModule Main { get; private set; } = null!;

    /// <summary>Imported modules before those that import them, the runtime's first.</summary>
    public IReadOnlyList<SourceModule> InOrder => _inOrder;

    public List<SourceFile> Files { get; } = [];

    public Dictionary<CodeObject, Function> Functions { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>What the runtime's modules define, by module and name.</summary>
    public Dictionary<string, Dictionary<string, Value>> Kernel { get; } = [];

    /// <summary>What the runtime's modules define themselves, by name: functions, classes and constants.</summary>
    public Dictionary<string, Value> KernelNames { get; } = [];

    public KernelEvaluator Evaluator { get; private set; } = null!;

    /// <summary>Names of the attributes that any code assigns.</summary>
    public IReadOnlySet<string> StoredAttributes => _storedAttributes;

    public IEnumerable<SourceModule> All => _all;

    public bool HasOperatorMethods => _hasOperatorMethods ??= Functions.Values.Any(f => f.Module.Kind != ModuleKind.Runtime && f.Parent is { Code.IsClassBody: true }
        && f.Code.Name.StartsWith("__", StringComparison.Ordinal) && f.Code.Name is not ("__init__" or "__new__" or "__repr__" or "__str__" or "__enter__" or "__exit__" or "__iter__" or "__next__"));

    /// <summary>Every name and string in the code of the program and of the library it imports.</summary>
    public IReadOnlySet<string> Names => _names ??= NamesOf(kind => kind != ModuleKind.Runtime);

    /// <summary>Those in the code of the program alone.</summary>
    public IReadOnlySet<string> OwnNames => _ownNames ??= NamesOf(kind => kind == ModuleKind.User);

    /// <summary>
    /// Whether a variable with the name of a built-in may come into being otherwise than by an assignment in its module: by way of its dictionary, or as
    /// an attribute of the module.
    /// </summary>
    public bool MayBeSetByName(SourceModule module, string name) => module.Kind == ModuleKind.User
        && (module != Main && _storedAttributes.Contains(name) || OwnNames.Overlaps(["globals", "locals", "vars", "__dict__"]) && OwnTexts.Contains(name));

    /// <summary>Every string in the code of the program, those in its tuples too.</summary>
    private IReadOnlySet<string> OwnTexts => _ownTexts ??= [.. Functions.Values.Where(f => f.Module.Kind == ModuleKind.User).SelectMany(f => f.Code.Constants)
        .SelectMany(c => c is PyConstant.Tuple tuple ? tuple.Items : [c]).OfType<PyConstant.Str>().Select(s => s.Value)];

    /// <summary>Whether the code of the program, or of the library it imports, names <c>__annotations__</c> otherwise than annotations of variables do.</summary>
    public bool AsksForAnnotations => _asksForAnnotations ??= Functions.Values.Where(f => f.Module.Kind != ModuleKind.Runtime).Any(f =>
        f.Code.Constants.Any(c => c is PyConstant.Str { Value: "__annotations__" })
        || f.Decoded.Instructions.Index().Any(i => i.Item.Name == "__annotations__" && f.Decoded.Instructions.ElementAtOrDefault(i.Index + 2)?.Op != StackOp.StoreSubscript));

    /// <param name="path">The program: a source file, or a <c>.pyc</c>.</param>
    /// <exception cref="CompileException">A file cannot be read, or holds what is not supported.</exception>
    /// <param name="warn">Gets what CPython warns of in its sources.</param>
    public static ModuleSet Load(string path, Diagnostics diagnostics, Action<string> warn)
    {
        var set = new ModuleSet(path, diagnostics, warn);
        // python3 works on the program while this process is busy with the runtime.
        var main = Task.Run(() => set.Read(path));
        foreach (var (name, source, code) in RuntimeSource.Modules)
        {
            var module = set.Add(name, source.Path, source, ModuleKind.Runtime, code);
            set._runtime.Add(name, module);
        }
        set.EvaluateKernel();
        var (mainSource, mainCode) = main.GetAwaiter().GetResult();
        set.Main = set.Add(MainName, path, mainSource, ModuleKind.User, mainCode);
        set.Resolve(set.Main);
        // An attribute of a module is a global of it; the program's first module is nobody's value.
        foreach (var variable in set._all.Where(m => m.Kind != ModuleKind.Runtime && m != set.Main).SelectMany(m => m.Globals.Values).Where(v => set._storedAttributes.Contains(v.Name)))
        {
            variable.Stores++;
            variable.Known = null;
        }
        if (set._storedAttributes.Overlaps(["__defaults__", "__kwdefaults__"]) || set.Names.Contains("setattr") && set.Names.Overlaps(["__defaults__", "__kwdefaults__"]))
        {
            foreach (var function in set.Functions.Values.Where(f => f.Module.Kind != ModuleKind.Runtime && !f.IsModule)) function.HasChangingDefaults = true;
        }
        diagnostics.ThrowIfAny();
        return set;
    }

    private HashSet<string> NamesOf(Func<ModuleKind, bool> isCounted) =>
        [.. Functions.Values.Where(f => isCounted(f.Module.Kind)).SelectMany(f => NamesIn(f.Code))];

    /// <summary>Every name and string in the code.</summary>
    public static IEnumerable<string> NamesIn(CodeObject code) => code.Names.Concat(code.Constants.OfType<PyConstant.Str>().Select(s => s.Value));

    /// <summary>Whether a module's statements have not all run while those of another that imports it do: both are in a cycle that began with it.</summary>
    public bool IsUnfinished(SourceModule module, SourceModule importer) => module != importer && IsInCycle(module) && _inOrder.IndexOf(module) > _inOrder.IndexOf(importer);

    public bool IsInCycle(SourceModule module)
    {
        var seen = new HashSet<SourceModule>();
        var pending = new Stack<SourceModule>(_imports[module]);
        while (pending.TryPop(out var next))
        {
            if (next == module) return true;
            if (seen.Add(next)) _imports[next].ForEach(pending.Push);
        }
        return false;
    }

    private void EvaluateKernel()
    {
        Evaluator = new((module, name) => module == IntrinsicModules.Runtime.Name ? IntrinsicModules.Runtime.Member(name) : Evaluated(module)?.GetValueOrDefault(name) ?? KernelNames.GetValueOrDefault(name), code => Functions[code]);
        foreach (var name in _runtime.Keys) Evaluated(name);
        foreach (var (name, module) in _runtime)
        {
            foreach (var (global, value) in Kernel[name])
            {
                if (value is FunctionValue or ClassValue or ConstantValue or WordValue) KernelNames.TryAdd(global, value);
            }
        }
        foreach (var made in KernelNames.Values.OfType<ClassValue>().ToList()) KernelNames[made.Class.Name] = made;
    }

    private Dictionary<string, Value>? Evaluated(string name)
    {
        if (Kernel.TryGetValue(name, out var names) || !_runtime.TryGetValue(name, out var module)) return names;
        Kernel.Add(name, names = []);
        Evaluator.Evaluate(module, names);
        return names;
    }

    private (SourceFile, CodeObject) Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CompileException(new Diagnostic(path, 0, File.Exists(path) ? "cannot be read" : Directory.Exists(path) ? "is a directory" : "no such file"));
        }
        if (Path.GetExtension(path) == ".pyc")
        {
            var code = PycFile.Read(bytes, path);
            var source = File.Exists(code.FileName) ? File.ReadAllText(code.FileName) : "";
            return (new SourceFile(code.FileName, source), code);
        }
        var name = Path.GetFullPath(path);
        return (new SourceFile(name, SourceText.Decode(bytes)), PycFile.Read(PythonCompiler.Compile([new PythonCompiler.Source(name, bytes)], _warn)[0], path));
    }

    private SourceModule Add(string name, string displayName, SourceFile source, ModuleKind kind, CodeObject code)
    {
        Files.Add(source);
        var module = new SourceModule(name, displayName, source, kind, Files.Count - 1);
        _imports.Add(module, []);
        _functionsOf.Add(module, []);
        _all.Add(module);
        module.Body = AddFunction(module, code, null);
        Declare(module);
        return module;
    }

    private Function AddFunction(SourceModule module, CodeObject code, Function? parent)
    {
        var stem = parent is null ? module.Name : $"{module.Name}.{code.QualifiedName}";
        var symbol = stem;
        for (var i = 2; !_symbols.Add(symbol); i++) symbol = $"{stem}#{i}";
        var isRuntime = module.Kind == ModuleKind.Runtime;
        var function = new Function(module, code, c => DecodedOnce.GetValue(c, Decoder.Decode), parent) { Symbol = symbol, IsTrapHandler = isRuntime && code.Name.StartsWith("trap_", StringComparison.Ordinal) };
        Functions.Add(code, function);
        _functionsOf[module].Add(function);
        // The runtime's functions are decoded where they are used; nothing in them is refused.
        if (!isRuntime)
        {
            foreach (var construct in function.Decoded.Instructions.Where(i => i.Op == StackOp.Refused).GroupBy(i => i.Name))
            {
                // Some of the instructions belong to no line.
                var spans = construct.Select(i => i.Span).Where(s => s.Line > 0).DefaultIfEmpty(new SourceSpan(code.FirstLine, 0, -1, -1));
                foreach (var span in spans) _diagnostics.Refuse(module, span, construct.Key);
            }
        }
        foreach (var nested in code.Constants.OfType<PyConstant.Code>()) AddFunction(module, nested.Value, function);
        return function;
    }

    private IEnumerable<(Function Function, StackInstruction Instruction)> Instructions(SourceModule module) =>
        _functionsOf[module].SelectMany(f => f.Decoded.Instructions.Select(i => (f, i)));

    /// <summary>Counts what the module's code assigns and deletes.</summary>
    private void Declare(SourceModule module)
    {
        foreach (var function in _functionsOf[module].Where(f => module.Kind != ModuleKind.Runtime || Decoder.MayAssign(f.Code)))
        foreach (var instruction in function.Decoded.Instructions)
        {
            switch (instruction.Op)
            {
                case StackOp.StoreGlobal:
                    module.Declare(instruction.Name).Stores++;
                    break;
                case StackOp.StoreAttribute:
                    _storedAttributes.Add(instruction.Name);
                    break;
                case StackOp.DeleteGlobal:
                    var variable = module.Declare(instruction.Name);
                    variable.IsDeleted = true;
                    variable.IsDeletedByFunction |= !function.IsModule;
                    break;
            }
        }
    }
}
