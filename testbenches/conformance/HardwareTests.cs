using PyXL.Cli.Conformance;

namespace PyXL.Conformance.Tests;

/// <summary>Programs on the hardware: those that pass on the model in few cycles, of every feature.</summary>
public class HardwareTests
{
    private const int Sample = 100, FullSample = 400;

    /// <summary>Cycles of the longest program of a sample: the simulations are slow.</summary>
    private const long SimCycles = 150_000, VerilatorCycles = 500_000, FullCycles = 20_000_000;

    [Test]
    public void A_sample_on_the_simulated_hardware_in_lockstep_with_the_model() => Check("sim", lockstep: true, Sample, SimCycles);

    [Test]
    public void A_sample_on_the_generated_Verilog() => Check("verilator", lockstep: false, Suite.IsFullCampaign ? FullSample : Sample, VerilatorCycles);

    [Test]
    public void All_on_the_simulated_hardware_in_lockstep_where_the_full_campaign_is_asked_for()
    {
        if (Suite.IsFullCampaign) Check("sim", lockstep: true, int.MaxValue, FullCycles);
    }

    private static void Check(string engine, bool lockstep, int count, long cycles)
    {
        var model = new ProgramRunner("model", maxCycles: cycles);
        var hardware = new ProgramRunner(engine, lockstep, cycles);
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
        ran.Should().BeGreaterThanOrEqualTo(Math.Min(count, Suite.Running.Count() / 2), "half of the programs at least are short enough");
    }
}
