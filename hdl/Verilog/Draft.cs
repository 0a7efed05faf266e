using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>A module while it is rewritten for Verilog; the <see cref="ModuleNode"/> itself stays as it is.</summary>
internal sealed class Draft(ModuleNode module)
{
    public ModuleNode Module { get; } = module;

    /// <summary>The module's nets and those that the rewriting added.</summary>
    public List<Net> Nets { get; } = [.. module.Nets];
    public IReadOnlyList<Statement> Body { get; set; } = module.Body;
    public List<MemoryRead> Reads { get; } = [];
    public List<MemoryWrite> Writes { get; } = [];

    public Net AddNet(string name, int width, NetKind kind, SourceLocation source)
    {
        var net = new Net(name, width, kind, source) { Owner = Module };
        Nets.Add(net);
        return net;
    }
}

/// <summary>Takes the word at the address, or zero where <see cref="InRange"/> (null: always) is 0, at an edge with <see cref="Enable"/>.</summary>
internal sealed record MemoryRead(MemoryNode Memory, Expr Address, Expr? InRange, Expr Enable, Net Data, ClockDomain Domain, SourceLocation Source)
{
    public IEnumerable<Expr> Expressions => InRange is null ? [Address, Enable] : [Address, InRange, Enable];
}

/// <summary>Writes the chunks, each with its own enable (null: always), at an edge with <see cref="Enable"/>.</summary>
internal sealed record MemoryWrite(MemoryNode Memory, Expr Address, Expr Enable, IReadOnlyList<ChunkWrite> Chunks, ClockDomain Domain, SourceLocation Source)
{
    public IEnumerable<Expr> Expressions => Chunks.SelectMany(c => c.Enable is null ? [c.Data] : new[] { c.Enable, c.Data }).Prepend(Address).Prepend(Enable);
}

internal sealed record ChunkWrite(Expr? Enable, int High, int Low, Expr Data);

internal static class ListExtensions
{
    public static void ReplaceAll<T>(this List<T> list, Func<T, T> replacement)
    {
        for (var i = 0; i < list.Count; i++) list[i] = replacement(list[i]);
    }
}
