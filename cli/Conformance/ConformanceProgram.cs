using System.Text.RegularExpressions;

namespace PyXL.Cli.Conformance;

/// <summary>A line that the compiler must refuse: it ends in the comment <c># refused: TEXT</c>.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Text">Part of what the compiler says.</param>
public sealed record RefusedLine(int Line, string Text);

/// <summary>A program whose output is known, or can be had from CPython.</summary>
/// <param name="Path">The file, or the <c>main.py</c> of a folder that is one program.</param>
/// <param name="Feature">The folder that the program is filed in.</param>
/// <param name="Name">Path from the folder that was searched, without <c>.py</c>, such as <c>lists/append</c>.</param>
public sealed partial record ConformanceProgram(string Path, string Feature, string Name)
{
    private const string Main = "main.py";

    /// <summary>Standard output.</summary>
    public string OutputFile => System.IO.Path.ChangeExtension(Path, ".out");

    /// <summary>Exit status, and below it standard error (<see cref="ErrorText"/>); there only where they are not 0 and nothing.</summary>
    public string ErrorFile => System.IO.Path.ChangeExtension(Path, ".err");

    public override string ToString() => Name;

    /// <summary>Lines that must be refused; a program with any is never run.</summary>
    public IReadOnlyList<RefusedLine> RefusedLines() =>
    [
        .. File.ReadLines(Path).Select((line, i) => (Match: Refused().Match(line), Number: i + 1)).Where(l => l.Match.Success).Select(l => new RefusedLine(l.Number, l.Match.Groups[1].Value.Trim())),
    ];

    /// <summary>Its files: one, or all in the folder of a <c>main.py</c>.</summary>
    public IEnumerable<string> Sources() =>
        System.IO.Path.GetFileName(Path) == Main ? Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!, "*.py", SearchOption.AllDirectories) : [Path];

    /// <summary>The programs of a file or folder, in order. A folder with a <c>main.py</c> is one program, the other files in it are its modules.</summary>
    /// <exception cref="UserError">There is no such file or folder.</exception>
    public static IReadOnlyList<ConformanceProgram> Find(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full))
        {
            var folder = System.IO.Path.GetDirectoryName(full)!;
            if (System.IO.Path.GetFileName(full) == Main) folder = System.IO.Path.GetDirectoryName(folder) ?? folder;
            return [Make(full, System.IO.Path.GetDirectoryName(folder) ?? folder)];
        }
        if (!Directory.Exists(full)) throw new UserError($"{path}: no such file or folder");
        return [.. Files(full).Order(StringComparer.Ordinal).Select(file => Make(file, full))];
    }

    private static IEnumerable<string> Files(string folder)
    {
        var main = System.IO.Path.Combine(folder, Main);
        return File.Exists(main) ? [main] : Directory.GetFiles(folder, "*.py").Concat(Directory.GetDirectories(folder).SelectMany(Files));
    }

    private static ConformanceProgram Make(string file, string root)
    {
        var folder = System.IO.Path.GetDirectoryName(file)!;
        var stem = file[..^".py".Length];
        if (System.IO.Path.GetFileName(file) == Main) (folder, stem) = (System.IO.Path.GetDirectoryName(folder)!, folder);
        var name = System.IO.Path.GetRelativePath(root, stem);
        return new(file, System.IO.Path.GetFileName(folder), name == "." ? System.IO.Path.GetFileName(stem) : name.Replace('\\', '/'));
    }

    [GeneratedRegex("# refused:(.*)$")]
    private static partial Regex Refused();
}
