namespace PyXL.Rtl.Tests.Support;

internal static class Repository
{
    /// <summary>The folder that holds the solution, above the test's own.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "PyXL.HDL.sln")) ? folder.FullName : Find(folder.Parent ?? throw new DirectoryNotFoundException("no PyXL.HDL.sln above the tests"));
}
