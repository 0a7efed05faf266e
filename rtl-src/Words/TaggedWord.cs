using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>A 72-bit machine word with its two fields apart: tag in bits 71..64, payload in bits 63..0.</summary>
public sealed class TaggedWord : Struct
{
    public readonly Enum<Tag> Tag = Field.Enum<Tag>();
    public readonly UInt Payload = Field.UInt(Word.PayloadBits);

    /// <summary>No value.</summary>
    public Bit IsUnbound => Tag == Isa.Tag.Unbound;

    public Bit IsInt => Tag == Isa.Tag.Int;

    /// <summary>An int or a bool: the tags differ in bit 0 only.</summary>
    public Bit IsInteger => Tag.AsUInt()[7, 1] == (int)Isa.Tag.Int >> 1;

    public Bit IsFloat => Tag == Isa.Tag.Float;

    public Bit IsStr => Tag == Isa.Tag.Str;

    /// <summary>An int, a bool or a float.</summary>
    public Bit IsNumber => IsInteger | IsFloat;

    /// <summary>None, NotImplemented, Ellipsis, bool, int or float: equality is decided by tag and payload.</summary>
    public Bit IsPlain => IsNumber | Tag.IsAnyOf(Isa.Tag.None, Isa.Tag.NotImplemented, Isa.Tag.Ellipsis);

    /// <summary>A reference to a heap object: not a function, not a saved frame.</summary>
    public Bit IsObject => Tag.AsUInt()[7] & Tag.AsUInt()[6, 1].Any();

    /// <summary>Python's truth, where <see cref="HasHardwareTruth"/>.</summary>
    public Bit IsTrue =>
        Mux(IsInteger, Payload.Any(), Mux(Tag == Isa.Tag.Float, Payload[62, 0].Any(), Tag != Isa.Tag.None));

    /// <summary>Truth needs no method of the word's type.</summary>
    public Bit HasHardwareTruth => !IsUnbound & !IsObject & (Tag != Isa.Tag.Frame);

    /// <summary>The packed word of a tag and 64 bits.</summary>
    public static UInt Make(Tag tag, UInt payload) => Cat(Lit.Enum(tag), payload);

    /// <summary>A packed int from an unsigned number of at most 64 bits.</summary>
    public static UInt MakeInt(UInt number) => Make(Isa.Tag.Int, number.Width == Word.PayloadBits ? number : number.ZeroExtend(Word.PayloadBits));

    /// <summary>A packed bool.</summary>
    public static UInt MakeBool(Bit value) => Make(Isa.Tag.Bool, value.AsUInt().ZeroExtend(Word.PayloadBits));
}
