using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Decides which expressions become wires: those that Verilog can only select from by name, memory words (a block must not be sensitive to
/// a whole memory), and those that are used more than once and are more than a name with a small operator.
/// </summary>
internal sealed class NamedExpressions
{
    private readonly Dictionary<Expr, int> uses = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Expr> forced = new(ReferenceEqualityComparer.Instance);

    public static HashSet<Expr> In(IEnumerable<Expr> roots)
    {
        var named = new NamedExpressions();
        foreach (var root in roots) named.Use(root);
        return new HashSet<Expr>(named.uses.Where(u => u.Value > 1 && !IsSimple(u.Key)).Select(u => u.Key).Concat(named.forced), ReferenceEqualityComparer.Instance);
    }

    public static Dictionary<Expr, int> CountUses(IEnumerable<Expr> roots)
    {
        var named = new NamedExpressions();
        foreach (var root in roots) named.Use(root);
        return named.uses;
    }

    private void Use(Expr expr)
    {
        uses[expr] = uses.GetValueOrDefault(expr) + 1;
        if (uses[expr] > 1) return;
        switch (expr)
        {
            case AsyncRead:
                forced.Add(expr);
                break;
            case Slice { Operand: not Net } s when !ExpressionTranslator.IsDynamicBit(s) && !ExpressionTranslator.IsLowProduct(s):
                forced.Add(s.Operand);
                break;
            case Extend { Signed: true } e when !ExpressionTranslator.IsSelectable(e.Operand):
                forced.Add(e.Operand);
                break;
            case Binary { Op: BinaryOp.MulS } b:
                foreach (var operand in new[] { b.Left, b.Right }.Where(o => !ExpressionTranslator.IsSelectable(o))) forced.Add(operand);
                break;
        }
        foreach (var operand in expr.Operands()) Use(operand);
    }

    private static bool IsSimple(Expr expr) => expr switch
    {
        Unary u => IsName(u.Operand),
        Binary { Op: BinaryOp.Eq or BinaryOp.Ne } b => IsName(b.Left) && b.Right is Const or Net,
        Binary { Op: BinaryOp.And or BinaryOp.Or, Width: 1 } b => IsName(b.Left) && IsName(b.Right),
        Extend e => IsName(e.Operand),
        _ => IsName(expr),
    };

    private static bool IsName(Expr expr) => expr is Net or Const or Slice { Operand: Net };
}
