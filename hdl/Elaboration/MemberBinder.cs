using System.Collections;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>
/// Finds a module's signals, memories and submodules by reflection, and gives them owner and name. What is reached twice keeps its first
/// name; what belongs to another module already (a port that was passed to a constructor) is left alone.
/// </summary>
internal sealed class MemberBinder(ModuleNode node, NameScope names, ClockDomain domain)
{
    private readonly List<(Net Net, string Name)> nets = [];
    private readonly List<(MemoryNode Memory, string Name)> memories = [];
    private readonly List<(string Name, Module Module)> children = [];

    public IReadOnlyList<(string Name, Module Child)> Children => children;

    public void Bind(Module module)
    {
        foreach (var member in Members.Of(module.GetType(), typeof(Module)))
        {
            var value = member.Info.GetValue(module);
            Visit(value, member.Name, member.Doc);
            if (member.Attributes is { Count: > 0 } attributes && value is Signal { Net: { } net }) net.Attributes = attributes;
        }
        // Ports come first for a name that several want: they are what the outside sees.
        foreach (var (net, name) in nets.OrderBy(n => n.Net.Kind is NetKind.Input or NetKind.Output ? 0 : 1))
            net.Name = names.Unique(node.IsBlackBox ? name : VerilogName.From(name), net.Kind == NetKind.Register ? "_reg" : "_wire");
        foreach (var (memory, name) in memories)
            memory.Name = names.Unique(VerilogName.From(name), "_mem");
    }

    private void Visit(object? member, string name, string? doc)
    {
        switch (member)
        {
            case Signal signal:
                foreach (var (path, leaf) in signal.Leaves(name))
                    if (leaf.Net is { Owner: null } net) Add(net, net.Name.Length > 0 ? net.Name : path, doc);
                break;
            case Memory { Node.Owner: null } memory:
                memory.Node.Owner = node;
                memory.Node.Comment = doc;
                node.Memories.Add(memory.Node);
                memories.Add((memory.Node, memory.Node.Name.Length > 0 ? memory.Node.Name : name));
                break;
            case Module { IsMember: false } child:
                child.IsMember = true;
                children.Add((name, child));
                break;
            case Bundle bundle:
                foreach (var field in Members.Of(bundle.GetType(), typeof(Bundle)))
                    Visit(field.Info.GetValue(bundle), $"{name}_{VerilogName.Snake(field.Name)}", field.Doc ?? doc);
                break;
            case IDictionary dictionary:
                foreach (DictionaryEntry entry in dictionary) Visit(entry.Value, $"{name}_{entry.Key}", doc);
                break;
            case IEnumerable list and (Array or IList):
                var i = 0;
                foreach (var element in list) Visit(element, $"{name}_{i++}", doc);
                break;
        }
    }

    private void Add(Net net, string name, string? doc)
    {
        net.Owner = node;
        net.Comment = doc;
        if (net.Kind == NetKind.Register) net.Domain ??= domain;
        node.Nets.Add(net);
        nets.Add((net, name));
    }
}
