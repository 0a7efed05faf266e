using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>A word to compute, where <paramref name="Enable"/> is one; null: always.</summary>
internal sealed record Demand(Word Word, Word? Enable = null);

/// <summary>
/// Finds the words that need no computation in a cycle because every path from them to an output leads through a mask that is
/// zero: those that the masks of one condition, taken together, dominate. Dominators by Cooper, Harvey and Kennedy, "A Simple, Fast
/// Dominance Algorithm" (2001).
/// </summary>
internal sealed class Guards
{
    /// <summary>Fewer words cost less than the branch around them: 24 to 40 were the fastest in measurements of 4 to 100 on the processor.</summary>
    private const int SmallestGroup = 24;

    private static readonly object Root = new();

    private readonly Dictionary<(Word, bool), Guard> guards = [];
    private readonly Dictionary<object, List<object>> successors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Word, Guard?> guardOf = [];

    public Guards(IReadOnlyList<Demand> outputs)
    {
        Connect(outputs);
        var order = PostOrder();
        var dominators = Dominators(order);

        // The dominator of a node has a higher number.
        var innermost = new Guard?[order.Count];
        for (var i = order.Count - 2; i >= 0; i--)
        {
            innermost[i] = order[dominators[i]] as Guard ?? innermost[dominators[i]];
            if (order[i] is Guard guard) guard.Outer = innermost[i];
            else guardOf.Add((Word)order[i], innermost[i]);
        }
        foreach (var (word, guard) in guardOf)
            for (var around = guard; around is not null; around = around.Outer) around.Words.Add(word);
        foreach (var guard in guards.Values) guard.Outer = Large(guard.Outer);
        foreach (var (word, guard) in guardOf) guardOf[word] = Large(guard);
    }

    /// <summary>All words that the outputs need, constants and state aside.</summary>
    public IEnumerable<Word> Words => guardOf.Keys;

    /// <summary>The innermost guard of a word; null where it always matters.</summary>
    public Guard? Of(Word word) => guardOf[word];

    private static Guard? Large(Guard? guard)
    {
        while (guard?.Words.Count < SmallestGroup) guard = guard.Outer;
        return guard;
    }

    /// <summary>Edges from users to operands; those through a mask go by the node of its condition.</summary>
    private void Connect(IReadOnlyList<Demand> outputs)
    {
        var pending = new Stack<Word>();
        void Add(object user, Word operand, Guard? guard)
        {
            if (operand.IsLeaf) return;
            if (guard is null) successors[user].Add(operand);
            else
            {
                successors[user].Add(guard);
                successors[guard].Add(operand);
            }
            if (successors.TryAdd(operand, [])) pending.Push(operand);
        }

        successors.Add(Root, []);
        foreach (var (word, enable) in outputs) Add(Root, word, enable is null ? null : GuardBy(enable, true));
        while (pending.TryPop(out var word))
        {
            switch (word.Op)
            {
                case WordOp.And when word.B!.Op == WordOp.Negate:
                    Add(word, word.A!, GuardBy(word.B.A!, true));
                    Add(word, word.B, null);
                    break;
                case WordOp.And when word.A!.Op == WordOp.Negate:
                    Add(word, word.B!, GuardBy(word.A.A!, true));
                    Add(word, word.A, null);
                    break;
                case WordOp.Select:
                    Add(word, word.A!, GuardBy(word.C!.A!, true));
                    Add(word, word.B!, GuardBy(word.C.A!, false));
                    Add(word, word.C, null);
                    break;
                default:
                    foreach (var operand in word.Operands) Add(word, operand, null);
                    break;
            }
        }
    }

    private Guard? GuardBy(Word condition, bool holds)
    {
        if (condition.Ones != 1 || condition.IsConst) return null;
        if (condition.Op == WordOp.Xor && condition.B!.Is(1)) return GuardBy(condition.A!, !holds);
        if (guards.TryGetValue((condition, holds), out var guard)) return guard;
        guard = guards[(condition, holds)] = new Guard(condition, holds);
        successors.Add(guard, []);
        return guard;
    }

    private List<object> PostOrder()
    {
        var order = new List<object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance) { Root };
        var path = new Stack<(object Node, int Next)>([(Root, 0)]);
        while (path.TryPop(out var top))
        {
            var (node, next) = top;
            if (next == successors[node].Count)
            {
                order.Add(node);
                continue;
            }
            path.Push((node, next + 1));
            if (seen.Add(successors[node][next])) path.Push((successors[node][next], 0));
        }
        return order;
    }

    /// <summary>The immediate dominator of each node, by numbers in post-order.</summary>
    private int[] Dominators(List<object> order)
    {
        var number = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        foreach (var (i, node) in order.Index()) number.Add(node, i);
        var users = order.Select(_ => new List<int>()).ToArray();
        foreach (var (i, node) in order.Index())
            foreach (var operand in successors[node]) users[number[operand]].Add(i);

        var root = order.Count - 1;
        var dominators = new int[order.Count];
        Array.Fill(dominators, -1);
        dominators[root] = root;
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = root - 1; i >= 0; i--)
            {
                var common = -1;
                foreach (var user in users[i])
                    if (dominators[user] >= 0) common = common < 0 ? user : Common(dominators, common, user);
                changed |= dominators[i] != common;
                dominators[i] = common;
            }
        }
        return dominators;
    }

    private static int Common(int[] dominators, int a, int b)
    {
        while (a != b)
        {
            while (a < b) a = dominators[a];
            while (b < a) b = dominators[b];
        }
        return a;
    }
}
