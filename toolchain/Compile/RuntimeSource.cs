using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Compile;

/// <summary>The runtime's modules and the library's, which are part of the toolchain: Python, compiled as the program is.</summary>
internal static class RuntimeSource
{
    private const string Kernel = "runtime/kernel/", LibraryFolder = "runtime/lib/";

    private static readonly Lazy<IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)>> Loaded = new(Load, LazyThreadSafetyMode.PublicationOnly);

    /// <exception cref="PycException">python3 cannot compile them.</exception>
    public static IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)> Modules => Loaded.Value;

    /// <summary>A module of the library, or null.</summary>
    public static (SourceFile Source, CodeObject Code)? Library(string name)
    {
        var path = $"{LibraryFolder}{name.Replace('.', '/')}.py";
        if (typeof(RuntimeSource).Assembly.GetManifestResourceInfo(path) is null) return null;
        return Compile([path])[0] is var (_, source, code) ? (source, code) : null;
    }

    private static IReadOnlyList<(string, SourceFile, CodeObject)> Load() =>
        Compile([.. typeof(RuntimeSource).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Kernel, StringComparison.Ordinal)).Order(StringComparer.Ordinal)]);

    private static IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)> Compile(IReadOnlyList<string> resources)
    {
        var sources = new List<PythonCompiler.Source>();
        foreach (var resource in resources)
        {
            using var stream = typeof(RuntimeSource).Assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            sources.Add(new(resource, bytes));
        }
        return [.. sources.Zip(PythonCompiler.Compile(sources), (source, pyc) =>
            (Path.GetFileNameWithoutExtension(source.Name), new SourceFile(source.Name, SourceText.Decode(source.Text)), PycFile.Read(pyc, source.Name)))];
    }
}
