using PyXL.Isa;
using PyXL.Toolchain.Assembly;

namespace PyXL.Stimulus;

/// <summary>Objects as the runtime lays them out, for the instructions on items, attributes and iterators: most of their cases need more than a reference to anything.</summary>
internal sealed class ObjectGraph
{
    private readonly Random _random;
    private readonly RandomWords _words;
    private readonly Linker _linker;
    private int _address;

    /// <param name="address">Where the first object lies.</param>
    public ObjectGraph(Random random, RandomWords words, Linker linker, int address)
    {
        (_random, _words, _linker, _address) = (random, words, linker, address);
        Word[] names = [.. Enumerable.Range(0, 3).Select(_ => Add(Tag.Str, new Word(Tag.Raw, 1UL << 32 | 1), Word.Unbound, new Word(Tag.Raw, 'x')))];
        Word[] classes = [Add(Tag.Type), Add(Tag.Type)];
        foreach (var count in (int[])[0, 1, 4]) Sequences.Add(List(count));
        Sequences.Add(Add(Tag.Tuple, Items(_random.Next(4))));
        foreach (var cls in classes)
        {
            // Two names in either order, and room for one more; a word of its own.
            var order = _random.Next(2);
            var table = Add(Tag.Object, names[order], _words.Next(), names[1 - order], _words.Next(), Word.None, Word.None);
            var free = Add(Tag.Object, Word.None, Word.None, Word.None, Word.None, Word.None, Word.None);
            foreach (var word in (Word[])[table, free, Word.None, _words.Next()]) Instances.Add(Add(Tag.Instance, cls, word, _random.Next(3) == 0 ? Word.Unbound : _words.Next()));
            Instances.Add(cls);
        }
        Instances.Add(Word.Int(5));
        foreach (var sequence in Sequences[..]) Iterators.Add(Add(Tag.Iterator, classes[0], Word.Int(_random.Next(3)), sequence));
        long[] corners = [0, 1, -1, int.MaxValue, int.MinValue, int.MaxValue + 1L];
        Iterators.Add(Add(Tag.Iterator, classes[0], Word.Int(-_random.Next(4)), Word.Int(_random.Next(20)), Word.Int(_random.Next(-3, 4))));
        Iterators.Add(Add(Tag.Iterator, classes[1], Pick(corners), Pick(corners), Pick(corners)));
        Iterators.Add(Add(Tag.Iterator, classes[1], Sequences[0], Sequences[0], Word.None));
        Names.AddRange(names);
        foreach (var kind in Enum.GetValues<CacheKind>())
        {
            var place = kind == CacheKind.Slot ? _random.Next(3) * 2 + 1 : _random.Next(1, 5);
            var (receiver, subject) = _random.Next(6) switch
            {
                0 => (CacheReceiver.Itself, RefWord.From(classes[0].Payload).Address),
                1 => (CacheReceiver.ItselfCalled, RefWord.From(classes[0].Payload).Address),
                2 => (CacheReceiver.Tag, (int)Tag.Int),
                var i => (CacheReceiver.Class, RefWord.From(classes[i & 1].Payload).Address),
            };
            Keys.Add(new CacheWord(subject, receiver, kind, place).ToWord());
            Keys.Add(new CacheWord(RefWord.From(classes[_random.Next(2)].Payload).Address, CacheReceiver.ItselfCalled, CacheKind.Value, 0).ToWord());
            Keys.Add(new CacheWord(RefWord.From(classes[_random.Next(2)].Payload).Address, CacheReceiver.Class, kind, place).ToWord());
        }
    }

    public List<Word> Sequences { get; } = [];

    /// <summary>Instances, two classes, an int.</summary>
    public List<Word> Instances { get; } = [];
    public List<Word> Iterators { get; } = [];
    public List<Word> Names { get; } = [];

    /// <summary>What FILL takes for operand A.</summary>
    public List<Word> Keys { get; } = [];

    /// <summary>An object of any words.</summary>
    public Word Array(int count) => Add(Tag.Object, Items(count));

    /// <summary>A generator that cannot be resumed yet, with a frame of any words.</summary>
    public Word Generator(int frame) => Add(Tag.Generator, [Word.None, Word.Int(Machine.GeneratorRunning), .. Items(Machine.GeneratorFrame - 3 + frame)]);

    /// <summary>An iterator with a function.</summary>
    public Word Iterator(LinkWord function) => AddLinked(Tag.Iterator, Word.None, function, Word.None);

    private Word List(int count) => Add(Tag.List, Word.Int(count), Add(Tag.Object, Items(count + _random.Next(2))));

    private Word[] Items(int count) => [.. Enumerable.Range(0, count).Select(_ => _words.Next())];

    private Word Pick(long[] numbers) => Word.Int(numbers[_random.Next(numbers.Length)]);

    private Word Add(Tag tag, params Word[] words) => AddLinked(tag, [.. words.Select(w => (LinkWord)w)]);

    private Word AddLinked(Tag tag, params LinkWord[] words)
    {
        var reference = new RefWord(_address, words.Length + 1);
        _linker.AddObject([new HeaderWord(tag, reference.Size).ToWord(), .. words]);
        _address += reference.Size;
        return reference.ToWord(tag);
    }
}
