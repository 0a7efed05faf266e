using System.Text;
using System.Text.RegularExpressions;

namespace PyXL.Cli.Conformance;

/// <summary>
/// Standard error of a program so that it can be compared: paths are from the program's folder, and lines of tracebacks that are in the library's code are
/// left out, since this library has other sources than CPython's; so is how deep a recursion came. testbenches/conformance/expect stores CPython's in the same form.
/// </summary>
public static partial class ErrorText
{
    public static string Of(string text, ConformanceProgram program)
    {
        var kept = new StringBuilder();
        int? leftOut = null;
        foreach (var line in text.Replace(Path.GetDirectoryName(program.Path) + "/", "", StringComparison.Ordinal).Split('\n').SkipLast(text.Length == 0 || text.EndsWith('\n') ? 1 : 0))
        {
            var indent = line.Length - line.TrimStart(' ', '|').Length;
            if (leftOut is null || indent <= leftOut) leftOut = LibraryFile().IsMatch(line[indent..]) ? indent : null;
            if (leftOut is null) kept.Append(Repeats().Replace(line, "[Previous line repeated")).Append('\n');
        }
        return kept.ToString();
    }

    /// <summary>The last line that is not empty: the exception that ended the program.</summary>
    public static string LastLine(string text) => text.Split('\n').Select(l => l.TrimEnd('\r')).LastOrDefault(l => l.Length > 0, "");

    [GeneratedRegex("^File \"(/|<|runtime/)")]
    private static partial Regex LibraryFile();

    [GeneratedRegex(@"\[Previous line repeated \d+")]
    private static partial Regex Repeats();
}
