using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Globals of a module that surely have a value whenever a function of it runs: at each operation of the module's body that may call
/// the function, which are those behind its def statement or in a loop around that, and at the end.
/// </summary>
/// <param name="atEnd">Globals that surely have a value when the body has run.</param>
/// <param name="calls">The operations of the body that may run functions of the program.</param>
internal sealed class EntryGlobals(SourceModule module, DefiniteAssignment assignment, IReadOnlySet<string> atEnd, IEnumerable<StackInstruction> calls)
{
    private readonly List<StackInstruction> _loops = [.. module.Body.Decoded.Instructions.Where(i => i.Target >= 0 && i.Target <= i.Offset)];
    private readonly List<StackInstruction> _calls = [.. calls.OrderBy(c => c.Offset)];

    /// <summary>By index of a call: what has a value at that and all that follow; made from the end on as far as it is asked for.</summary>
    private readonly Dictionary<int, IReadOnlySet<string>> _from = [];

    /// <param name="made">Offset in the module's body of the constant that the def statement loads.</param>
    public IReadOnlySet<string> Of(int made)
    {
        // The first operation that may run again with the function defined.
        var first = _loops.Where(l => l.Target <= made && made <= l.Offset).Select(l => l.Target).DefaultIfEmpty(made + 1).Min();
        var index = _calls.FindIndex(c => c.Offset >= first);
        return index < 0 ? atEnd : From(index);
    }

    private IReadOnlySet<string> From(int index)
    {
        var at = index;
        while (at < _calls.Count && !_from.ContainsKey(at)) at++;
        var known = at < _calls.Count ? _from[at] : atEnd;
        for (at--; at >= index; at--)
        {
            var here = assignment.GlobalsAt(_calls[at]).ToHashSet();
            // Mostly nothing changes: then the set is shared.
            if (!known.All(here.Contains)) known = known.Where(here.Contains).ToHashSet();
            _from.Add(at, known);
        }
        return known;
    }

    /// <summary>The globals of the module that are in all of the sets.</summary>
    public static IReadOnlySet<string> Intersection(SourceModule module, IEnumerable<IEnumerable<string>> sets)
    {
        var all = module.Globals.Keys.ToHashSet();
        foreach (var set in sets) all.IntersectWith(set);
        return all;
    }
}
