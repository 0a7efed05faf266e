using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>A condition under which some words matter: outside of it their users mask them out.</summary>
/// <param name="Condition">Zero or one.</param>
/// <param name="Holds">Whether the words matter where the condition is one, or where it is zero.</param>
internal sealed record Guard(Word Condition, bool Holds)
{
    /// <summary>The guard within which this one lies.</summary>
    public Guard? Outer { get; set; }

    /// <summary>The words that matter only under this guard, those of guards within it included.</summary>
    public HashSet<Word> Words { get; } = [];

    /// <summary>The guards around a word, outermost first.</summary>
    public static IReadOnlyList<Guard> Path(Guard? innermost)
    {
        var path = new List<Guard>();
        for (var guard = innermost; guard is not null; guard = guard.Outer) path.Insert(0, guard);
        return path;
    }
}
