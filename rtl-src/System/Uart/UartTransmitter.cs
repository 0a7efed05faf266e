using PyXL.Hdl;
using PyXL.Hdl.Library;

namespace PyXL.Rtl;

/// <summary>Sends bytes on a serial line: one start bit, eight data bits from the lowest, one stop bit.</summary>
/// <param name="divisor">Clock cycles of a bit, at least 2.</param>
[Doc("Serial line, 8N1: sends.")]
public sealed class UartTransmitter(int divisor) : Module
{
    private const int Bits = 10;

    public readonly Stream<UInt> In = Stream<UInt>.Sink(Field.UInt(8));

    [Doc("High when idle.")]
    public readonly Bit Line = Output.Bit();

    [Doc("The bits that are left, and ones.")]
    private readonly UInt shift = Reg.UInt(Bits, reset: (1 << Bits) - 1);
    private readonly UInt left = Reg.UInt(4);
    private readonly UInt timer = Reg.UInt(UartTiming.Bits(divisor));

    protected override void Build()
    {
        Let(out var idle, left == 0);
        Let(out var tick, timer == divisor - 1);
        timer.Next = Mux(tick | idle, 0, timer + 1);
        When(In.Fires, () =>
        {
            shift.Next = Cat(Lit.UInt(1, 1), In.Payload, Lit.UInt(0, 1));
            left.Next = Bits;
        }).ElseWhen(tick & !idle, () =>
        {
            shift.Next = Cat(Lit.UInt(1, 1), shift[Bits - 1, 1]);
            left.Next = left - 1;
        });
        In.Ready.Value = idle;
        Line.Value = shift[0];
    }
}
