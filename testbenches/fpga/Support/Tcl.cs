using System.Diagnostics;

namespace PyXL.FpgaTests.Support;

/// <summary>Runs a script with <c>vivado.tcl</c>'s stand-ins for Vivado's commands.</summary>
internal static class Tcl
{
    /// <summary>One call of a command: its name, options and arguments, each as Tcl writes it.</summary>
    public sealed record Call(string Command, IReadOnlyDictionary<string, string> Options, IReadOnlyList<string> Words);

    public static (int Status, IReadOnlyList<Call> Calls, string Output, string Errors) Run(string script, params IEnumerable<string> arguments) => Run(new Dictionary<string, string>(), script, arguments);

    public static (int Status, IReadOnlyList<Call> Calls, string Output, string Errors) Run(IReadOnlyDictionary<string, string> environment, string script, params IEnumerable<string> arguments)
    {
        var info = new ProcessStartInfo("tclsh", [Repository.Path("testbenches", "fpga", "vivado.tcl"), script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) info.Environment[name] = value;
        using var process = Process.Start(info)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var calls = output.Split('\n').Where(l => l.StartsWith("CALL ", StringComparison.Ordinal)).Select(l => ToCall(Words(l)));
        return (process.ExitCode, [.. calls], output, errors.Result);
    }

    private static Call ToCall(IReadOnlyList<string> words) =>
        new(words[1], Words(words[2]).Chunk(2).ToDictionary(p => p[0], p => p[1]), Words(words[3]));

    /// <summary>The words of a Tcl list, as Tcl writes lists: words in braces, or with backslashes.</summary>
    public static IReadOnlyList<string> Words(string list)
    {
        var words = new List<string>();
        for (var at = 0; at < list.Length;)
        {
            if (list[at] == ' ') at++;
            else if (list[at] == '{')
            {
                var end = at;
                for (var depth = 0; ; end++)
                {
                    if (list[end] == '{') depth++;
                    if (list[end] == '}' && --depth == 0) break;
                }
                words.Add(list[(at + 1)..end]);
                at = end + 1;
            }
            else
            {
                var word = "";
                for (; at < list.Length && list[at] != ' '; at++) word += list[at] == '\\' ? list[++at] : list[at];
                words.Add(word);
            }
        }
        return words;
    }
}
