using System.Numerics;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>Gives a shape its nets, one a scalar. Their owner and name come at elaboration, or at once inside of Build.</summary>
internal static class Storage
{
    public static T Make<T>(T shape, NetKind kind, string? name, string file, int line) where T : Signal =>
        Make(shape, kind, name, UserCode.At(file, line), static _ => { });

    /// <param name="reset">The bits after reset; null for none.</param>
    public static T MakeRegister<T>(T shape, BigInteger? reset, ClockDomain? domain, string? name, string file, int line) where T : Signal
    {
        var at = UserCode.At(file, line);
        var width = shape.Width;
        var signed = shape.IsSigned;
        var bits = reset is { } value ? Constants.Make(value, width, signed && value.Sign < 0).Value : (BigInteger?)null;
        var low = width;
        return Make(shape, NetKind.Register, name, at, net =>
        {
            low -= net.Width;
            net.Domain = domain;
            net.Reset = bits is { } pattern ? Constants.Pattern(pattern >> low, net.Width) : null;
        });
    }

    private static T Make<T>(T shape, NetKind kind, string? name, SourceLocation at, Action<Net> prepare) where T : Signal =>
        (T)shape.Map((leaf, path) =>
        {
            var net = new Net(LeafName(name, path), leaf.Width, kind, at) { Enum = leaf.EnumType, Signed = leaf.IsSigned };
            prepare(net);
            if (name is not null) BuildScope.Current?.Adopt(net);
            return net;
        });

    private static string LeafName(string? name, string path) => (name, path) switch
    {
        (null, _) => "",
        (_, "") => VerilogName.From(name),
        _ => VerilogName.From($"{name}_{path}"),
    };
}
