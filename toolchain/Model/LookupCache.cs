using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>The lookup cache: outcomes of lookups by class and name. See docs/isa.md.</summary>
internal sealed class LookupCache
{
    private const int Generations = 1 << 16;

    private readonly (int Subject, CacheReceiver Receiver, int Name, int Generation, CacheWord Outcome, Word Value)[] _entries =
        new (int, CacheReceiver, int, int, CacheWord, Word)[Machine.CacheEntries];

    private int _generation = 1;
    private long _clearedUntil = -1;

    /// <summary>Whether there is an entry, in the cycle.</summary>
    public bool Find(CacheReceiver receiver, int subject, int name, long cycle, out CacheWord outcome, out Word value)
    {
        var entry = _entries[CacheWord.Entry(subject, receiver, name)];
        (outcome, value) = (entry.Outcome, entry.Value);
        return cycle > _clearedUntil && (entry.Receiver, entry.Subject, entry.Name, entry.Generation) == (receiver, subject, name, _generation);
    }

    /// <param name="cycle">That in which the entry is written.</param>
    public void Fill(CacheWord word, int name, Word value, long cycle)
    {
        if (cycle > _clearedUntil) _entries[CacheWord.Entry(word.Subject, word.Receiver, name)] = (word.Subject, word.Receiver, name, _generation, word, value);
    }

    /// <summary>Forgets all. When the generations are used up, entries are cleared one a cycle; meanwhile nothing is found and nothing kept.</summary>
    public void Flush(long cycle)
    {
        if (++_generation < Generations) return;
        _generation = 1;
        Array.Clear(_entries);
        _clearedUntil = cycle + Machine.CacheEntries;
    }
}
