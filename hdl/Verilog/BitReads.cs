using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>Bits of a net as a mask, and whether they are read in place or through a named wire outside of the block.</summary>
internal readonly record struct BitRead(Net Net, BigInteger Mask, bool ThroughName);

/// <summary>Which bits of which nets expressions depend on within a cycle.</summary>
/// <param name="isNamed">Whether an expression is a wire of its own in the Verilog.</param>
internal sealed class BitReads(Func<Expr, bool> isNamed)
{
    public IEnumerable<BitRead> Of(Expr expr) => Of(expr, false, new HashSet<(Expr, bool)>());

    private IEnumerable<BitRead> Of(Expr expr, bool named, HashSet<(Expr, bool)> seen)
    {
        switch (expr)
        {
            case Net net:
                return net.Kind == NetKind.Register ? [] : [new BitRead(net, Ones(net.Width), named)];
            case Slice { Operand: Net { Kind: not NetKind.Register } sliced } s:
                return [new BitRead(sliced, Ones(s.Width) << s.Low, named)];
            default:
                named |= isNamed(expr);
                return seen.Add((expr, named)) ? [.. expr.Operands().SelectMany(o => Of(o, named, seen))] : [];
        }
    }

    /// <summary>
    /// Whether the statements, run once in order, use the final value of every target bit that they read: each read comes after the last write.
    /// </summary>
    public bool ReadsAreFinal(IReadOnlyList<Statement> statements, IReadOnlySet<Net> targets)
    {
        return Check(statements, [], out _);

        bool Check(IReadOnlyList<Statement> body, Dictionary<Net, BigInteger> writtenAfter, out Dictionary<Net, BigInteger> written)
        {
            written = writtenAfter;
            for (var i = body.Count - 1; i >= 0; i--)
                if (!CheckOne(body[i], ref written)) return false;
            return true;
        }

        bool CheckOne(Statement statement, ref Dictionary<Net, BigInteger> later)
        {
            var (branches, read) = statement switch
            {
                Assign a => ([], a.Value),
                If i => (new[] { i.Then, i.Else }, i.Condition),
                Switch s => (s.Cases.Select(c => c.Body).Append(s.Default ?? []).ToArray(), s.Subject),
                _ => throw new ArgumentException($"unknown statement {statement.GetType().Name}"),
            };
            var merged = new Dictionary<Net, BigInteger>(later);
            foreach (var branch in branches)
            {
                if (!Check(branch, later, out var written)) return false;
                foreach (var (net, mask) in written) merged[net] = merged.GetValueOrDefault(net) | mask;
            }
            if (statement is Assign assign) merged[assign.Target] = merged.GetValueOrDefault(assign.Target) | (Ones(assign.Value.Width) << assign.Low);
            later = merged;
            foreach (var r in Of(read))
                if (targets.Contains(r.Net) && (r.ThroughName || (merged.GetValueOrDefault(r.Net) & r.Mask) != 0)) return false;
            return true;
        }
    }

    private static BigInteger Ones(int width) => ConstantFolding.Ones(width);
}
