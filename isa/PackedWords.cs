namespace PyXL.Isa;

/// <summary>Field widths and positions that function and frame words share, so that CALL and RET need no shuffling of bits.</summary>
public static class PackedFields
{
    /// <summary>Heap address, bits 20..0: 2 Mi words.</summary>
    public const int AddressBits = 21;
    /// <summary>Program address, bits 40..21: 1 Mi instructions.</summary>
    public const int PcBits = 20;
    public const int PcLow = AddressBits;

    internal static ulong Field(ulong payload, int low, int bits) => (payload >> low) & ((1UL << bits) - 1);

    internal static ulong Pack(long value, int low, int bits, string name) =>
        value >= 0 && value < 1L << bits ? (ulong)value << low : throw new ArgumentOutOfRangeException(name, value, $"does not fit in {bits} bits");
}

/// <summary>
/// Payload of <see cref="Tag.Func"/>: all that CALL needs, in the word itself. A call with <c>Required &lt;= argc &lt;= Parameters</c>
/// enters at <c>Entry - (Parameters - argc)</c>: the instructions before the entry each load one default into its parameter.
/// </summary>
/// <param name="Address">Heap address of the function's descriptor (bits 20..0); 0 for none.</param>
/// <param name="Entry">Program address of the body (bits 40..21).</param>
/// <param name="FrameSize">Locals, parameters and hidden temporaries included, in words (bits 48..41).</param>
/// <param name="Parameters">Positional parameters (bits 55..49).</param>
/// <param name="Required">Positional parameters without default (bits 62..56).</param>
/// <param name="Complex">CALL always traps: variadic, keyword-only, or a generator (bit 63).</param>
public readonly record struct FuncWord(int Address, int Entry, int FrameSize, int Parameters, int Required, bool Complex = false)
{
    public const int FrameSizeLow = 41, FrameSizeBits = 8;
    public const int ParametersLow = 49, ParametersBits = 7;
    public const int RequiredLow = 56, RequiredBits = 7;
    public const int ComplexBit = 63;

    public static FuncWord From(ulong payload) => new(
        (int)PackedFields.Field(payload, 0, PackedFields.AddressBits),
        (int)PackedFields.Field(payload, PackedFields.PcLow, PackedFields.PcBits),
        (int)PackedFields.Field(payload, FrameSizeLow, FrameSizeBits),
        (int)PackedFields.Field(payload, ParametersLow, ParametersBits),
        (int)PackedFields.Field(payload, RequiredLow, RequiredBits),
        payload >> ComplexBit != 0);

    public Word ToWord() => new(Tag.Func,
        PackedFields.Pack(Address, 0, PackedFields.AddressBits, nameof(Address)) |
        PackedFields.Pack(Entry, PackedFields.PcLow, PackedFields.PcBits, nameof(Entry)) |
        PackedFields.Pack(FrameSize, FrameSizeLow, FrameSizeBits, nameof(FrameSize)) |
        PackedFields.Pack(Parameters, ParametersLow, ParametersBits, nameof(Parameters)) |
        PackedFields.Pack(Required, RequiredLow, RequiredBits, nameof(Required)) |
        (Complex ? 1UL << ComplexBit : 0));
}

/// <summary>Where the result of a call or a trap handler goes when it returns.</summary>
public enum ReturnKind
{
    /// <summary>To the destination: a local of the caller, or pushed.</summary>
    Value = 0,
    /// <summary>Branch by the destination field's signed offset where the result's payload bit 0 is 1; nothing is stored.</summary>
    BranchIfTrue = 1,
    /// <summary>Likewise where it is 0.</summary>
    BranchIfFalse = 2,
    /// <summary>Nowhere.</summary>
    Discard = 3,
}

/// <summary>Payload of <see cref="Tag.Frame"/>, stored by a call or trap in the slot below the new frame.</summary>
/// <param name="Address">Heap address of the callee's descriptor (bits 20..0); 0 for a trap handler.</param>
/// <param name="ReturnPc">Program address of the instruction after the call or trap (bits 40..21).</param>
/// <param name="FramePointer">The caller's frame pointer, a stack address (bits 54..41).</param>
/// <param name="Kind">Bits 56..55.</param>
/// <param name="Destination">The destination field of the instruction (bits 63..57): 0..126 a local, 127 push; or a branch offset.</param>
public readonly record struct FrameWord(int Address, int ReturnPc, int FramePointer, ReturnKind Kind, int Destination)
{
    public const int FramePointerLow = 41, FramePointerBits = 14;
    public const int KindLow = 55, KindBits = 2;
    public const int DestinationLow = 57, DestinationBits = 7;

    public static FrameWord From(ulong payload) => new(
        (int)PackedFields.Field(payload, 0, PackedFields.AddressBits),
        (int)PackedFields.Field(payload, PackedFields.PcLow, PackedFields.PcBits),
        (int)PackedFields.Field(payload, FramePointerLow, FramePointerBits),
        (ReturnKind)PackedFields.Field(payload, KindLow, KindBits),
        (int)PackedFields.Field(payload, DestinationLow, DestinationBits));

    public Word ToWord() => new(Tag.Frame,
        PackedFields.Pack(Address, 0, PackedFields.AddressBits, nameof(Address)) |
        PackedFields.Pack(ReturnPc, PackedFields.PcLow, PackedFields.PcBits, nameof(ReturnPc)) |
        PackedFields.Pack(FramePointer, FramePointerLow, FramePointerBits, nameof(FramePointer)) |
        PackedFields.Pack((int)Kind, KindLow, KindBits, nameof(Kind)) |
        PackedFields.Pack(Destination, DestinationLow, DestinationBits, nameof(Destination)));
}

/// <summary>
/// Payload of a reference: address of the object's header (bits 20..0) and the object's size in words, header included
/// (bits 63..32), so that bounds are checked without touching memory.
/// </summary>
public readonly record struct RefWord(int Address, int Size)
{
    public const int SizeLow = 32;

    public static RefWord From(ulong payload) => new((int)PackedFields.Field(payload, 0, PackedFields.AddressBits), (int)(payload >> SizeLow));

    public Word ToWord(Tag tag) => new(tag, PackedFields.Pack(Address, 0, PackedFields.AddressBits, nameof(Address)) | (ulong)(uint)Size << SizeLow);
}

/// <summary>Payload of <see cref="Tag.Header"/>: the object's tag (bits 7..0) and its size in words, header included (bits 63..32).</summary>
/// <param name="Serial">The object's number among those that NEW made, modulo 2^24 (bits 31..8); 0 in the image.</param>
public readonly record struct HeaderWord(Tag Type, int Size, int Serial = 0)
{
    public const int SerialLow = 8, SerialBits = 24;

    /// <summary>Types of objects without references: the collector does not read their words.</summary>
    public static IReadOnlyList<Tag> Leaves { get; } = [Tag.Str, Tag.Bytes, Tag.BigInt, Tag.Complex];

    public static HeaderWord From(ulong payload) => new((Tag)(byte)payload, (int)(payload >> 32), (int)PackedFields.Field(payload, SerialLow, SerialBits));

    public Word ToWord() => new(Tag.Header, (byte)Type | PackedFields.Pack(Serial, SerialLow, SerialBits, nameof(Serial)) | (ulong)(uint)Size << 32);
}

/// <summary>
/// Payload of <see cref="Tag.Free"/>: the size in words of a free block (bits 41..21) and the addresses of its neighbours in its list, 0 for none:
/// the next one (bits 20..0) and the one before (bits 62..42), which means nothing in the first block of a list.
/// </summary>
public readonly record struct FreeWord(int Previous, int Size, int Next)
{
    public static FreeWord From(ulong payload) => new(
        (int)PackedFields.Field(payload, 2 * PackedFields.AddressBits, PackedFields.AddressBits),
        (int)PackedFields.Field(payload, PackedFields.AddressBits, PackedFields.AddressBits),
        (int)PackedFields.Field(payload, 0, PackedFields.AddressBits));
}
