using System.Globalization;
using System.Numerics;
using PyXL.Hdl.Verilog.Syntax;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Expressions as text: parentheses where precedence needs them or where a reader would have to know the table by heart
/// (bitwise among each other, shifts of sums, <c>&amp;&amp;</c> within <c>||</c>), and lines broken at the outermost operator.
/// </summary>
internal static class ExpressionPrinter
{
    private const int LineLength = 120;

    /// <summary>The expression on one line if it fits after <paramref name="column"/> characters, else broken into lines indented by <paramref name="indent"/>.</summary>
    public static string Print(Expression expression, int indent, int column)
    {
        var flat = Flat(expression);
        if (column + flat.Length <= LineLength || !CanBreak(expression)) return flat;
        var pad = "\n" + new string(' ', indent + 4);
        return pad + Broken(expression, indent + 4);
    }

    private static bool CanBreak(Expression expression) => expression is Conditional or Concatenation or Binary;

    private static string Broken(Expression expression, int indent)
    {
        var flat = Flat(expression);
        if (indent + flat.Length <= LineLength) return flat;
        var pad = "\n" + new string(' ', indent);
        switch (expression)
        {
            case Conditional:
                var rows = new List<string>();
                while (expression is Conditional c)
                {
                    var head = $"{Operand(c.Condition, c)} ? ";
                    var fits = indent + head.Length + Flat(c.Then).Length + 4 <= LineLength;
                    rows.Add(fits || !CanBreak(c.Then) ? $"{head}{Operand(c.Then, c)} :" : $"{head}{BrokenOperand(c.Then, c, indent)} :");
                    expression = c.Else;
                }
                rows.Add(Broken(expression, indent));
                return string.Join(pad, rows);
            case Concatenation c when c.Parts.All(p => p is Name or Number or Select):
                return "{" + pad + "    " + string.Join(pad + "    ", Rows(c.Parts, indent + 4)) + pad + "}";
            case Concatenation c:
                return "{" + pad + "    " + string.Join("," + pad + "    ", c.Parts.Select(p => Broken(p, indent + 4))) + pad + "}";
            case Binary b:
                return string.Join($" {b.Operator}{pad}", Chain(b).Select((o, i) => BrokenOperand(o, b, indent, i > 0)));
            default:
                return flat;
        }
    }

    /// <summary>The expressions, separated by commas, in as few lines of the usual length as they take when each is indented by <paramref name="indent"/>.</summary>
    public static List<string> Rows(IEnumerable<Expression> expressions, int indent)
    {
        var rows = new List<string>();
        foreach (var text in expressions.Select(Flat))
        {
            if (rows.Count > 0 && indent + rows[^1].Length + text.Length + 3 <= LineLength) rows[^1] += $", {text}";
            else
            {
                if (rows.Count > 0) rows[^1] += ",";
                rows.Add(text);
            }
        }
        return rows;
    }

    private static string BrokenOperand(Expression operand, Expression parent, int indent, bool isRight = false) =>
        NeedsParentheses(operand, parent, isRight) ? $"({Broken(operand, indent + 1)})" : Broken(operand, indent);

    private static IEnumerable<Expression> Chain(Binary binary) => IsAssociative(binary.Operator)
        ? new[] { binary.Left, binary.Right }.SelectMany(o => o is Binary b && b.Operator == binary.Operator ? Chain(b) : [o])
        : [binary.Left, binary.Right];

    public static string Flat(Expression expression) => expression switch
    {
        Name n => n.Text,
        Number n => Literal(n),
        HighImpedance => "1'bz",
        Integer i => i.Value.ToString(CultureInfo.InvariantCulture),
        Text t => $"\"{Escape(t.Value)}\"",
        Select s => s.High == s.Low ? $"{Flat(s.Operand)}[{s.Low}]" : $"{Flat(s.Operand)}[{s.High}:{s.Low}]",
        Element i => $"{i.Array}[{Flat(i.At)}]",
        Unary u => u.Operator + Operand(u.Operand, u),
        Binary b => $"{Operand(b.Left, b)} {b.Operator} {Operand(b.Right, b, isRight: true)}",
        Conditional c => $"{Operand(c.Condition, c)} ? {Operand(c.Then, c)} : {Flat(c.Else)}",
        Concatenation c => $"{{{string.Join(", ", c.Parts.Select(Flat))}}}",
        Replication r => $"{{{r.Count}{{{Flat(r.Operand)}}}}}",
        Call c => $"{c.Function}({Flat(c.Argument)})",
        _ => throw new ArgumentException($"unknown expression {expression.GetType().Name}"),
    };

    /// <summary>Small values in decimal, others in hexadecimal; single bits in binary.</summary>
    private static string Literal(Number number)
    {
        var (value, width) = (number.Value, number.Width);
        if (number.Signed)
        {
            var half = BigInteger.One << (width - 1);
            if (value > half) return $"-{width}'sd{(half << 1) - value}";
            return value == half ? $"{width}'sh{Hex(value)}" : $"{width}'sd{value}";
        }
        if (width == 1) return $"1'b{value}";
        return value < 1024 || width <= 8 ? $"{width}'d{value}" : $"{width}'h{Hex(value)}";
    }

    private static string Hex(BigInteger value)
    {
        var text = value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return text.Length == 0 ? "0" : text;
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "");

    private static string Operand(Expression operand, Expression parent, bool isRight = false) =>
        NeedsParentheses(operand, parent, isRight) ? $"({Flat(operand)})" : Flat(operand);

    private static bool NeedsParentheses(Expression operand, Expression parent, bool isRight = false) => (operand, parent) switch
    {
        (Conditional, _) => true,
        (Binary, Unary or Conditional) => true,
        (Unary, Unary) => true,
        (Unary { Operator: "&" or "|" or "^" }, Binary) => true,
        (Binary inner, Binary outer) when inner.Operator == outer.Operator => isRight ? !IsAssociative(outer.Operator) : Level(outer.Operator) is Comparison,
        (Binary inner, Binary outer) => (Level(inner.Operator), Level(outer.Operator)) switch
        {
            (Product, Sum) => false,
            (Sum, Sum) => isRight,
            (Product or Sum or Shift or Comparison, Logical) => false,
            (Product or Sum, Comparison) => false,
            _ => true,
        },
        (Number { Signed: true }, Unary) => true,
        _ => false,
    };

    private const int Product = 0, Sum = 1, Shift = 2, Comparison = 3, Bitwise = 4, Logical = 5;

    private static int Level(string op) => op switch
    {
        "*" => Product,
        "+" or "-" => Sum,
        "<<" or ">>" or ">>>" => Shift,
        "==" or "!=" or "<" or "<=" => Comparison,
        "&" or "|" or "^" => Bitwise,
        "&&" or "||" => Logical,
        _ => throw new ArgumentException($"unknown operator {op}"),
    };

    private static bool IsAssociative(string op) => op is "&" or "|" or "^" or "&&" or "||" or "+" or "*";
}
