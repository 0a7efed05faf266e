using System.Reflection;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>Turns the user's objects into the tree of modules: binds members from the top down, then runs every Build.</summary>
internal sealed class Elaborator(List<Diagnostic> errors)
{
    private readonly List<(Module Module, ModuleNode Node, NameScope Names, ClockDomain Domain)> modules = [];

    public ModuleNode Run(Module top)
    {
        var node = Bind(top, TypeName(top), null, ClockDomain.Default);
        // All owners and names are known before the first statement, so that a statement can be judged where it is made.
        foreach (var (module, of, names, domain) in modules)
        {
            new BuildScope(of, names, domain, errors).Run(module.RunBuild);
            Blocks.Finish(of.Body, (statement, message) => errors.Add(new Diagnostic(of.Path, message, statement.Source)));
        }
        FindDomains(node);
        return node;
    }

    private ModuleNode Bind(Module module, string instance, ModuleNode? parent, ClockDomain inherited)
    {
        if (module.Node is not null) throw new HdlException($"this {module.GetType().Name} has been elaborated before: make a new one");
        var node = new ModuleNode(TypeName(module), instance, parent, module.Source)
        {
            Comment = module.GetType().GetCustomAttribute<DocAttribute>()?.Text,
            IsBlackBox = module is BlackBox,
        };
        module.Node = node;
        parent?.Children.Add(node);
        if (module is BlackBox box)
            foreach (var (key, value) in box.Parameters) node.Parameters[key] = value;

        var domain = module.Domain ?? inherited;
        var names = new NameScope();
        var members = new MemberBinder(node, names, domain);
        members.Bind(module);
        if (module is BlackBox && module.Domain is { } own) node.Domains = [own];
        modules.Add((module, node, names, domain));
        foreach (var (name, child) in members.Children)
            Bind(child, names.Unique(VerilogName.From(name), "_inst"), node, domain);
        return node;
    }

    private static bool Makes(ModuleNode node, string name) => node.Nets.Any(n => n.Makes is not null && n.Name == name);

    private static string TypeName(Module module)
    {
        var name = module.GetType().Name.Split('`')[0];
        return module is BlackBox ? name : VerilogName.From(name);
    }

    /// <summary>The clocks used in a module and below it, in order of first use.</summary>
    private static void FindDomains(ModuleNode node)
    {
        foreach (var child in node.Children) FindDomains(child);
        node.Domains =
        [
            .. node.Domains
                .Concat(node.Nets.Where(n => n.Kind == NetKind.Register).Select(n => n.Domain!))
                .Concat(node.Memories.SelectMany(m => m.ReadPorts.Select(p => p.Domain).Concat(m.WritePorts.Select(p => p.Domain))))
                .Concat(node.Body.Flatten().OfType<Property>().Select(p => p.Domain))
                .Concat(node.Children.SelectMany(c => c.Domains))
                .Where(d => !Makes(node, d.Clock))
                .Select(d => Makes(node, d.Reset) ? ClockDomain.WithoutReset(d.Clock) : d)
                .Distinct(),
        ];
    }
}
