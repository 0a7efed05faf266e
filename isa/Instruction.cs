namespace PyXL.Isa;

/// <summary>
/// One 32-bit instruction, as its fields: opcode (31..25), D (24..18), A (17..9), B (8..0). The factory methods make only
/// defined encodings; <see cref="Decode"/> takes any bits and <see cref="IsDefined"/> tells.
/// </summary>
public readonly record struct Instruction(Opcode Opcode, int D, int A, int B)
{
    public const int OpcodeLow = 25, OpcodeBits = 7;
    public const int DLow = 18, DBits = 7;
    public const int ALow = 9, BLow = 0;

    /// <summary>D = 127: push the result.</summary>
    public const int Push = 127;
    public const int MaxDestinationLocal = 126;
    public const int StaticAddressBits = 14;

    public uint Encode() => (uint)Opcode << OpcodeLow | (uint)D << DLow | (uint)A << ALow | (uint)B;

    public static Instruction Decode(uint bits) =>
        new((Opcode)(bits >> OpcodeLow), (int)(bits >> DLow & 0x7F), (int)(bits >> ALow & 0x1FF), (int)(bits & 0x1FF));

    public Operand OperandA => Operand.Decode(A);
    public Operand OperandB => Operand.Decode(B);

    /// <summary>D as a signed branch offset, in instructions from this one (-64..63).</summary>
    public int ShortOffset => D << 25 >> 25;

    /// <summary>A as a signed branch offset, in instructions from this one (-256..255).</summary>
    public int LoopOffset => A << 23 >> 23;

    public int JumpTarget => (A << ALow | B) | (D & 3) << DLow;

    /// <summary>The stack address of <see cref="Format.StaticIn"/>.</summary>
    public int StaticInAddress => (A & 0x1F) << ALow | B;

    /// <summary>The stack address of <see cref="Format.StaticOut"/> and <see cref="Format.StaticOnly"/>.</summary>
    public int StaticOutAddress => (D & 0x1F) << 9 | A;

    /// <summary>Whether the bits are an instruction; those that are not trap to vector 0.</summary>
    public bool IsDefined => InstructionSet.TryGet(Opcode, out var info) && info.Format switch
    {
        Format.Binary or Format.CompareBranch => true,
        Format.Unary or Format.TestBranch => A == 0,
        Format.Loop => D != Push,
        Format.Jump => D < 4,
        Format.Call => A <= 1 && B <= 255,
        Format.Pair => D == 0,
        Format.Source => D == 0 && A == 0,
        Format.Destination => A == 0 && B == 0,
        Format.LocalOnly => D != Push && A == 0 && B == 0,
        Format.Retag => A <= 255,
        Format.PinIn or Format.PinBranch => A == 0 && B < 32,
        Format.PinOut => D < 32 && A == 0,
        Format.Console => D is 1 or 2 && A == 0,
        Format.Count => D == 0 && A == 0 && B is >= 1 and <= 255,
        Format.StaticIn => A < 32,
        Format.StaticOut => D < 32,
        Format.StaticOnly => D < 32 && B == 0,
        _ => false,
    };

    public static Instruction Binary(Opcode op, int d, Operand a, Operand b) => New(op, Format.Binary, d, a.Encode(), b.Encode());
    public static Instruction Unary(Opcode op, int d, Operand b) => New(op, Format.Unary, d, 0, b.Encode());
    public static Instruction CompareBranch(Opcode op, int offset, Operand a, Operand b) => New(op, Format.CompareBranch, Signed(offset, DBits), a.Encode(), b.Encode());
    public static Instruction TestBranch(Opcode op, int offset, Operand b) => New(op, Format.TestBranch, Signed(offset, DBits), 0, b.Encode());
    public static Instruction Loop(Opcode op, int local, int offset, Operand stop) => New(op, Format.Loop, local, Signed(offset, Operand.Bits), stop.Encode());
    public static Instruction Jump(int target) => New(Opcode.Jump, Format.Jump, target >> DLow, target >> ALow & 0x1FF, target & 0x1FF);
    public static Instruction Call(Opcode op, int d, int argc, bool discard = false) => New(op, Format.Call, d, discard ? 1 : 0, argc);
    public static Instruction Pair(Opcode op, Operand a, Operand b) => New(op, Format.Pair, 0, a.Encode(), b.Encode());
    public static Instruction Source(Opcode op, Operand b) => New(op, Format.Source, 0, 0, b.Encode());
    public static Instruction Destination(Opcode op, int d) => New(op, Format.Destination, d, 0, 0);
    public static Instruction ClearLocal(int local) => New(Opcode.ClearLocal, Format.LocalOnly, local, 0, 0);
    public static Instruction Retag(int d, Tag tag, Operand b) => New(Opcode.Retag, Format.Retag, d, (int)tag, b.Encode());
    public static Instruction NewObject(int d, Tag tag, Operand b) => New(Opcode.New, Format.Retag, d, (int)tag, b.Encode());
    public static Instruction PinRead(int d, int pin) => New(Opcode.PinRead, Format.PinIn, d, 0, pin);
    public static Instruction PinBranch(Opcode op, int offset, int pin) => New(op, Format.PinBranch, Signed(offset, DBits), 0, pin);
    public static Instruction PinOut(Opcode op, int pin, Operand b) => New(op, Format.PinOut, pin, 0, b.Encode());
    public static Instruction PutChar(int channel, Operand b) => New(Opcode.PutChar, Format.Console, channel, 0, b.Encode());
    public static Instruction Count(Opcode op, int count) => New(op, Format.Count, 0, 0, count);
    public static Instruction LoadStatic(int d, int address) => New(Opcode.LoadStatic, Format.StaticIn, d, Address(address) >> ALow, address & 0x1FF);
    public static Instruction StoreStatic(int address, Operand b) => New(Opcode.StoreStatic, Format.StaticOut, Address(address) >> 9, address & 0x1FF, b.Encode());
    public static Instruction StaticOnly(Opcode op, int address) => New(op, Format.StaticOnly, Address(address) >> 9, address & 0x1FF, 0);

    private static int Signed(int value, int bits) =>
        value >= -(1 << bits - 1) && value < 1 << bits - 1 ? value & (1 << bits) - 1 : throw new ArgumentOutOfRangeException(nameof(value), value, $"does not fit in {bits} signed bits");

    private static int Address(int value) =>
        value >= 0 && value < 1 << StaticAddressBits ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"a stack address has {StaticAddressBits} bits");

    private static Instruction New(Opcode op, Format format, int d, int a, int b)
    {
        var instruction = new Instruction(op, d, a, b);
        if (InstructionSet.Get(op).Format != format) throw new ArgumentException($"{op} has format {InstructionSet.Get(op).Format}, not {format}");
        return instruction.IsDefined && d is >= 0 and <= 127 ? instruction : throw new ArgumentOutOfRangeException(nameof(op), $"{op}: field out of range: {d}, {a}, {b}");
    }
}
