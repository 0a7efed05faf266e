using System.Text;
using PyXL.Toolchain.Compile;

namespace PyXL.Toolchain.Reach;

/// <summary>Why the image holds what it holds: who refers to whom. As linkers tell it: <c>--trace-symbol</c>, cross references.</summary>
public sealed class LinkReasons
{
    internal const string Root = "the program";

    private readonly Dictionary<string, Dictionary<string, string>> _references = [];
    private readonly Dictionary<string, string> _mentions = [];

    internal string From { get; set; } = Root;

    internal static string NameOf(Function function) => function.Symbol;

    internal static string NameOf(KernelClass made) => $"class {made.Name}";

    /// <summary>Notes that what is looked at now refers to something.</summary>
    internal void Add(string to, string how) => Add(From, to, how);

    internal void Add(string from, string to, string how)
    {
        if (!_references.TryGetValue(from, out var references)) _references.Add(from, references = []);
        references.TryAdd(to, how);
    }

    /// <summary>Notes who names an attribute first.</summary>
    internal void Mention(string name) => _mentions.TryAdd(name, From);

    internal string? MentionedBy(string name) => _mentions.GetValueOrDefault(name);

    /// <summary>A shortest chain of references from the program to a function or class, or null where it is not linked.</summary>
    public string? ChainTo(string name)
    {
        var from = new Dictionary<string, string> { [Root] = "" };
        var pending = new Queue<string>([Root]);
        while (pending.TryDequeue(out var node) && !IsNamed(node, name))
        {
            foreach (var next in _references.GetValueOrDefault(node, []).Keys)
            {
                if (from.TryAdd(next, node)) pending.Enqueue(next);
            }
        }
        if (from.Keys.FirstOrDefault(n => IsNamed(n, name)) is not { } found) return null;
        var text = new StringBuilder(found);
        for (var node = found; from[node] != ""; node = from[node]) text.Append('\n').Append($"  {_references[from[node]][node]} {from[node]}");
        return text.ToString();
    }

    /// <summary>Functions go by their whole name, or without their module's.</summary>
    private static bool IsNamed(string node, string name) => node == name || node == $"class {name}" || node.EndsWith($".{name}", StringComparison.Ordinal);
}
