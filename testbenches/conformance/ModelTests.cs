using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>Every program on the reference model.</summary>
public class ModelTests
{
    private static readonly ProgramRunner Runner = new("model");

    private static IEnumerable<TestCaseData> Cases => Suite.Programs.Select(p => new TestCaseData(p).SetName(p.Name));

    [TestCaseSource(nameof(Cases))]
    public void Does_what_CPython_does(ConformanceProgram program)
    {
        var outcome = Runner.Run(program, prepared: true);
        if (!Suite.IsExpectedToFail(program)) outcome.Failure.Should().BeNull();
        else outcome.Passed.Should().BeFalse("{0} passes now: take it off {1}", program.Name, Suite.ExpectedFailuresFile);
    }
}
