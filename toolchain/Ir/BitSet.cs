namespace PyXL.Toolchain.Ir;

/// <summary>A set of small ints.</summary>
internal sealed class BitSet(int size)
{
    private readonly ulong[] _words = new ulong[(size + 63) / 64];

    public bool this[int index]
    {
        get => (_words[index / 64] >> index % 64 & 1) != 0;
        set => _words[index / 64] = value ? _words[index / 64] | 1UL << index % 64 : _words[index / 64] & ~(1UL << index % 64);
    }

    public static BitSet Full(int size)
    {
        var set = new BitSet(size);
        Array.Fill(set._words, ulong.MaxValue);
        return set;
    }

    public BitSet Clone()
    {
        var set = new BitSet(size);
        _words.CopyTo(set._words, 0);
        return set;
    }

    /// <summary>Keeps what the other set has too; whether anything went.</summary>
    public bool IntersectWith(BitSet other)
    {
        var changed = false;
        for (var i = 0; i < _words.Length; i++)
        {
            var kept = _words[i] & other._words[i];
            changed |= kept != _words[i];
            _words[i] = kept;
        }
        return changed;
    }
}
