using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>Assignments: finds the bits of storage that a signal names, and refuses what may not be driven.</summary>
internal static class Drive
{
    public static void Value(Signal target, Signal value) => Assign(target, value, UserCode.Find(), isNext: false);

    public static void Next(Signal target, Signal value) => Assign(target, value, UserCode.Find(), isNext: true);

    /// <summary>A struct is assigned field by field.</summary>
    public static void Assign(Signal target, Signal value, SourceLocation at, bool isNext)
    {
        if (target.GetType() != value.GetType())
            Report.Error($"a {target.GetType().Name} takes a {target.GetType().Name}, not a {value.GetType().Name}", at);
        else
            foreach (var (to, from) in target.Leaves().Zip(value.Leaves())) AssignScalar(to.Signal, from.Signal, at, isNext);
    }

    private static void AssignScalar(Signal target, Signal value, SourceLocation at, bool isNext)
    {
        var scope = BuildScope.Require(isNext ? ".Next =" : ".Value =");
        var (net, high, low) = target.Expr switch
        {
            Net whole => (whole, whole.Width - 1, 0),
            Slice { Operand: Net part } slice => (part, slice.High, slice.Low),
            _ => (null, 0, 0),
        };
        if (net is null)
            Report.Error($"a computed value cannot be driven: {(isNext ? ".Next" : ".Value")} wants an output, wire, register or child's input, or bits of one", at);
        else if (Refusal(net, scope.Node, isNext) is { } refusal)
            Report.Error(refusal, at);
        else
            scope.Add(new Assign(net, high, low, Operators.Fit(value, high - low + 1, net.Name), at));
    }

    private static string? Refusal(Net net, ModuleNode here, bool isNext)
    {
        var owner = net.Owner;
        if (owner is null)
            return "this signal belongs to no module: make it a field of the module, or give it a name (name: \"x\") where it is made inside of Build";
        var name = owner == here ? net.Name : $"{owner.InstanceName}.{net.Name}";
        if (owner == here) return net.Kind switch
        {
            NetKind.Input => $"{name} is an input: only the parent of this module drives it",
            NetKind.Register when !isNext => $"{name} is a register: set it by .Next",
            NetKind.Output or NetKind.Wire when isNext => $"{name} is no register: drive it by .Value",
            _ => null,
        };
        if (owner.Parent != here) return $"{owner.Path}.{net.Name} is not of this module and not a port of its children: pass the value through ports";
        if (net.Kind != NetKind.Input) return $"{name} is {Article(net.Kind)} of a child: only the child drives it";
        return isNext ? $"{name} is no register: drive it by .Value" : null;
    }

    private static string Article(NetKind kind) => kind == NetKind.Output ? "an output" : $"a {kind.ToString().ToLowerInvariant()}";
}
