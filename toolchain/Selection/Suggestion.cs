using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;

namespace PyXL.Toolchain.Selection;

/// <summary>
/// The names that CPython offers where one is not defined (Python/suggestions.c): the nearest by Levenshtein distance, among the
/// locals, else the globals, else the built-in names.
/// </summary>
internal static class Suggestion
{
    private const int MoveCost = 2, CaseCost = 1, MaxLength = 40, MaxCandidates = 750;

    private static readonly string[] ModuleNames = ["__name__", "__doc__", "__package__", "__loader__", "__spec__", "__annotations__", "__builtins__", "__file__", "__cached__"];

    /// <summary>The text behind CPython's message; empty where it has no suggestion.</summary>
    public static string For(string name, Function function)
    {
        IEnumerable<string> locals = function.IsModule ? [] : function.Code.Locals.Select(l => l.Name);
        var nearest = Nearest(name, locals) ?? Nearest(name, [.. ModuleNames, .. function.Module.Globals.Keys]) ?? Nearest(name, Builtins.Names);
        return Text(nearest);
    }

    /// <summary>The same for an attribute that a module does not have.</summary>
    public static string ForAttribute(string name, SourceModule module) => Text(Nearest(name, module.Globals.Keys.Concat(ModuleNames).Order(StringComparer.Ordinal)));

    private static string Text(string? nearest) => nearest is null ? "" : $". Did you mean: '{nearest}'?";

    /// <summary>The first of the nearest names, or null where none is near enough.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates.Take(MaxCandidates).Where(c => c != name))
        {
            var bound = Math.Min((name.Length + candidate.Length + 3) * MoveCost / 6, least - 1);
            var distance = Distance(name, candidate, bound);
            if (distance <= bound) (nearest, least) = (candidate, distance);
        }
        return nearest;
    }

    /// <summary>Cost of turning one into the other; more than the bound where it exceeds it.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        var common = a.CommonPrefixLength(b);
        a = a[common..];
        b = b[common..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }
        if (a.Length == 0 || b.Length == 0) return (a.Length + b.Length) * MoveCost;
        if (a.Length > MaxLength || b.Length > MaxLength) return bound + 1;

        var row = new int[a.Length];
        for (var i = 0; i < row.Length; i++) row[i] = (i + 1) * MoveCost;
        var result = 0;
        for (var j = 0; j < b.Length; j++)
        {
            var diagonal = result = j * MoveCost;
            var minimum = int.MaxValue;
            for (var i = 0; i < row.Length; i++)
            {
                var substituted = diagonal + Substitution(b[j], a[i]);
                diagonal = row[i];
                row[i] = result = Math.Min(Math.Min(result, diagonal) + MoveCost, substituted);
                minimum = Math.Min(minimum, result);
            }
            if (minimum > bound) return bound + 1;
        }
        return result;
    }

    private static int Substitution(char a, char b) => a == b ? 0 : char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? CaseCost : MoveCost;
}
