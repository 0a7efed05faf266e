using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>The names taken in one module.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the suffix of its kind (<c>count_reg</c> beside a port <c>count</c>), or with a number.</summary>
    public string Unique(string name, NetKind kind) => Unique(name, kind switch
    {
        NetKind.Register => "_reg",
        NetKind.Wire => "_wire",
        _ => "_port",
    });

    public string Unique(string name, string suffix)
    {
        if (taken.Add(name)) return name;
        if (!char.IsAsciiDigit(name[^1]) && taken.Add(name + suffix)) return name + suffix;
        for (var i = 1; ; i++)
            if (taken.Add($"{name}_{i}")) return $"{name}_{i}";
    }
}
