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

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Cache = new(LoadCache, LazyThreadSafetyMode.PublicationOnly);

    private static bool IsEmbedded => Environment.GetEnvironmentVariable(Override) is null or "";

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
        return [.. sources.Zip(Compiled(sources), (source, pyc) =>
            (Path.GetFileNameWithoutExtension(source.Name), new SourceFile(source.Name, SourceText.Decode(source.Text)), PycFile.Read(pyc, source.Name)))];
    }

    /// <summary>What python3 makes of the sources, from the cache where it has been asked before.</summary>
    private static IEnumerable<byte[]> Compiled(IReadOnlyList<PythonCompiler.Source> sources)
    {
        if (!IsEmbedded) return PythonCompiler.Compile(sources);
        var cached = Cache.Value;
        return sources.All(s => cached.ContainsKey(s.Name)) ? sources.Select(s => cached[s.Name]) : PythonCompiler.Compile(sources);
    }

    private static IReadOnlyDictionary<string, byte[]> LoadCache()
    {
        if (RuntimeCache.Read() is { } found) return found;
        // Everything at once: python3 starts slowly, and compiles fast.
        var all = Paths().Where(p => p.EndsWith(".py", StringComparison.Ordinal)).Select(p => new PythonCompiler.Source(p, Read(p)!)).ToList();
        var made = all.Zip(PythonCompiler.Compile(all)).ToDictionary(p => p.First.Name, p => p.Second);
        RuntimeCache.Write(made);
        return made;
    }
}
