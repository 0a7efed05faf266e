using System.Numerics;

namespace PyXL.Hdl.Ir;

/// <summary>
/// One instance in the elaborated hierarchy. Each instance is a node of its own; the Verilog writer gives instances of
/// identical text one module.
/// </summary>
public sealed class ModuleNode(string typeName, string instanceName, ModuleNode? parent, SourceLocation source = default)
{
    /// <summary>Verilog module name, in snake_case, from the C# class.</summary>
    public string TypeName { get; set; } = typeName;

    /// <summary>Name of the instance in its parent, from the C# field.</summary>
    public string InstanceName { get; set; } = instanceName;
    public ModuleNode? Parent { get; } = parent;

    /// <summary>Instance names from the top, joined by dots.</summary>
    public string Path => Parent is null ? InstanceName : $"{Parent.Path}.{InstanceName}";
    public SourceLocation Source { get; } = source;
    public string? Comment { get; set; }

    /// <summary>Ports, wires and registers in order of declaration. Clocks and resets are not among them: see <see cref="Domains"/>.</summary>
    public List<Net> Nets { get; } = [];
    public List<MemoryNode> Memories { get; } = [];
    public List<Statement> Body { get; } = [];
    public List<ModuleNode> Children { get; } = [];

    /// <summary>A vendor cell: ports only, no body. Parameters are written at the instance.</summary>
    public bool IsBlackBox { get; set; }
    public SortedDictionary<string, string> Parameters { get; } = new(StringComparer.Ordinal);

    public IEnumerable<Net> Ports => Nets.Where(n => n.Kind is NetKind.Input or NetKind.Output);

    /// <summary>The clock domains used here or below, in a stable order: each is two input ports in the Verilog.</summary>
    public IReadOnlyList<ClockDomain> Domains { get; set; } = [];
}
