namespace PyXL.Hdl.Simulation.Words;

/// <summary>
/// Arithmetic on values of any width as words of 64 bits, least significant first, the bits past the width zero. Every
/// method returns ceil(width / 64) words.
/// </summary>
internal sealed class WideGraph(WordGraph graph)
{
    public static int Count(int width) => (width + 63) / 64;

    /// <summary>The ones of word <paramref name="i"/> of a value of <paramref name="width"/> bits.</summary>
    public static ulong Ones(int width, int i) => WordGraph.Ones(Math.Clamp(width - 64 * i, 0, 64));

    public Word[] Map(Word[] a, Func<Word, Word> f) => Array.ConvertAll(a, x => f(x));

    public Word[] Zip(Word[] a, Word[] b, Func<Word, Word, Word> f) => [.. a.Zip(b, f)];

    public Word[] Const(System.Numerics.BigInteger value, int width) =>
        [.. Enumerable.Range(0, Count(width)).Select(i => graph.Const((ulong)((value >> (64 * i)) & ulong.MaxValue)))];

    /// <summary>Clears the bits past the width, and drops or adds words to fit it.</summary>
    public Word[] Trim(Word[] a, int width) =>
        [.. Enumerable.Range(0, Count(width)).Select(i => i < a.Length ? graph.And(a[i], graph.Const(Ones(width, i))) : graph.Zero)];

    public Word[] Not(Word[] a, int width) => [.. a.Select((x, i) => graph.Xor(x, graph.Const(Ones(width, i))))];

    public Word[] Add(Word[] a, Word[] b, int width)
    {
        var sum = new Word[Count(width)];
        var carry = graph.Zero;
        for (var i = 0; i < sum.Length; i++)
        {
            var partial = graph.Add(a[i], b[i]);
            sum[i] = graph.Add(partial, carry);
            if (i + 1 < sum.Length) carry = graph.Or(graph.Less(partial, a[i]), graph.Less(sum[i], carry));
        }
        return Trim(sum, width);
    }

    public Word[] Sub(Word[] a, Word[] b, int width)
    {
        var difference = new Word[Count(width)];
        var borrow = graph.Zero;
        for (var i = 0; i < difference.Length; i++)
        {
            var partial = graph.Sub(a[i], b[i]);
            difference[i] = graph.Sub(partial, borrow);
            if (i + 1 < difference.Length) borrow = graph.Or(graph.Less(a[i], b[i]), graph.Less(partial, borrow));
        }
        return Trim(difference, width);
    }

    /// <summary>The product modulo 2^width, by words (schoolbook).</summary>
    public Word[] Mul(Word[] a, Word[] b, int width)
    {
        var count = Count(width);
        var product = new Word[count];
        Array.Fill(product, graph.Zero);
        for (var i = 0; i < count && i < a.Length; i++)
        {
            for (var j = 0; i + j < count && j < b.Length; j++)
            {
                Accumulate(product, i + j, graph.Mul(a[i], b[j]));
                if (i + j + 1 < count) Accumulate(product, i + j + 1, graph.MulHigh(a[i], b[j]));
            }
        }
        return Trim(product, width);
    }

    public Word Equal(Word[] a, Word[] b)
    {
        if (a.Length == 1) return graph.Equal(a[0], b[0]);
        return graph.Equal(Zip(a, b, graph.Xor).Aggregate(graph.Or), graph.Zero);
    }

    public Word Less(Word[] a, Word[] b)
    {
        var less = graph.Less(a[0], b[0]);
        for (var i = 1; i < a.Length; i++) less = graph.Or(graph.Less(a[i], b[i]), graph.And(graph.Equal(a[i], b[i]), less));
        return less;
    }

    /// <summary>Two's complement order: unsigned order with the sign bits inverted.</summary>
    public Word LessSigned(Word[] a, Word[] b, int width)
    {
        Word[] Biased(Word[] x) => [.. x[..^1], graph.Xor(x[^1], graph.Const(1UL << (width - 1)))];
        return Less(Biased(a), Biased(b));
    }

    public Word[] Select(Word bit, Word[] a, Word[] b) => Zip(a, b, (x, y) => graph.Select(bit, x, y));

    /// <summary>Bits <c>high..low</c>.</summary>
    public Word[] Slice(Word[] a, int high, int low)
    {
        var (first, shift) = (low / 64, low % 64);
        var words = Enumerable.Range(first, Count(high - low + 1)).Select(i => graph.Or(
            i < a.Length ? graph.ShiftRight(a[i], shift) : graph.Zero,
            i + 1 < a.Length && shift > 0 ? graph.ShiftLeft(a[i + 1], 64 - shift) : graph.Zero));
        return Trim([.. words], high - low + 1);
    }

    /// <summary>Concatenation, least significant part first.</summary>
    public Word[] Concat(IEnumerable<(Word[] Words, int Width)> parts, int width)
    {
        var result = new Word[Count(width)];
        Array.Fill(result, graph.Zero);
        var low = 0;
        foreach (var (words, partWidth) in parts)
        {
            for (var i = 0; i < words.Length; i++)
            {
                var (at, shift) = ((low + 64 * i) / 64, low % 64);
                result[at] = graph.Or(result[at], graph.ShiftLeft(words[i], shift));
                if (shift > 0 && at + 1 < result.Length) result[at + 1] = graph.Or(result[at + 1], graph.ShiftRight(words[i], 64 - shift));
            }
            low += partWidth;
        }
        return result;
    }

    /// <summary>A value <paramref name="count"/> times over: a single bit by a mask, others by doubling.</summary>
    public Word[] Replicate(Word[] a, int width, int count)
    {
        if (count == 1) return a;
        if (width == 1) return Trim([.. Enumerable.Repeat(graph.Negate(a[0]), Count(count))], count);
        var (half, odd) = (Replicate(a, width, count / 2), count % 2);
        var halfWidth = width * (count / 2);
        return Concat([(half, halfWidth), (half, halfWidth), .. Enumerable.Repeat((a, width), odd)], width * count);
    }

    public Word[] SignExtend(Word[] a, int from, int to)
    {
        var top = graph.SignExtend(a[^1], from - 64 * (a.Length - 1));
        var sign = graph.ShiftRightSigned(top, graph.Const(63));
        return Trim([.. a[..^1], top, .. Enumerable.Repeat(sign, Count(to) - a.Length)], to);
    }

    public Word[] ShiftLeft(Word[] a, Word[] count, int width)
    {
        var (amount, past) = ShiftCount(count, a.Length);
        var shifted = Stages(a, amount, (x, by) => [.. Enumerable.Repeat(graph.Zero, by), .. x[..^by]]);
        var inner = graph.And(amount, graph.Const(63));
        var words = shifted.Select((x, i) => i == 0
            ? graph.ShiftLeft(x, inner)
            : graph.Or(graph.ShiftLeft(x, inner), graph.ShiftRight(graph.ShiftRight(shifted[i - 1], 1), graph.Xor(inner, graph.Const(63)))));
        return Select(past, Map(a, _ => graph.Zero), Trim([.. words], width));
    }

    /// <summary>Shift to the right, by sign or zero.</summary>
    public Word[] ShiftRight(Word[] a, Word[] count, int width, bool signed)
    {
        var extended = signed ? SignExtend(a, width, 64 * a.Length) : a;
        var fill = signed ? graph.ShiftRightSigned(extended[^1], graph.Const(63)) : graph.Zero;
        var (amount, past) = ShiftCount(count, a.Length);
        var shifted = Stages(extended, amount, (x, by) => [.. x[by..], .. Enumerable.Repeat(fill, by)]);
        var inner = graph.And(amount, graph.Const(63));
        var words = shifted.Select((x, i) => i < shifted.Length - 1
            ? graph.Or(graph.ShiftRight(x, inner), graph.ShiftLeft(graph.ShiftLeft(shifted[i + 1], 1), graph.Xor(inner, graph.Const(63))))
            : signed ? graph.ShiftRightSigned(x, inner) : graph.ShiftRight(x, inner));
        return Trim(Select(past, Map(a, _ => fill), [.. words]), width);
    }

    /// <summary>The bits of the count that select within <paramref name="words"/> words, and whether it is larger than they can say.</summary>
    private (Word Amount, Word Past) ShiftCount(Word[] count, int words)
    {
        var reach = 64UL * System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words) - 1;
        var past = count.Skip(1).Select(graph.NotZero).Append(graph.Less(graph.Const(reach), count[0])).Aggregate(graph.Or);
        return (graph.And(count[0], graph.Const(reach)), past);
    }

    /// <summary>Moves whole words by the upper bits of the amount: a barrel shifter, one stage a bit.</summary>
    private Word[] Stages(Word[] a, Word amount, Func<Word[], int, Word[]> move)
    {
        for (var by = 1; by < a.Length; by *= 2)
            a = Select(graph.And(graph.ShiftRight(amount, 6 + System.Numerics.BitOperations.Log2((uint)by)), graph.One), move(a, by), a);
        return a;
    }

    private void Accumulate(Word[] sum, int at, Word value)
    {
        for (; at < sum.Length && !value.Is(0); at++)
        {
            var total = graph.Add(sum[at], value);
            value = graph.Less(total, value);
            sum[at] = total;
        }
    }
}
