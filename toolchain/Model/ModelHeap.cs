using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>
/// Memory of the reference model: objects lie one behind the other until the heap is full; then what cannot be reached is free again, and objects go to
/// the first gap that they fit in. Where the model follows an engine it gives no address of its own: it checks the engine's.
/// </summary>
internal sealed class ModelHeap
{
    private readonly Word[] _words;
    private readonly bool[] _starts;
    private readonly int _imageEnd;
    private readonly List<(int Start, int End)> _gaps = [];

    /// <summary>Where an engine is followed: for each word the address of its object, or 0; and objects that a walk did not reach, which nothing brings back.</summary>
    private int[]? _owners;
    private readonly bool[] _dead;

    private int _hole, _end;
    private long _allocations, _allocatedWords, _freedWords, _collections;
    private int _free, _leastFree;
    private long _threshold;
    private int _serial;

    /// <param name="imageWords">Words that the image fills.</param>
    public ModelHeap(Word[] words, int imageWords)
    {
        (_words, _imageEnd) = (words, Math.Max(1, imageWords));
        _starts = new bool[words.Length];
        _dead = new bool[words.Length];
        for (var i = 1; i < imageWords; i++) _starts[i] = words[i].Tag == Tag.Header;
        (_hole, _end) = (_imageEnd, words.Length);
        _free = _leastFree = _end - _hole;
        _threshold = words.Length / 2;
    }

    /// <summary>Makes an object of the size at the model's own address, or 0 where there is no room.</summary>
    /// <param name="roots">The stack.</param>
    public int Allocate(int size, ReadOnlySpan<Word> roots)
    {
        if (_hole + size > _end && !NextGap(size))
        {
            Collect(roots);
            if (!NextGap(size)) return 0;
        }
        var address = _hole;
        _hole += size;
        Count(address, size);
        return address;
    }

    /// <summary>Takes the address that an engine gave an object; what is wrong with it, or null.</summary>
    /// <param name="address">0: there was no memory.</param>
    /// <param name="size">Words of the object.</param>
    /// <param name="roots">The stack.</param>
    public string? Follow(int address, int size, ReadOnlySpan<Word> roots)
    {
        _owners ??= new int[_words.Length];
        if (address == 0) return HasGap(size, roots) ? $"no memory for an object of {size} words, of which there is enough" : null;
        if (address < _imageEnd || address + size > _words.Length) return $"an object of {size} words at {address} is outside of the heap's free part";
        for (var i = address; i < address + size; i++)
        {
            var owner = _owners[i];
            if (owner == 0) continue;
            if (!_dead[owner]) return $"an object of {size} words at {address} overlaps a live one at {owner}";
            Remove(owner);
        }
        Array.Fill(_owners, address, address, size);
        Count(address, size);
        return null;
    }

    /// <summary>The number of the object that is made next, as its header has it.</summary>
    public int NextSerial()
    {
        var serial = _serial;
        _serial = (_serial + 1) & ((1 << HeaderWord.SerialBits) - 1);
        return serial;
    }

    /// <summary>What GCGET reads.</summary>
    public long Register(int number) => (HeapRegister)number switch
    {
        HeapRegister.Free => _free,
        HeapRegister.Depth => _words.Length,
        HeapRegister.ImageEnd => _imageEnd,
        HeapRegister.LeastFree => _leastFree,
        HeapRegister.Collections => _collections & uint.MaxValue,
        HeapRegister.Threshold => _threshold,
        HeapRegister.Allocations => _allocations & uint.MaxValue,
        HeapRegister.AllocatedWords => _allocatedWords & uint.MaxValue,
        HeapRegister.FreedWords => _freedWords & uint.MaxValue,
        // The model's collector takes no time.
        _ => 0,
    };

    /// <summary>GCSET.</summary>
    public void SetRegister(int number, ulong value, ReadOnlySpan<Word> roots)
    {
        if (number == (int)HeapRegister.Collections) Collect(roots);
        else if (number == (int)HeapRegister.Threshold) _threshold = Math.Min((long)(uint)value, _words.Length);
    }

    private void Count(int address, int size)
    {
        _starts[address] = true;
        _allocations++;
        _allocatedWords += size;
        _free -= size;
        _leastFree = Math.Min(_leastFree, _free);
    }

    private bool NextGap(int size)
    {
        for (var i = 0; i < _gaps.Count; i++)
        {
            if (_gaps[i].End - _gaps[i].Start < size) continue;
            if (_hole < _end) _gaps.Add((_hole, _end));
            (_hole, _end) = _gaps[i];
            _gaps.RemoveAt(i);
            return true;
        }
        return false;
    }

    private void Collect(ReadOnlySpan<Word> roots)
    {
        _collections++;
        if (_owners is not null) return;
        var reached = Reachability.Walk(_words, _starts, _imageEnd, roots);
        _gaps.Clear();
        var free = 0;
        foreach (var (start, end) in Gaps(reached))
        {
            _gaps.Add((start, end));
            Array.Clear(_starts, start, end - start);
            free += end - start;
        }
        _freedWords += free - _free;
        (_hole, _end, _free) = (0, 0, free);
    }

    /// <summary>What lies between the objects that are reached.</summary>
    private IEnumerable<(int Start, int End)> Gaps(bool[] reached)
    {
        var start = _imageEnd;
        for (var i = _imageEnd; i < _words.Length; i++)
        {
            if (!reached[i]) continue;
            if (start < i) yield return (start, i);
            start = i + HeaderWord.From(_words[i].Payload).Size;
            i = start - 1;
        }
        if (start < _words.Length) yield return (start, _words.Length);
    }

    private bool HasGap(int size, ReadOnlySpan<Word> roots) => Gaps(Reachability.Walk(_words, _starts, _imageEnd, roots)).Any(gap => gap.End - gap.Start >= size);

    /// <summary>An engine's collector has seen the whole stack: it may free what cannot be reached now, even if a stale word comes to refer to it later.</summary>
    public void FindDead(ReadOnlySpan<Word> roots)
    {
        var reached = Reachability.Walk(_words, _starts, _imageEnd, roots);
        for (var i = _imageEnd; i < _words.Length; i++)
        {
            if (!_starts[i] || reached[i]) continue;
            (_starts[i], _dead[i]) = (false, true);
        }
    }

    private void Remove(int owner)
    {
        _starts[owner] = _dead[owner] = false;
        var size = 0;
        for (var i = owner; i < _words.Length && _owners![i] == owner; i++, size++) _owners[i] = 0;
        _free += size;
        _freedWords += size;
    }
}
