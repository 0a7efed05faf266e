using System.Diagnostics;

namespace PyXL.Conformance.Tests;

/// <summary>The modules of runtime/lib, run by CPython, against CPython's own.</summary>
public class LibraryTests
{
    [TestCase("compare.py", "")]
    [TestCase("test_math.py", "3000")]
    [TestCase("test_re.py", "1500")]
    [TestCase("test_random.py", "200")]
    public void Agrees_with_CPython(string script, string argument)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, WorkingDirectory = Suite.Root };
        start.ArgumentList.Add("-W");
        start.ArgumentList.Add("ignore");
        start.ArgumentList.Add(Path.Combine(Suite.Root, "testbenches", "library", script));
        if (argument.Length > 0) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, "{0}", output);
    }
}
