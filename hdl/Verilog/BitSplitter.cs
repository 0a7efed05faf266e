using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Replaces a net whose bits depend on other bits of the same net (a carry chain, say) by one net for each part that is driven or read
/// on its own, so that nothing that evaluates whole nets sees a loop.
/// </summary>
internal static class BitSplitter
{
    /// <summary>Splits those of the nets that this module drives in parts. False if there are none.</summary>
    public static bool Split(Draft draft, IReadOnlyList<Net> loop)
    {
        var parts = new Dictionary<Net, Expr>();
        foreach (var net in loop.Where(n => n.Owner == draft.Module && n.Width > 1))
        {
            var cuts = draft.Body.SelectMany(StatementTree.Assigns).Where(a => a.Target == net).SelectMany(a => new[] { a.Low, a.High + 1 })
                .Append(0).Append(net.Width).Distinct().Order().ToList();
            if (cuts.Count > 2) parts[net] = Parts(draft, net, cuts);
        }
        if (parts.Count == 0) return false;

        var roots = draft.Body.SelectMany(StatementTree.Expressions).Concat(draft.Reads.SelectMany(r => r.Expressions)).Concat(draft.Writes.SelectMany(w => w.Expressions));
        var simplifier = new Simplifier(NamedExpressions.CountUses(roots), parts);
        draft.Body = [.. simplifier.Simplify(draft.Body).SelectMany(s => Retarget(s, parts)), .. Joined(draft, parts)];
        draft.Reads.ReplaceAll(simplifier.Simplify);
        draft.Writes.ReplaceAll(simplifier.Simplify);
        return true;
    }

    private static Concat Parts(Draft draft, Net net, List<int> cuts)
    {
        var parts = cuts.Zip(cuts.Skip(1), (low, next) =>
            (Expr)draft.AddNet(next - low == 1 ? $"{net.Name}_{low}" : $"{net.Name}_{next - 1}_{low}", next - low, NetKind.Wire, net.Source)).Reverse().ToList();
        if (net.Kind != NetKind.Output) draft.Nets.Remove(net);
        return new Concat(parts, net.Source);
    }

    private static IEnumerable<Statement> Joined(Draft draft, Dictionary<Net, Expr> parts) =>
        parts.Where(p => draft.Nets.Contains(p.Key)).Select(p => new Assign(p.Key, p.Key.Width - 1, 0, p.Value, p.Key.Source));

    private static IEnumerable<Statement> Retarget(Statement statement, Dictionary<Net, Expr> parts)
    {
        IReadOnlyList<Statement> All(IReadOnlyList<Statement> body) => [.. body.SelectMany(s => Retarget(s, parts))];
        switch (statement)
        {
            case Assign a when parts.TryGetValue(a.Target, out var whole):
                var bottom = a.Target.Width;
                foreach (var part in ((Concat)whole).Parts.Cast<Net>())
                {
                    bottom -= part.Width;
                    if (bottom < a.Low || bottom > a.High) continue;
                    yield return new Assign(part, part.Width - 1, 0, Simplifier.Bits(a.Value, bottom + part.Width - 1 - a.Low, bottom - a.Low), a.Source);
                }
                break;
            case If i:
                yield return new If(i.Condition, All(i.Then), All(i.Else), i.Source);
                break;
            case Switch s:
                yield return new Switch(s.Subject, [.. s.Cases.Select(c => new SwitchCase(c.Patterns, All(c.Body)))], s.Default is null ? null : All(s.Default), s.Source);
                break;
            default:
                yield return statement;
                break;
        }
    }
}
