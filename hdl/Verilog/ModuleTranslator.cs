using PyXL.Hdl.Ir;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>A module in Verilog, with what its parent has to know of it.</summary>
/// <param name="Files">Texts of the data files that the module reads, by memory.</param>
/// <param name="PortNames">Verilog names of the ports.</param>
/// <param name="Properties">Properties by their labels.</param>
/// <param name="FalseLoops">Children whose blocks have to be split: see <see cref="ModulePlan"/>.</param>
internal sealed record TranslatedModule(
    V.ModuleDeclaration Syntax, IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<Net, string> PortNames,
    IReadOnlyDictionary<string, Property> Properties, IReadOnlyDictionary<Net, OutputPaths> Paths, IReadOnlyList<ModuleNode> FalseLoops);

/// <summary>Translates one module, whose children are translated already.</summary>
internal sealed class ModuleTranslator
{
    private readonly ModuleNode module;
    private readonly IReadOnlyDictionary<ModuleNode, TranslatedModule> children;
    private readonly ModulePlan plan;
    private readonly Scope scope = new();
    private readonly Dictionary<Net, string> names = [];
    private readonly Dictionary<MemoryNode, string> memoryNames = [];
    private readonly Dictionary<ModuleNode, string> instanceNames = [];
    private readonly Dictionary<string, string> files = [];
    private readonly List<V.Item> logic = [];
    private readonly ExpressionTranslator expressions;
    private readonly BlockTranslator blocks;

    /// <summary>Inputs of children that are driven by one expression: it is written at the instance.</summary>
    private readonly Dictionary<Net, Block> connections;

    /// <summary>Nets of this module that take the place of a child's output, which is all they are assigned.</summary>
    private readonly Dictionary<Net, Net> aliases = [];

    private ModuleTranslator(ModuleNode module, IReadOnlyDictionary<ModuleNode, TranslatedModule> children, bool byPath, VerilogOptions options)
    {
        (this.module, this.children) = (module, children);
        plan = ModulePlan.Make(module, module.Children.SelectMany(c => children[c].Paths).ToDictionary(), byPath);
        connections = Connections();
        foreach (var block in plan.Combinational)
            if (block.Statements is [Assign { IsWhole: true, Value: Net { Kind: NetKind.Output } output } assign] && output.Owner != module && assign.Target.Owner == module)
                aliases.TryAdd(output, assign.Target);
        AddNames();
        expressions = new ExpressionTranslator(scope, names, memoryNames, plan.Named, logic) { WithSource = options.SourceLocations };
        blocks = new BlockTranslator(expressions, options, DomainOf);
        foreach (var block in Logic().Where(b => b.Statements is [Assign { IsWhole: true }]))
            if (((Assign)block.Statements[0]).Value is var value && plan.Named.Contains(value)) expressions.UseNameOf(block.Targets[0], value);
    }

    /// <param name="byPath">See <see cref="CombinationalPlan"/>.</param>
    public static TranslatedModule Translate(ModuleNode module, IReadOnlyDictionary<ModuleNode, TranslatedModule> children, bool byPath, VerilogOptions options) =>
        new ModuleTranslator(module, children, byPath, options).Translate();

    private TranslatedModule Translate()
    {
        foreach (var child in module.Children) logic.Add(Instance(child));
        foreach (var block in Logic().Concat(plan.Clocked).OrderBy(b => b.Position))
        {
            if (block.Targets[0].Kind == NetKind.Register) Add(blocks.Clocked(block));
            else foreach (var item in blocks.Combinational(block)) Add(item);
        }
        AddMemoryPorts();
        foreach (var pin in AllPads.SelectMany(Pins)) Add(pin);
        var properties = new PropertyTranslator(scope, expressions, DomainOf);
        if (properties.Translate(plan.Properties) is { } section) logic.Add(section);

        var items = new List<V.Item>();
        items.AddRange(expressions.LocalParameters);
        items.AddRange(Declarations());
        items.AddRange(logic);
        var ports = Ports();
        return new TranslatedModule(
            new V.ModuleDeclaration(module.TypeName, module.Comment, ports, UnusedBits.Gather(() => scope.Add("unused_ok"), ports, items)), files, module.Ports.ToDictionary(p => p, p => names[p]), properties.Labels, plan.Paths, plan.FalseLoops);
    }

    private void Add(V.Item item) => logic.Add(item);

    private IEnumerable<Block> Logic() => plan.Combinational.Where(b => !connections.ContainsKey(b.Targets[0]) && !aliases.ContainsValue(b.Targets[0]));

    private Dictionary<Net, Block> Connections()
    {
        var read = plan.Combinational.Concat(plan.Clocked).SelectMany(b => b.Statements).SelectMany(StatementTree.Expressions)
            .Concat(plan.Draft.Reads.SelectMany(r => r.Expressions)).Concat(plan.Draft.Writes.SelectMany(w => w.Expressions))
            .Concat(plan.Properties.SelectMany(p => p.Expressions)).Below().OfType<Net>().ToHashSet();
        return plan.Combinational.Where(b => b.Targets is [var t] && t.Owner != module && !read.Contains(t) && b.Statements is [Assign { IsWhole: true }])
            .ToDictionary(b => b.Targets[0]);
    }

    private void AddNames()
    {
        foreach (var name in ClockPorts()) scope.Add(name);
        foreach (var net in plan.Draft.Nets) names[net] = scope.Add(net.Name);
        foreach (var memory in module.Memories) memoryNames[memory] = scope.Add(memory.Name);
        foreach (var child in module.Children) instanceNames[child] = scope.Add(child.InstanceName);
        foreach (var (output, net) in aliases) names[output] = names[net];
        foreach (var port in ConnectionWires())
            names[port] = scope.Add($"{port.Owner.InstanceName.TrimEnd('_')}_{port.Name}");
    }

    /// <summary>Ports of children that a wire of their own connects.</summary>
    private IEnumerable<Net> ConnectionWires() => module.Children.SelectMany(c => c.Ports).Where(p => !connections.ContainsKey(p) && !aliases.ContainsKey(p));

    /// <summary>Clocks and resets that come from outside: those that no net of the module carries.</summary>
    private IEnumerable<string> ClockPorts() => module.Domains.Select(d => d.Clock).Concat(module.Domains.Where(d => d.HasReset).Select(d => d.Reset)).Distinct()
        .Where(name => !module.Nets.Any(n => n.Name == name));

    private static (string Clock, string Reset) DomainOf(ClockDomain domain) => (domain.Clock, domain.Reset);

    private IReadOnlyList<V.Port> Ports() =>
    [
        .. ClockPorts().Select(name => new V.Port("input", "wire", name, 1, null)),
        .. module.Ports.Where(p => !IsPad(p)).Select(p => new V.Port(p.Kind == NetKind.Input ? "input" : "output", KindOf(p), names[p], p.Width, p.Comment) { Attributes = p.Attributes }),
        .. AllPads.Select(p => new V.Port("inout", "wire", PadNames[p], p.In.Width, p.In.Net!.Comment)),
    ];

    /// <summary>Pins of the chip are bidirectional only at the top: see <see cref="Pads"/>.</summary>
    private bool IsPad(Net port) => port.Pads is not null && module.Parent is null;

    private IEnumerable<Pads> AllPads => module.Ports.Where(IsPad).Select(p => p.Pads!).Distinct();

    private Dictionary<Pads, string> PadNames => field ??= AllPads.ToDictionary(p => p, p => scope.Add(p.Name));

    /// <summary>Drives the pins, bit by bit, and reads them.</summary>
    private IEnumerable<V.Item> Pins(Pads pads)
    {
        var (pin, @in, @out, enable) = (new V.Name(PadNames[pads]), new V.Name(names[pads.In.Net!]), new V.Name(names[pads.Out.Net!]), new V.Name(names[pads.Enable.Net!]));
        V.Expression Bit(V.Name name, int i) => pads.In.Width == 1 ? name : new V.Select(name, i, i);
        for (var i = 0; i < pads.In.Width; i++)
            yield return new V.ContinuousAssign(Bit(pin, i), new V.Conditional(Bit(enable, i), Bit(@out, i), new V.HighImpedance()));
        yield return new V.ContinuousAssign(@in, pin);
    }

    private IEnumerable<V.Item> Declarations()
    {
        string? previous = null;
        foreach (var net in plan.Draft.Nets.Where(n => n.Kind is NetKind.Wire or NetKind.Register || IsPad(n)))
        {
            // The fields of a struct share a comment.
            var comment = net.Comment == previous ? null : net.Comment;
            previous = net.Comment;
            yield return new V.Declaration(KindOf(net), names[net], net.Width)
            {
                Comment = IsPad(net) ? null : comment,
                Value = net is { Reset: not null, Domain.HasReset: false } ? expressions.Constant(BlockTranslator.ResetValue(net)) : null,
                Attribute = net.IsSynchronizer ? "ASYNC_REG = \"TRUE\"" : null,
            };
        }
        foreach (var port in ConnectionWires()) yield return new V.Declaration(KindOf(port), names[port], port.Width);
        foreach (var memory in ReadMemories())
        {
            yield return MemoryTranslator.Declare(memory, memoryNames[memory]);
            if (memory.Initial is null) continue;
            var (contents, file) = MemoryTranslator.Initialise(memory, memoryNames[memory], scope);
            if (file is not null) files[memoryNames[memory]] = file;
            yield return contents;
        }
    }

    /// <summary>"reg" for what a procedure drives, "wire" for the rest.</summary>
    private string KindOf(Net net) => net.Kind == NetKind.Register || Procedural.Contains(net) ? "reg" : "wire";

    private HashSet<Net> Procedural => field ??=
    [
        .. Logic().Where(b => !BlockTranslator.IsContinuous(b)).SelectMany(b => b.Targets),
        .. plan.Draft.Reads.Select(r => r.Data),
    ];

    private V.Instance Instance(ModuleNode child)
    {
        var translated = children[child];
        var clocks = child.Domains.Select(d => d.Clock).Concat(child.Domains.Where(d => d.HasReset).Select(d => d.Reset)).Distinct()
            .Where(name => !child.Nets.Any(n => n.Name == name)).Select(name => new V.Connection(name, new V.Name(name), IsOutput: false));
        var ports = child.Ports.Select(p => new V.Connection(translated.PortNames[p], Connection(p), p.Kind == NetKind.Output));
        return new V.Instance(translated.Syntax.Name, instanceNames[child], [.. child.Parameters], [.. clocks, .. ports]) { Comment = child.Comment };
    }

    private V.Expression Connection(Net port)
    {
        if (!connections.TryGetValue(port, out var block)) return new V.Name(names[port]);
        expressions.Context = $"{port.Owner.InstanceName}_{port.Name}";
        return expressions.Value(((Assign)block.Statements[0]).Value);
    }

    private void AddMemoryPorts()
    {
        var translator = new MemoryTranslator(expressions, d => d.Clock);
        var declared = ReadMemories().ToHashSet();
        foreach (var memory in module.Memories)
        {
            if (declared.Contains(memory))
                foreach (var write in translator.Writes([.. plan.Draft.Writes.Where(w => w.Memory == memory)])) Add(write);
            foreach (var read in plan.Draft.Reads.Where(r => r.Memory == memory)) Add(translator.Read(read));
        }
    }

    /// <summary>Memories that something reads: the others have no effect.</summary>
    private IEnumerable<MemoryNode> ReadMemories()
    {
        var asynchronous = plan.Draft.Body.SelectMany(StatementTree.Expressions).Concat(plan.Draft.Writes.SelectMany(w => w.Expressions))
            .Concat(plan.Draft.Reads.SelectMany(r => r.Expressions)).Below().OfType<AsyncRead>().Select(r => r.Memory).ToHashSet();
        return module.Memories.Where(m => asynchronous.Contains(m) || plan.Draft.Reads.Any(r => r.Memory == m && !MemoryTranslator.IsOutside(r)));
    }
}
