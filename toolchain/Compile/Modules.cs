using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

internal interface IModule
{
    string Name { get; }
}

/// <summary>A module that the compiler itself knows.</summary>
/// <param name="member">Its attributes by name; null for none.</param>
internal sealed class KnownModule(string name, Func<string, Value?> member) : IModule
{
    public string Name => name;

    /// <summary>Whether its members are values too, as classes are; else the program can do nothing but call them.</summary>
    public bool HasValues { get; init; }

    public Value? Member(string attribute) => member(attribute);
}

/// <summary>A module of the program or of the runtime, compiled from source.</summary>
internal sealed class SourceModule(string name, string displayName, SourceFile source, ModuleKind kind, int fileIndex) : IModule
{
    private readonly Dictionary<string, GlobalVariable> _globals = [];

    public string Name => name;

    /// <summary>The file as the user named it, for diagnostics.</summary>
    public string DisplayName => displayName;

    public SourceFile Source => source;
    public ModuleKind Kind => kind;
    public int FileIndex => fileIndex;

    /// <summary>The module's statements; assigned once by the loader.</summary>
    public Function Body { get; set; } = null!;

    /// <summary>Variables that the module or its functions assign.</summary>
    public IReadOnlyDictionary<string, GlobalVariable> Globals => _globals;

    /// <summary>Modules that the compiler knows whose names <c>import *</c> brings in.</summary>
    public List<KnownModule> StarImports { get; } = [];

    /// <summary>For a module of the library, those of its functions whose calls are instructions; null for none.</summary>
    public KnownModule? Intrinsics { get; set; }

    /// <summary>Whether other modules may lie in it.</summary>
    public bool IsPackage { get; set; }

    /// <summary>Modules of the package that the program imports, by their last name.</summary>
    public Dictionary<string, SourceModule> Submodules { get; } = [];

    /// <summary>The package that the module lies in, and the package's variable for it; null for others.</summary>
    public SourceModule? Package { get; set; }
    public GlobalVariable? InPackage { get; set; }

    /// <summary>Word that says whether the module has been imported; null for the main module and the runtime's.</summary>
    public StaticSlot? Imported { get; set; }

    public GlobalVariable Declare(string global)
    {
        if (!_globals.TryGetValue(global, out var variable)) _globals.Add(global, variable = new(global));
        return variable;
    }
}

/// <summary>A module's variable.</summary>
internal sealed class GlobalVariable(string name)
{
    public string Name => name;

    public StaticSlot Slot { get; } = new(Isa.Word.Unbound);

    /// <summary>Operations in the whole program that assign it.</summary>
    public int Stores { get; set; }

    /// <summary>Whether a function deletes it, so that any call may.</summary>
    public bool IsDeletedByFunction { get; set; }

    /// <summary>Whether any code deletes it.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Its only value, where it is assigned once and the compiler knows what; set when that assignment is compiled.</summary>
    public Value? Known { get; set; }
}
