using System.Numerics;

namespace PyXL.Hdl.Simulation.Words;

/// <summary>
/// Makes words: equal ones once (hash consing), constants folded, and masks left out where the bits are known to be zero.
/// </summary>
internal sealed class WordGraph
{
    private readonly Dictionary<(WordOp, int, int, int, ulong), Word> words = [];
    private readonly List<ulong[]> tables = [];
    private readonly Dictionary<string, int> tableIndex = new(StringComparer.Ordinal);

    public IReadOnlyList<ulong[]> Tables => tables;

    public Word Zero => Const(0);
    public Word One => Const(1);

    public Word Const(ulong value) => Make(WordOp.Const, null, null, null, value, value);

    public Word State(int index, ulong ones) => Make(WordOp.State, null, null, null, (ulong)index, ones);

    public Word Load(int baseIndex, Word offset, ulong ones) => Make(WordOp.Load, offset, null, null, (ulong)baseIndex, ones);

    /// <summary>The ones of a value of <paramref name="bits"/> bits, 0 to 64.</summary>
    public static ulong Ones(int bits) => bits == 0 ? 0 : ulong.MaxValue >> (64 - bits);

    public Word And(Word a, Word b)
    {
        if (b.IsConst is false && a.IsConst) (a, b) = (b, a);
        if (a == b) return a;
        if ((a.Ones & b.Ones) == 0) return Zero;
        if (!b.IsConst) return Commutative(WordOp.And, a, b, a.Ones & b.Ones);

        var mask = b.Immediate;
        if (a.IsConst) return Const(a.Immediate & mask);
        if ((a.Ones & ~mask) == 0) return a;
        if (a.Op == WordOp.And && a.B!.IsConst) return And(a.A!, Const(a.B.Immediate & mask));
        if (a.Op is WordOp.Or or WordOp.Xor)
        {
            if ((a.A!.Ones & mask) == 0) return And(a.B!, b);
            if ((a.B!.Ones & mask) == 0) return And(a.A, b);
        }
        if ((mask & (mask + 1)) == 0 && Truncated(a, mask) is var truncated && truncated != a) return And(truncated, b);
        return Make(WordOp.And, a, b, null, 0, a.Ones & mask);
    }

    public Word Or(Word a, Word b)
    {
        if (a.Is(0) || a == b) return b;
        if (b.Is(0)) return a;
        if (a.IsConst && b.IsConst) return Const(a.Immediate | b.Immediate);
        if (a.Is(ulong.MaxValue) || b.Is(ulong.MaxValue)) return Const(ulong.MaxValue);
        return Commutative(WordOp.Or, a, b, a.Ones | b.Ones);
    }

    public Word Xor(Word a, Word b)
    {
        if (a.Is(0)) return b;
        if (b.Is(0)) return a;
        if (a == b) return Zero;
        if (a.IsConst) (a, b) = (b, a);
        if (b.IsConst)
        {
            if (a.IsConst) return Const(a.Immediate ^ b.Immediate);
            if (a.Op == WordOp.Xor && a.B!.IsConst) return Xor(a.A!, Const(a.B.Immediate ^ b.Immediate));
        }
        return Commutative(WordOp.Xor, a, b, a.Ones | b.Ones);
    }

    public Word Add(Word a, Word b)
    {
        if (a.Is(0)) return b;
        if (b.Is(0)) return a;
        if (a.IsConst && b.IsConst) return Const(a.Immediate + b.Immediate);
        return Commutative(WordOp.Add, a, b, Ones(Math.Min(64, Math.Max(Length(a), Length(b)) + 1)));
    }

    public Word Sub(Word a, Word b)
    {
        if (b.Is(0)) return a;
        if (a == b) return Zero;
        if (a.Is(0)) return Negate(b);
        if (a.IsConst && b.IsConst) return Const(a.Immediate - b.Immediate);
        return Make(WordOp.Sub, a, b, null, 0, ulong.MaxValue);
    }

    public Word Negate(Word a) => a.IsConst ? Const(0 - a.Immediate) : Make(WordOp.Negate, a, null, null, 0, ulong.MaxValue);

    public Word Mul(Word a, Word b)
    {
        if (a.IsConst) (a, b) = (b, a);
        if (b.Is(0)) return Zero;
        if (b.Is(1)) return a;
        if (a.IsConst) return Const(a.Immediate * b.Immediate);
        if (b.IsConst && BitOperations.IsPow2(b.Immediate)) return ShiftLeft(a, BitOperations.Log2(b.Immediate));
        return Commutative(WordOp.Mul, a, b, Ones(Math.Min(64, Length(a) + Length(b))));
    }

    public Word MulHigh(Word a, Word b)
    {
        if (Length(a) + Length(b) <= 64) return Zero;
        if (a.IsConst && b.IsConst) return Const(Math.BigMul(a.Immediate, b.Immediate, out _));
        return Commutative(WordOp.MulHigh, a, b, Ones(Length(a) + Length(b) - 64));
    }

    public Word Equal(Word a, Word b)
    {
        if (a == b) return One;
        if (a.IsConst) (a, b) = (b, a);
        if (b.IsConst)
        {
            if (a.IsConst || (b.Immediate & ~a.Ones) != 0) return Zero;
            if (a.Ones == 1) return b.Is(1) ? a : Not(a);
            if (a.Op == WordOp.Xor && b.Is(0)) return Equal(a.A!, a.B!);
        }
        return Commutative(WordOp.Equal, a, b, 1);
    }

    public Word Less(Word a, Word b)
    {
        if (a == b || b.Is(0)) return Zero;
        if (a.IsConst && b.IsConst) return a.Immediate < b.Immediate ? One : Zero;
        if (b.IsConst && b.Immediate > a.Ones) return One;
        if (b.Is(1)) return Equal(a, Zero);
        if (a.Is(0)) return Not(Equal(b, Zero));
        return Make(WordOp.Less, a, b, null, 0, 1);
    }

    /// <summary>Complement of a single bit.</summary>
    public Word Not(Word bit) => Xor(bit, One);

    public Word NotZero(Word a) => a.Ones == 1 ? a : Not(Equal(a, Zero));

    /// <summary>By a constant; 64 and more give zero.</summary>
    public Word ShiftLeft(Word a, int count)
    {
        if (count == 0) return a;
        if (count > 63 || a.Ones << count == 0) return Zero;
        if (a.IsConst) return Const(a.Immediate << count);
        if (a.Op == WordOp.ShiftLeft && a.B!.IsConst) return ShiftLeft(a.A!, (int)a.B.Immediate + count);
        return Make(WordOp.ShiftLeft, a, Const((ulong)count), null, 0, a.Ones << count);
    }

    /// <summary>By a constant; 64 and more give zero.</summary>
    public Word ShiftRight(Word a, int count)
    {
        if (count == 0) return a;
        if (count > 63 || a.Ones >> count == 0) return Zero;
        if (a.IsConst) return Const(a.Immediate >> count);
        switch (a.Op)
        {
            case WordOp.ShiftRight when a.B!.IsConst:
                return ShiftRight(a.A!, (int)a.B.Immediate + count);
            case WordOp.ShiftLeft when a.B!.IsConst:
                var back = (int)a.B.Immediate;
                var kept = And(a.A!, Const(Ones(64 - back)));
                return back >= count ? ShiftLeft(kept, back - count) : ShiftRight(kept, count - back);
            case WordOp.And when a.B!.IsConst:
                return And(ShiftRight(a.A!, count), Const(a.B.Immediate >> count));
            case WordOp.Or when a.A!.Ones >> count == 0:
                return ShiftRight(a.B!, count);
            case WordOp.Or when a.B!.Ones >> count == 0:
                return ShiftRight(a.A!, count);
        }
        return Make(WordOp.ShiftRight, a, Const((ulong)count), null, 0, a.Ones >> count);
    }

    /// <summary>By a count below 64.</summary>
    public Word ShiftLeft(Word a, Word count) =>
        count.IsConst ? ShiftLeft(a, (int)count.Immediate)
        : a.Is(0) ? Zero
        : Make(WordOp.ShiftLeft, a, count, null, 0, ~Ones(BitOperations.TrailingZeroCount(a.Ones)));

    /// <summary>By a count below 64.</summary>
    public Word ShiftRight(Word a, Word count) =>
        count.IsConst ? ShiftRight(a, (int)count.Immediate)
        : a.Is(0) ? Zero
        : Make(WordOp.ShiftRight, a, count, null, 0, Ones(Length(a)));

    /// <summary>By a count below 64.</summary>
    public Word ShiftRightSigned(Word a, Word count)
    {
        if (a.Ones >> 63 == 0) return ShiftRight(a, count);
        if (count.Is(0)) return a;
        if (a.IsConst && count.IsConst) return Const((ulong)((long)a.Immediate >> (int)count.Immediate));
        return Make(WordOp.ShiftRightSigned, a, count, null, 0, ulong.MaxValue);
    }

    /// <summary>The lowest <paramref name="width"/> bits as two's complement, extended to 64 bits.</summary>
    public Word SignExtend(Word a, int width) =>
        width == 64 || a.Ones >> (width - 1) == 0 ? a : ShiftRightSigned(ShiftLeft(a, 64 - width), Const((ulong)(64 - width)));

    public Word Parity(Word a)
    {
        if (a.IsConst) return Const((ulong)BitOperations.PopCount(a.Immediate) & 1);
        return a.Ones == 1 ? a : Make(WordOp.Parity, a, null, null, 0, 1);
    }

    /// <summary><paramref name="bit"/> ? a : b.</summary>
    public Word Select(Word bit, Word a, Word b)
    {
        if (a == b || bit.Is(0)) return b;
        if (bit.Is(1)) return a;
        if (bit.Op == WordOp.Xor && bit.B!.Is(1)) (bit, a, b) = (bit.A!, b, a);
        if ((a.Ones | b.Ones) == 1)
        {
            if (a.Is(1)) return Or(bit, b);
            if (a.Is(0)) return And(Not(bit), b);
            if (b.Is(0)) return And(bit, a);
            if (b.Is(1)) return Or(Not(bit), a);
            return Xor(b, And(Xor(a, b), bit));
        }
        var mask = Negate(bit);
        if (b.Is(0)) return And(a, mask);
        if (a.Is(0)) return And(b, Negate(Not(bit)));
        if (a.IsConst && b.IsConst) return Xor(b, And(mask, Const(a.Immediate ^ b.Immediate)));
        return Make(WordOp.Select, a, b, mask, 0, a.Ones | b.Ones);
    }

    /// <summary>Entry <paramref name="index"/> of a table; the index must lie within it.</summary>
    public Word Table(Word index, ulong[] entries)
    {
        if (index.IsConst) return Const(entries[index.Immediate]);
        if (Array.TrueForAll(entries, e => e == entries[0])) return Const(entries[0]);
        var key = string.Join(',', entries);
        if (!tableIndex.TryGetValue(key, out var table))
        {
            tableIndex.Add(key, table = tables.Count);
            tables.Add(entries);
        }
        return Make(WordOp.Table, index, null, null, (ulong)table, entries.Aggregate((x, y) => x | y));
    }

    /// <summary>Bits needed for the largest value that the word can have.</summary>
    private static int Length(Word a) => 64 - BitOperations.LeadingZeroCount(a.Ones);

    /// <summary>The word, where only the bits of the low mask matter: masks of operands that cannot reach those bits are left out.</summary>
    private Word Truncated(Word a, ulong mask) => a.Op switch
    {
        WordOp.Add => Add(Unmasked(a.A!, mask), Unmasked(a.B!, mask)),
        WordOp.Sub => Sub(Unmasked(a.A!, mask), Unmasked(a.B!, mask)),
        WordOp.Mul => Mul(Unmasked(a.A!, mask), Unmasked(a.B!, mask)),
        WordOp.Negate => Negate(Unmasked(a.A!, mask)),
        WordOp.ShiftLeft => ShiftLeft(Unmasked(a.A!, mask), a.B!),
        _ => a,
    };

    private static Word Unmasked(Word a, ulong mask) => a.Op == WordOp.And && a.B!.IsConst && (mask & ~a.B.Immediate) == 0 ? a.A! : a;

    private Word Commutative(WordOp op, Word a, Word b, ulong ones) =>
        b.IsConst || (!a.IsConst && a.Id < b.Id) ? Make(op, a, b, null, 0, ones) : Make(op, b, a, null, 0, ones);

    private Word Make(WordOp op, Word? a, Word? b, Word? c, ulong immediate, ulong ones)
    {
        var key = (op, a?.Id ?? -1, b?.Id ?? -1, c?.Id ?? -1, immediate);
        if (!words.TryGetValue(key, out var word)) words.Add(key, word = new Word(words.Count, op, a, b, c, immediate, ones));
        return word;
    }
}
