
namespace PyXL.Toolchain.Tests.Support;

/// <summary>Files of the repository, wherever the tests run from.</summary>
internal static class Repository
{
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PyXL.HDL.sln"))) return Path.Combine(folder.FullName, name);
        }
        throw new DirectoryNotFoundException("the tests do not lie in the repository");
    }
}
