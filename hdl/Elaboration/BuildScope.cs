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
        var outer = current;
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
            current = outer;
        }
    }

    /// <summary>Runs <paramref name="body"/>, whose statements go into <paramref name="block"/>, where all of <paramref name="under"/> hold.</summary>
    /// <param name="block">A block of the last statement, which has been added before.</param>
    public void Fill(List<Statement> block, Action body, IReadOnlyList<Expr> under)
    {
        var (outer, count) = (Block, conditions.Count);
        Block = block;
        conditions.AddRange(under);
        try
        {
            body();
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

    /// <summary>Adds a statement that takes effect whatever the conditions of the open blocks are: before the outermost of them.</summary>
    public void AddAlways(Statement statement)
    {
        if (Block == Node.Body) Add(statement);
        else Node.Body.Insert(Node.Body.Count - 1, statement);
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
        net.Name = Names.Unique(net.Name);
        if (net.Kind == NetKind.Register) net.Domain ??= Domain;
        Node.Nets.Add(net);
    }

    /// <summary>Gives a memory made inside of Build its owner and a name of its own.</summary>
    public void Adopt(MemoryNode memory)
    {
        memory.Owner = Node;
        memory.Name = Names.Unique(memory.Name);
        Node.Memories.Add(memory);
    }
}
