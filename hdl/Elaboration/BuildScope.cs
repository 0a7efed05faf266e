using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Elaboration;

/// <summary>The module whose <c>Build</c> is running on this thread, and where its statements go.</summary>
internal sealed class BuildScope(ModuleNode node, NameScope names, ClockDomain domain, List<Diagnostic> errors)
{
    [ThreadStatic] private static BuildScope? current;

    private readonly List<Expr> conditions = [];

    public static BuildScope? Current => current;

    public ModuleNode Node { get; } = node;
    public NameScope Names { get; } = names;
    public ClockDomain Domain { get; } = domain;
    public List<Diagnostic> Errors { get; } = errors;

    /// <summary>The statements of the innermost block that is open.</summary>
    public List<Statement> Block { get; private set; } = node.Body;

    /// <summary>The last statement that told its place: what an error names when there are no debug symbols.</summary>
    public SourceLocation Location { get; private set; } = node.Source;

    /// <summary>The scope, for statements, which have no meaning outside of <c>Build</c>.</summary>
    public static BuildScope Require(string statement) =>
        current ?? throw new HdlException($"{statement} belongs into the Build method of a module");

    /// <summary>Runs a module's Build; an exception of the language ends it, and is collected.</summary>
    public void Run(Action build)
    {
        current = this;
        try
        {
            build();
        }
        catch (HdlException exception)
        {
            Errors.AddRange(exception.Errors);
        }
        finally
        {
            current = null;
        }
    }

    /// <summary>Collects the statements that <paramref name="body"/> makes where all of <paramref name="under"/> hold.</summary>
    public List<Statement> Collect(Action body, IReadOnlyList<Expr> under)
    {
        var outer = Block;
        var count = conditions.Count;
        Block = [];
        conditions.AddRange(under);
        try
        {
            body();
            return Block;
        }
        finally
        {
            Block = outer;
            conditions.RemoveRange(count, conditions.Count - count);
        }
    }

    public void Add(Statement statement)
    {
        Location = statement.Source;
        Block.Add(statement);
    }

    /// <summary>
    /// Adds a statement that takes effect whatever the conditions of the enclosing blocks. The outermost of these may still be
    /// growing (an ElseWhen, a Case) and stays the last statement of the body.
    /// </summary>
    public void AddUnconditional(Statement statement)
    {
        var nested = !ReferenceEquals(Block, Node.Body);
        Node.Body.Insert(Math.Max(0, Node.Body.Count - (nested ? 1 : 0)), statement);
    }

    /// <summary>An enable under the conditions of the enclosing blocks.</summary>
    public Expr Enabled(Bit? enable)
    {
        var all = conditions.ToList();
        if (enable is not null) all.Add(enable.Expr);
        return all.Count == 0 ? new Const(1, 1) : all.Aggregate((a, b) => new Binary(BinaryOp.And, a, b));
    }

    /// <summary>Gives a net made inside of Build its owner and a name of its own.</summary>
    public void Adopt(Net net)
    {
        net.Owner = Node;
        net.Name = Names.Unique(net.Name, net.Kind);
        if (net.Kind == NetKind.Register) net.Domain ??= Domain;
        Node.Nets.Add(net);
    }

    /// <summary>Gives a memory made inside of Build its owner and a name of its own.</summary>
    public void Adopt(MemoryNode memory)
    {
        memory.Owner = Node;
        memory.Name = Names.Unique(memory.Name, "_mem");
        Node.Memories.Add(memory);
    }
}
