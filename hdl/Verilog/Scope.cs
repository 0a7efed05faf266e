using PyXL.Hdl.Elaboration;

namespace PyXL.Hdl.Verilog;

/// <summary>The identifiers of one module: no two alike, none a reserved word.</summary>
internal sealed class Scope
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name itself if it is free, else with the first free number: <c>sum_2</c>.</summary>
    public string Add(string name)
    {
        name = VerilogName.Escape(name);
        var unique = name;
        for (var n = 2; !taken.Add(unique); n++) unique = $"{name}_{n}";
        return unique;
    }
}
