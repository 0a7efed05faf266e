using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Simulation.Flat;

/// <summary>Bits <c>High..Low</c> of a net are bits <c>Offset + High - Low .. Offset</c> of an expression.</summary>
internal readonly record struct Segment(int High, int Low, Expr Value, int Offset)
{
    public int Width => High - Low + 1;

    /// <summary>The part of the segment within <c>high..low</c>.</summary>
    public Segment Within(int high, int low)
    {
        var bottom = Math.Max(low, Low);
        return new Segment(Math.Min(high, High), bottom, Value, Offset + bottom - Low);
    }

    public bool Overlaps(int high, int low) => Low <= high && low <= High;

    public Expr ToExpr() => Offset == 0 && Width == Value.Width ? Value : new Slice(Value, Offset + Width - 1, Offset, Value.Source);
}

/// <summary>What drives the bits of one net: segments that cover it, lowest first.</summary>
internal static class Segments
{
    public static Segment[] Whole(Expr value) => [new(value.Width - 1, 0, value, 0)];

    /// <summary>The segments after an assignment to some bits.</summary>
    public static Segment[] Replace(Segment[] segments, Segment by)
    {
        var result = new List<Segment>(segments.Length + 2);
        foreach (var s in segments)
        {
            if (s.Low < by.Low) result.Add(s.Within(Math.Min(s.High, by.Low - 1), s.Low));
            if (s.Overlaps(by.Low, by.Low)) result.Add(by);
            if (s.High > by.High) result.Add(s.Within(s.High, Math.Max(s.Low, by.High + 1)));
        }
        return [.. result];
    }

    /// <summary>
    /// Combines the alternatives of a branch: <paramref name="choose"/> makes one expression of one value an alternative, for each
    /// range of bits on which any two differ.
    /// </summary>
    public static Segment[] Combine(IReadOnlyList<Segment[]> alternatives, Func<Expr[], Expr> choose)
    {
        var result = new List<Segment>();
        foreach (var (high, low) in Ranges(alternatives))
        {
            var parts = alternatives.Select(a => Array.Find(a, s => s.Overlaps(low, low)).Within(high, low)).ToArray();
            var merged = Array.TrueForAll(parts, p => p == parts[0]) ? parts[0] : new Segment(high, low, choose(Array.ConvertAll(parts, p => p.ToExpr())), 0);
            if (result.Count > 0 && result[^1] is var last && ReferenceEquals(last.Value, merged.Value) && last.Offset + last.Width == merged.Offset)
                result[^1] = last with { High = high };
            else
                result.Add(merged);
        }
        return [.. result];
    }

    private static IEnumerable<(int High, int Low)> Ranges(IReadOnlyList<Segment[]> alternatives)
    {
        var lows = alternatives.SelectMany(a => a.Select(s => s.Low)).Distinct().Order().ToArray();
        for (var i = 0; i < lows.Length; i++)
            yield return ((i + 1 < lows.Length ? lows[i + 1] : alternatives[0][^1].High + 1) - 1, lows[i]);
    }
}
