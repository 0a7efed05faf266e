using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Ir;
using PyXL.Hdl.Simulation;
using PyXL.Hdl.Tests.RandomDesigns;
using static PyXL.Hdl.Tests.RandomDesigns.IrBuilder;

namespace PyXL.Hdl.Tests.Simulation;

/// <summary>Paths from one bit of a net to another of the same net, which are no loops, and loops.</summary>
public class BitLoopTests
{
    private const int Width = 70;

    private static readonly Dictionary<string, Func<Net, Net, Expr>> Acyclic = new()
    {
        ["partial assignments"] = (x, a) => new Concat([new Slice(a, Width - 1, 1), Bit(x, 3)]),
        ["prefix XOR"] = (x, a) => Bin(BinaryOp.Xor, Bin(BinaryOp.Shl, x, C(1, 7)), a),
        ["prefix OR from above"] = (x, a) => Bin(BinaryOp.Or, Bin(BinaryOp.ShrU, x, C(1, 1)), a),
        ["sign from above"] = (x, a) => Bin(BinaryOp.And, new Concat([Bit(a, 5), new Slice(Bin(BinaryOp.ShrS, x, C(1, 1)), Width - 2, 0)]), a),
        ["addition"] = (x, a) => Bin(BinaryOp.Add, new Concat([new Slice(x, Width - 2, 0), C(1, 1)]), a),
        ["subtraction"] = (x, a) => Bin(BinaryOp.Sub, a, new Concat([new Slice(x, Width - 2, 0), C(0, 1)])),
        ["negation"] = (x, a) => Bin(BinaryOp.Or, new Unary(UnaryOp.Negate, new Concat([new Slice(x, Width - 2, 0), C(1, 1)])), a),
        ["product"] = (x, a) => new Slice(Bin(BinaryOp.MulU, new Concat([new Slice(x, Width - 2, 0), C(1, 1)]), a), Width - 1, 0),
        ["signed product"] = (x, a) => new Slice(Bin(BinaryOp.MulS, new Concat([new Slice(x, Width - 2, 0), C(1, 1)]), a), Width - 1, 0),
        ["shift by a signal"] = (x, a) => Bin(BinaryOp.Xor, Bin(BinaryOp.Shl, new Concat([new Slice(x, Width - 2, 0), C(1, 1)]), new Slice(a, 1, 0)), a),
        ["shift back by a signal"] = (x, a) => Bin(BinaryOp.Xor, Bin(BinaryOp.ShrS, new Concat([C(1, 1), new Slice(x, Width - 1, 1)]), new Slice(a, 1, 0)), a),
        ["selection"] = (x, a) => new Mux(Bit(a, 0), a, new Concat([new Unary(UnaryOp.Not, new Slice(x, Width - 2, 0)), Bit(a, 1)])),
        ["sign extension"] = (x, a) => new Concat([Bit(x, 60), Bit(x, 0), new Slice(a, 67, 62), new Slice(new Extend(new Slice(a, 9, 0), Width, true), 61, 0)]),
        ["inner comparison"] = (x, a) => new Concat([new Slice(a, Width - 1, 1), Bin(BinaryOp.LtS, new Slice(Bin(BinaryOp.Xor, x, a), 20, 10), new Slice(a, 10, 0))]),
    };

    private static IEnumerable<string> Names => Acyclic.Keys;

    [TestCaseSource(nameof(Names))]
    public void Bits_that_depend_on_other_bits_of_their_net_have_a_value(string name)
    {
        var design = Design(Acyclic[name]);
        using var simulator = new Simulator(design);
        var both = new Lockstep(new Interpreter(design), simulator);
        var random = new System.Random(1);
        for (var i = 0; i < 30; i++)
        {
            both.Poke("a", Stimulus.Bits(random, Width));
            both.Compare();
        }
    }

    [Test]
    public void A_path_through_two_nets_is_no_loop_where_its_bits_are_distinct()
    {
        var b = new IrBuilder("ring");
        var (a, x, y, o) = (b.Input("a", 8), b.Wire("x", 8), b.Wire("y", 8), b.Output("o", 8));
        b.Assign(x, Bin(BinaryOp.Xor, y, a));
        b.Assign(y, new Concat([new Slice(x, 6, 0), C(1, 1)]));
        b.Assign(o, x);
        using var simulator = new Simulator(b.Module);
        simulator.Poke("a", 0b0001_0010);
        simulator.Peek("o").Should().Be(0b1111_0001, "each bit of x is the parity of the bits of a below and of the constant");
    }

    [Test]
    public void A_loop_names_its_bits()
    {
        var design = Design((x, a) => Bin(BinaryOp.Xor, new Concat([new Slice(x, Width - 2, 0), Bit(x, 69)]), a));
        FluentActions.Invoking(() => new Simulator(design).Peek("x")).Should().Throw<SimulationException>().WithMessage("combinational loop: *x[69]*<-*x[0]*");
    }

    private static ModuleNode Design(Func<Net, Net, Expr> value)
    {
        var b = new IrBuilder("bits");
        var (a, x) = (b.Input("a", Width), b.Output("x", Width));
        b.Assign(x, value(x, a));
        return b.Module;
    }
}
