using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>Inputs, wires and registers that nothing reads.</summary>
internal static class UnreadCheck
{
    public static void Run(ModuleNode module, List<Diagnostic> warnings)
    {
        if (module.IsBlackBox) return;
        var read = module.Values().Select(v => v.Value).Below().OfType<Net>().ToHashSet();
        foreach (var net in module.Nets.Where(n => n.Kind != NetKind.Output && n.Makes is null && !read.Contains(n)))
            warnings.Add(new Diagnostic(net.Path, $"{net.Kind.ToString().ToLowerInvariant()} that nothing reads", net.Source));
    }
}
