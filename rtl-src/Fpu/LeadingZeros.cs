using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>Zeros above the highest bit that is set, by halves.</summary>
public static class LeadingZeros
{
    /// <summary>A count of log2(width) bits; where no bit is set, all ones.</summary>
    /// <param name="number">Its width is a power of two, 2 or more.</param>
    public static UInt Count(UInt number)
    {
        var half = number.Width / 2;
        if (half == 1) return (!number[1]).AsUInt();
        UInt high = number[number.Width - 1, half], low = number[half - 1, 0];
        var highIsZero = !high.Any();
        return Cat(highIsZero, Mux(highIsZero, Count(low), Count(high)));
    }
}
