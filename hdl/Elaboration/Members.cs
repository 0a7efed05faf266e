using System.Collections.Concurrent;
using System.Reflection;

namespace PyXL.Hdl.Elaboration;

/// <summary>The instance fields of a user's class, private ones and properties' backing fields too, in order of declaration.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<Member>> Known = new();

    /// <param name="root">The library's own base class: its fields and those of its bases are left out.</param>
    public static IReadOnlyList<Member> Of(Type type, Type root) => Known.GetOrAdd(type, t =>
    {
        var fields = new List<Member>();
        for (var at = t; at is not null && at != root && at != typeof(object); at = at.BaseType)
            fields.InsertRange(0, at
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .OrderBy(f => f.MetadataToken)
                .Select(f => new Member(PlainName(f.Name), f)));
        return fields;
    });

    /// <summary><c>&lt;Name&gt;k__BackingField</c> of a property and <c>&lt;name&gt;P</c> of a primary constructor's parameter.</summary>
    private static string PlainName(string name) => name[0] == '<' ? name[1..name.IndexOf('>')] : name;

    internal sealed record Member(string Name, FieldInfo Info)
    {
        public IReadOnlyList<string> Attributes => [.. Info.GetCustomAttributes<PortAttribute>().Select(a => a.Text)];
        public string? Doc => Info.GetCustomAttribute<DocAttribute>()?.Text;
    }
}
