using System.Buffers.Binary;
using PyXL.Isa;
using PyXL.Toolchain.Assembly;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Objects that the image's heap holds from the start, each string and tuple once.
/// A string is a header, a word with its length in characters (bits 31..0) and bytes a character (bits 35..32: 1, 2 or 4, the
/// least that every character fits), then the characters, little-endian, eight bytes a word.
/// A tuple is a header and its items.
/// </summary>
internal sealed class DataSection(Linker linker)
{
    private const int BytesPerWord = 8, WidthLow = 32;

    private readonly Dictionary<string, Word> _strings = [];
    private readonly Dictionary<string, Word> _tuples = [];

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
        var words = new List<LinkWord> { new Word(Tag.Raw, (uint)characters.Count | (ulong)width << WidthLow) };
        for (var i = 0; i < bytes.Length; i += BytesPerWord) words.Add(new Word(Tag.Raw, BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i))));
        return _strings[text] = Object(Tag.Str, words);
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
