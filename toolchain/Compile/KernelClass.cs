using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>A class of the runtime, made when the program is compiled. See docs/runtime.md for what its image looks like.</summary>
internal sealed class KernelClass(string name, IReadOnlyList<KernelClass> bases)
{
    private const int PlainWords = 4;

    // As in runtime/kernel/types.py.
    private const int Exception = 2, HasDescriptors = 4, BuiltIn = 8, Final = 16, IsDataDescriptor = 0x10000, Inherited = 0x100C7;

    private StaticSlot? _slot;

    public string Name => name;

    /// <summary>The name that programs see: the source's, or what it gives where that is no identifier.</summary>
    public string VisibleName => Text("_name") ?? name;

    /// <summary>The module that programs see it in.</summary>
    public string Module => Text("_module") ?? "builtins";

    /// <summary>What programs see of the bases: one that CPython does not have gives its members to the class, and its own bases.</summary>
    public IReadOnlyList<KernelClass> Bases => [.. bases.SelectMany(b => b.StandsFor is null ? [b] : b.Bases)];

    /// <summary>The class that programs are told of instead where CPython has no such base, or null.</summary>
    public string? StandsFor => Text("_stands_for");

    /// <summary>Names and values of the class body, in order.</summary>
    public Dictionary<string, Value> Members { get; } = [];

    /// <summary>Itself and what it inherits from, in Python's order; words and flags of an instance are the first base's.</summary>
    public IReadOnlyList<KernelClass> Mro => Bases.Count == 0 ? [this] : [this, .. Merge([.. Bases.Select(b => b.Mro), Bases])];

    /// <summary>C3: always the first class that comes behind no other in any list.</summary>
    private static IEnumerable<KernelClass> Merge(IReadOnlyList<IReadOnlyList<KernelClass>> lists)
    {
        for (var left = lists.Where(l => l.Count > 0).ToList(); left.Count > 0;)
        {
            var next = left.Select(l => l[0]).First(c => !left.Any(l => l.Skip(1).Contains(c)));
            yield return next;
            left = [.. left.Select(l => l[0] == next ? [.. l.Skip(1)] : l).Where(l => l.Count > 0)];
        }
    }

    /// <summary>Words of an instance.</summary>
    public int Words => (Setting("__words__") ?? Setting("_words")) is { } words ? words : bases.Count > 0 ? bases[0].Words : PlainWords;

    /// <summary>Flags of its TYPE: those that the source gives, those that it inherits, and what its members show.</summary>
    public int Flags => BuiltIn | (Setting("__flags__") ?? Setting("_flags") ?? 0) | (Setting("_final") is > 0 ? Final : 0) | (bases.Count > 0 ? bases[0].Flags & Inherited : 0)
        | (name != "object" && Members.Values.Any(v => v is DescriptorValue { Kind: "property" }) ? HasDescriptors : 0)
        | (Members.ContainsKey("__set__") || Members.ContainsKey("__delete__") ? IsDataDescriptor : 0);

    /// <summary>The tag that values of the class have; Unbound for plain instances.</summary>
    public Tag NativeTag => bases.Count > 0 && bases[0].NativeTag is var inherited and not Tag.Unbound ? inherited : KernelClasses.TagOf(name);

    /// <summary>An exception's.</summary>
    public bool IsException => (Flags & Exception) != 0;

    /// <summary>Methods and properties of its body begin with a check of their first argument, since a program may call them with any.</summary>
    public void CheckReceivers()
    {
        if (Setting("_checks_self") is null) return;
        foreach (var member in Members.Values)
        {
            IEnumerable<Function?> functions = member is FunctionValue f ? [f.Function] : member is DescriptorValue { Kind: "property" } d ? [d.Getter, d.Setter, d.Deleter] : [];
            foreach (var function in functions.Where(f => f?.Parent is { Code.IsClassBody: true })) function!.Receiver ??= this;
        }
    }

    /// <summary>Of what stands for methods and properties in classes.</summary>
    public bool IsDescriptor => name is "property" or "staticmethod" or "classmethod";

    /// <summary>The class's word.</summary>
    public StaticSlot Slot => _slot ??= new(Word.Unbound) { Content = this };

    /// <summary>
    /// The function that makes what a call of the class with so many positional arguments gives, and whether the class is its first argument; null where only
    /// the class knows. <c>_call_N = function</c> in its body says so of the class itself, <c>_new_N</c> of those that inherit it, too.
    /// </summary>
    public (Function Function, bool TakesClass)? Maker(int count)
    {
        if (Members.GetValueOrDefault($"_call_{count}") is FunctionValue own) return (own.Function, false);
        Function? make = null;
        foreach (var cls in Mro.Where(c => c.Name != "object"))
        {
            if (make is null && cls.Members.GetValueOrDefault($"_new_{count}") is FunctionValue inherited) return (inherited.Function, true);
            if (cls.Members.ContainsKey("__init__")) return null;
            make ??= cls.Members.GetValueOrDefault("__new__") switch { FunctionValue f => f.Function, DescriptorValue d => d.Getter, _ => null };
        }
        return make is { IsComplex: false } && make.Required <= count + 1 && count < make.Parameters ? (make, true) : null;
    }

    /// <summary>Members that programs see.</summary>
    public IEnumerable<(string Name, Value Value)> Visible => bases.Where(b => b.StandsFor is not null).SelectMany(b => b.Visible).ExceptBy(Own.Select(m => m.Name), m => m.Name).Concat(Own);

    private IEnumerable<(string Name, Value Value)> Own => Members.Where(m => !m.Key.StartsWith("_call_", StringComparison.Ordinal) && !m.Key.StartsWith("_new_", StringComparison.Ordinal) && m.Key is not ("__words__" or "__flags__" or "_words" or "_final" or "_flags" or "_name" or "_module" or "_stands_for" or "_checks_self")
        && (m.Key is not ("__module__" or "__qualname__") || m.Value is DescriptorValue)).Select(m => (m.Key, m.Value));

    private string? Text(string setting) => Members.GetValueOrDefault(setting) is ConstantValue { Constant: Pyc.PyConstant.Str { Value: var text } } ? text : null;

    private int? Setting(string setting) => Members.GetValueOrDefault(setting) is ConstantValue { Constant: Pyc.PyConstant.Int { Value: var number } } ? (int)number
        : Members.GetValueOrDefault(setting) is ConstantValue { Constant: Pyc.PyConstant.Bool { Value: true } } ? 1 : null;
}
