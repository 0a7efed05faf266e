namespace PyXL.Isa;

/// <summary>What a lookup of a name starts from.</summary>
public enum CacheReceiver
{
    /// <summary>The class of an instance or iterator: its word 1.</summary>
    Class = 0,
    /// <summary>A class, of which an attribute is read.</summary>
    Itself = 1,
    /// <summary>The tag of a value of another type.</summary>
    Tag = 2,
    /// <summary>A class, of which a method is called; what its mro has, for FIND.</summary>
    ItselfCalled = 3,
}

/// <summary>What the lookup cache knows of a name.</summary>
public enum CacheKind
{
    /// <summary>Instances keep it in their table of attributes, most at the word <see cref="CacheWord.Place"/>.</summary>
    Slot = 0,
    /// <summary>Instances keep it in their own word <see cref="CacheWord.Place"/>.</summary>
    Member = 1,
    /// <summary>The cached value is a function to call with the receiver first.</summary>
    Method = 2,
    /// <summary>The cached value is the attribute.</summary>
    Value = 3,
}

/// <summary>Payload of FILL's operand A: the key of an entry of the lookup cache, and the outcome of the lookup.</summary>
/// <param name="Subject">Heap address of a class, or a tag (bits 20..0).</param>
/// <param name="Receiver">Bits 22..21.</param>
/// <param name="Kind">Bits 24..23.</param>
/// <param name="Place">Bits 33..25.</param>
public readonly record struct CacheWord(int Subject, CacheReceiver Receiver, CacheKind Kind, int Place)
{
    public const int ReceiverLow = PackedFields.AddressBits, ReceiverBits = 2;
    public const int KindLow = 23, KindBits = 2;
    public const int PlaceLow = 25, PlaceBits = 9;

    public static CacheWord From(ulong payload) => new(
        (int)PackedFields.Field(payload, 0, PackedFields.AddressBits),
        (CacheReceiver)PackedFields.Field(payload, ReceiverLow, ReceiverBits),
        (CacheKind)PackedFields.Field(payload, KindLow, KindBits),
        (int)PackedFields.Field(payload, PlaceLow, PlaceBits));

    public Word ToWord() => Word.Int((long)(
        PackedFields.Pack(Subject, 0, PackedFields.AddressBits, nameof(Subject)) |
        PackedFields.Pack((int)Receiver, ReceiverLow, ReceiverBits, nameof(Receiver)) |
        PackedFields.Pack((int)Kind, KindLow, KindBits, nameof(Kind)) |
        PackedFields.Pack(Place, PlaceLow, PlaceBits, nameof(Place))));

    /// <summary>The entry in which a lookup is kept, of <see cref="Machine.CacheEntries"/>.</summary>
    /// <param name="name">Heap address of the name.</param>
    public static int Entry(int subject, CacheReceiver receiver, int name) =>
        (subject ^ name ^ (int)receiver << 7 ^ (name >> 9 & 0x7F)) & Machine.CacheEntries - 1;
}
