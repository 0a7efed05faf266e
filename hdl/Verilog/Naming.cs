using System.Text;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>Names for what has none in the source: from the operands where they are short, else from what is being assigned.</summary>
internal static class Naming
{
    private const int Longest = 32;

    public static string Of(Expr expr, Func<Net, string> nameOf, string context)
    {
        var name = FromOperands(expr, nameOf);
        return name is not null && name.Length <= Longest && !char.IsDigit(name[0]) ? name : $"{context}_{Kind(expr)}";
    }

    /// <summary><c>AluOp.ShiftLeft</c> as <c>ALU_OP_SHIFT_LEFT</c>.</summary>
    public static string EnumConstant(EnumSymbol symbol) => $"{UpperSnake(symbol.Enum.Name)}_{UpperSnake(symbol.Member)}";

    private static string UpperSnake(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord && name[i - 1] != '_') text.Append('_');
            text.Append(char.ToUpperInvariant(name[i]));
        }
        return text.ToString();
    }

    private static string? FromOperands(Expr expr, Func<Net, string> nameOf)
    {
        string? Term(Expr e) => e switch
        {
            Net n => nameOf(n),
            Slice { Operand: Net n } s => s.Width == 1 ? $"{nameOf(n)}_{s.Low}" : $"{nameOf(n)}_{s.High}_{s.Low}",
            Const { Symbol: { } symbol } => UpperSnake(symbol.Member).ToLowerInvariant(),
            Const c when c.Value < 1000 => c.Value.ToString(),
            Unary { Op: UnaryOp.Not } u when Term(u.Operand) is { } inner => $"not_{inner}",
            _ => null,
        };
        switch (expr)
        {
            case Unary u when Term(u.Operand) is { } operand:
                return u.Op switch
                {
                    UnaryOp.Not => $"not_{operand}",
                    UnaryOp.Negate => $"minus_{operand}",
                    UnaryOp.ReduceAnd => $"{operand}_is_ones",
                    UnaryOp.ReduceOr => $"{operand}_is_nonzero",
                    _ => $"{operand}_parity",
                };
            case Binary b when Term(b.Left) is { } left && Term(b.Right) is { } right:
                return b.Op switch
                {
                    BinaryOp.And => $"{left}_and_{right}",
                    BinaryOp.Or => $"{left}_or_{right}",
                    BinaryOp.Xor => $"{left}_xor_{right}",
                    BinaryOp.Add => $"{left}_plus_{right}",
                    BinaryOp.Sub => $"{left}_minus_{right}",
                    BinaryOp.MulU or BinaryOp.MulS => $"{left}_times_{right}",
                    BinaryOp.Eq => $"{left}_is_{right}",
                    BinaryOp.Ne => $"{left}_is_not_{right}",
                    BinaryOp.LtU or BinaryOp.LtS => $"{left}_below_{right}",
                    BinaryOp.LeU or BinaryOp.LeS => $"{left}_up_to_{right}",
                    BinaryOp.Shl => $"{left}_shl_{right}",
                    _ => $"{left}_shr_{right}",
                };
            case AsyncRead r when Term(r.Address) is { } address:
                return $"{r.Memory.Name}_at_{address}";
            default:
                return null;
        }
    }

    private static string Kind(Expr expr) => expr switch
    {
        Unary { Op: UnaryOp.Not } => "complement",
        Unary { Op: UnaryOp.Negate } => "negated",
        Unary { Op: UnaryOp.ReduceAnd } => "all",
        Unary { Op: UnaryOp.ReduceOr } => "any",
        Unary => "parity",
        Binary { Op: BinaryOp.Add } => "sum",
        Binary { Op: BinaryOp.Sub } => "difference",
        Binary { Op: BinaryOp.MulU or BinaryOp.MulS } => "product",
        Binary { Op: BinaryOp.Shl or BinaryOp.ShrU or BinaryOp.ShrS } => "shifted",
        Binary { Op: BinaryOp.And or BinaryOp.Or or BinaryOp.Xor, Width: > 1 } => "bits",
        Binary { Op: BinaryOp.Eq } => "equal",
        Binary { Op: BinaryOp.Ne } => "differs",
        Binary { Op: BinaryOp.LtU or BinaryOp.LtS or BinaryOp.LeU or BinaryOp.LeS } => "ordered",
        Binary => "condition",
        Mux => "choice",
        Slice => "field",
        Concat => "joined",
        Extend => "extended",
        AsyncRead => "word",
        _ => "value",
    };
}
