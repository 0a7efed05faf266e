using System.Numerics;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Tests.RandomDesigns;

/// <summary>Builds a <see cref="ModuleNode"/> by hand, for tests of what lies below the language.</summary>
public sealed class IrBuilder
{
    private List<Statement> scope;

    public IrBuilder(string typeName, string? instanceName = null, IrBuilder? parent = null)
    {
        Module = new ModuleNode(typeName, instanceName ?? typeName, parent?.Module) { Domains = [ClockDomain.Default] };
        parent?.Module.Children.Add(Module);
        scope = Module.Body;
    }

    public ModuleNode Module { get; }

    public Net Input(string name, int width = 1) => Declare(new Net(name, width, NetKind.Input));
    public Net Output(string name, int width = 1) => Declare(new Net(name, width, NetKind.Output));
    public Net Wire(string name, int width = 1) => Declare(new Net(name, width, NetKind.Wire));

    public Net Reg(string name, int width = 1, BigInteger? reset = null, ClockDomain? domain = null)
    {
        var net = Declare(new Net(name, width, NetKind.Register));
        (net.Reset, net.Domain) = (reset, domain ?? ClockDomain.Default);
        return net;
    }

    public MemoryNode Memory(string name, int width, int depth, IReadOnlyList<BigInteger>? initial = null, string? style = null)
    {
        var memory = new MemoryNode(name, width, depth) { Owner = Module, Initial = initial, RamStyle = style };
        Module.Memories.Add(memory);
        return memory;
    }

    public Net Read(MemoryNode memory, string name, Expr address, Expr enable, ReadDuringWrite rule = ReadDuringWrite.Old, ClockDomain? domain = null)
    {
        var data = Wire(name, memory.Width);
        memory.ReadPorts.Add(new ReadPort(memory, address, enable, data, domain ?? ClockDomain.Default, rule, default));
        return data;
    }

    public void Write(MemoryNode memory, Expr address, Expr data, Expr enable, Expr? mask = null, ClockDomain? domain = null) =>
        memory.WritePorts.Add(new WritePort(memory, address, data, enable, mask, domain ?? ClockDomain.Default, default));

    public void Assign(Net target, Expr value) => scope.Add(new Assign(target, target.Width - 1, 0, value));
    public void Assign(Net target, int high, int low, Expr value) => scope.Add(new Assign(target, high, low, value));

    public void If(Expr condition, Action then, Action? @else = null) =>
        scope.Add(new If(condition, Nested(then), @else is null ? [] : Nested(@else)));

    public void Switch(Expr subject, (Const[] Patterns, Action Body)[] cases, Action? @default) =>
        scope.Add(new Switch(subject, [.. cases.Select(c => new SwitchCase(c.Patterns, Nested(c.Body)))], @default is null ? null : Nested(@default)));

    public void Property(PropertyKind kind, Expr condition, string message) =>
        scope.Add(new Property(kind, condition, message, ClockDomain.Default));

    public static Const C(BigInteger value, int width) => new(value, width);
    public static Expr Bin(BinaryOp op, Expr left, Expr right) => new Binary(op, left, right);
    public static Expr Not(Expr operand) => new Unary(UnaryOp.Not, operand);
    public static Expr Bit(Expr operand, int index) => new Slice(operand, index, index);

    private Net Declare(Net net)
    {
        net.Owner = Module;
        Module.Nets.Add(net);
        return net;
    }

    private List<Statement> Nested(Action body)
    {
        var (outer, inner) = (scope, new List<Statement>());
        scope = inner;
        body();
        scope = outer;
        return inner;
    }
}
