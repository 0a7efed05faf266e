using System.Numerics;

namespace PyXL.Hdl.Ir;

/// <summary>
/// A node of the combinational graph: a value of <see cref="Width"/> bits. Nodes are compared by reference; a node that is
/// used twice is one piece of hardware. Values are bit patterns: signedness belongs to the operator, not to the operand.
/// </summary>
public abstract class Expr
{
    private protected Expr(int width, SourceLocation source)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        Width = width;
        Source = source;
    }

    /// <summary>Width in bits, at least 1.</summary>
    public int Width { get; }

    public SourceLocation Source { get; }
}

/// <summary>A constant, <c>0 &lt;= Value &lt; 2^Width</c>. <see cref="Symbol"/> names it in the Verilog (an enum member).</summary>
public sealed class Const(BigInteger value, int width, SourceLocation source = default, EnumSymbol? symbol = null) : Expr(width, source)
{
    public BigInteger Value { get; } =
        value.Sign >= 0 && value < (BigInteger.One << width)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), $"{value} does not fit in {width} bits");

    public EnumSymbol? Symbol { get; } = symbol;
}

/// <summary>The enum type and member a constant stands for.</summary>
public sealed record EnumSymbol(Type Enum, string Member);

public enum UnaryOp
{
    /// <summary>Bitwise complement; result width = operand width.</summary>
    Not,
    /// <summary>Two's complement negation modulo 2^width; result width = operand width.</summary>
    Negate,
    /// <summary>AND of all bits; result 1 bit.</summary>
    ReduceAnd,
    /// <summary>OR of all bits; result 1 bit.</summary>
    ReduceOr,
    /// <summary>XOR of all bits; result 1 bit.</summary>
    ReduceXor,
}

public sealed class Unary(UnaryOp op, Expr operand, SourceLocation source = default)
    : Expr(op is UnaryOp.Not or UnaryOp.Negate ? operand.Width : 1, source)
{
    public UnaryOp Op { get; } = op;
    public Expr Operand { get; } = operand;
}

public enum BinaryOp
{
    // Operands of equal width w, result w bits.
    And, Or, Xor, Add, Sub,
    // Operands of any widths, result a + b bits: the exact product.
    MulU, MulS,
    // Operands of equal width, result 1 bit.
    Eq, Ne, LtU, LeU, LtS, LeS,
    // Right operand is an unsigned shift count of any width; result has the left operand's width. Counts >= width shift everything out.
    Shl, ShrU, ShrS,
}

public sealed class Binary(BinaryOp op, Expr left, Expr right, SourceLocation source = default)
    : Expr(ResultWidth(op, left, right), source)
{
    public BinaryOp Op { get; } = op;
    public Expr Left { get; } = left;
    public Expr Right { get; } = right;

    private static int ResultWidth(BinaryOp op, Expr left, Expr right) => op switch
    {
        BinaryOp.MulU or BinaryOp.MulS => left.Width + right.Width,
        BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS => left.Width,
        _ when left.Width != right.Width => throw new ArgumentException($"{op}: widths differ, {left.Width} and {right.Width}"),
        BinaryOp.Eq or BinaryOp.Ne or BinaryOp.LtU or BinaryOp.LeU or BinaryOp.LtS or BinaryOp.LeS => 1,
        _ => left.Width,
    };
}

/// <summary>Two-way select: <c>Condition ? Then : Else</c>. Condition is 1 bit; both arms have the result's width.</summary>
public sealed class Mux : Expr
{
    public Mux(Expr condition, Expr then, Expr @else, SourceLocation source = default) : base(then.Width, source)
    {
        if (condition.Width != 1) throw new ArgumentException($"a condition is 1 bit wide, not {condition.Width}");
        if (then.Width != @else.Width) throw new ArgumentException($"Mux: widths differ, {then.Width} and {@else.Width}");
        (Condition, Then, Else) = (condition, then, @else);
    }

    public Expr Condition { get; }
    public Expr Then { get; }
    public Expr Else { get; }
}

/// <summary>Bits <c>High..Low</c> (inclusive) of the operand.</summary>
public sealed class Slice : Expr
{
    public Slice(Expr operand, int high, int low, SourceLocation source = default) : base(high - low + 1, source)
    {
        if (low < 0 || high >= operand.Width) throw new ArgumentException($"slice [{high}:{low}] is outside of {operand.Width} bits");
        (Operand, High, Low) = (operand, high, low);
    }

    public Expr Operand { get; }
    public int High { get; }
    public int Low { get; }
}

/// <summary>Concatenation, most significant part first.</summary>
public sealed class Concat(IReadOnlyList<Expr> parts, SourceLocation source = default) : Expr(parts.Sum(p => p.Width), source)
{
    public IReadOnlyList<Expr> Parts { get; } = parts;
}

/// <summary>Zero or sign extension to a width that is not smaller.</summary>
public sealed class Extend : Expr
{
    public Extend(Expr operand, int width, bool signed, SourceLocation source = default) : base(width, source)
    {
        if (width < operand.Width) throw new ArgumentException($"cannot extend {operand.Width} bits to {width}");
        (Operand, Signed) = (operand, signed);
    }

    public Expr Operand { get; }
    public bool Signed { get; }
}

/// <summary>The word at an address, in the same cycle (distributed RAM, not block RAM). Addresses past the depth read zero.</summary>
public sealed class AsyncRead(MemoryNode memory, Expr address, SourceLocation source = default) : Expr(memory.Width, source)
{
    public MemoryNode Memory { get; } = memory;
    public Expr Address { get; } = address;
}

public enum NetKind { Input, Output, Wire, Register }

/// <summary>
/// A named signal of a module. Inputs are driven by the parent (or by the test bench at the top); outputs and wires by
/// statements, a child's output, or a memory's read port; registers by clocked statements, holding their value otherwise.
/// A parent reads and drives the ports of its children through the child's own nets.
/// </summary>
public sealed class Net(string name, int width, NetKind kind, SourceLocation source = default) : Expr(width, source)
{
    /// <summary>Unique in its module; the C# member's or local's name, in snake_case.</summary>
    public string Name { get; set; } = name;
    public NetKind Kind { get; } = kind;

    /// <summary>The module that declares the net; set at elaboration.</summary>
    public ModuleNode Owner { get; set; } = null!;

    /// <summary>Instance names from the top and the net's name, joined by dots.</summary>
    public string Path => Owner is null ? Name : $"{Owner.Path}.{Name}";

    /// <summary>Registers only.</summary>
    public ClockDomain? Domain { get; set; }

    /// <summary>Registers only: value after reset; null for a register without reset (it starts at random in simulation).</summary>
    public BigInteger? Reset { get; set; }

    /// <summary>Registers only: the first flop of a synchroniser, which may take a value from another clock (attribute <c>ASYNC_REG</c>).</summary>
    public bool IsSynchronizer { get; set; }

    /// <summary>Wires only: the domain whose clock or reset this is: see <see cref="DomainSource"/>.</summary>
    public ClockDomain? Makes { get; set; }

    /// <summary>Ports only: the pins that it is a part of.</summary>
    internal Pads? Pads { get; set; }

    /// <summary>Ports only: Verilog attributes, without their brackets.</summary>
    public IReadOnlyList<string> Attributes { get; set; } = [];

    /// <summary>How waveform viewers and constants show the value: the enum it carries, or null.</summary>
    public Type? Enum { get; set; }
    public bool Signed { get; set; }

    /// <summary>Written above the declaration in the Verilog.</summary>
    public string? Comment { get; set; }
}
