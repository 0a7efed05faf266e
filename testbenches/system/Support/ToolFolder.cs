namespace PyXL.SystemTests.Support;

/// <summary>A folder with links to some programs, as the whole PATH of a process.</summary>
internal sealed class ToolFolder : IDisposable
{
    private readonly Scratch _scratch = new();

    public ToolFolder(params string[] tools)
    {
        foreach (var tool in tools)
        {
            var path = System.Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, tool)).First(File.Exists);
            File.CreateSymbolicLink(_scratch.Path(tool), path);
        }
    }

    public Dictionary<string, string?> Environment => new() { ["PATH"] = _scratch.Folder };

    public void Dispose() => _scratch.Dispose();
}
