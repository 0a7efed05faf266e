using System.Numerics;

namespace PyXL.Hdl.Verilog.Syntax;

/// <summary>A Verilog expression. The tree says what is computed; <see cref="Printer"/> places the parentheses.</summary>
internal abstract record Expression;

internal sealed record Name(string Text) : Expression;

/// <summary>A sized literal such as <c>8'd5</c> or <c>64'hff</c>; with <see cref="Signed"/>, <c>8'sd5</c>.</summary>
internal sealed record Number(BigInteger Value, int Width, bool Signed = false) : Expression;

/// <summary><c>1'bz</c>: a pin that is not driven.</summary>
internal sealed record HighImpedance : Expression;

/// <summary>An unsized decimal, for shift distances.</summary>
internal sealed record Integer(int Value) : Expression;

internal sealed record Text(string Value) : Expression;

/// <summary>The name of a data file of the module, as a string: the module's name, and the memory's.</summary>
internal sealed record DataFile(string Memory) : Expression
{
    public static string NameOf(string module, string memory) => $"{module}_{memory}.hex";
}

/// <summary>A constant bit or part select of a name or of a memory word.</summary>
internal sealed record Select(Expression Operand, int High, int Low) : Expression;

/// <summary>A bit or a memory word at a computed place.</summary>
internal sealed record Element(string Array, Expression At) : Expression;

internal sealed record Unary(string Operator, Expression Operand) : Expression;

internal sealed record Binary(string Operator, Expression Left, Expression Right) : Expression;

internal sealed record Conditional(Expression Condition, Expression Then, Expression Else) : Expression;

internal sealed record Concatenation(IReadOnlyList<Expression> Parts) : Expression;

internal sealed record Replication(int Count, Expression Operand) : Expression;

/// <summary>A system function: <c>$signed</c> or <c>$unsigned</c>.</summary>
internal sealed record Call(string Function, Expression Argument) : Expression;
