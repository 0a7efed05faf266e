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
            Report.Error(refusal, at, net.Owner is null ? null : net.Path);
        else
            scope.Add(new Assign(net, high, low, Operators.Fit(value, high - low + 1, net, at), at));
    }

    private static string? Refusal(Net net, ModuleNode here, bool isNext)
    {
        var owner = net.Owner;
        if (owner is null)
            return "this signal belongs to no module: make it a field of the module, or give it a name (name: \"x\") where it is made inside of Build";
        if (owner == here) return net.Kind switch
        {
            NetKind.Input => "an input is driven only by the parent of its module",
            NetKind.Register when !isNext => "a register is set by .Next, not by .Value",
            NetKind.Output or NetKind.Wire when isNext => $"{Kind(net)} is driven by .Value: .Next is for registers",
            _ => null,
        };
        if (owner.Parent != here) return $"driven in {here.Path}, which is neither its module nor the parent that sees its ports: pass the value through ports";
        if (net.Kind != NetKind.Input) return $"{Kind(net)} is driven only in its own module";
        return isNext ? $"{Kind(net)} is driven by .Value: .Next is for registers" : null;
    }

    private static string Kind(Net net) => net.Kind switch
    {
        NetKind.Input => "an input",
        NetKind.Output => "an output",
        NetKind.Wire => "a wire",
        _ => "a register",
    };
}
