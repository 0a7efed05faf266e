using PyXL.Isa;

namespace PyXL.Rtl.Tests.Heap;

/// <summary>
/// A program of random steps on a <see cref="HeapBench"/>: objects of random sizes, references loaded from them and stored into them, cycles and
/// lists among them, a stack that grows and shrinks. It keeps the live words near a target by dropping references.
/// </summary>
internal sealed class RandomMutator(HeapBench bench, Random random, int largest, double occupancy)
{
    private readonly ShadowHeap _shadow = bench.Shadow;
    private long _live;
    private int _sinceWalk;

    /// <summary>Objects that were refused.</summary>
    public int Refused { get; private set; }

    public void Run(int steps)
    {
        for (var i = 0; i < steps; i++) Step();
    }

    private void Step()
    {
        if (++_sinceWalk > 200)
        {
            _sinceWalk = 0;
            _live = _shadow.Walk().Values.Sum(size => (long)size);
            if (_live > occupancy * bench.Depth) Drop();
        }
        switch (random.Next(8))
        {
            case 0 or 1 or 2:
                Allocate();
                break;
            case 3:
                if (Pick() is { } from && SlotOf(from) is { } at) Push(bench.Load(at));
                break;
            case 4:
                if (Pick() is { } into && SlotOf(into) is { } slot) bench.Store(slot, random.Next(4) == 0 ? Word.None : Any());
                break;
            case 5:
                if (_shadow.StackPointer > 0) bench.WriteStack(random.Next(_shadow.StackPointer), random.Next(3) == 0 ? Word.None : Any());
                break;
            case 6:
                _shadow.StackPointer -= random.Next(Math.Min(4, _shadow.StackPointer + 1));
                bench.Cycle();
                break;
            default:
                for (var i = random.Next(12); i > 0; i--) bench.Cycle();
                break;
        }
    }

    private void Allocate()
    {
        var size = random.Next(10) == 0 ? random.Next(1, largest + 1) : random.Next(1, 7);
        var index = MakeRoom();
        if (bench.Allocate(index, size) is not { } made)
        {
            Refused++;
            Drop();
            return;
        }
        _shadow.StackPointer = index + 1;
        var address = RefWord.From(made.Payload).Address;
        for (var i = 1; i < size; i++) bench.Store(address + i, random.Next(2) == 0 ? Any() : Word.Int(i));
    }

    /// <summary>Lets go of what a random part of the stack refers to.</summary>
    private void Drop()
    {
        for (var i = 0; i < _shadow.StackPointer; i++)
        {
            if (random.Next(3) == 0) bench.WriteStack(i, Word.None);
        }
        if (random.Next(4) == 0) _shadow.StackPointer = random.Next(_shadow.StackPointer + 1);
    }

    private void Push(Word word)
    {
        var index = MakeRoom();
        _shadow.StackPointer = index + 1;
        bench.WriteStack(index, word);
    }

    // The first word past the stack.
    private int MakeRoom()
    {
        if (_shadow.StackPointer == _shadow.Stack.Length) _shadow.StackPointer = random.Next(_shadow.Stack.Length);
        return _shadow.StackPointer;
    }

    private Word Any() => _shadow.StackPointer == 0 ? Word.None : _shadow.Stack[random.Next(_shadow.StackPointer)];

    private Word? Pick() => Any() is { HasAddress: true } word ? word : null;

    private int? SlotOf(Word reference)
    {
        var (address, size) = RefWord.From(reference.Payload);
        return size == 1 ? null : address + random.Next(1, size);
    }
}
