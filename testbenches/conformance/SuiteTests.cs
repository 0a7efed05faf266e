using System.Text;
using CliWrap;

namespace PyXL.Conformance.Tests;

/// <summary>The suite itself: what it expects is what CPython does, and the list of failures is about programs that exist.</summary>
public class SuiteTests
{
    [Test]
    public async Task What_is_expected_is_what_CPython_does()
    {
        var report = new StringBuilder();
        var result = await CliWrap.Cli.Wrap("python3").WithArguments([Path.Combine(Suite.Folder, "expect"), "--check"])
            .WithStandardOutputPipe(PipeTarget.ToStringBuilder(report)).WithStandardErrorPipe(PipeTarget.ToStringBuilder(report))
            .WithValidation(CommandResultValidation.None).ExecuteAsync();
        result.ExitCode.Should().Be(0, "{0}", report);
    }

    [Test]
    public void Programs_that_are_expected_to_fail_exist_and_have_a_reason()
    {
        var names = Suite.Programs.Select(p => p.Name).ToHashSet();
        Suite.ExpectedFailures.Where(f => !names.Contains(f.Name)).Should().BeEmpty();
        Suite.ExpectedFailures.Where(f => f.Reason.Length == 0).Should().BeEmpty();
        Suite.ExpectedFailures.Select(f => f.Name).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Nothing_that_is_expected_belongs_to_no_program()
    {
        var expected = Suite.Programs.SelectMany(p => new[] { p.OutputFile, p.ErrorFile }).ToHashSet();
        Directory.EnumerateFiles(Path.Combine(Suite.Folder, "programs"), "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".out" or ".err").Except(expected).Should().BeEmpty();
    }
}
