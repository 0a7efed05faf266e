using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>Sums that do not wait for one carry chain after another. All numbers have the same width; sums are modulo 2^width.</summary>
public static class Addition
{
    /// <summary>x + y + z + carry by one carry chain: bit by bit, the three numbers become two of the same sum.</summary>
    public static UInt Sum(UInt x, UInt y, UInt z, bool carry) => (x ^ y ^ z) + Cat(((x & y) | (x & z) | (y & z))[x.Width - 2, 0], Lit.Bit(carry));

    /// <summary>-x where told so, else x, by one carry chain and no choice behind it.</summary>
    public static UInt NegateIf(Bit negates, UInt x) => (x ^ negates.Replicate(x.Width)) + negates.AsUInt();

    /// <summary>Whether x + y = sum, by no carry chain: where it is, the carry into a bit follows from the three bits below.</summary>
    public static Bit Makes(UInt x, UInt y, UInt sum) => (x ^ y ^ sum) == Cat(((x & y) | ((x | y) & ~sum))[x.Width - 2, 0], Lit.Bit(false));
}
