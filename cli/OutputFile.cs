namespace PyXL.Cli;

/// <summary>Files and folders that the user asked for: whole or not there.</summary>
internal static class OutputFile
{
    /// <summary>Finds out before a long run whether the file can be written.</summary>
    public static void Probe(string path) => Guard(path, () =>
    {
        var existed = File.Exists(path);
        using (File.Open(path, FileMode.OpenOrCreate, FileAccess.Write)) { }
        if (!existed) File.Delete(path);
    });

    public static void MakeFolder(string path) => Guard(path, () => Directory.CreateDirectory(path));

    public static void Write(string path, string text) => Guard(path, () =>
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    });

    private static void Guard(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{path}: cannot write: {e.Message.ReplaceLineEndings(" ")}");
        }
    }
}
