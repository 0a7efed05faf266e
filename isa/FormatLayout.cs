namespace PyXL.Isa;

/// <summary>A field of an instruction: bits <paramref name="High"/> to <paramref name="Low"/>, and the values that are defined, read without sign.</summary>
public sealed record EncodingField(string Name, int High, int Low, int Min, int Max)
{
    public int Bits => High - Low + 1;
}

/// <summary>The fields below the opcode of each format, from the top, and how the format is written in assembly.</summary>
public sealed record FormatLayout(Format Format, string Syntax, IReadOnlyList<EncodingField> Fields)
{
    public static IReadOnlyList<FormatLayout> All { get; } =
    [
        new(Format.Binary, "D, A, B", [D, A, B]),
        new(Format.Unary, "D, B", [D, Zero(17, 9), B]),
        new(Format.CompareBranch, "A, B, target", [Offset, A, B]),
        new(Format.TestBranch, "B, target", [Offset, Zero(17, 9), B]),
        new(Format.Loop, "local, B, target", [Local, new("offset", 17, 9, 0, 511), B]),
        new(Format.Jump, "target", [Zero(24, 20), new("target", 19, 0, 0, (1 << 20) - 1)]),
        new(Format.Call, "D, count", [D, new("discard", 17, 9, 0, 1), new("count", 8, 0, 0, 255)]),
        new(Format.Pair, "A, B", [Zero(24, 18), A, B]),
        new(Format.Source, "B", [Zero(24, 9), B]),
        new(Format.Destination, "D", [D, Zero(17, 0)]),
        new(Format.LocalOnly, "local", [Local, Zero(17, 0)]),
        new(Format.Retag, "D, tag, B", [D, new("tag", 17, 9, 0, 255), B]),
        new(Format.PinIn, "D, pin", [D, Zero(17, 9), new("pin", 8, 0, 0, Machine.Pins - 1)]),
        new(Format.PinBranch, "pin, target", [Offset, Zero(17, 9), new("pin", 8, 0, 0, Machine.Pins - 1)]),
        new(Format.PinOut, "pin, B", [new("pin", 24, 18, 0, Machine.Pins - 1), Zero(17, 9), B]),
        new(Format.Console, "channel, B", [new("channel", 24, 18, 1, 2), Zero(17, 9), B]),
        new(Format.Count, "count", [Zero(24, 9), new("count", 8, 0, 1, 255)]),
        new(Format.StaticIn, "D, [address]", [D, Zero(17, 14), new("address", 13, 0, 0, (1 << 14) - 1)]),
        new(Format.StaticOut, "[address], B", [Zero(24, 23), Address, B]),
        new(Format.StaticOnly, "[address]", [Zero(24, 23), Address, Zero(8, 0)]),
    ];

    public static FormatLayout Of(Format format) => All[(int)format];

    private static EncodingField D => new("D", 24, 18, 0, 127);
    private static EncodingField A => new("A", 17, 9, 0, 511);
    private static EncodingField B => new("B", 8, 0, 0, 511);
    private static EncodingField Offset => new("offset", 24, 18, 0, 127);
    private static EncodingField Local => new("local", 24, 18, 0, Instruction.MaxDestinationLocal);
    private static EncodingField Address => new("address", 22, 9, 0, (1 << 14) - 1);
    private static EncodingField Zero(int high, int low) => new("0", high, low, 0, 0);
}
