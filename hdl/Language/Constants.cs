using PyXL.Hdl.Elaboration;
using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>Numbers and enum members as bit patterns.</summary>
internal static class Constants
{
    public static Const Make(BigInteger number, int width, bool signed, EnumSymbol? symbol = null)
    {
        if (width < 1) throw new HdlException($"a constant is at least 1 bit wide, not {width}");
        var (least, past) = signed
            ? (-(BigInteger.One << (width - 1)), BigInteger.One << (width - 1))
            : (BigInteger.Zero, BigInteger.One << width);
        if (number < least || number >= past)
        {
            Report.Error($"the number {number} does not fit in {width} {(signed ? "signed" : "unsigned")} bit{(width == 1 ? "" : "s")} ({least} to {past - 1})");
            number = 0;
        }
        return new Const(Pattern(number, width), width, symbol: symbol);
    }

    /// <summary>The low <paramref name="width"/> bits in two's complement.</summary>
    public static BigInteger Pattern(BigInteger number, int width) => number & ((BigInteger.One << width) - 1);

    /// <summary>Bits that the largest member needs.</summary>
    public static int EnumWidth(Type type)
    {
        var members = type.GetEnumValues();
        if (members.Length == 0) throw new HdlException($"the enum {type.Name} has no members");
        return members.Cast<Enum>().Max(m => Math.Max(1, (int)EnumValue(m).GetBitLength()));
    }

    public static BigInteger EnumValue(Enum member)
    {
        var number = Enum.GetUnderlyingType(member.GetType()) == typeof(ulong) ? Convert.ToUInt64(member) : (BigInteger)Convert.ToInt64(member);
        return number.Sign >= 0 ? number : throw new HdlException($"{member.GetType().Name}.{member} is negative: enums in hardware start at 0");
    }
}
