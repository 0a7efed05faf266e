using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Compile;

/// <summary>The runtime's modules and the library's, which are part of the toolchain: Python, compiled as the program is.</summary>
internal static class RuntimeSource
{
    private const string Kernel = "runtime/kernel/", LibraryFolder = "runtime/lib/";

    /// <summary>Environment variable with a folder to take the runtime from instead, for work on it: no build is needed then.</summary>
    private const string Override = "PYXL_RUNTIME";

    private static readonly Lazy<IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)>> Loaded = new(Load, LazyThreadSafetyMode.PublicationOnly);

    /// <exception cref="PycException">python3 cannot compile them.</exception>
    public static IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)> Modules => Loaded.Value;

    /// <summary>A module of the library, or null.</summary>
    public static (SourceFile Source, CodeObject Code)? Library(string name)
    {
        var path = $"{LibraryFolder}{name.Replace('.', '/')}.py";
        if (Read(path) is null) return null;
        return Compile([path])[0] is var (_, source, code) ? (source, code) : null;
    }

    private static IReadOnlyList<(string, SourceFile, CodeObject)> Load() => Compile([.. Paths().Where(n => n.StartsWith(Kernel, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    private static IEnumerable<string> Paths() => Environment.GetEnvironmentVariable(Override) is { Length: > 0 } folder
        ? Directory.EnumerateFiles(Path.Combine(folder, "kernel"), "*.py").Select(f => Kernel + Path.GetFileName(f))
        : typeof(RuntimeSource).Assembly.GetManifestResourceNames();

    /// <summary>A file of the runtime, or null.</summary>
    private static byte[]? Read(string path)
    {
        if (Environment.GetEnvironmentVariable(Override) is { Length: > 0 } folder)
        {
            var file = Path.Combine(folder, path["runtime/".Length..]);
            return File.Exists(file) ? File.ReadAllBytes(file) : null;
        }
        using var stream = typeof(RuntimeSource).Assembly.GetManifestResourceStream(path);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)> Compile(IReadOnlyList<string> resources)
    {
        var sources = resources.Select(r => new PythonCompiler.Source(r, Read(r)!)).ToList();
        return [.. sources.Zip(PythonCompiler.Compile(sources), (source, pyc) =>
            (Path.GetFileNameWithoutExtension(source.Name), new SourceFile(source.Name, SourceText.Decode(source.Text)), PycFile.Read(pyc, source.Name)))];
    }
}
