using PyXL.Toolchain.Bytecode;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// The line of carets that CPython 3.11 prints under a source line in a traceback (Python/traceback.c): counts of spaces, then
/// of the characters under the expression. Where the expression is a binary operation, carets mark its operator and tildes the rest.
/// </summary>
/// <param name="Spaces">Blanks under the shown line, whose own indentation is removed.</param>
/// <param name="Left">Tildes before the operator.</param>
/// <param name="Carets">Carets.</param>
/// <param name="Right">Tildes behind the operator.</param>
internal readonly record struct TracebackCarets(int Spaces, int Left, int Carets, int Right)
{
    /// <summary>The line under a source line, or null where CPython prints none.</summary>
    public static TracebackCarets? Of(string line, SourceSpan span)
    {
        if (span.Column < 0 || span.EndColumn < 0) return null;
        var indentation = line.Length - line.TrimStart(' ', '\t', '\f').Length;
        var start = Characters(line, span.Column);
        var end = span.Line == span.EndLine ? Characters(line, span.EndColumn) : line.TrimEnd().Length;
        if (start < indentation || end <= start || end > line.Length) return null;
        var spaces = DisplayWidth.Of(line[indentation..start]);
        var all = DisplayWidth.Of(line[start..end]);
        if (span.Line == span.EndLine && BinaryOperatorFinder.Find(line[start..end]) is { } op)
        {
            var left = DisplayWidth.Of(line[start..(start + op.Start)]);
            return new(spaces, left, op.Length, all - left - op.Length);
        }
        return end - start == line.Length - indentation ? null : new(spaces, 0, all, 0);
    }

    /// <summary>The index of the character that starts at the UTF-8 offset.</summary>
    private static int Characters(string line, int bytes)
    {
        var index = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes <= 0) break;
            bytes -= rune.Utf8SequenceLength;
            index += rune.Utf16SequenceLength;
        }
        return index;
    }
}
