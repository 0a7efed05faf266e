using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>Programs on the hardware: those that pass on the model, the short ones first found.</summary>
public class HardwareTests
{
    private static readonly int SimSample = Suite.IsFullCampaign ? 60 : 15, VerilatorSample = Suite.IsFullCampaign ? 120 : 30;

    /// <summary>Cycles of the longest program of a sample: the simulations are slow.</summary>
    private const long SimCycles = 100_000, VerilatorCycles = 300_000, FullCycles = 20_000_000;

    [Test]
    public void A_sample_on_the_simulated_hardware_in_lockstep_with_the_model() => Check("sim", lockstep: true, SimSample, SimCycles);

    [Test]
    public void A_larger_sample_on_the_generated_Verilog() => Check("verilator", lockstep: false, VerilatorSample, VerilatorCycles);

    [Test]
    public void All_on_the_simulated_hardware_in_lockstep_where_the_full_campaign_is_asked_for()
    {
        if (Suite.IsFullCampaign) Check("sim", lockstep: true, int.MaxValue, FullCycles);
    }

    private static void Check(string engine, bool lockstep, int count, long cycles)
    {
        var model = new ProgramRunner("model", maxCycles: cycles);
        var hardware = new ProgramRunner(engine, lockstep, cycles);
        var expected = Math.Min(count, Suite.Running.Count() / 2);
        var ran = 0;
        var failures = new List<string>();
        foreach (var program in Suite.Running)
        {
            if (ran == count) break;
            if (!model.Run(program, prepared: true).Passed) continue;
            ran++;
            if (hardware.Run(program, prepared: true).Failure is { } failure) failures.Add($"{program.Name}: {failure}");
        }
        failures.Should().BeEmpty();
        ran.Should().BeGreaterThanOrEqualTo(expected, "half of the programs at least are short enough");
    }
}
