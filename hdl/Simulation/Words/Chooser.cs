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

    /// <summary>One word of the result, from that word of each arm and of the value for any other subject.</summary>
    public Word Choose(Word[] arms, Word otherwise)
    {
        var distinct = arms.Append(otherwise).Distinct().Count();
        if (distinct == 1) return otherwise;
        if (distinct > 2 && subjectWidth <= LargestTableIndex && otherwise.IsConst && Array.TrueForAll(arms, a => a.IsConst))
            return graph.Table(subject[0], Table(arms, otherwise));

        var groups = arms.Select((value, i) => (value, i)).Where(a => a.value != otherwise).GroupBy(a => a.value, a => a.i);
        var result = otherwise;
        foreach (var group in groups)
        {
            var chosen = IsAny([.. group.SelectMany(i => patterns[i]).Select(p => p.Value)]);
            result = otherwise.Is(0) ? graph.Or(result, graph.Select(chosen, group.Key, graph.Zero)) : graph.Select(chosen, group.Key, result);
        }
        return result;
    }

    /// <summary>Whether the subject is one of some values.</summary>
    private Word IsAny(IReadOnlyList<BigInteger> values)
    {
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
