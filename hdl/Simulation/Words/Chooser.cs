using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation.Words;

/// <summary>
/// A multi-way selection by the value of a subject. Arms of one value are taken together; constants come from a table,
/// and other values are selected by masks, without branches.
/// </summary>
internal sealed class Chooser(WordGraph graph, WideGraph wide, Word[] subject, int subjectWidth, IReadOnlyList<IReadOnlyList<Const>> patterns)
{
    /// <summary>Tables stay small enough for the first-level cache.</summary>
    private const int LargestTableIndex = 10;

    private readonly bool complete = subjectWidth < 31 && patterns.Sum(p => p.Count) == 1 << subjectWidth;

    /// <summary>One word of the result, from that word of each arm and of the value for any other subject.</summary>
    public Word Choose(Word[] arms, Word otherwise)
    {
        if (complete) otherwise = Array.Find(arms, a => a.Is(0)) ?? arms[^1];
        var groups = arms.Select((value, i) => (value, i)).Where(a => a.value != otherwise).GroupBy(a => a.value, a => a.i).ToList();
        if (groups.Count == 0) return otherwise;
        if (groups.Count > 1 && subjectWidth <= LargestTableIndex && otherwise.IsConst && Array.TrueForAll(arms, a => a.IsConst))
            return graph.Table(subject[0], Table(arms, otherwise));

        // The arms exclude one another: masked, they combine in any order, without a chain of selections.
        var chosen = groups.Select(g => IsAny([.. g.SelectMany(i => patterns[i])])).ToList();
        Word Masked(int group, Word value) => graph.Select(chosen[group], value, graph.Zero);
        if (groups.Count < 3 || otherwise.IsConst)
            return graph.Xor(otherwise, groups.Select((g, i) => Masked(i, graph.Xor(g.Key, otherwise))).Aggregate(graph.Or));
        var none = graph.Not(IsAny([.. groups.SelectMany(g => g).SelectMany(i => patterns[i])]));
        return groups.Select((g, i) => Masked(i, g.Key)).Append(graph.Select(none, otherwise, graph.Zero)).Aggregate(graph.Or);
    }

    /// <summary>Whether the subject is one of some values.</summary>
    private Word IsAny(IReadOnlyList<Const> any)
    {
        var values = any.Select(c => c.Value).Order().ToList();
        if (values.Count == 1 || subjectWidth > LargestTableIndex) return values.Select(v => wide.Equal(subject, wide.Const(v, subjectWidth))).Aggregate(graph.Or);
        if (subjectWidth > 6)
        {
            var members = new ulong[1 << subjectWidth];
            foreach (var v in values) members[(int)v] = 1;
            return graph.Table(subject[0], members);
        }
        var set = values.Aggregate(0UL, (bits, v) => bits | (1UL << (int)v));
        return graph.And(graph.ShiftRight(graph.Const(set), subject[0]), graph.One);
    }

    private ulong[] Table(Word[] arms, Word otherwise)
    {
        var table = new ulong[1 << subjectWidth];
        Array.Fill(table, otherwise.Immediate);
        for (var i = arms.Length - 1; i >= 0; i--)
            foreach (var pattern in patterns[i]) table[(int)pattern.Value] = arms[i].Immediate;
        return table;
    }
}
