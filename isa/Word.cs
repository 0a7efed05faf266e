namespace PyXL.Isa;

/// <summary>A machine word: 8-bit tag over 64-bit payload, 72 bits (two 36-bit block RAM columns, parity bits included).</summary>
public readonly record struct Word(Tag Tag, ulong Payload)
{
    public const int TagBits = 8;
    public const int PayloadBits = 64;
    public const int Bits = TagBits + PayloadBits;

    public static Word Unbound => default;
    public static Word None => new(Tag.None, 0);
    public static Word True => new(Tag.Bool, 1);
    public static Word False => new(Tag.Bool, 0);
    public static Word Int(long value) => new(Tag.Int, unchecked((ulong)value));
    public static Word Bool(bool value) => value ? True : False;
    public static Word Float(double value) => new(Tag.Float, BitConverter.DoubleToUInt64Bits(value));

    /// <summary>The payload as a signed 64-bit integer.</summary>
    public long Signed => unchecked((long)Payload);

    /// <summary>An int, or a bool, which Python's arithmetic treats as one.</summary>
    public bool IsInteger => Tag is Tag.Int or Tag.Bool;

    public bool IsFloat => Tag == Tag.Float;

    /// <summary>An int, a bool or a float.</summary>
    public bool IsNumber => IsInteger || IsFloat;

    /// <summary>Bit 7 of the tag.</summary>
    public bool HasAddress => ((byte)Tag & 0x80) != 0;

    public override string ToString() => Tag switch
    {
        Tag.Unbound or Tag.None or Tag.NotImplemented or Tag.Ellipsis => Tag.ToString(),
        Tag.Bool => Payload == 0 ? "False" : "True",
        Tag.Int => Signed.ToString(),
        Tag.Float => BitConverter.UInt64BitsToDouble(Payload).ToString("R"),
        _ => $"{Tag}:{Payload:x16}",
    };
}
