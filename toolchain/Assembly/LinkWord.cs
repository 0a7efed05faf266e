using PyXL.Isa;

namespace PyXL.Toolchain.Assembly;

/// <summary>A word of the image; one that names a function gets its entry when the program is linked.</summary>
public readonly record struct LinkWord
{
    private readonly Word _word;
    private readonly string? _function;

    private LinkWord(Word word, string? function) => (_word, _function) = (word, function);

    public static implicit operator LinkWord(Word word) => new(word, null);

    /// <summary>A function word for the code of the name; its <see cref="FuncWord.Entry"/> is filled in by the linker.</summary>
    public static LinkWord Function(string name, FuncWord signature) => new((signature with { Entry = 0 }).ToWord(), name);

    internal Word Resolve(Func<string, int> entry) =>
        _function is null ? _word : (FuncWord.From(_word.Payload) with { Entry = entry(_function) }).ToWord();
}
