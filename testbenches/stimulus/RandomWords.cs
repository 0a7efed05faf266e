using PyXL.Isa;

namespace PyXL.Stimulus;

/// <summary>
/// Random words of every tag. References are the only ones with a rule: they lie within an object, so that every load
/// and store that passes the bounds check hits the heap.
/// </summary>
/// <param name="numbers">Share of numbers among the words, per cent.</param>
internal sealed class RandomWords(Random random, int numbers, IReadOnlyList<RefWord> objects)
{
    private static readonly Tag[] References = [Tag.Str, Tag.Bytes, Tag.Tuple, Tag.Object, (Tag)0x8A, (Tag)0xE1, (Tag)0xFF];
    private static readonly Tag[] Values = [Tag.Raw, Tag.Header, Tag.Func, Tag.Frame, (Tag)0x09, (Tag)0x33, (Tag)0x7F];

    public Word Next()
    {
        if (random.Next(100) < numbers) return random.Next(8) switch { 0 => Word.Bool(random.Next(2) == 0), 1 or 2 => Float(), _ => Word.Int(Integer()) };
        return random.Next(9) switch
        {
            0 => Word.Unbound,
            1 => Word.None,
            2 => new Word(Tag.NotImplemented, 0),
            3 => new Word(Tag.Ellipsis, 0),
            4 => Word.Bool(random.Next(2) == 0),
            5 => Float(),
            6 => new Word(Pick(Values), (ulong)random.NextInt64(long.MinValue, long.MaxValue)),
            _ => Pick(objects).ToWord(Pick(References)),
        };
    }

    /// <summary>Zeros, NaNs, infinities, subnormal numbers, numbers near ints and near the largest, and any.</summary>
    public Word Float() => random.Next(8) switch
    {
        0 => Word.Float(random.Next(6) switch { 0 => 0.0, 1 => -0.0, 2 => double.NaN, 3 => double.PositiveInfinity, 4 => double.NegativeInfinity, _ => double.Epsilon }),
        1 => new Word(Tag.Float, (ulong)random.NextInt64(1L << 53) >> random.Next(53) | (ulong)random.Next(2) << 63),
        2 or 3 => Word.Float(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(Integer()) + random.Next(-1, 2))),
        4 => Word.Float((random.NextDouble() - 0.5) * double.MaxValue),
        5 => new Word(Tag.Float, (ulong)random.NextInt64(long.MinValue, long.MaxValue)),
        _ => Word.Float((random.NextDouble() - 0.5) * 1000),
    };

    /// <summary>Small numbers, powers of two and their neighbours, and any.</summary>
    public long Integer() => random.Next(5) switch
    {
        0 or 1 => random.Next(-130, 131),
        2 => unchecked((1L << random.Next(64)) + random.Next(-2, 3)),
        3 => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
        _ => random.Next(4) switch { 0 => long.MinValue, 1 => long.MaxValue, 2 => -1, _ => 0 },
    };

    private T Pick<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
