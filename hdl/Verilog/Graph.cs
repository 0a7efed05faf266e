namespace PyXL.Hdl.Verilog;

/// <summary>Cycles of a directed graph.</summary>
internal static class Graph
{
    /// <summary>The sets of nodes that lie on a common cycle, in the order of their first node; a node with an edge to itself is a set of one.</summary>
    public static List<List<T>> Cycles<T>(IReadOnlyList<T> nodes, Func<T, IEnumerable<T>> successors) where T : notnull
    {
        // Kosaraju: nodes by finishing time, then sets by searching backwards from the last that finished.
        var (finished, seen) = (new List<T>(), new HashSet<T>());
        var predecessors = nodes.ToDictionary(n => n, _ => new List<T>());
        foreach (var root in nodes)
        {
            if (!seen.Add(root)) continue;
            var path = new Stack<(T Node, IEnumerator<T> Successors)>();
            path.Push((root, successors(root).GetEnumerator()));
            while (path.TryPeek(out var top))
            {
                if (!top.Successors.MoveNext()) finished.Add(path.Pop().Node);
                else
                {
                    predecessors[top.Successors.Current].Add(top.Node);
                    if (seen.Add(top.Successors.Current)) path.Push((top.Successors.Current, successors(top.Successors.Current).GetEnumerator()));
                }
            }
        }

        var (rank, cycles) = (nodes.Index().ToDictionary(n => n.Item, n => n.Index), new List<List<T>>());
        seen.Clear();
        foreach (var root in Enumerable.Reverse(finished))
        {
            if (!seen.Add(root)) continue;
            var (set, open) = (new List<T>(), new Stack<T>([root]));
            while (open.TryPop(out var node))
            {
                set.Add(node);
                foreach (var p in predecessors[node])
                    if (seen.Add(p)) open.Push(p);
            }
            if (set.Count > 1 || predecessors[root].Contains(root)) cycles.Add([.. set.OrderBy(n => rank[n])]);
        }
        return [.. cycles.OrderBy(c => rank[c[0]])];
    }
}
