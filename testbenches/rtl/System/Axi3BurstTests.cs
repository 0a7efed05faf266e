using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;

namespace PyXL.Rtl.Tests.System;

/// <summary>Where the beats of bursts go, against the formulas of the AXI specification in C#.</summary>
public sealed class Axi3BurstTests
{
    private static IEnumerable<uint> Expected(uint start, int length, int size, int kind)
    {
        uint bytes = 1u << size, aligned = start / bytes * bytes, total = bytes * (uint)length, boundary = start / total * total;
        for (var beat = 0; beat < length; beat++)
            yield return kind switch
            {
                Axi3.Fixed => start,
                Axi3.Increasing => beat == 0 ? start : aligned + (uint)beat * bytes,
                _ => boundary + (start - boundary + (uint)beat * bytes) % total,
            };
    }

    [Test]
    public void Beats_go_where_AXI_says([Values(0, 1, 2)] int kind, [Values(0, 1, 2)] int size)
    {
        var adapter = new Axi3ToLite(16);
        using var simulator = new Simulator(Design.Elaborate(adapter));
        var random = new Random(kind * 3 + size);
        simulator.Reset();
        SimNet Net(Signal signal) => simulator.Net(signal);
        Net(adapter.Out.Awready).Value = Net(adapter.Out.Wready).Value = Net(adapter.Out.Arready).Value = 1;
        Net(adapter.In.Bready).Value = Net(adapter.In.Rready).Value = 1;
        for (var burst = 0; burst < 20; burst++)
        {
            var length = kind == Axi3.Wrapping ? 2 << random.Next(4) : random.Next(1, 17);
            // A wrapping burst starts at a multiple of its beats' size.
            var start = (uint)random.Next(0x1000) << (kind == Axi3.Wrapping ? size : 0) & 0xFFF;
            var write = burst % 2 == 0;
            Net(write ? adapter.In.Awaddr : adapter.In.Araddr).Value = start;
            Net(write ? adapter.In.Awlen : adapter.In.Arlen).Value = (ulong)(length - 1);
            Net(write ? adapter.In.Awsize : adapter.In.Arsize).Value = (ulong)size;
            Net(write ? adapter.In.Awburst : adapter.In.Arburst).Value = (ulong)kind;
            Net(write ? adapter.In.Awvalid : adapter.In.Arvalid).Value = 1;
            Net(adapter.In.Wvalid).Value = 1;
            var addresses = new List<uint>();
            var answers = 0;
            for (var cycle = 0; answers < (write ? 1 : length); cycle++)
            {
                cycle.Should().BeLessThan(200);
                if (!Net(write ? adapter.Out.Awvalid : adapter.Out.Arvalid).IsZero) addresses.Add((uint)Net(write ? adapter.Out.Awaddr : adapter.Out.Araddr).Value);
                if (!Net(write ? adapter.In.Bvalid : adapter.In.Rvalid).IsZero) answers++;
                var taken = !Net(write ? adapter.In.Awready : adapter.In.Arready).IsZero;
                // The slave answers when it is asked to.
                Net(adapter.Out.Bvalid).Value = Net(adapter.Out.Bready).Value;
                Net(adapter.Out.Rvalid).Value = Net(adapter.Out.Rready).Value;
                simulator.Step();
                if (taken) Net(write ? adapter.In.Awvalid : adapter.In.Arvalid).Value = 0;
            }
            Net(adapter.Out.Bvalid).Value = Net(adapter.Out.Rvalid).Value = 0;
            addresses.Should().Equal(Expected(start, length, size, kind), "of {0} beats from 0x{1:x}", length, start);
        }
    }
}
