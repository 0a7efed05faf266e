using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The core's pins at those of a chip.</summary>
internal static class BoardPins
{
    /// <summary>Pin n of the core is pin n of the pads; the core's other pins hear what they drive.</summary>
    public static void Connect(UInt @in, UInt @out, UInt direction, Pads pads)
    {
        var width = pads.In.Width;
        if (width is < 1 or > Machine.Pins) throw new ArgumentOutOfRangeException(nameof(pads), width, $"a board has 1 to {Machine.Pins} pins of the core");
        pads.Out.Value = @out.Truncate(width);
        pads.Enable.Value = direction.Truncate(width);
        @in.Value = width == Machine.Pins ? pads.In : Logic.Cat((@out & direction)[Machine.Pins - 1, width], pads.In);
    }
}
