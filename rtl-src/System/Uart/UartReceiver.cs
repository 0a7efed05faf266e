using PyXL.Hdl;
using PyXL.Hdl.Library;

namespace PyXL.Rtl;

/// <summary>
/// Takes bytes from a serial line, 8N1: each bit is sampled in its middle. A byte whose stop bit is missing is dropped, as is one that
/// comes before the last was taken.
/// </summary>
/// <param name="divisor">Clock cycles of a bit, at least 4.</param>
[Doc("Serial line, 8N1: receives.")]
public sealed class UartReceiver(int divisor) : Module
{
    private const int Bits = 10;

    [Doc("Of any clock; high when idle.")]
    public readonly Bit Line = Input.Bit();
    public readonly Stream<UInt> Out = Stream<UInt>.Source(Field.UInt(8));

    private readonly Synchronizer synchronizer = new();

    [Doc("Bits still to come, the start bit included.")]
    private readonly UInt left = Reg.UInt(4);
    private readonly UInt shift = Reg.UInt(8, reset: null), received = Reg.UInt(8, reset: null);
    private readonly UInt timer = Reg.UInt(UartTiming.Bits(divisor));
    private readonly Bit full = Reg.Bit();

    protected override void Build()
    {
        // The synchroniser's flops are low in reset, the line is high: what goes through it is the complement.
        synchronizer.In.Value = (!Line).AsUInt();
        Let(out var level, !synchronizer.Out.AsBit());
        Let(out var tick, timer == divisor - 1);
        When(left == 0, () =>
        {
            // Half a bit after the edge is the middle of the start bit.
            timer.Next = divisor / 2;
            When(!level, () => left.Next = Bits);
        }).Otherwise(() =>
        {
            timer.Next = Mux(tick, 0, timer + 1);
            When(tick, () =>
            {
                left.Next = left - 1;
                shift.Next = Cat(level, shift[7, 1]);
                // A start bit that is gone by its middle was none.
                When((left == Bits) & level, () => left.Next = 0);
            });
        });
        When(Out.Fires, () => full.Next = false);
        When(tick & (left == 1) & level & !full, () =>
        {
            received.Next = shift;
            full.Next = true;
        });
        Out.Valid.Value = full;
        Out.Payload.Value = received;
    }
}

/// <summary>What both directions share.</summary>
internal static class UartTiming
{
    /// <summary>Bits of a counter of clock cycles within a bit.</summary>
    public static int Bits(int divisor) => divisor >= 4 ? int.Log2(divisor - 1) + 1 : throw new ArgumentOutOfRangeException(nameof(divisor), divisor, "a bit of the serial line takes at least 4 clock cycles");
}
