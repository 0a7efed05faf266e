using System.Buffers.Binary;
using System.Numerics;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Objects that the image's heap holds from the start, each string and tuple once.
/// docs/runtime.md says how they are laid out.
/// </summary>
internal sealed class DataSection(Linker linker)
{
    private const int BytesPerWord = 8, WidthLow = 32, BitsPerLimb = 30, MaxName = 40;

    private readonly Dictionary<string, Word> _strings = [];
    private readonly Dictionary<string, Word> _tuples = [];
    private readonly Dictionary<string, long> _hashes = [];

    public Word String(string text)
    {
        if (_strings.TryGetValue(text, out var known)) return known;
        var characters = Characters(text);
        var most = characters.DefaultIfEmpty(0).Max();
        var width = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
        var bytes = new byte[(characters.Count * width + BytesPerWord - 1) / BytesPerWord * BytesPerWord];
        for (var i = 0; i < characters.Count; i++)
        {
            for (var k = 0; k < width; k++) bytes[i * width + k] = (byte)(characters[i] >> 8 * k);
        }
        var words = new List<LinkWord> { new Word(Tag.Raw, (uint)characters.Count | (ulong)width << WidthLow), Word.Int(_hashes[text] = Hash(bytes, characters.Count)) };
        words.AddRange(Words(bytes));
        return _strings[text] = Object(Tag.Str, words);
    }

    /// <summary>The hash that runtime/kernel/strings.py computes.</summary>
    private static long Hash(byte[] bytes, int length)
    {
        long hash = length;
        for (var i = 0; i < bytes.Length; i += 4) hash = (hash ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i))) * 0x5BD1E995 >> 22 & 0xFFFFFFFF;
        return hash;
    }

    /// <summary>The strings that can be names, in a table of 2^n words: each at the first free word from its hash on.</summary>
    public Word Names()
    {
        var names = _strings.Where(s => s.Key.Length <= MaxName && !s.Key.Contains(' ')).ToList();
        var table = new LinkWord[(int)BitOperations.RoundUpToPowerOf2((uint)(names.Count * 3 / 2 + 1))];
        Array.Fill(table, Word.None);
        foreach (var (text, word) in names)
        {
            var at = (int)_hashes[text] & table.Length - 1;
            while (table[at] != Word.None) at = at + 1 & table.Length - 1;
            table[at] = word;
        }
        return Object(Tag.Object, table);
    }

    private static IEnumerable<LinkWord> Words(byte[] bytes)
    {
        for (var i = 0; i < bytes.Length; i += BytesPerWord) yield return new Word(Tag.Raw, BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i)));
    }

    /// <summary>Whether the constant's word refers to an object.</summary>
    public static bool IsObject(PyConstant constant) =>
        constant is PyConstant.Complex or PyConstant.Str or PyConstant.Bytes or PyConstant.Tuple or PyConstant.FrozenSet || constant is PyConstant.Int { Value: var v } && (v < long.MinValue || v > long.MaxValue);

    /// <summary>A text that only the same constants have.</summary>
    public static string Key(PyConstant constant) => constant switch
    {
        PyConstant.Float f => $"f{BitConverter.DoubleToInt64Bits(f.Value):x}",
        PyConstant.Complex c => $"c{BitConverter.DoubleToInt64Bits(c.Real):x},{BitConverter.DoubleToInt64Bits(c.Imaginary):x}",
        PyConstant.Str s => $"s{s.Value.Length}:{s.Value}",
        PyConstant.Bytes b => $"b{Convert.ToHexString(b.Value)}",
        PyConstant.Tuple t => $"({string.Join(',', t.Items.Select(Key))})",
        PyConstant.FrozenSet f => $"{{{string.Join(',', f.Items.Select(Key))}}}",
        _ => constant.ToString(),
    };

    /// <summary>The word of a constant.</summary>
    public Word Constant(PyConstant constant)
    {
        switch (constant)
        {
            case PyConstant.None: return Word.None;
            case PyConstant.Ellipsis: return new Word(Tag.Ellipsis, 0);
            case PyConstant.Bool b: return Word.Bool(b.Value);
            case PyConstant.Int { Value: var v } when v >= long.MinValue && v <= long.MaxValue: return Word.Int((long)v);
            case PyConstant.Int { Value: var v }: return BigInt(v);
            case PyConstant.Float f: return Float(f.Value);
            case PyConstant.Complex c: return Object(Tag.Complex, [Float(c.Real), Float(c.Imaginary)]);
            case PyConstant.Str s: return String(s.Value);
            case PyConstant.Bytes b:
                var padded = new byte[(b.Value.Length + BytesPerWord - 1) / BytesPerWord * BytesPerWord];
                b.Value.CopyTo(padded, 0);
                return Object(Tag.Bytes, [Word.Int(b.Value.Length), .. Words(padded)]);
            case PyConstant.Tuple t: return Tuple(t.Items.Select(Constant));
            case PyConstant.FrozenSet f: return FrozenSet(f);
            default: throw new InvalidOperationException($"no word for {constant}");
        }
    }

    /// <summary>Whether a frozenset can be part of the image: where the hashes of its items are known. Of others there is a tuple.</summary>
    public static bool HoldsFrozenSet(PyConstant.FrozenSet set) => set.Items.All(i => i is PyConstant.Str or PyConstant.Bool || i is PyConstant.Int { Value: var v } && v >= long.MinValue && v <= long.MaxValue);

    private Word FrozenSet(PyConstant.FrozenSet set)
    {
        if (!HoldsFrozenSet(set)) return Tuple(set.Items.Select(Constant));
        var table = new FrozenSetTable();
        foreach (var item in set.Items)
        {
            var word = Constant(item);
            table.Add(item is PyConstant.Str s ? _hashes[s.Value] : FrozenSetTable.HashOf((long)word.Payload), word);
        }
        var places = Object(Tag.Object, table.Words());
        return Object(Tag.FrozenSet, [Word.Int(table.Count), Word.Int(table.Count), Word.Int(table.Mask), places, new Word(Tag.Unbound, 0)]);
    }

    private static Word Float(double value) => new(Tag.Float, BitConverter.DoubleToUInt64Bits(value));

    private Word BigInt(BigInteger value)
    {
        var words = new List<LinkWord> { Word.Int(value.Sign) };
        for (var rest = BigInteger.Abs(value); rest > 0; rest >>= BitsPerLimb) words.Add(Word.Int((long)(rest & (1 << BitsPerLimb) - 1)));
        return Object(Tag.BigInt, words);
    }

    public Word Tuple(IEnumerable<Word> items)
    {
        var list = items.ToList();
        var key = string.Join(',', list.Select(w => $"{(byte)w.Tag:x2}{w.Payload:x}"));
        if (!_tuples.TryGetValue(key, out var word)) _tuples.Add(key, word = Object(Tag.Tuple, list.ConvertAll(w => (LinkWord)w)));
        return word;
    }

    /// <summary>An object with a header of its own before the words.</summary>
    public Word Object(Tag tag, IReadOnlyCollection<LinkWord> words)
    {
        var size = words.Count + 1;
        return new RefWord(linker.AddObject([new HeaderWord(tag, size).ToWord(), .. words]), size).ToWord(tag);
    }

    /// <summary>Code points; a lone surrogate is one.</summary>
    private static List<int> Characters(string text)
    {
        var characters = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) characters.Add(char.ConvertToUtf32(text[i], text[++i]));
            else characters.Add(text[i]);
        }
        return characters;
    }
}
