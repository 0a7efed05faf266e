using System.Globalization;
using System.Text;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>Constants as listings show them.</summary>
internal static class ConstantText
{
    private const int MaxString = 40;

    public static string Of(PyConstant constant) => constant switch
    {
        PyConstant.None => "None",
        PyConstant.Ellipsis => "Ellipsis",
        PyConstant.Bool b => b.Value ? "True" : "False",
        PyConstant.Int i => i.Value.ToString(CultureInfo.InvariantCulture),
        PyConstant.Float f => f.Value.ToString("R", CultureInfo.InvariantCulture),
        PyConstant.Complex c => $"({c.Real.ToString("R", CultureInfo.InvariantCulture)}, {c.Imaginary.ToString("R", CultureInfo.InvariantCulture)}j)",
        PyConstant.Str s => Quote(s.Value),
        PyConstant.Bytes b => "b" + Quote(Encoding.Latin1.GetString(b.Value)),
        PyConstant.Tuple t => $"({string.Join(", ", t.Items.Select(Of))}{(t.Items.Count == 1 ? "," : "")})",
        PyConstant.FrozenSet f => $"frozenset({string.Join(", ", f.Items.Select(Of))})",
        PyConstant.Code c => $"<code {c.Value.QualifiedName}>",
        _ => throw new ArgumentOutOfRangeException(nameof(constant)),
    };

    private static string Quote(string text)
    {
        var shown = text.Length > MaxString ? text[..MaxString] + "..." : text;
        return "'" + string.Concat(shown.Select(c => c is >= ' ' and < '\x7f' and not ('\'' or '\\') ? c.ToString() : $"\\u{(int)c:x4}")) + "'";
    }
}
