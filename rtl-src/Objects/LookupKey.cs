using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>What a lookup of a name starts from: see <see cref="CacheWord"/>. The first field is the most significant.</summary>
public sealed class LookupKey : Struct
{
    public readonly Enum<CacheReceiver> Receiver = Field.Enum<CacheReceiver>(CacheWord.ReceiverBits);

    /// <summary>Heap address of a class, or a tag.</summary>
    public readonly UInt Subject = Field.UInt(PackedFields.AddressBits);
}

/// <summary>What a lookup found.</summary>
public sealed class LookupOutcome : Struct
{
    /// <summary>The word of a table or an instance.</summary>
    public readonly UInt Place = Field.UInt(CacheWord.PlaceBits);
    public readonly Enum<CacheKind> Kind = Field.Enum<CacheKind>(CacheWord.KindBits);
}
