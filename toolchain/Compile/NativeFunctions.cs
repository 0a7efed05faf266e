using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Compile;

/// <summary>Functions of the library that CPython has in C: as values, as attributes of classes and in texts of errors they are built-in functions.</summary>
internal static class NativeFunctions
{
    private const string All = "*";

    /// <summary>By module; where not all of its functions are, their names.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["math"] = All,
        ["cmath"] = All,
        ["time"] = All,
        ["binascii"] = All,
        ["operator"] = All,
        ["struct"] = All,
        ["sys"] = All,
        ["gc"] = All,
        ["bisect"] = All,
        ["heapq"] = "heappush heappop heapreplace heappushpop heapify",
        ["functools"] = "reduce cmp_to_key",
        ["itertools"] = "tee",
    };

    public static bool Has(Function function) => function.Module.Kind == ModuleKind.Library && function.Parent is { IsModule: true }
        && Names.TryGetValue(function.Module.Name, out var names) && (names == All || names.Split(' ').Contains(function.Code.Name));
}
