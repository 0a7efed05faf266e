using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>
/// What the compiler claims of values while it decides what can run (toolchain/Reach) holds for every instruction that programs execute: a sample, all of them in
/// the full campaign. ./pyxl test --claims is the same.
/// </summary>
public class ClaimTests
{
    private const int Share = 10;

    private static readonly ProgramRunner Runner = new("model", maxCycles: 20_000_000, claims: true);

    private static IEnumerable<TestCaseData> Cases => Suite.Running.Where((_, i) => i % Share == 0 || Suite.IsFullCampaign).Select(p => new TestCaseData(p).SetName($"Claims of {p.Name}"));

    [TestCaseSource(nameof(Cases))]
    public void Claims_about_values_hold(ConformanceProgram program) => Runner.Run(program, prepared: true).Failure.Should().BeNull();
}
