using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>Numbers with their bits the other way round: wires, no gates.</summary>
public static class BitOrder
{
    /// <summary>Bit 0 of the result is the number's highest one.</summary>
    public static UInt Reversed(UInt number) => Cat([.. Enumerable.Range(0, number.Width).Select(i => (Signal)number[i])]);
}
