using PyXL.Toolchain.Image;

namespace PyXL.Cli.Engines;

/// <summary>A place in the Python source, for people.</summary>
internal static class SourcePlace
{
    /// <summary>Such as <c>fib.py:4 (fib): return n</c>.</summary>
    public static string Describe(DebugInfo debug, CodeLocation location)
    {
        var file = location.File >= 0 && location.File < debug.Files.Count ? Path.GetFileName(debug.Files[location.File].Path) : "?";
        var text = debug.SourceLine(location)?.Trim();
        return $"{file}:{location.Line} ({location.Function})" + (string.IsNullOrEmpty(text) ? "" : $": {text}");
    }
}
