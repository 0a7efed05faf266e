using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Checks;

/// <summary>On which bits one bit of a node depends, within a set of nodes.</summary>
internal sealed class BitDependencies(Netlist netlist, IReadOnlySet<Expr> within)
{
    public IEnumerable<BitNode> Of(BitNode node) => Unfiltered(node).Where(n => within.Contains(n.Expr));

    /// <summary>What bit <paramref name="bit"/> of a driver's target depends on by that driver.</summary>
    public IEnumerable<BitNode> Through(Driver driver, int bit)
    {
        if (bit < driver.Low || bit > driver.High) return [];
        return driver.Conditions.SelectMany(All).Prepend(new BitNode(driver.Value, bit - driver.Low));
    }

    private IEnumerable<BitNode> Unfiltered(BitNode node)
    {
        var (expr, bit) = node;
        return expr switch
        {
            Net net => netlist.IsState(net) ? [] : netlist.Drivers(net).SelectMany(d => Through(d, bit)),
            Unary { Op: UnaryOp.Not } e => [new(e.Operand, bit)],
            Unary { Op: UnaryOp.Negate } e => Carry(node, e.Operand),
            Unary e => All(e.Operand),
            Binary { Op: BinaryOp.And or BinaryOp.Or or BinaryOp.Xor } e => [new(e.Left, bit), new(e.Right, bit)],
            Binary { Op: BinaryOp.Add or BinaryOp.Sub or BinaryOp.MulU or BinaryOp.MulS } e => Carry(node, e.Left, e.Right),
            Binary { Op: BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS } e => Shift(e, bit),
            Binary e => All(e.Left).Concat(All(e.Right)),
            Mux e => [new(e.Condition, 0), new(e.Then, bit), new(e.Else, bit)],
            Slice e => [new(e.Operand, e.Low + bit)],
            Concat e => [Part(e, bit)],
            Extend e => bit < e.Operand.Width ? [new(e.Operand, bit)] : e.Signed ? [new(e.Operand, e.Operand.Width - 1)] : [],
            AsyncRead e => bit == BitNode.Control ? All(e.Address) : [node with { Bit = BitNode.Control }],
            _ => [],
        };
    }

    /// <summary>Bit i depends on the operands' bits i, and through the carry on all below.</summary>
    private static IEnumerable<BitNode> Carry(BitNode node, params Expr[] operands)
    {
        foreach (var operand in operands)
            if (node.Bit < operand.Width) yield return new(operand, node.Bit);
        if (node.Bit > 0) yield return node with { Bit = node.Bit - 1 };
    }

    private static IEnumerable<BitNode> Shift(Binary shift, int bit)
    {
        var width = shift.Width;
        if (bit == BitNode.Control) return All(shift.Right);
        if (shift.Right is Const { Value: var value })
        {
            var count = value > width ? width : (int)value;
            var from = shift.Op == BinaryOp.Shl ? bit - count : bit + count;
            if (from >= 0 && from < width) return [new(shift.Left, from)];
            return shift.Op == BinaryOp.ShrS ? [new(shift.Left, width - 1)] : [];
        }
        // By a variable count, a bit comes from any position on one side of it: from its own, or from where its neighbour comes from.
        var neighbour = shift.Op == BinaryOp.Shl ? bit - 1 : bit + 1;
        BitNode[] sources = [new(shift, BitNode.Control), new(shift.Left, bit)];
        return neighbour >= 0 && neighbour < width ? [.. sources, new(shift, neighbour)] : sources;
    }

    private static BitNode Part(Concat concat, int bit)
    {
        for (var i = concat.Parts.Count - 1; ; i--)
        {
            if (bit < concat.Parts[i].Width) return new(concat.Parts[i], bit);
            bit -= concat.Parts[i].Width;
        }
    }

    private static IEnumerable<BitNode> All(Expr expr) => Enumerable.Range(0, expr.Width).Select(i => new BitNode(expr, i));
}
