namespace PyXL.Hdl.Ir;

/// <summary>Walks over expressions and statements.</summary>
public static class Traversal
{
    /// <summary>The values that a node computes with; none for constants and nets.</summary>
    public static IReadOnlyList<Expr> Operands(this Expr expr) => expr switch
    {
        Unary u => [u.Operand],
        Binary b => [b.Left, b.Right],
        Mux m => [m.Condition, m.Then, m.Else],
        Slice s => [s.Operand],
        Concat c => c.Parts,
        Extend e => [e.Operand],
        AsyncRead r => [r.Address],
        _ => [],
    };

    /// <summary>All statements of a block and of the blocks in it, each before its own blocks.</summary>
    public static IEnumerable<Statement> Flatten(this IEnumerable<Statement> block) =>
        block.SelectMany(statement => statement.Blocks().SelectMany(Flatten).Prepend(statement));

    /// <summary>The blocks of a branch.</summary>
    public static IEnumerable<IReadOnlyList<Statement>> Blocks(this Statement statement) => statement switch
    {
        If branch => [branch.Then, branch.Else],
        Switch branch => branch.Cases.Select(c => c.Body).Concat(branch.Default is { } body ? [body] : []),
        _ => [],
    };

    /// <summary>The values that the statement itself evaluates, without those of its blocks.</summary>
    public static IReadOnlyList<Expr> Values(this Statement statement) => statement switch
    {
        Assign assign => [assign.Value],
        If branch => [branch.Condition],
        Switch branch => [branch.Subject],
        Property property => [property.Condition],
        _ => [],
    };

    /// <summary>All values that the module's statements and memory ports evaluate.</summary>
    public static IEnumerable<(Expr Value, SourceLocation Source)> Values(this ModuleNode module)
    {
        foreach (var statement in module.Body.Flatten())
            foreach (var value in statement.Values()) yield return (value, statement.Source);
        foreach (var port in module.Memories.SelectMany(m => m.ReadPorts))
            foreach (var value in port.Values()) yield return (value, port.Source);
        foreach (var port in module.Memories.SelectMany(m => m.WritePorts))
            foreach (var value in port.Values()) yield return (value, port.Source);
    }

    public static IReadOnlyList<Expr> Values(this ReadPort port) => [port.Address, port.Enable];

    public static IReadOnlyList<Expr> Values(this WritePort port) =>
        port.Mask is null ? [port.Address, port.Data, port.Enable] : [port.Address, port.Data, port.Enable, port.Mask];

    /// <summary>The nodes and all that they compute with, each once; nets are leaves.</summary>
    public static IEnumerable<Expr> Below(this IEnumerable<Expr> roots)
    {
        var seen = new HashSet<Expr>();
        var open = new Stack<Expr>(roots);
        while (open.TryPop(out var expr))
        {
            if (!seen.Add(expr)) continue;
            yield return expr;
            foreach (var operand in expr.Operands()) open.Push(operand);
        }
    }

    /// <summary>The module and all below it, parents first.</summary>
    public static IEnumerable<ModuleNode> Hierarchy(this ModuleNode module) => module.Children.SelectMany(Hierarchy).Prepend(module);
}
