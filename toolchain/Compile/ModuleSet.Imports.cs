using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>What an import statement does.</summary>
/// <param name="Name">The module's whole name, in a package that of a relative import too.</param>
/// <param name="Modules">What is imported, in order: packages before their modules, then modules that <c>from</c> takes from a package; empty where the module does not exist.</param>
/// <param name="Result">What the statement gives: the module, or for <c>import a.b</c> the package a.</param>
internal sealed record ImportPlan(string Name, IReadOnlyList<SourceModule> Modules, IModule? Result);

/// <summary>Imports: files beside the program, packages, the library.</summary>
internal sealed partial class ModuleSet
{
    private readonly Dictionary<StackInstruction, ImportPlan> _plans = new(ReferenceEqualityComparer.Instance);

    /// <summary>What an import statement does.</summary>
    public ImportPlan PlanOf(StackInstruction import) => _plans[import];

    /// <summary>Loads what the module imports, and puts it in order after that.</summary>
    private void Resolve(SourceModule module)
    {
        if (!_resolved.Add(module)) return;
        foreach (var (function, import) in Instructions(module).Where(p => p.Instruction.Op == StackOp.ImportModule).ToList())
        {
            var plan = Plan(module, function, import);
            _plans.Add(import, plan);
            if (plan.Result is null && module.Kind != ModuleKind.Runtime && IsTried(function, import)) ForgetStores(module, function, import);
            foreach (var known in plan.Modules)
            {
                _imports[module].Add(known);
                Resolve(known);
            }
            if (After(function, import)?.Op != StackOp.ImportStar) continue;
            if (plan.Result is KnownModule star) module.StarImports.Add(star);
            else if (plan.Result is SourceModule source)
            {
                DeclareWhatGlobalsMaySet(source, module);
                foreach (var name in StarNames(source)) module.Declare(name).Stores++;
            }
        }
        _inOrder.Add(module);
    }

    /// <summary>A module that calls <c>globals()</c> may have any variable that the one that takes all its names reads.</summary>
    private void DeclareWhatGlobalsMaySet(SourceModule source, SourceModule reader)
    {
        if (!Instructions(source).Any(p => p.Instruction is { Op: StackOp.LoadGlobal, Name: "globals" })) return;
        foreach (var (_, read) in Instructions(reader).Where(p => p.Instruction.Op == StackOp.LoadGlobal && !Selection.Builtins.Names.Contains(p.Instruction.Name))) source.Declare(read.Name);
    }

    /// <summary>Names that <c>from module import *</c> takes: those of a constant <c>__all__</c>, else those without underscore.</summary>
    public static IEnumerable<string> StarNames(SourceModule module)
    {
        var code = module.Body.Decoded.Instructions;
        var store = code.Index().LastOrDefault(i => i.Item is { Op: StackOp.StoreGlobal, Name: "__all__" });
        if (store.Item is null) return module.Globals.Keys.Where(n => !n.StartsWith('_')).ToList();
        // A tuple, or a list made of constants or of one.
        var names = new List<string>();
        for (var i = store.Index - 1; i >= 0 && code[i].Op is StackOp.LoadConstant or StackOp.BuildList or StackOp.ListExtend; i--)
        {
            if (code[i].Constant is PyConstant.Tuple tuple) names.InsertRange(0, tuple.Items.OfType<PyConstant.Str>().Select(s => s.Value));
            else if (code[i].Constant is PyConstant.Str name) names.Insert(0, name.Value);
            else if (code[i] is { Op: StackOp.BuildList, Argument: 0 }) break;
        }
        return names.Where(module.Globals.ContainsKey);
    }

    private ImportPlan Plan(SourceModule importer, Function function, StackInstruction import)
    {
        var code = function.Decoded.Instructions;
        var at = code.Index().First(i => ReferenceEquals(i.Item, import)).Index;
        // import pushes the level and what from takes.
        var level = code[at - 2].Constant is PyConstant.Int number ? (int)number.Value : 0;
        var taken = code[at - 1].Constant is PyConstant.Tuple tuple ? tuple.Items.OfType<PyConstant.Str>().Select(s => s.Value).ToList() : null;
        if (Absolute(importer, import.Name, level) is not { } name) return new(new string('.', level) + import.Name, [], null);
        if (Find(name, importer) is KnownModule intrinsics) return new(name, [], taken is null ? Find(name.Split('.')[0], importer) ?? intrinsics : intrinsics);
        if (importer.Kind == ModuleKind.Runtime) return new(name, [], Find(name, importer));

        var modules = new List<SourceModule>();
        for (var end = name.IndexOf('.'); ; end = name.IndexOf('.', end + 1))
        {
            if (Ensure(end < 0 ? name : name[..end], importer) is not { } next) return new(name, [], null);
            modules.Add(next);
            if (end < 0) break;
        }
        var module = modules[^1];
        // What a package does not define may be one of its modules.
        foreach (var part in taken ?? [])
        {
            if ((module.IsPackage || module.Kind == ModuleKind.Library) && part != "*" && !module.Globals.ContainsKey(part) && Ensure($"{name}.{part}", importer) is { } submodule) modules.Add(submodule);
            else if (module.Submodules.TryGetValue(part, out var known)) modules.Add(known);
        }
        // In CPython something else has always imported collections.abc before the program begins.
        if (name == "collections" && taken is null && Instructions(importer).Any(i => i.Instruction is { Op: StackOp.LoadAttribute or StackOp.LoadMethod, Name: "abc" }) && Ensure("collections.abc", importer) is { } abc) modules.Add(abc);
        return new(name, modules, taken is null ? modules[0] : module);
    }

    /// <summary>The whole name of what an import of so many leading dots names, or null where it leads out of the packages.</summary>
    private static string? Absolute(SourceModule importer, string name, int level)
    {
        if (level == 0) return name;
        var package = importer.IsPackage ? importer.Name.Split('.') : importer.Name.Split('.')[..^1];
        if (level > package.Length) return null;
        var parts = package[..(package.Length - level + 1)];
        return string.Join('.', name == "" ? parts : [.. parts, name]);
    }

    /// <summary>The module of a name, loaded where it is not yet; null where there is none.</summary>
    private SourceModule? Ensure(string name, SourceModule importer)
    {
        if (Find(name, importer) is SourceModule known) return known;
        var dot = name.LastIndexOf('.');
        var parent = dot < 0 ? null : _byName.GetValueOrDefault(name[..dot]);
        SourceModule? imported = null;
        if (parent is null || parent.Kind == ModuleKind.User)
        {
            var stem = Path.Combine(_directory, name.Replace('.', Path.DirectorySeparatorChar));
            var package = Path.Combine(stem, "__init__.py");
            var path = File.Exists(package) ? package : stem + ".py";
            if (File.Exists(path) && !IntrinsicModules.IsInLibrary(name))
            {
                var (source, code) = Read(path);
                imported = Add(name, path, source, ModuleKind.User, code);
                imported.IsPackage = path == package;
            }
        }
        if (imported is null && parent?.Kind != ModuleKind.User && RuntimeSource.Library(name) is var (librarySource, libraryCode))
        {
            imported = Add(name, librarySource.Path, librarySource, ModuleKind.Library, libraryCode);
            imported.Intrinsics = IntrinsicModules.Public.GetValueOrDefault(name) is { HasValues: false } intrinsics ? intrinsics : null;
        }
        if (imported is null) return null;
        imported.Imported = new StaticSlot(Isa.Word.False);
        _byName.Add(name, imported);
        if (parent is not null) Bind(parent, name[(dot + 1)..], imported);
        return imported;
    }

    /// <summary>The import of a package's module assigns the package's variable of its name.</summary>
    private static void Bind(SourceModule package, string name, SourceModule module)
    {
        package.Submodules.Add(name, module);
        module.Package = package;
        module.InPackage = package.Declare(name);
        if (++module.InPackage.Stores == 1) module.InPackage.Known = new ModuleValue(module);
    }

    /// <summary>What the compiler or the program has by the name of a module, or null.</summary>
    /// <param name="importer">The module with the statement.</param>
    private IModule? Find(string name, SourceModule importer) =>
        IntrinsicModules.Public.GetValueOrDefault(name) is { } known && !NeedsLibrary(name, known, importer) ? known
        : (IModule?)_byName.GetValueOrDefault(name) ?? (name == IntrinsicModules.Runtime.Name ? IntrinsicModules.Runtime : null);

    /// <summary>Whether a module that the library has too is used for more than calls that are instructions.</summary>
    private bool NeedsLibrary(string name, KnownModule known, SourceModule importer)
    {
        if (!IntrinsicModules.IsInLibrary(name)) return false;
        if (!_needsLibrary.TryGetValue((importer, name), out var needs))
        {
            _needsLibrary.Add((importer, name), needs = !IntrinsicUse.IsAll(name, known, _functionsOf[importer].Select(f => f.Decoded)));
        }
        return needs;
    }

    /// <summary>Whether an import statement stands where the program handles exceptions: it may try for a module that is not there.</summary>
    public static bool IsTried(Function function, StackInstruction import) => function.Decoded.ExceptionTable.Any(r => r.Start <= import.Offset && import.Offset < r.End);

    /// <summary>What an import statement that always fails would assign, it does not.</summary>
    private static void ForgetStores(SourceModule module, Function function, StackInstruction import)
    {
        foreach (var next in function.Decoded.Instructions.SkipWhile(i => !ReferenceEquals(i, import)).Skip(1).TakeWhile(i => i.Op is StackOp.ImportFrom or StackOp.StoreGlobal or StackOp.Nop))
        {
            if (next.Op != StackOp.StoreGlobal) continue;
            module.Declare(next.Name).Stores--;
            // import a stores once, from a import b, c for each name.
            if (After(function, import)?.Op != StackOp.ImportFrom) return;
        }
    }

    private static StackInstruction? After(Function function, StackInstruction instruction) =>
        function.Decoded.Instructions.SkipWhile(i => !ReferenceEquals(i, instruction)).Skip(1).FirstOrDefault();
}
