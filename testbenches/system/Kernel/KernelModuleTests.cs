using PyXL.SystemTests.Support;

namespace PyXL.SystemTests.Kernel;

/// <summary>The scripts of testbenches/kernel: modules of the runtime under CPython, on simulated words, against CPython's own types.</summary>
public class KernelModuleTests
{
    public static IEnumerable<string> Scripts() =>
        Directory.EnumerateFiles(Repository.Path("testbenches", "kernel"), "test_*.py").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Scripts))]
    public void Does_as_CPython_does(string script)
    {
        // The script prints its seed with what failed.
        var outcome = Shell.Python(Repository.Path("testbenches", "kernel", script));
        outcome.Status.Should().Be(0, "of what {0} prints: {1}{2}", script, outcome.Output, outcome.Error);
    }
}
