using PyXL.Isa;
using PyXL.Toolchain.Assembly;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// The table of a frozenset that the image holds from the start: places of a hash and a key, filled as runtime/kernel/sets.py does at run time
/// (CPython's order). Keys are words whose hashes are known when the program is compiled.
/// </summary>
internal sealed class FrozenSetTable
{
    private const int FirstSize = 8, LinearProbes = 9, PerturbShift = 5, LargeSet = 50000;
    private const long HashModulus = (1L << 61) - 1;

    private (long Hash, Word Key)?[] _places = new (long, Word)?[FirstSize];

    /// <summary>Keys in the table.</summary>
    public int Count { get; private set; }

    /// <summary>Number of places less 1.</summary>
    public int Mask => _places.Length - 1;

    /// <summary>The hash of an int or bool, as CPython's.</summary>
    public static long HashOf(long value)
    {
        var hash = value % HashModulus;
        return hash == -1 ? -2 : hash;
    }

    /// <summary>Adds a key that is not there.</summary>
    public void Add(long hash, Word key)
    {
        Insert(hash, key);
        Count++;
        if (Count * 5 < Mask * 3) return;
        var wanted = Count > LargeSet ? Count * 2 : Count * 4;
        var size = FirstSize;
        while (size <= wanted) size *= 2;
        var old = _places;
        _places = new (long, Word)?[size];
        foreach (var place in old)
        {
            if (place is { } p) Insert(p.Hash, p.Key);
        }
    }

    private void Insert(long hash, Word key)
    {
        var at = hash & Mask;
        var perturb = (ulong)hash;
        while (true)
        {
            var last = at + LinearProbes <= Mask ? at + LinearProbes : at;
            for (var i = at; i <= last; i++)
            {
                if (_places[i] is not null) continue;
                _places[i] = (hash, key);
                return;
            }
            perturb >>= PerturbShift;
            at = (long)((ulong)at * 5 + 1 + perturb) & Mask;
        }
    }

    /// <summary>Two words a place: the hash and the key, 0 and Unbound where it is empty.</summary>
    public IReadOnlyCollection<LinkWord> Words() =>
        [.. _places.SelectMany(p => p is { } place ? new LinkWord[] { Word.Int(place.Hash), place.Key } : [Word.Int(0), new Word(Tag.Unbound, 0)])];
}
