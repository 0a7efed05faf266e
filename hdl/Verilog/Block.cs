using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>Nets that one procedural block (or a few continuous assignments) drives, and the statements that do.</summary>
/// <param name="Position">Place of the first statement in the module's body.</param>
internal sealed record Block(IReadOnlyList<Net> Targets, IReadOnlyList<Statement> Statements, int Position)
{
    /// <summary>Each statement is an unconditional assignment, no two to the same bits.</summary>
    public bool IsUnconditional => Statements.All(s => s is Assign);

    /// <summary>The sets of targets that some top-level statement drives together, joined until they are disjoint.</summary>
    public static List<List<Net>> TargetsDrivenTogether(IReadOnlyList<Statement> statements)
    {
        var groups = new List<List<Net>>();
        foreach (var targets in statements.Select(s => StatementTree.Targets(s).Distinct().ToList()).Where(t => t.Count > 0))
        {
            var touching = groups.Where(g => g.Intersect(targets).Any()).ToList();
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(g => g).Union(targets)]);
        }
        return groups;
    }

    public static Block Of(IReadOnlyList<Net> targets, IReadOnlyList<Statement> statements)
    {
        var set = targets.ToHashSet();
        var position = statements.Index().First(s => StatementTree.Targets(s.Item).Any(set.Contains)).Index;
        return new Block(targets, StatementTree.Project(statements, a => set.Contains(a.Target)), position);
    }

    /// <summary>Drops assignments that later ones overwrite whatever the conditions are.</summary>
    public static IReadOnlyList<Statement> WithoutOverwritten(IReadOnlyList<Statement> statements)
    {
        var dead = new HashSet<Assign>();
        FindOverwritten(statements, [], dead);
        var live = StatementTree.Project(statements, a => !dead.Contains(a));
        var conditional = live.Where(s => s is not Assign).SelectMany(StatementTree.Targets).ToHashSet();

        // Where all assignments are unconditional, each bit keeps the last: then their order does not matter.
        var (result, overwritten) = (new List<Statement>(), new Dictionary<Net, BigInteger>());
        foreach (var statement in live.Reverse())
        {
            if (statement is not Assign a || conditional.Contains(a.Target)) result.Add(statement);
            else result.AddRange(NotIn(a, overwritten.GetValueOrDefault(a.Target)));
            if (statement is Assign b) overwritten[b.Target] = overwritten.GetValueOrDefault(b.Target) | Mask(b);
        }
        result.Reverse();
        return result;
    }

    /// <param name="later">Bits that are assigned after the body on every path; those of the body are added.</param>
    private static void FindOverwritten(IReadOnlyList<Statement> body, Dictionary<Net, BigInteger> later, HashSet<Assign> dead)
    {
        foreach (var statement in body.Reverse())
        {
            if (statement is Assign a)
            {
                var covered = later.GetValueOrDefault(a.Target);
                if ((Mask(a) & ~covered).IsZero) dead.Add(a);
                later[a.Target] = covered | Mask(a);
                continue;
            }
            var ends = new List<Dictionary<Net, BigInteger>>();
            foreach (var block in statement.Blocks())
            {
                ends.Add(new Dictionary<Net, BigInteger>(later));
                FindOverwritten(block, ends[^1], dead);
            }
            if (ends.Count > 0)
                foreach (var net in ends[0].Keys) later[net] = ends.Aggregate(ends[0][net], (bits, end) => bits & end.GetValueOrDefault(net));
        }
    }

    /// <summary>
    /// The block with an assignment of zero ahead of targets that have no value yet where paths meet: though a later statement gives them
    /// one, tools would see a latch in between.
    /// </summary>
    public Block WithoutHolding()
    {
        var holding = Targets.Where(t => Holds(Statements, t)).ToList();
        return holding.Count == 0 ? this : this with
        {
            Statements = [.. holding.Select(t => new Assign(t, t.Width - 1, 0, new Const(0, t.Width), t.Source)), .. Statements],
        };
    }

    private static bool Holds(IReadOnlyList<Statement> statements, Net target)
    {
        var holds = false;
        Run(statements, 0);
        return holds;

        BigInteger Run(IEnumerable<Statement> body, BigInteger assigned)
        {
            foreach (var statement in body)
            {
                if (statement is Assign a) assigned |= a.Target == target ? Mask(a) : 0;
                else if (statement.Blocks().ToList() is { Count: > 0 } blocks)
                {
                    var ends = blocks.Select(b => Run(b, assigned)).ToList();
                    assigned = ends.Aggregate((x, y) => x & y);
                    holds |= ends.Any(e => e != assigned);
                }
            }
            return assigned;
        }
    }

    /// <summary>The parts of an assignment to bits that are not in the mask, from the top.</summary>
    private static IEnumerable<Assign> NotIn(Assign assign, BigInteger mask)
    {
        var bits = Mask(assign) & ~mask;
        for (var high = assign.High; high >= assign.Low; high--)
        {
            if ((bits >> high & 1) == 0) continue;
            var low = high;
            while (low > assign.Low && (bits >> (low - 1) & 1) == 1) low--;
            yield return high == assign.High && low == assign.Low
                ? assign
                : new Assign(assign.Target, high, low, Simplifier.Bits(assign.Value, high - assign.Low, low - assign.Low), assign.Source);
            high = low;
        }
    }

    private static BigInteger Mask(Assign assign) => ConstantFolding.Ones(assign.Value.Width) << assign.Low;
}
