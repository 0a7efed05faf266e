using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using PyXL.Cli.Benches;

namespace PyXL.Cli.Synthesis;

/// <summary>
/// Yosys: the WebAssembly build of npm, whose abc9 estimates paths, or else the one on the PATH. Each is given a script and a folder, and finds
/// and leaves its files there.
/// </summary>
internal sealed partial class Yosys
{
    private readonly string _program;
    private readonly string[] _arguments;

    private Yosys(string program, string[] arguments, bool estimates) => (_program, _arguments, EstimatesPaths) = (program, arguments, estimates);

    /// <summary>Its <c>-abc9</c> is worth asking for.</summary>
    public bool EstimatesPaths { get; }

    /// <param name="root">The repository.</param>
    /// <param name="choice">npm, debian, or null for the first that there is.</param>
    /// <exception cref="UserError">There is none, or the chosen one is not there.</exception>
    public static Yosys Find(string root, string? choice)
    {
        if (choice != "debian" && Tool.Find("node") is { } node && Install(root)) return new(node, [Path.Combine(root, "fpga", "yosys", "yosys.mjs")], estimates: true);
        if (choice == "npm") throw new UserError("npm's Yosys needs node and npm, and npm to reach its registry: Debian packages nodejs and npm (or --yosys debian)");
        return new(Tool.Find("yosys") ?? throw new UserError("Yosys is not installed: apt-get install yosys, or nodejs and npm for the one of npm"), ["-Q", "-T"], estimates: false);
    }

    /// <summary>Runs the script, <c>script.ys</c> in the folder, and gives its log, kept as <c>yosys.log</c>.</summary>
    /// <exception cref="UserError">Yosys fails.</exception>
    public string Run(string folder, string script)
    {
        File.WriteAllText(Path.Combine(folder, "script.ys"), script);
        string[] arguments = EstimatesPaths ? [.. _arguments, folder, "script.ys"] : [.. _arguments, "-s", "script.ys"];
        using var process = Process.Start(new ProcessStartInfo(_program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var log = process.StandardOutput.ReadToEnd() + errors.Result;
        process.WaitForExit();
        File.WriteAllText(Path.Combine(folder, "yosys.log"), log);
        if (process.ExitCode == 0) return log;
        throw new UserError($"Yosys failed: {Error().Match(log) switch { { Success: true } m => m.Value, _ => $"exit status {process.ExitCode}" }} (see {Path.Combine(folder, "yosys.log")})", ExitStatus.Fault);
    }

    /// <summary>Cells of the whole design by type, from the last <c>stat</c> of the log.</summary>
    public static IReadOnlyDictionary<string, int> Cells(string log) =>
        Cell().Matches(log[log.LastIndexOf("Number of cells", StringComparison.Ordinal)..]).ToDictionary(m => m.Groups[1].Value, m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));

    /// <summary>The longest path as the last run of abc9 estimates it, ns.</summary>
    public static double? Path9(string log) => Delay().Matches(log) is [.., var last] ? double.Parse(last.Groups[1].Value, CultureInfo.InvariantCulture) / 1000 : null;

    private static bool Install(string root)
    {
        var folder = Path.Combine(root, "fpga", "yosys");
        if (Directory.Exists(Path.Combine(folder, "node_modules", "@yowasp", "yosys"))) return true;
        if (Tool.Find("npm") is not { } npm) return false;
        try
        {
            Tool.Run(npm, folder, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent");
            return true;
        }
        catch (UserError)
        {
            return false;
        }
    }

    [GeneratedRegex(@"^ +(\$?[A-Z]\w*) +(\d+)$", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"ABC:.*Del = *(\d+\.?\d*)")]
    private static partial Regex Delay();

    [GeneratedRegex("^ERROR: .*$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
