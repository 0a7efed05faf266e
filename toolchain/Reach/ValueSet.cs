using System.Numerics;
using PyXL.Isa;
using PyXL.Toolchain.Compile;

namespace PyXL.Toolchain.Reach;

/// <summary>What a word may be while the program runs: a superset, by its tag, and where it is an int by its value.</summary>
/// <param name="Tags">A bit for each tag (<see cref="Bit"/>); bools that are true have one of their own.</param>
/// <param name="Numbers">Of an int: a bit for each value that is a tag's number, bit 62 for all others.</param>
internal readonly record struct ValueSet(ulong Tags, ulong Numbers = 0)
{
    private const int TrueBit = 40, OtherBit = 62;
    private const int FirstReference = 0x80, FirstObject = 0x90, ReferencesAt = 16, ObjectsAt = 18;

    /// <summary>Any value.</summary>
    public static ValueSet All { get; } = new((1UL << OtherBit) - 1, ulong.MaxValue >> 1);

    /// <summary>No value: what an instruction that never comes to an end gives.</summary>
    public static ValueSet Empty { get; } = new(0);

    public static ValueSet Int { get; } = new(Bit(Tag.Int), All.Numbers);
    public static ValueSet Bool { get; } = new(Bit(Tag.Bool) | 1UL << TrueBit);
    public static ValueSet Number { get; } = Int | Bool | Of(Tag.Float);

    /// <summary>The local that the int is the tag of, as long as neither changes; -1 for none.</summary>
    public int TagOfLocal { get; init; } = -1;

    /// <summary>The function that the word surely is, where it lies on the machine's stack and nothing but a call may take it.</summary>
    public Function? Callee { get; init; }

    public bool IsEmpty => Tags == 0;

    /// <summary>Any int and any bool, where the set has one.</summary>
    public ValueSet AnyOfItsTags => new((Tags & Bool.Tags) != 0 ? Tags | Bool.Tags : Tags, (Tags & Bit(Tag.Int)) != 0 ? All.Numbers : 0);

    /// <summary>The tag's bit. Of a bool: that of False.</summary>
    public static ulong Bit(Tag tag) => 1UL << Index((int)tag)!.Value;

    public static ValueSet Of(Tag tag) => tag switch
    {
        Tag.Int => Int,
        Tag.Bool => Bool,
        _ => new(Bit(tag)),
    };

    public static ValueSet Of(bool value) => new(value ? 1UL << TrueBit : Bit(Tag.Bool));

    public static ValueSet Of(BigInteger value) => new(Bit(Tag.Int), NumberBit(value));

    public static ValueSet operator |(ValueSet a, ValueSet b) => new(a.Tags | b.Tags, a.Numbers | b.Numbers)
    {
        TagOfLocal = a.IsEmpty ? b.TagOfLocal : b.IsEmpty || a.TagOfLocal == b.TagOfLocal ? a.TagOfLocal : -1,
        Callee = a.Callee == b.Callee ? a.Callee : null,
    };

    public ValueSet Without(Tag tag) => this with { Tags = Tags & ~Bit(tag) };

    /// <summary>Whether the word surely has one of these tags.</summary>
    public bool IsOnly(ValueSet kinds) => (Tags & ~kinds.Tags) == 0;

    /// <summary>Whether the word is in the set.</summary>
    public bool Has(Word word) => word.Tag switch
    {
        Tag.Bool => (Tags & Of(word.Payload != 0).Tags) != 0,
        Tag.Int => (Tags & Bit(Tag.Int)) != 0 && (Numbers & NumberBit(word.Signed)) != 0,
        _ => Index((int)word.Tag) is { } index && (Tags & 1UL << index) != 0,
    };

    /// <summary>The numbers of the tags that words of the set can have.</summary>
    public ulong TagNumbers(ulong world) => (Tags & world) is var tags && (tags & 1UL << TrueBit) != 0 ? tags & ~(1UL << TrueBit) | Bit(Tag.Bool) : tags;

    /// <summary>The set's words whose tags have the numbers.</summary>
    public ValueSet OfTags(ulong numbers) => this with { Tags = Tags & ((numbers & Bit(Tag.Bool)) != 0 ? numbers | 1UL << TrueBit : numbers) };

    /// <summary>Whether the word may be true, and whether it may be false.</summary>
    public (bool True, bool False) Truths(ulong world)
    {
        const ulong zero = 1;
        var tags = Tags & world;
        var isInt = (tags & Bit(Tag.Int)) != 0;
        // What else there is may be either; functions and marks are not asked.
        var other = tags & ~(Bit(Tag.None) | Bool.Tags | Bit(Tag.Int));
        return (other != 0 || (tags & 1UL << TrueBit) != 0 || isInt && (Numbers & ~zero) != 0, other != 0 || (tags & (Bit(Tag.None) | Bit(Tag.Bool))) != 0 || isInt && (Numbers & zero) != 0);
    }

    /// <summary>Whether two words may be the same, and whether they may be different.</summary>
    public static (bool Same, bool Different) Compare(ValueSet a, ValueSet b, ulong world)
    {
        ulong left = a.Tags & world, right = b.Tags & world;
        var isSingle = left == right && BitOperations.PopCount(left) == 1 && (left & (Bit(Tag.None) | Bit(Tag.Ellipsis) | Bit(Tag.NotImplemented) | Bool.Tags)) != 0;
        return ((left & right) != 0, !isSingle);
    }

    /// <summary>The tags, and of ints and bools which of them.</summary>
    public override string ToString()
    {
        var set = this;
        var numbers = Numbers == All.Numbers ? "" : $"({string.Join(' ', Enumerable.Range(0, OtherBit).Where(i => (set.Numbers & 1UL << i) != 0).Select(NumberAt))}{((Numbers & 1UL << OtherBit) != 0 ? " or others" : "")})";
        return IsEmpty ? "nothing" : string.Join(" or ", Enum.GetValues<Tag>().Where(t => Index((int)t) is { } i && (set.Tags & (1UL << i | (t == Tag.Bool ? 1UL << TrueBit : 0))) != 0).Select(t => t == Tag.Int ? t + numbers : $"{t}"));
    }

    /// <summary>The values of an int for which a comparison with another may hold.</summary>
    public static ulong Where(ulong numbers, ulong others, Func<int, int, bool> holds)
    {
        ulong found = 0;
        for (var left = numbers; left != 0; left &= left - 1)
        {
            var a = BitOperations.TrailingZeroCount(left);
            for (var right = others; right != 0; right &= right - 1)
            {
                var b = BitOperations.TrailingZeroCount(right);
                if (a != OtherBit && b != OtherBit && !holds(NumberAt(a), NumberAt(b))) continue;
                found |= 1UL << a;
                break;
            }
        }
        return found;
    }

    private static ulong NumberBit(BigInteger value) => 1UL << (value >= 0 && value <= byte.MaxValue && Index((int)value) is { } index ? index : OtherBit);

    private static int? Index(int number) => number < ReferencesAt ? number : number < FirstReference ? null : number < FirstReference + ObjectsAt - ReferencesAt ? number - FirstReference + ReferencesAt
        : number >= FirstObject && number <= (int)Tag.Module ? number - FirstObject + ObjectsAt : null;

    private static int NumberAt(int index) => index < ReferencesAt ? index : index < ObjectsAt ? index - ReferencesAt + FirstReference : index - ObjectsAt + FirstObject;
}
