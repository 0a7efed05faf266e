using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region uart
[Doc("Sends bytes: one start bit, eight data bits, one stop bit.")]
public sealed class UartTransmitter(int cyclesPerBit) : Module
{
    private enum Phase { Idle, Start, Data, Stop }

    public readonly Bit Valid = Input.Bit();
    public readonly UInt Data = Input.UInt(8);
    public readonly Bit Ready = Output.Bit();
    public readonly Bit Line = Output.Bit();

    private readonly Enum<Phase> phase = Reg.Enum<Phase>();
    private readonly UInt shift = Reg.UInt(8, reset: null);
    private readonly UInt sent = Reg.UInt(3);
    private readonly UInt timer = Reg.UInt(16);

    protected override void Build()
    {
        Let(out var tick, timer == cyclesPerBit - 1);
        timer.Next = Mux(tick, 0, timer + 1);

        Ready.Value = phase == Phase.Idle;
        Line.Value = true; // the default; a later assignment wins
        Switch(phase)
            .Case(Phase.Idle, () =>
            {
                timer.Next = 0;
                When(Valid, () =>
                {
                    shift.Next = Data;
                    phase.Next = Phase.Start;
                });
            })
            .Case(Phase.Start, () =>
            {
                Line.Value = false;
                When(tick, () => phase.Next = Phase.Data);
            })
            .Case(Phase.Data, () =>
            {
                Line.Value = shift[0];
                When(tick, () =>
                {
                    shift.Next = shift >> 1;
                    sent.Next = sent + 1;
                    When(sent.All(), () => phase.Next = Phase.Stop);
                });
            })
            .Case(Phase.Stop, () => When(tick, () => phase.Next = Phase.Idle));
    }
}
#endregion

public sealed class UartExample
{
    [TestCase(0x55)]
    [TestCase(0xA3)]
    public void Sends_a_byte(int value)
    {
        var module = new UartTransmitter(cyclesPerBit: 5);
        var simulated = new Simulated(module);
        simulated[module.Valid] = 1;
        simulated[module.Data] = value;
        simulated.Step();
        simulated[module.Valid] = 0;
        var bits = new List<int>();
        for (var i = 0; i < 10; i++)
        {
            bits.Add((int)simulated[module.Line]);
            ((int)simulated[module.Ready]).Should().Be(0);
            simulated.Step(5);
        }
        ((int)simulated[module.Ready]).Should().Be(1);
        bits.Should().Equal([0, .. Enumerable.Range(0, 8).Select(i => (value >> i) & 1), 1]);
    }
}
