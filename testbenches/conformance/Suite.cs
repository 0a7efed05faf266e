using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>The programs, and which of them do not pass yet.</summary>
internal static class Suite
{
    /// <summary>Lines of <c>name: reason</c>; empty lines and those that begin with # say nothing.</summary>
    public const string ExpectedFailuresFile = "testbenches/conformance/expected-failures.txt";

    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "testbenches/conformance");

    public static IReadOnlyList<ConformanceProgram> Programs { get; } = ConformanceProgram.Find(Path.Combine(Folder, "programs"));

    public static IReadOnlyList<(string Name, string Reason)> ExpectedFailures { get; } =
    [
        .. File.ReadLines(Path.Combine(Root, ExpectedFailuresFile)).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(':', 2)).Select(p => (p[0].Trim(), p.ElementAtOrDefault(1)?.Trim() ?? "")),
    ];

    private static readonly HashSet<string> Failing = [.. ExpectedFailures.Select(f => f.Name)];

    // Once, whichever test is the first.
    private static readonly Lazy<bool> Compiled = new(() =>
    {
        ConformanceRun.Prepare(Programs);
        return true;
    });

    public static bool IsFullCampaign { get; } = Environment.GetEnvironmentVariable("PYXL_TEST_FULL") == "1";

    public static bool IsExpectedToFail(ConformanceProgram program) => Failing.Contains(program.Name);

    /// <summary>Those that pass and run, in an order that mixes the features and is always the same.</summary>
    public static IEnumerable<ConformanceProgram> Running =>
        Programs.Where(p => !IsExpectedToFail(p) && p.RefusedLines().Count == 0).OrderBy(p => Mix(p.Name)).ThenBy(p => p.Name, StringComparer.Ordinal);

    public static Outcome Run(this ProgramRunner runner, ConformanceProgram program, bool prepared)
    {
        _ = prepared && Compiled.Value;
        return runner.Run(program);
    }

    private static uint Mix(string name) => name.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PyXL.HDL.sln"))) return folder.FullName;
        throw new InvalidOperationException("the tests run inside a clone of the repository");
    }
}
