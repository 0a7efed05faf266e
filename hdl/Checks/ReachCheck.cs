using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>A module reads its own signals and memories and the ports of its children, nothing else.</summary>
internal static class ReachCheck
{
    public static void Run(ModuleNode module, List<Diagnostic> errors)
    {
        var seen = new HashSet<Expr>();
        foreach (var (root, source) in module.Values())
        {
            var open = new Stack<Expr>([root]);
            while (open.TryPop(out var expr))
            {
                if (!seen.Add(expr)) continue;
                foreach (var operand in expr.Operands()) open.Push(operand);
                if (Refusal(module, expr) is var (member, refusal)) errors.Add(new Diagnostic(member, refusal, source));
            }
        }
    }

    private static (string Member, string Refusal)? Refusal(ModuleNode module, Expr expr) => expr switch
    {
        Net { Owner: null } => (module.Path, "a signal is read that belongs to no module: make it a field of the module, or give it a name (name: \"x\") where it is made inside of Build"),
        Net net when net.Owner != module && !(net.Owner.Parent == module && net.Kind is NetKind.Input or NetKind.Output) =>
            (net.Path, $"read in {module.Path}, which is not its module nor the parent that sees its ports: pass the value through ports"),
        AsyncRead read when read.Memory.Owner != module => ($"{read.Memory.Owner.Path}.{read.Memory.Name}", $"read in {module.Path}: only its owner reads a memory"),
        _ => null,
    };
}
