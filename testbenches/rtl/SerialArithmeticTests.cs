using System.Numerics;
using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;

namespace PyXL.Rtl.Tests;

/// <summary>Serial multiplier and divider against <see cref="BigInteger"/>, on corner values and random ones of every magnitude.</summary>
public sealed class SerialArithmeticTests
{
    private static readonly long[] Corners = [0, 1, -1, 2, -2, 3, -3, 10, -10, 1L << 31, -(1L << 31), 1L << 32, long.MaxValue, long.MaxValue - 1, long.MinValue, long.MinValue + 1];

    private static IEnumerable<(long A, long B)> Pairs()
    {
        foreach (var a in Corners) foreach (var b in Corners) yield return (a, b);
        var random = new Random(5);
        for (var i = 0; i < 500; i++) yield return (random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64), random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
    }

    /// <summary>Holds the operands for the cycles of the execute stage, and reads in the last one.</summary>
    private static void Run(Simulator simulator, UInt a, UInt b, UInt step, int cycles, (long A, long B) operands)
    {
        (simulator.Net(a).Value, simulator.Net(b).Value) = ((ulong)operands.A, (ulong)operands.B);
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            if (cycle > 0) simulator.Step();
            simulator.Net(step).Value = (ulong)cycle;
        }
    }

    [Test]
    public void Products_are_exact_and_those_that_do_not_fit_are_told()
    {
        var unit = new SerialMultiplier();
        using var simulator = new Simulator(Design.Elaborate(unit));
        foreach (var (a, b) in Pairs())
        {
            Run(simulator, unit.A, unit.B, unit.Step, Timing.SerialMultiply, (a, b));
            var exact = (BigInteger)a * b;
            simulator.Net(unit.Product).Value.Should().Be((ulong)unchecked(a * b), "{0} * {1}", a, b);
            simulator.Net(unit.Overflow).IsZero.Should().Be(exact >= long.MinValue && exact <= long.MaxValue, "{0} * {1}", a, b);
        }
    }

    [Test]
    public void Shifts_are_exact_and_those_to_the_left_that_do_not_fit_are_told([Values] bool left)
    {
        var unit = new SerialMultiplier();
        using var simulator = new Simulator(Design.Elaborate(unit));
        simulator.Net(left ? unit.ShiftsLeft : unit.ShiftsRight).Value = 1;
        foreach (var (a, b) in Pairs().SelectMany(p => new[] { (p.A, p.B & 63), (p.A, p.B & long.MaxValue), (p.A, 64L), (p.A, 65L) }))
        {
            Run(simulator, unit.A, unit.B, unit.Step, Timing.SerialMultiply, (a, b));
            var places = (int)Math.Min(b, 200);
            var exact = left ? (BigInteger)a << places : (BigInteger)a >> places;
            simulator.Net(unit.Product).Value.Should().Be((ulong)(exact & ulong.MaxValue), "{0} by {1}", a, b);
            if (left) simulator.Net(unit.Overflow).IsZero.Should().Be(exact >= long.MinValue && exact <= long.MaxValue, "{0} by {1}", a, b);
        }
    }

    [Test]
    public void Quotients_are_floors_and_remainders_have_the_sign_of_the_divisor()
    {
        var unit = new SerialDivider();
        using var simulator = new Simulator(Design.Elaborate(unit));
        foreach (var (a, b) in Pairs().Where(p => p.B != 0))
        {
            Run(simulator, unit.A, unit.B, unit.Step, Timing.SerialDivide, (a, b));
            var quotient = BigInteger.DivRem(a, b, out var remainder);
            if (!remainder.IsZero && remainder.Sign != Math.Sign(b)) (quotient, remainder) = (quotient - 1, remainder + b);
            ((BigInteger)(long)simulator.Net(unit.Remainder).Value).Should().Be(remainder, "{0} % {1}", a, b);
            // The machine traps before it asks for the one quotient that does not fit.
            if (quotient <= long.MaxValue) ((BigInteger)(long)simulator.Net(unit.Quotient).Value).Should().Be(quotient, "{0} // {1}", a, b);
        }
    }
}
