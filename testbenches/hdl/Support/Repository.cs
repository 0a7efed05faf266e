using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Tests.Support;

/// <summary>Files of the repository that the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a line of C#, to compare places in the code without counting lines.</summary>
    public static string Line(SourceLocation source) => File.ReadLines(PathOf(source.File)).ElementAt(source.Line - 1);

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "PyXL.HDL.sln"))) return at.FullName;
        throw new DirectoryNotFoundException("the tests do not run inside of the repository");
    }
}
