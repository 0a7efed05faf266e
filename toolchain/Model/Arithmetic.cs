using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>
/// What the processor computes by itself. Each method returns false where the instruction traps; the result then means nothing.
/// </summary>
public static class Arithmetic
{
    /// <summary>The binary operators, from ADD to OR and their forms for augmented assignment.</summary>
    public static bool Binary(Opcode opcode, Word a, Word b, out Word result)
    {
        result = default;
        if (opcode >= Opcode.AddInPlace) opcode -= Opcode.AddInPlace - Opcode.Add;
        if (FloatArithmetic.IsFor(opcode, a, b)) return FloatArithmetic.Binary(opcode, a, b, out result);
        if (!a.IsInteger || !b.IsInteger) return false;
        long x = a.Signed, y = b.Signed, value;
        switch (opcode)
        {
            case Opcode.Add:
                value = unchecked(x + y);
                if (((x ^ value) & (y ^ value)) < 0) return false;
                break;
            case Opcode.Sub:
                value = unchecked(x - y);
                if (((x ^ y) & (x ^ value)) < 0) return false;
                break;
            case Opcode.Mul:
                var high = Math.BigMul(x, y, out value);
                if (high != value >> 63) return false;
                break;
            case Opcode.FloorDiv:
                if (y == 0 || x == long.MinValue && y == -1) return false;
                value = x / y - (x % y != 0 && (x < 0) != (y < 0) ? 1 : 0);
                break;
            case Opcode.Mod:
                if (y == 0) return false;
                // MIN % -1 is 0 but overflows in the machine's division.
                value = y == -1 ? 0 : x % y;
                if (value != 0 && (value < 0) != (y < 0)) value += y;
                break;
            case Opcode.Shl:
                if (y < 0) return false;
                value = y < 64 ? x << (int)y : 0;
                if ((y < 64 ? value >> (int)y : 0) != x) return false;
                break;
            case Opcode.Shr:
                if (y < 0) return false;
                value = x >> (int)Math.Min(y, 63);
                break;
            case Opcode.And:
                value = x & y;
                break;
            case Opcode.Xor:
                value = x ^ y;
                break;
            case Opcode.Or:
                value = x | y;
                break;
            default:
                return false;
        }
        var isBool = a.Tag == Tag.Bool && b.Tag == Tag.Bool && opcode is Opcode.And or Opcode.Xor or Opcode.Or;
        result = new Word(isBool ? Tag.Bool : Tag.Int, (ulong)value);
        return true;
    }

    /// <summary>The comparisons from LT to ISNOT.</summary>
    public static bool Compare(Opcode opcode, Word a, Word b, out bool result)
    {
        result = false;
        if (opcode is Opcode.Is or Opcode.IsNot)
        {
            result = a == b == (opcode == Opcode.Is);
            return a.Tag != Tag.Unbound && b.Tag != Tag.Unbound;
        }
        if (a.IsNumber && b.IsNumber && (a.IsFloat || b.IsFloat)) return FloatArithmetic.Compare(opcode, a, b, out result);
        var numeric = a.IsInteger && b.IsInteger;
        if (opcode is Opcode.Eq or Opcode.Ne)
        {
            var equal = numeric ? a.Payload == b.Payload : a.Tag == b.Tag && (a.Tag != Tag.Str || a == b);
            result = equal == (opcode == Opcode.Eq);
            if (!IsSimple(a.Tag) && a.Tag != Tag.Str || !IsSimple(b.Tag) && b.Tag != Tag.Str) return false;
            // Strs of different sizes differ; those of one size may be equal though they are two.
            return a.Tag != Tag.Str || b.Tag != Tag.Str || (a.Payload ^ b.Payload) << 64 - PackedFields.AddressBits == 0 || a.Payload >> RefWord.SizeLow != b.Payload >> RefWord.SizeLow;
        }
        result = opcode switch
        {
            Opcode.Lt => a.Signed < b.Signed,
            Opcode.Le => a.Signed <= b.Signed,
            Opcode.Gt => a.Signed > b.Signed,
            Opcode.Ge => a.Signed >= b.Signed,
            _ => false,
        };
        return numeric && opcode is Opcode.Lt or Opcode.Le or Opcode.Gt or Opcode.Ge;
    }

    /// <summary>NEG, POS, INV, INDEX, FLOAT, TRUNC and SQRT.</summary>
    public static bool Unary(Opcode opcode, Word b, out Word result)
    {
        if (opcode is Opcode.ToFloat or Opcode.SquareRoot || b.IsFloat) return FloatArithmetic.Unary(opcode, b, out result);
        result = Word.Int(opcode switch
        {
            Opcode.Neg => unchecked(-b.Signed),
            Opcode.Invert => ~b.Signed,
            _ => b.Signed,
        });
        return b.IsInteger && !(opcode == Opcode.Neg && b.Signed == long.MinValue);
    }

    /// <summary>The truth of a word.</summary>
    public static bool Truth(Word word, out bool result)
    {
        result = word.Tag switch
        {
            Tag.None => false,
            Tag.Bool or Tag.Int => word.Payload != 0,
            Tag.Float => word.Payload << 1 != 0,
            _ => true,
        };
        return word.Tag != Tag.Unbound && (!word.HasAddress || word.Tag == Tag.Func);
    }

    /// <summary>Types whose equality needs no more than the word.</summary>
    private static bool IsSimple(Tag tag) => tag is Tag.None or Tag.NotImplemented or Tag.Ellipsis or Tag.Bool or Tag.Int or Tag.Float;
}
