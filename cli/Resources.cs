namespace PyXL.Cli;

/// <summary>Files of the repository that are part of the program: the sources of the benches.</summary>
internal static class Resources
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
