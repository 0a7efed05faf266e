using PyXL.Hdl;
using PyXL.Hdl.Ir;

namespace PyXL.Bench.HdlSim;

/// <summary>A netlist without structure, of word-wide operations and registers, to compare simulators.</summary>
internal static class RandomNetlist
{
    public const int Width = 32;

    /// <summary>
    /// A module whose <paramref name="nodes"/> wires each take one operation on earlier wires or registers, and whose
    /// <paramref name="registers"/> registers each load a wire. Input <c>seed</c> reaches the first wires; output <c>digest</c> is the XOR of all registers.
    /// </summary>
    public static ModuleNode Generate(int nodes, int registers, int seed)
    {
        var random = new Random(seed);
        var module = new ModuleNode("netlist", "netlist", null) { Domains = [ClockDomain.Default] };
        Net Declare(string name, NetKind kind)
        {
            var net = new Net(name, Width, kind) { Owner = module };
            module.Nets.Add(net);
            return net;
        }

        var (input, digest) = (Declare("seed", NetKind.Input), Declare("digest", NetKind.Output));
        var state = Enumerable.Range(0, registers).Select(i => Declare($"r{i}", NetKind.Register)).ToArray();
        foreach (var register in state) (register.Domain, register.Reset) = (ClockDomain.Default, (uint)random.Next());
        List<Net> values = [input, .. state];
        for (var i = 0; i < nodes; i++)
        {
            var wire = Declare($"n{i}", NetKind.Wire);
            module.Body.Add(new Assign(wire, Width - 1, 0, Operation(random, () => values[Math.Max(0, values.Count - 1 - random.Next(random.Next(4) == 0 ? values.Count : 1500))])));
            values.Add(wire);
        }
        foreach (var register in state) module.Body.Add(new Assign(register, Width - 1, 0, values[^(1 + random.Next(nodes))]));
        module.Body.Add(new Assign(digest, Width - 1, 0, state.Aggregate<Expr>((x, y) => new Binary(BinaryOp.Xor, x, y))));
        return module;
    }

    private static Expr Operation(Random random, Func<Expr> any) => random.Next(10) switch
    {
        0 or 1 => new Binary(BinaryOp.Add, any(), any()),
        2 => new Binary(BinaryOp.Sub, any(), any()),
        3 => new Binary(BinaryOp.And, any(), any()),
        4 => new Binary(BinaryOp.Or, any(), any()),
        5 => new Binary(BinaryOp.Xor, any(), any()),
        6 or 7 => new Mux(new Binary(random.Next(2) == 0 ? BinaryOp.LtU : BinaryOp.Eq, any(), any()), any(), any()),
        8 => new Mux(new Slice(any(), 7, 7), any(), any()),
        _ => new Concat([new Slice(any(), 15, 0), new Slice(any(), 31, 16)]),
    };
}
