using System.Numerics;
using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>Zeros above the highest bit that is set, by halves.</summary>
public static class LeadingZeros
{
    /// <summary>Counts of parts from this width on have names in the Verilog.</summary>
    private const int Named = 16;

    /// <summary>The least power of two that is not less than a width.</summary>
    public static int Padded(int width) => (int)BitOperations.RoundUpToPowerOf2((uint)width);

    /// <summary>Zeros of a number that is extended to its <see cref="Padded"/> width: log2 of that bits; where no bit is set, all ones.</summary>
    /// <param name="number">2 bits or more.</param>
    public static UInt Count(UInt number) => Count(number.Width == Padded(number.Width) ? number : number.ZeroExtend(Padded(number.Width)), low: 0);

    // The part from bit low on.
    private static UInt Count(UInt number, int low)
    {
        var half = number.Width / 2;
        if (half == 1) return (!number[1]).AsUInt();
        UInt upper = number[number.Width - 1, half], lower = number[half - 1, 0];
        var (ofUpper, ofLower) = (Count(upper, low + half), Count(lower, low));
        if (number.Width < Named) return Cat(!upper.Any(), Mux(!upper.Any(), ofLower, ofUpper));
        Let(out var none, !upper.Any(), $"none_{low + number.Width - 1}_{low + half}");
        Let(out var zeros, Cat(none, Mux(none, ofLower, ofUpper)), $"zeros_{low + number.Width - 1}_{low}");
        return zeros;
    }
}
