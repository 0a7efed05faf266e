namespace PyXL.Isa;

public enum OperandKind
{
    /// <summary>An int from -128 to 127: codes 0x000..0x0FF.</summary>
    Immediate,
    /// <summary>A local of the current frame, 0 to 127: codes 0x100..0x17F.</summary>
    Local,
    /// <summary>A constant or global, word 0 to 125 of the stack memory: codes 0x180..0x1FD.</summary>
    Static,
    /// <summary>The top of the stack, which stays: code 0x1FE.</summary>
    Top,
    /// <summary>The top of the stack, removed: code 0x1FF. Where both operands pop, B is the top and A lies below it.</summary>
    Pop,
}

/// <summary>A 9-bit operand specifier.</summary>
public readonly record struct Operand(OperandKind Kind, int Value = 0)
{
    public const int Bits = 9;
    public const int MaxLocal = 127, MaxStatic = 125;
    public const int LocalBase = 0x100, StaticBase = 0x180, TopCode = 0x1FE, PopCode = 0x1FF;

    public static Operand Pop => new(OperandKind.Pop);
    public static Operand Top => new(OperandKind.Top);
    public static Operand Imm(int value) => new(OperandKind.Immediate, value);
    public static Operand Local(int index) => new(OperandKind.Local, index);
    public static Operand Static(int index) => new(OperandKind.Static, index);

    public int Encode() => Kind switch
    {
        OperandKind.Immediate when Value is >= -128 and <= 127 => Value & 0xFF,
        OperandKind.Local when Value is >= 0 and <= MaxLocal => LocalBase + Value,
        OperandKind.Static when Value is >= 0 and <= MaxStatic => StaticBase + Value,
        OperandKind.Top => TopCode,
        OperandKind.Pop => PopCode,
        _ => throw new ArgumentOutOfRangeException(nameof(Value), Value, $"{Kind} operand out of range"),
    };

    public static Operand Decode(int code) => code switch
    {
        < LocalBase => Imm((sbyte)code),
        < StaticBase => Local(code - LocalBase),
        < TopCode => Static(code - StaticBase),
        TopCode => Top,
        _ => Pop,
    };

    public override string ToString() => Kind switch
    {
        OperandKind.Immediate => $"#{Value}",
        OperandKind.Local => $"l{Value}",
        OperandKind.Static => $"s{Value}",
        OperandKind.Top => "top",
        _ => "pop",
    };
}
