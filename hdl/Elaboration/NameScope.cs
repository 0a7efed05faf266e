namespace PyXL.Hdl.Elaboration;

/// <summary>The names taken in one module.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or the name with the suffix (<c>count_reg</c> beside a port <c>count</c>), or with a number.</summary>
    public string Unique(string name, string? suffix = null)
    {
        if (taken.Add(name)) return name;
        if (suffix is not null && taken.Add(name + suffix)) return name + suffix;
        for (var i = 1; ; i++)
            if (taken.Add($"{name}_{i}")) return $"{name}_{i}";
    }
}
