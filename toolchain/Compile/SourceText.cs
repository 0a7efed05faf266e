using System.Text;
using System.Text.RegularExpressions;

namespace PyXL.Toolchain.Compile;

/// <summary>Python source as text: UTF-8, or Latin-1 where its first two lines declare that.</summary>
internal static partial class SourceText
{
    [GeneratedRegex(@"^[ \t\f]*#.*?coding[:=][ \t]*(latin-?1|iso-8859-1)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Latin1();

    public static string Decode(byte[] source)
    {
        var head = Encoding.Latin1.GetString(source.AsSpan(0, Math.Min(source.Length, 200)));
        var lines = string.Join('\n', head.Split('\n').Take(2));
        var text = (Latin1().IsMatch(lines) ? Encoding.Latin1 : Encoding.UTF8).GetString(source);
        return text.TrimStart('\uFEFF');
    }
}
