using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Compile;

/// <summary>Functions and classes of the library that CPython has in C: as values, as attributes of classes and in texts of errors they are built-in ones.</summary>
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

    private static readonly Dictionary<string, string> Classes = new()
    {
        ["itertools"] = All,
        ["datetime"] = All,
        ["collections"] = "deque defaultdict OrderedDict",
        ["functools"] = "partial",
        ["array"] = "array",
        ["decimal"] = "Decimal Context",
        ["re"] = "Pattern Match",
    };

    /// <summary>Whether it is such a function, the body of such a class, or a method of one.</summary>
    public static bool Has(Function function) => function.Module.Kind == ModuleKind.Library
        && (function.Parent is { IsModule: true } ? IsIn(function.Code.IsClassBody ? Classes : Names, function) : function.Parent is { Code.IsClassBody: true } body && Has(body));

    private static bool IsIn(Dictionary<string, string> table, Function function) =>
        table.TryGetValue(function.Module.Name, out var names) && (names == All || names.Split(' ').Contains(function.Code.Name));
}
