using PyXL.Toolchain.Image;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Compile;

/// <summary>The runtime's modules, which are part of the toolchain: Python, compiled as the program is.</summary>
internal static class RuntimeSource
{
    private const string Folder = "runtime/kernel/";

    private static readonly Lazy<IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)>> Loaded = new(Load, LazyThreadSafetyMode.PublicationOnly);

    /// <exception cref="PycException">python3 cannot compile them.</exception>
    public static IReadOnlyList<(string Name, SourceFile Source, CodeObject Code)> Modules => Loaded.Value;

    private static IReadOnlyList<(string, SourceFile, CodeObject)> Load()
    {
        var assembly = typeof(RuntimeSource).Assembly;
        var sources = new List<PythonCompiler.Source>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            sources.Add(new(resource, bytes));
        }
        return [.. sources.Zip(PythonCompiler.Compile(sources), (source, pyc) =>
            (Path.GetFileNameWithoutExtension(source.Name), new SourceFile(source.Name, SourceText.Decode(source.Text)), PycFile.Read(pyc, source.Name)))];
    }
}
