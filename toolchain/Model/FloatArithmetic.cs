using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>
/// The processor's arithmetic on floats: IEEE 754 binary64, rounded to the nearest, ties to even, which C#'s double is. A result that is a NaN is
/// always the quiet one with sign and payload zero. Each method returns false where the instruction traps.
/// </summary>
public static class FloatArithmetic
{
    /// <summary>The only NaN that arithmetic gives.</summary>
    public const ulong QuietNaN = 0x7FF8_0000_0000_0000;

    /// <summary>Ints up to this magnitude are floats without loss.</summary>
    public const long ExactInts = 1L << 53;

    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>A binary operator acts on these operands as floats: true division always.</summary>
    public static bool IsFor(Opcode opcode, Word a, Word b) =>
        a.IsNumber && b.IsNumber && (opcode == Opcode.TrueDiv || (a.IsFloat || b.IsFloat) && opcode is Opcode.Add or Opcode.Sub or Opcode.Mul);

    /// <summary>ADD, SUB, MUL and DIV of numbers.</summary>
    public static bool Binary(Opcode opcode, Word a, Word b, out Word result)
    {
        double x = ToDouble(a), y = ToDouble(b);
        result = Result(opcode switch
        {
            Opcode.Add => x + y,
            Opcode.Sub => x - y,
            Opcode.Mul => x * y,
            _ => x / y,
        });
        return opcode != Opcode.TrueDiv || y != 0 && (a.IsFloat || b.IsFloat || IsExact(a) && IsExact(b));
    }

    /// <summary>The comparisons of two numbers, one of them a float.</summary>
    public static bool Compare(Opcode opcode, Word a, Word b, out bool result)
    {
        var order = Order(a, b);
        result = opcode switch
        {
            Opcode.Lt => order < 0,
            Opcode.Le => order <= 0,
            Opcode.Eq => order == 0,
            Opcode.Ne => order != 0,
            Opcode.Gt => order > 0,
            Opcode.Ge => order >= 0,
            _ => false,
        };
        return opcode is >= Opcode.Lt and <= Opcode.Ge;
    }

    /// <summary>NEG and POS of a float, and FLOAT, TRUNC and SQRT.</summary>
    public static bool Unary(Opcode opcode, Word b, out Word result)
    {
        var x = b.IsNumber ? ToDouble(b) : 0;
        switch (opcode)
        {
            case Opcode.Neg:
                result = b with { Payload = b.Payload ^ 1UL << 63 };
                return true;
            case Opcode.Pos:
                result = b;
                return true;
            case Opcode.ToFloat:
                result = b.IsFloat ? b : Word.Float(x);
                return b.IsNumber;
            case Opcode.Truncate:
                var fits = x is >= -TwoTo63 and < TwoTo63;
                result = Word.Int(fits ? (long)x : 0);
                return fits;
            case Opcode.SquareRoot:
                result = Result(Math.Sqrt(x));
                return b.IsNumber && !(x < 0);
            default:
                result = default;
                return false;
        }
    }

    /// <summary>The nearest float of a number.</summary>
    private static double ToDouble(Word word) => word.IsFloat ? BitConverter.UInt64BitsToDouble(word.Payload) : word.Signed;

    private static bool IsExact(Word word) => word.Signed is >= -ExactInts and <= ExactInts;

    private static Word Result(double value) => double.IsNaN(value) ? new Word(Tag.Float, QuietNaN) : Word.Float(value);

    /// <summary>Less than, equal to or greater than 0 as the exact values compare; null where one is a NaN.</summary>
    private static int? Order(Word a, Word b)
    {
        if (a.IsFloat && b.IsFloat) return Order(ToDouble(a), ToDouble(b));
        return a.IsFloat ? Order(ToDouble(a), b.Signed) : -Order(ToDouble(b), a.Signed);
    }

    private static int? Order(double x, double y) => x < y ? -1 : x > y ? 1 : x == y ? 0 : null;

    private static int? Order(double x, long y)
    {
        if (double.IsNaN(x)) return null;
        if (x >= TwoTo63) return 1;
        if (x < -TwoTo63) return -1;
        // The whole part is an int; where it equals y, the rest decides.
        var whole = (long)x;
        return whole != y ? whole.CompareTo(y) : Order(x - whole, 0.0);
    }
}
