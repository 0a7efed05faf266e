using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Library;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region streams
/// <summary>Passes even numbers on and drops odd ones, with room for eight numbers before it.</summary>
public sealed class Evens : Module
{
    public readonly Stream<UInt> In = Stream<UInt>.Sink(Field.UInt(8));
    public readonly Stream<UInt> Out = Stream<UInt>.Source(Field.UInt(8));
    private readonly Fifo<UInt> queue = new(Field.UInt(8), depth: 8);

    protected override void Build()
    {
        queue.In.From(In);
        Let(out var odd, queue.Out.Payload[0]);
        Out.Valid.Value = queue.Out.Valid & !odd;
        Out.Payload.Value = queue.Out.Payload;
        queue.Out.Ready.Value = Out.Ready | odd;
    }
}
#endregion

public sealed class StreamExample
{
    [Test]
    public void Drops_odd_numbers()
    {
        var module = new Evens();
        var simulated = new Simulated(module);
        simulated[module.In.Valid] = 1;
        simulated[module.Out.Ready] = 1;
        List<int> received = [];
        for (var i = 0; i < 20; i++)
        {
            simulated[module.In.Payload] = i;
            if (simulated[module.Out.Valid].IsOne) received.Add((int)simulated[module.Out.Payload]);
            simulated.Step();
        }
        received.Should().Equal(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
    }
}
