using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>Widths that follow from the depth of the heap, and the words that allocator and collector find in it.</summary>
public static class HeapSize
{
    /// <summary>Bits of a heap address.</summary>
    /// <param name="depth">Words.</param>
    public static int AddressBits(int depth) => BitOperations.Log2((uint)Math.Max(depth - 1, 1)) + 1;

    /// <summary>Bits of a count of words, 0 to depth.</summary>
    public static int CountBits(int depth) => AddressBits(depth) + 1;

    /// <summary>A word that may refer to an object of the heap.</summary>
    public static Bit IsReference(UInt word, int addressBits)
    {
        var mayRefer = word[Word.Bits - 1];
        return addressBits == PackedFields.AddressBits ? mayRefer : mayRefer & !word[PackedFields.AddressBits - 1, addressBits].Any();
    }

    /// <summary>The tag of a word.</summary>
    public static Enum<Tag> TagOf(UInt word) => Enum<Tag>.FromUInt(word[Word.Bits - 1, Word.PayloadBits]);
}

/// <summary>The fields of a free block's first word: see <see cref="FreeWord"/>. The first field is the most significant.</summary>
public sealed class FreeFields : Struct
{
    public readonly UInt Unused = Field.UInt(Word.PayloadBits - 3 * PackedFields.AddressBits);
    public readonly UInt Previous = Field.UInt(PackedFields.AddressBits);
    public readonly UInt Size = Field.UInt(PackedFields.AddressBits);
    public readonly UInt Following = Field.UInt(PackedFields.AddressBits);

    /// <summary>The packed word.</summary>
    public static UInt Make(UInt previous, UInt size, UInt next) => TaggedWord.Make(Tag.Free, Cat(
        Lit.UInt(0, Word.PayloadBits - 3 * PackedFields.AddressBits),
        Fit(previous), Fit(size), Fit(next)));

    private static UInt Fit(UInt field) => field.Width >= PackedFields.AddressBits ? field.Truncate(PackedFields.AddressBits) : field.ZeroExtend(PackedFields.AddressBits);
}
