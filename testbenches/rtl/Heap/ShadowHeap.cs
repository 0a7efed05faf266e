using PyXL.Isa;

namespace PyXL.Rtl.Tests.Heap;

/// <summary>
/// What a mutator knows of its heap: the objects that it made, their words as it wrote them, and its stack. Reachability is found by a walk that shares
/// nothing with the collector.
/// </summary>
internal sealed class ShadowHeap(int depth, int stackDepth)
{
    private readonly Word[] _words = new Word[depth];
    private readonly Dictionary<int, int> _sizes = [];

    /// <summary>Objects that a walk has found unreachable: they stay so.</summary>
    private readonly HashSet<int> _dead = [];

    /// <summary>For each word the object that it belongs to, or 0.</summary>
    private readonly int[] _owner = new int[depth];

    public Word[] Stack { get; } = new Word[stackDepth];
    public int StackPointer { get; set; }
    public int Objects => _sizes.Count;

    public Word this[int address] => _words[address];

    /// <summary>The object at the address, words included that nothing wrote yet.</summary>
    public int SizeOf(int address) => _sizes[address];

    public void Write(int address, Word word) => _words[address] = word;

    /// <summary>Notes a new object. The result says what is wrong with it, or is null.</summary>
    public string? Add(int address, int size)
    {
        if (address < 1 || address + size > _words.Length) return $"an object of {size} words at {address} lies outside of the heap";
        var walked = false;
        for (var i = address; i < address + size; i++)
        {
            var owner = _owner[i];
            if (owner == 0) continue;
            if (!_dead.Contains(owner) && !walked)
            {
                Walk();
                walked = true;
            }
            if (!_dead.Contains(owner)) return $"an object of {size} words at {address} overlaps the live one of {_sizes[owner]} words at {owner}";
            Remove(owner);
        }
        _sizes.Add(address, size);
        for (var i = address; i < address + size; i++)
        {
            _owner[i] = address;
            _words[i] = default;
        }
        return null;
    }

    private void Remove(int address)
    {
        for (var i = address; i < address + _sizes[address]; i++) _owner[i] = 0;
        _sizes.Remove(address);
        _dead.Remove(address);
    }

    /// <summary>Objects that can be reached from the stack, with their sizes.</summary>
    public Dictionary<int, int> Walk()
    {
        var live = new Dictionary<int, int>();
        var open = new Stack<int>();
        void Visit(Word word)
        {
            var address = RefWord.From(word.Payload).Address;
            if (word.HasAddress && _sizes.TryGetValue(address, out var size) && live.TryAdd(address, size)) open.Push(address);
        }
        for (var i = 0; i < StackPointer; i++) Visit(Stack[i]);
        while (open.TryPop(out var address))
        {
            for (var i = 1; i < live[address]; i++) Visit(_words[address + i]);
        }
        _dead.UnionWith(_sizes.Keys.Where(address => !live.ContainsKey(address)));
        return live;
    }
}
