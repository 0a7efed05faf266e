using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>Programs on the reference model: every third, all of them in the full campaign.</summary>
public class ModelTests
{
    private const int Share = 3;

    private static readonly ProgramRunner Runner = new("model", maxCycles: 20_000_000);

    private static IEnumerable<TestCaseData> Cases => Suite.Programs.Where((_, i) => i % Share == 0 || Suite.IsFullCampaign).Select(p => new TestCaseData(p).SetName(p.Name));

    [TestCaseSource(nameof(Cases))]
    public void Does_what_CPython_does(ConformanceProgram program)
    {
        var outcome = Runner.Run(program, prepared: true);
        if (!Suite.IsExpectedToFail(program)) outcome.Failure.Should().BeNull();
        else outcome.Passed.Should().BeFalse("{0} passes now: take it off {1}", program.Name, Suite.ExpectedFailuresFile);
    }
}
