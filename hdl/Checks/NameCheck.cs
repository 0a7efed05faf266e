using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>The clock and reset ports of a module have names that no member of it may have.</summary>
internal static class NameCheck
{
    public static void Run(ModuleNode module, List<Diagnostic> errors)
    {
        var taken = module.Domains.SelectMany(d => new[] { d.Clock, d.Reset }).Concat(module.Nets.Where(n => n.Makes is not null).Select(n => n.Name)).ToHashSet();
        var members = module.Nets.Where(n => n.Makes is null).Select(n => (n.Name, n.Source))
            .Concat(module.Memories.Select(m => (m.Name, m.Source)))
            .Concat(module.Children.Select(c => (Name: c.InstanceName, c.Source)));
        foreach (var (name, source) in members.Where(m => taken.Contains(m.Name)))
            errors.Add(new Diagnostic($"{module.Path}.{name}", $"{name} is the name of a clock or reset of this module: call the member something else", source));
    }
}
