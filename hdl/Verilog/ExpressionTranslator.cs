using System.Numerics;
using PyXL.Hdl.Ir;
using V = PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Expressions of the intermediate representation as Verilog. Each result is unsigned and exactly as wide by itself as the expression, and
/// stands only among others of its width: the context cannot widen it, so no carry appears and no shift changes its sign.
/// </summary>
/// <param name="names">Verilog names of the nets in reach.</param>
/// <param name="memoryNames">Verilog names of the module's memories.</param>
/// <param name="named">Expressions that get a wire of their own.</param>
/// <param name="items">Where the wires are declared, ahead of what uses them.</param>
internal sealed class ExpressionTranslator(
    Scope scope, IReadOnlyDictionary<Net, string> names, IReadOnlyDictionary<MemoryNode, string> memoryNames, IReadOnlySet<Expr> named, List<V.Item> items)
{
    private readonly Dictionary<Expr, string> wires = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Expr, string> suggestions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(EnumSymbol Symbol, BigInteger Value, int Width), string> constants = [];

    /// <summary>Constants of enums that were used, those of one enum together.</summary>
    public IEnumerable<V.LocalParameter> LocalParameters => constants
        .OrderBy(c => c.Key.Symbol.Enum.Name, StringComparer.Ordinal).ThenBy(c => c.Key.Width).ThenBy(c => c.Key.Value)
        .Select(c => new V.LocalParameter(c.Value, c.Key.Width, new V.Number(c.Key.Value, c.Key.Width)));

    /// <summary>Where wires are declared now.</summary>
    public List<V.Item> Items { get; set; } = items;

    /// <summary>Name of what is being assigned; wires without a better name are called after it.</summary>
    public string Context { get; set; } = "value";

    public bool WithSource { get; init; }

    /// <summary>Lets uses of an expression read the wire that is assigned it anyway.</summary>
    public void UseNameOf(Net net, Expr value) => wires.TryAdd(value, names[net]);

    public string Name(Net net) => names[net];

    /// <summary>The value of an assignment or condition.</summary>
    public V.Expression Value(Expr expr) => Plain(Translate(expr));

    /// <summary>The value of an assignment to a net, which may be what gives the value its name.</summary>
    public V.Expression ValueOf(Net target, Expr expr) => wires.TryGetValue(expr, out var wire) && wire == names[target] ? Plain(Operator(expr)) : Value(expr);

    /// <summary>The subject of a case statement, whose patterns are unsigned.</summary>
    public V.Expression Subject(Expr expr) => Translate(expr);

    public V.Expression Constant(Const constant)
    {
        if (constant.Symbol is not { } symbol) return new V.Number(constant.Value, constant.Width);
        var key = (symbol, constant.Value, constant.Width);
        if (!constants.TryGetValue(key, out var name)) constants[key] = name = scope.Add(Naming.EnumConstant(symbol));
        return new V.Name(name);
    }

    /// <summary>A bit at a computed place that is always within the net.</summary>
    public static bool IsDynamicBit(Slice slice) =>
        slice is { High: 0, Low: 0, Operand: Binary { Op: BinaryOp.ShrU, Left: Net net, Right: not Const and var at } }
        && net.Width > 1 && BitOperations.IsPow2(net.Width) && BitOperations.Log2((uint)net.Width) == at.Width;

    /// <summary>The low bits of a product, which need no wider multiplier than themselves.</summary>
    public static bool IsLowProduct(Slice slice) => slice is { Low: 0, Operand: Binary { Op: BinaryOp.MulU or BinaryOp.MulS } product }
        && IsLowPart(product.Left, slice.Width) && IsLowPart(product.Right, slice.Width);

    private static bool IsLowPart(Expr expr, int width) => expr.Width == width || (expr.Width > width && IsSelectable(expr));

    /// <summary>Whether single bits can be written without a name for the whole.</summary>
    public static bool IsSelectable(Expr expr) => expr is Net or Const or Slice { Operand: Net } or { Width: 1 };

    private V.Expression Translate(Expr expr) => expr switch
    {
        Net net => new V.Name(names[net]),
        Const constant => Constant(constant),
        _ when wires.TryGetValue(expr, out var wire) => new V.Name(wire),
        _ when named.Contains(expr) => new V.Name(Declare(expr)),
        _ => Operator(expr),
    };

    /// <summary>A wire for an expression that is not shared but cannot stand where it is used.</summary>
    public V.Name Wire(string suggestion, V.Expression value, int width)
    {
        var name = scope.Add(suggestion);
        Items.Add(new V.Declaration("wire", name, width) { Value = value });
        return new V.Name(name);
    }

    /// <summary>The name that an expression gets if it is to have one.</summary>
    public void Suggest(Expr expr, string name) => suggestions.TryAdd(expr, name);

    private string Declare(Expr expr)
    {
        var value = Plain(Operator(expr));
        var name = scope.Add(suggestions.GetValueOrDefault(expr) ?? Naming.Of(expr, n => names[n], Context));
        Items.Add(new V.Declaration("wire", name, expr.Width) { Value = value, Note = WithSource ? Note(expr.Source) : null });
        return wires[expr] = name;
    }

    public static string? Note(SourceLocation source) => source.File is null ? null : $"{Path.GetFileName(source.File)}:{source.Line}";

    private V.Expression Operator(Expr expr)
    {
        switch (expr)
        {
            case Unary u:
                return new V.Unary(u.Op switch
                {
                    UnaryOp.Not => u.Width == 1 ? "!" : "~",
                    UnaryOp.Negate => "-",
                    UnaryOp.ReduceAnd => "&",
                    UnaryOp.ReduceOr => "|",
                    UnaryOp.ReduceXor => "^",
                    _ => throw new ArgumentException($"unknown operator {u.Op}"),
                }, Translate(u.Operand));
            case Binary b:
                return Binary(b);
            case Mux m:
                return new V.Conditional(Translate(m.Condition), Translate(m.Then), Translate(m.Else));
            case Slice { Operand: Binary shift } s when IsDynamicBit(s):
                return new V.Element(names[(Net)shift.Left], Index(shift.Right, names[(Net)shift.Left]));
            case Slice { Operand: Binary product } s when !wires.ContainsKey(product) && !named.Contains(product) && IsLowProduct(s):
                return new V.Binary("*", Bits(product.Left, s.High, 0), Bits(product.Right, s.High, 0));
            case Slice s:
                return Bits(s.Operand, s.High, s.Low);
            case Concat c:
                return Concatenation(c);
            case Extend { Signed: false } e:
                return ZeroExtended(e.Operand, e.Width);
            case Extend e:
                return SignExtended(e.Operand, e.Width);
            case AsyncRead r:
                return Word(r.Memory, r.Address);
            case Net or Const:
                return Translate(expr);
            default:
                throw new ArgumentException($"unknown expression {expr.GetType().Name}");
        }
    }

    private V.Expression Binary(Binary b) => b.Op switch
    {
        BinaryOp.And => new V.Binary(b.Width == 1 ? "&&" : "&", Translate(b.Left), Translate(b.Right)),
        BinaryOp.Or => new V.Binary(b.Width == 1 ? "||" : "|", Translate(b.Left), Translate(b.Right)),
        BinaryOp.Xor => new V.Binary("^", Translate(b.Left), Translate(b.Right)),
        BinaryOp.Add => new V.Binary("+", Translate(b.Left), Translate(b.Right)),
        BinaryOp.Sub => new V.Binary("-", Translate(b.Left), Translate(b.Right)),
        BinaryOp.MulU => new V.Binary("*", ZeroExtended(b.Left, b.Width), ZeroExtended(b.Right, b.Width)),
        // Operands are extended by hand, for linters, and signed, so that synthesis sees the true width of the factors.
        BinaryOp.MulS => Unsigned(new V.Binary("*", Signed(SignExtended(b.Left, b.Width)), Signed(SignExtended(b.Right, b.Width)))),
        BinaryOp.Eq => new V.Binary("==", Translate(b.Left), Translate(b.Right)),
        BinaryOp.Ne => new V.Binary("!=", Translate(b.Left), Translate(b.Right)),
        BinaryOp.LtU => new V.Binary("<", Translate(b.Left), Translate(b.Right)),
        BinaryOp.LeU => new V.Binary("<=", Translate(b.Left), Translate(b.Right)),
        BinaryOp.LtS => new V.Binary("<", Signed(Value(b.Left)), Signed(Value(b.Right))),
        BinaryOp.LeS => new V.Binary("<=", Signed(Value(b.Left)), Signed(Value(b.Right))),
        BinaryOp.Shl => new V.Binary("<<", Translate(b.Left), Distance(b.Right)),
        BinaryOp.ShrU => new V.Binary(">>", Translate(b.Left), Distance(b.Right)),
        // However far; Verilator 5.006 loses bits of copies of one bit that go beyond their width.
        BinaryOp.ShrS when IsCopiesOfOneBit(b.Left) => Translate(b.Left),
        BinaryOp.ShrS => Unsigned(new V.Binary(">>>", Signed(Value(b.Left)), Distance(b.Right))),
        _ => throw new ArgumentException($"unknown operator {b.Op}"),
    };

    private static bool IsCopiesOfOneBit(Expr e) =>
        e is Extend { Signed: true, Operand.Width: 1 } || e is Concat c && c.Parts.All(p => p.Width == 1 && ReferenceEquals(p, c.Parts[0]));

    /// <summary>The word of a memory at an address within it.</summary>
    public V.Element Word(MemoryNode memory, Expr address) =>
        new(memoryNames[memory], memory.Depth == 1 ? new V.Integer(0) : Index(address, memory.Name));

    /// <summary>An index without arithmetic: Icarus computes indices in more bits than their operands have, so that they do not wrap around.</summary>
    private V.Expression Index(Expr expr, string indexed) =>
        Value(expr) is var value && value is V.Name or V.Number or V.Select or V.Concatenation ? value : Wire($"{indexed}_address", value, expr.Width);

    /// <summary>Bits of an expression that is selectable or has a name.</summary>
    public V.Expression Bits(Expr operand, int high, int low)
    {
        if (operand.Width == high - low + 1) return Value(operand);
        return operand switch
        {
            Const c => new V.Number((c.Value >> low) & ConstantFolding.Ones(high - low + 1), high - low + 1),
            Slice { Operand: Net net } s when !wires.ContainsKey(s) && !named.Contains(s) => Bits(net, s.Low + high, s.Low + low),
            _ => new V.Select(Translate(operand), high, low),
        };
    }

    private V.Expression Concatenation(Concat concat)
    {
        var parts = new List<V.Expression>();
        for (var i = 0; i < concat.Parts.Count;)
        {
            var run = concat.Parts.Skip(i).TakeWhile(p => p == concat.Parts[i]).Count();
            var value = Value(concat.Parts[i]);
            parts.Add(run == 1 ? value : new V.Replication(run, value));
            i += run;
        }
        return Joined(parts);
    }

    /// <summary>The parts side by side, without braces in braces.</summary>
    private static V.Expression Joined(IEnumerable<V.Expression> parts)
    {
        var flat = new List<V.Expression>();
        foreach (var part in parts.SelectMany(p => p is V.Concatenation inner ? inner.Parts : [p]))
        {
            if (part is V.Number { Value.IsZero: true } low && flat.LastOrDefault() is V.Number { Value.IsZero: true } high) flat[^1] = high with { Width = high.Width + low.Width };
            else flat.Add(part);
        }
        return flat is [V.Replication or V.Name] ? flat[0] : new V.Concatenation(flat);
    }

    private V.Expression ZeroExtended(Expr operand, int width)
    {
        if (operand is Const c) return new V.Number(c.Value, width);
        return Joined([new V.Number(0, width - operand.Width), Value(operand)]);
    }

    private V.Expression SignExtended(Expr operand, int width)
    {
        if (operand is Const c) return new V.Number(ConstantFolding.Signed(c.Value, c.Width) & ConstantFolding.Ones(width), width);
        if (operand.Width == 1) return new V.Replication(width, Value(operand));
        var (added, sign) = (width - operand.Width, Bits(operand, operand.Width - 1, operand.Width - 1));
        return Joined([added == 1 ? sign : new V.Replication(added, sign), Value(operand)]);
    }

    private V.Expression Distance(Expr expr) => expr is Const { Symbol: null } c && c.Value <= int.MaxValue ? new V.Integer((int)c.Value) : Value(expr);

    private static V.Expression Signed(V.Expression expression) =>
        expression is V.Number n ? n with { Signed = true } : new V.Call("$signed", expression);

    private static V.Call Unsigned(V.Expression expression) => new("$unsigned", expression);

    /// <summary>Without the conversion that only matters inside a larger expression.</summary>
    private static V.Expression Plain(V.Expression expression) => expression is V.Call { Function: "$unsigned" } c ? c.Argument : expression;
}
