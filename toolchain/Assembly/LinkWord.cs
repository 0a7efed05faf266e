using PyXL.Isa;

namespace PyXL.Toolchain.Assembly;

/// <summary>A word of the image; one that names a place in the code gets its address when the program is linked.</summary>
public readonly record struct LinkWord
{
    private readonly Word _word;
    private readonly string? _function;
    private readonly Label? _label;
    private readonly int _shift;
    private readonly Label? _target;
    private readonly int _bits;

    private LinkWord(Word word, string? function = null, Label? label = null, int shift = 0) => (_word, _function, _label, _shift) = (word, function, label, shift);

    private LinkWord(LinkWord address, Label target, int bits)
    {
        this = address;
        (_target, _bits) = (target, bits);
    }

    public static implicit operator LinkWord(Word word) => new(word);

    /// <summary>A function word for the code of the name; its <see cref="FuncWord.Entry"/> is filled in by the linker.</summary>
    public static LinkWord Function(string name, FuncWord signature) => new((signature with { Entry = 0 }).ToWord(), name);

    /// <summary>An int: the label's program address shifted to the left, with other bits below it.</summary>
    public static LinkWord Address(Label label, int shift, long rest) => new(Word.Int(rest), label: label, shift: shift);

    /// <summary>The int with the distance from its label to another one of the function in its lowest bits: signed, 0 where it does not fit.</summary>
    public LinkWord WithDistance(Label target, int bits) => new(this, target, bits);

    /// <summary>The tag, which is known before the program is linked.</summary>
    public Tag Tag => _word.Tag;

    internal Word Resolve(Func<string, int> entry, Func<Label, int> address) =>
        _function is not null ? (FuncWord.From(_word.Payload) with { Entry = entry(_function) }).ToWord()
        : _label is not null ? Word.Int((long)address(_label) << _shift | _word.Signed | Distance(_label, address))
        : _word;

    private long Distance(Label from, Func<Label, int> address)
    {
        if (_target is null) return 0;
        var distance = address(_target) - address(from);
        return Math.Abs(distance) < 1 << _bits - 1 ? distance & (1 << _bits) - 1 : 0;
    }
}
