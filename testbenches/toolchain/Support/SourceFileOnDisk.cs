namespace PyXL.Toolchain.Tests.Support;

/// <summary>A folder with a program of its own, removed afterwards.</summary>
internal sealed class SourceFileOnDisk : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pyxl-").FullName;

    public SourceFileOnDisk(string source, string name = "program.py") => Path = Add(name, source);

    public string Path { get; }

    /// <summary>Puts another file beside it.</summary>
    public string Add(string name, string source)
    {
        var path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(path, source);
        return path;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
