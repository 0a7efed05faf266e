using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;
using static PyXL.Hdl.Tests.RandomDesigns.IrBuilder;

namespace PyXL.Hdl.Tests.Simulation;

/// <summary>What holds of every engine.</summary>
[TestFixture(typeof(Interpreter))]
[TestFixture(typeof(Simulator))]
public class EngineTests(Type engine)
{
    private static readonly ClockDomain Slow = new("slow_clk", "slow_rst");
    private static readonly ClockDomain Bus = new(ClockDomain.Default.Clock, "bus_rst");

    private Engine Start(IrBuilder design, ulong seed = 1) => (Engine)Activator.CreateInstance(engine, design.Module, seed)!;

    [Test]
    public void Registers_start_at_their_reset_value_or_at_random_and_return_to_it_in_reset()
    {
        var b = new IrBuilder("counter");
        var (step, count, free) = (b.Input("step", 100), b.Reg("count", 100, reset: 7), b.Reg("free", 100));
        b.Assign(count, Bin(BinaryOp.Add, count, step));
        b.Assign(free, free);
        var engine = Start(b);
        var start = engine.Peek("free");
        engine.Peek("count").Should().Be(7);
        engine.Poke("step", BigInteger.One << 64);
        engine.Step(3);
        engine.Peek("count").Should().Be((BigInteger.One << 64) * 3 + 7);
        engine.Reset();
        engine.Peek("count").Should().Be(7);
        engine.Peek("free").Should().Be(start);
        engine.Cycle.Should().Be(4);
        Start(b, seed: 1).Peek("free").Should().Be(start, "the seed decides");
        Start(b, seed: 2).Peek("free").Should().NotBe(start);
    }

    [Test]
    public void Register_updates_and_memory_writes_are_simultaneous()
    {
        var b = new IrBuilder("swap");
        var (x, y) = (b.Reg("x", 8, reset: 1), b.Reg("y", 8, reset: 2));
        var memory = b.Memory("memory", 8, 4, [10, 20, 30, 40]);
        b.Assign(x, y);
        b.Assign(y, x);
        b.Write(memory, new Slice(x, 1, 0), Bin(BinaryOp.Add, x, y), C(1, 1));
        var (old, @new) = (b.Read(memory, "old", new Slice(x, 1, 0), C(1, 1)), b.Read(memory, "newest", new Slice(x, 1, 0), C(1, 1), ReadDuringWrite.New));
        var engine = Start(b);
        engine.Step();
        (engine.Peek("x"), engine.Peek("y")).Should().Be((2, 1));
        (engine.Peek(old), engine.Peek(@new), engine.Memory("memory")[1]).Should().Be((20, 3, 3));
    }

    [Test]
    public void Later_write_ports_and_masks_win_chunk_by_chunk()
    {
        var b = new IrBuilder("masks");
        var memory = b.Memory("memory", 72, 3, [0, 0, 0]);
        var (first, second, address) = (b.Input("first", 9), b.Input("second", 9), b.Input("address", 2));
        b.Write(memory, address, C((BigInteger.One << 72) - 1, 72), C(1, 1), first);
        b.Write(memory, address, C(0x11_22_33_44_55_66_77_88, 72), C(1, 1), second);
        var read = b.Read(memory, "read", address, C(1, 1), ReadDuringWrite.New);
        var engine = Start(b);
        engine.Poke("first", 0b1_0000_0011);
        engine.Poke("second", 0b1_1000_0001);
        engine.Poke("address", 2);
        engine.Step();
        BigInteger expected = 0x11_00_00_00_00_00_FF_88;
        engine.Memory("memory")[2].Should().Be(expected);
        engine.Peek(read).Should().Be(expected);
        engine.Poke("address", 3);
        engine.Step();
        engine.Peek(read).Should().Be(0, "address 3 is past the depth");
        engine.Memory("memory")[2].Should().Be(expected);
    }

    [Test]
    public void Domains_are_clocked_apart()
    {
        var b = new IrBuilder("domains");
        var (fast, slow) = (b.Reg("fast", 8, reset: 0), b.Reg("slow", 8, reset: 0, Slow));
        b.Assign(fast, Bin(BinaryOp.Add, fast, C(1, 8)));
        b.Assign(slow, fast);
        var engine = Start(b);
        engine.Step(ClockDomain.Default, 5);
        engine.Peek("slow").Should().Be(0);
        engine.Step(Slow);
        engine.Peek("slow").Should().Be(5);
        (engine.Cycles(ClockDomain.Default), engine.Cycles(Slow)).Should().Be((5, 1));
        engine.Poke("slow_rst", 1);
        engine.Step(Slow);
        engine.Peek("slow").Should().Be(0);
        engine.Invoking(e => e.Step()).Should().Throw<SimulationException>().WithMessage("*several clocks (clk, slow_clk)*");
    }

    [Test]
    public void Resets_of_one_clock_put_back_their_own_registers_and_both_domains_step_together()
    {
        var b = new IrBuilder("bridge");
        var (core, bus) = (b.Reg("core", 8, reset: 1), b.Reg("bus", 8, reset: 2, Bus));
        var memory = b.Memory("memory", 8, 2, [0, 0]);
        b.Assign(core, bus);
        b.Assign(bus, core);
        b.Property(PropertyKind.Assert, Bin(BinaryOp.Ne, core, C(9, 8)), "the core's");
        b.Write(memory, C(0, 1), bus, C(1, 1), domain: Bus);
        var newest = b.Read(memory, "newest", C(0, 1), C(1, 1), ReadDuringWrite.New);
        var engine = Start(b);
        engine.Step();
        (engine.Peek("core"), engine.Peek("bus"), engine.Peek(newest)).Should().Be((2, 1, 2));
        engine.Step(Bus);
        (engine.Peek("core"), engine.Peek("bus")).Should().Be((1, 2), "a step of one is a step of both");
        (engine.Cycle, engine.Cycles(Bus), engine.Cycles(ClockDomain.Default), engine.Edges).Should().Be((2, 2, 2, 2));

        engine.Poke("bus", 7);
        engine.Poke("rst", 1);
        engine.Step();
        (engine.Peek("core"), engine.Peek("bus"), engine.Peek("rst"), engine.Peek("bus_rst")).Should().Be((1, 1, 1, 0));
        engine.Poke("core", 9);
        engine.Invoking(e => e.Step()).Should().NotThrow("the domain of the property is in reset");
        engine.Peek("bus").Should().Be(9, "the other domain runs");
        engine.Poke("bus", 3);
        engine.Poke("rst", 0);
        engine.SetReset(Bus, true);
        engine.Step(2);
        (engine.Peek("core"), engine.Peek("bus")).Should().Be((2, 2));

        engine.Poke("core", 5);
        engine.Reset(3);
        (engine.Peek("core"), engine.Peek("bus"), engine.Cycle).Should().Be((1, 2, 9), "the edges of the clock in reset are counted once");
        engine.Poke("core", 9);
        engine.Invoking(e => e.Step()).Should().Throw<SimulationException>().WithMessage("*the core's*");
    }

    [Test]
    public void A_reset_that_the_design_makes_for_one_of_two_domains_of_a_clock_is_that_domain_s_alone()
    {
        var b = new IrBuilder("watchdog");
        var (timer, ticks) = (b.Reg("timer", 8, reset: 0, Bus), b.Reg("ticks", 8, reset: 0));
        var made = b.Wire("rst");
        made.Makes = ClockDomain.Default;
        b.Assign(timer, Bin(BinaryOp.Add, timer, C(1, 8)));
        b.Assign(ticks, Bin(BinaryOp.Add, ticks, C(1, 8)));
        b.Assign(made, Bin(BinaryOp.Eq, timer, C(3, 8)));
        var engine = Start(b);
        engine.Step(4);
        (engine.Peek("timer"), engine.Peek("ticks")).Should().Be((4, 0));
        engine.Step(2);
        (engine.Peek("timer"), engine.Peek("ticks")).Should().Be((6, 2));
    }

    [Test]
    public void A_failed_assertion_names_instance_message_and_cycle_and_stops_before_the_edge([Values] bool assume)
    {
        var top = new IrBuilder("top");
        var b = new IrBuilder("watcher", "watch", top);
        var count = b.Reg("count", 8, reset: 0);
        b.Assign(count, Bin(BinaryOp.Add, count, C(1, 8)));
        b.If(Bin(BinaryOp.LtU, C(3, 8), count), () =>
            b.Property(assume ? PropertyKind.Assume : PropertyKind.Assert, Bin(BinaryOp.LtU, count, C(9, 8)), "small enough"));
        b.Property(PropertyKind.Cover, Bit(count, 0), "odd");
        var engine = Start(top);
        engine.Reset(2);
        engine.Invoking(e => e.Step(100)).Should().Throw<SimulationException>()
            .WithMessage($"{(assume ? "assumption" : "assertion")} failed in *watch: small enough (*, cycle 11)");
        engine.Peek("watch.count").Should().Be(9);
        engine.Cycle.Should().Be(11);
        engine.Covers.Single().Count.Should().Be(4);
    }

    [Test]
    public void Properties_are_not_sampled_in_reset()
    {
        var b = new IrBuilder("resets");
        b.Assign(b.Reg("held", 1, reset: 0), C(1, 1));
        b.Property(PropertyKind.Assert, C(0, 1), "never");
        b.Property(PropertyKind.Cover, C(1, 1), "always");
        var engine = Start(b);
        engine.Invoking(e => e.Reset(3)).Should().NotThrow();
        engine.Covers.Single().Count.Should().Be(0);
        engine.Invoking(e => e.Step()).Should().Throw<SimulationException>();
    }

    [Test]
    public void Outputs_of_black_boxes_are_inputs_of_the_simulation()
    {
        var b = new IrBuilder("board");
        var box = new IrBuilder("vendor_cell", "cell", b);
        box.Module.IsBlackBox = true;
        var (to, from, seen) = (box.Input("to", 4), box.Output("from", 4), b.Output("seen", 4));
        b.Assign(to, C(9, 4));
        b.Assign(seen, from);
        var engine = Start(b);
        engine.Poke("cell.from", 5);
        engine.Peek("seen").Should().Be(5);
        engine.Peek("cell.to").Should().Be(9);
    }

    [Test]
    public void Misuse_is_refused_with_the_name()
    {
        var b = new IrBuilder("adder");
        var child = new IrBuilder("child", "part", b);
        b.Module.Domains = child.Module.Domains = [];
        var (x, sum) = (child.Input("x", 4), child.Output("sum", 4));
        b.Assign(x, b.Input("a", 4));
        child.Assign(sum, Bin(BinaryOp.Add, x, C(1, 4)));
        var memory = child.Memory("words", 4, 3, [1, 2, 3]);
        var engine = Start(b);
        Refused(() => engine.Poke("a", 16), "16 does not fit in a, which is 4 bits wide");
        Refused(() => engine.Poke("a", -9), "-9 does not fit in a, which is 4 bits wide");
        Refused(() => engine.Poke("part.sum", 1), "part.sum is driven by logic*");
        Refused(() => engine.Peek("sum"), "no signal 'sum' in adder; did you mean part.sum?");
        Refused(() => engine.Memory("word"), "no memory 'word' in adder");
        Refused(() => engine.Memory(memory)[3].ToString(), "address 3 is outside of part.words, which has 3 words");
        Refused(() => engine.Step(), "adder has no clock*");
        Refused(() => engine.Peek(new IrBuilder("other").Input("lost")), "signal lost is not part of adder");
        engine.Poke("a", -3);
        engine.Peek("part.sum").Should().Be(14);
    }

    private static void Refused(Action action, string message) => action.Should().Throw<SimulationException>().WithMessage(message);
}
