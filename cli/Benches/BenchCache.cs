using System.Security.Cryptography;
using System.Text;

namespace PyXL.Cli.Benches;

/// <summary>
/// Benches that were built before, each in a folder named by the hash of all that it was made from, in <c>$PYXL_CACHE</c> or
/// <c>$XDG_CACHE_HOME/pyxl</c> or <c>~/.cache/pyxl</c>. A folder appears whole or not at all, and is built once however many processes ask.
/// </summary>
internal static class BenchCache
{
    /// <param name="name">First part of the folder's name.</param>
    /// <param name="sources">Everything that the result depends on.</param>
    /// <param name="build">Fills the folder that it is given.</param>
    /// <returns>The folder.</returns>
    public static string GetOrBuild(string name, IEnumerable<string> sources, Action<string> build)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', sources)));
        var root = Root();
        var folder = Path.Combine(root, $"{name}-{Convert.ToHexStringLower(hash)[..24]}");
        if (Directory.Exists(folder)) return folder;

        try
        {
            Directory.CreateDirectory(root);
            using var turn = Lock(folder + ".lock");
            if (Directory.Exists(folder)) return folder;
            var unfinished = folder + ".tmp";
            // Left by a build that was interrupted; we hold the lock.
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            Directory.CreateDirectory(unfinished);
            try
            {
                build(unfinished);
                Directory.Move(unfinished, folder);
            }
            finally
            {
                if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            }
            return folder;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"cannot keep the {name} bench in {root}: {e.Message} (set PYXL_CACHE to a folder that can be written)");
        }
    }

    private static string Root()
    {
        if (Environment.GetEnvironmentVariable("PYXL_CACHE") is { Length: > 0 } chosen) return Path.GetFullPath(chosen);
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } caches) return Path.Combine(caches, "pyxl");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length > 0 ? Path.Combine(home, ".cache", "pyxl") : Path.Combine(Path.GetTempPath(), "pyxl-cache");
    }

    private static FileStream Lock(string path)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                Thread.Sleep(100);
            }
        }
    }
}
