using System.Runtime.CompilerServices;
using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// The functions and statements of the language: at hand in every <see cref="Module"/>, elsewhere by <c>using static PyXL.Hdl.Logic</c>.
/// </summary>
public abstract partial class Logic
{
    private protected Logic() { }

    /// <summary>The parts side by side, most significant first; as wide as all together.</summary>
    public static UInt Cat(params ReadOnlySpan<Signal> parts)
    {
        if (parts.IsEmpty) throw new HdlException("Cat needs at least one part");
        var values = new Expr[parts.Length];
        for (var i = 0; i < values.Length; i++) values[i] = parts[i].Expr;
        return new(values is [var only] ? only : new Concat(values));
    }

    /// <summary><paramref name="a"/> where the condition is 1, else <paramref name="b"/>; both of one width.</summary>
    public static Bit Mux(Bit condition, Bit a, Bit b) => new(Choose(condition, a, b));

    /// <inheritdoc cref="Mux(Bit, Bit, Bit)"/>
    public static UInt Mux(Bit condition, UInt a, UInt b) => new(Choose(condition, a, b));

    /// <inheritdoc cref="Mux(Bit, Bit, Bit)"/>
    public static SInt Mux(Bit condition, SInt a, SInt b) => new(Choose(condition, a, b));

    /// <inheritdoc cref="Mux(Bit, Bit, Bit)"/>
    public static Enum<T> Mux<T>(Bit condition, Enum<T> a, Enum<T> b) where T : struct, Enum => new(Choose(condition, a, b));

    /// <summary>Field by field, <paramref name="a"/> where the condition is 1, else <paramref name="b"/>.</summary>
    public static T Mux<T>(Bit condition, T a, T b) where T : Struct
    {
        var others = b.Leaves().Select(l => l.Signal).GetEnumerator();
        return (T)a.Map((field, _) => others.MoveNext() ? Choose(condition, field, others.Current) : field.Expr);
    }

    /// <summary>The value at a position, in order from 0; positions past the end give the last one. All of one type and width.</summary>
    public static T Select<T>(UInt index, params IReadOnlyList<T> values) where T : Signal
    {
        if (values.Count == 0) throw new HdlException("Select needs at least one value");
        if (index.Width < 31 && values.Count > 1 << index.Width)
            throw new HdlException($"Select: an index of {Operators.Bits(index.Width)} does not reach {values.Count} values");
        var columns = values.Select(v => v.Leaves().Select(l => l.Signal).ToArray()).ToArray();
        var leaf = 0;
        return (T)values[0].Map((first, _) =>
        {
            var column = columns.Select(c => Operators.Fit(c[leaf], first.Width, "Select")).ToArray();
            leaf++;
            return Pick(index.Expr, index.Width, column);
        });
    }

    /// <summary>Names a value: declares a wire with the name of the variable, and drives it. <c>Let(out var sum, a + b);</c></summary>
    public static void Let<T>(out T target, T value, [CallerArgumentExpression(nameof(target))] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where T : Signal
    {
        var scope = BuildScope.Require("Let");
        name = name[(name.LastIndexOf(' ') + 1)..];
        target = Wire.Like(value, name, file, line);
        // The wire has its value whatever the conditions of the enclosing blocks.
        foreach (var (to, from) in target.Leaves().Zip(value.Leaves()))
            scope.AddAlways(new Assign(to.Signal.Net!, to.Signal.Width - 1, 0, from.Signal.Expr, UserCode.At(file, line)));
    }

    private static Expr Choose(Bit condition, Signal a, Signal b)
    {
        var (then, @else) = Operators.Equal(a, b, "Mux");
        return new Ir.Mux(condition.Expr, then, @else);
    }

    // A binary tree: the index's top bit chooses between the halves.
    private static Expr Pick(Expr index, int bits, ReadOnlySpan<Expr> values)
    {
        if (values.Length == 1) return values[0];
        var top = Operators.Slice(index, bits - 1, bits - 1);
        return bits > 30 || 1 << (bits - 1) >= values.Length
            ? new Ir.Mux(top, values[^1], Pick(index, bits - 1, values))
            : new Ir.Mux(top, Pick(index, bits - 1, values[(1 << (bits - 1))..]), Pick(index, bits - 1, values[..(1 << (bits - 1))]));
    }
}
