namespace PyXL.Hdl.Checks;

/// <summary>Tarjan's strongly connected components, without recursion: designs are deep.</summary>
internal static class Components
{
    /// <summary>The components that contain a cycle, of the graph that can be reached from the roots.</summary>
    public static IEnumerable<HashSet<T>> Cyclic<T>(IEnumerable<T> roots, Func<T, IEnumerable<T>> edges) where T : notnull
    {
        var index = new Dictionary<T, int>();
        var low = new Dictionary<T, int>();
        var pending = new Stack<T>();
        var isPending = new HashSet<T>();
        var work = new Stack<(T Node, IEnumerator<T> Next)>();
        foreach (var root in roots)
        {
            if (!index.ContainsKey(root)) Enter(root);
            while (work.TryPeek(out var top))
            {
                var (node, next) = top;
                if (next.MoveNext())
                {
                    var to = next.Current;
                    if (!index.ContainsKey(to)) Enter(to);
                    else if (isPending.Contains(to)) low[node] = Math.Min(low[node], index[to]);
                    continue;
                }
                work.Pop();
                if (work.TryPeek(out var parent)) low[parent.Node] = Math.Min(low[parent.Node], low[node]);
                if (low[node] != index[node]) continue;
                var component = new HashSet<T>();
                T member;
                do
                {
                    member = pending.Pop();
                    isPending.Remove(member);
                    component.Add(member);
                } while (!member.Equals(node));
                if (component.Count > 1 || edges(node).Contains(node)) yield return component;
            }
        }

        void Enter(T node)
        {
            index[node] = low[node] = index.Count;
            pending.Push(node);
            isPending.Add(node);
            work.Push((node, edges(node).GetEnumerator()));
        }
    }
}
