// Speed of the compiled simulator beside Verilator -O3, by processor time, alternating: best of five runs of each.
using PyXL.Bench.HdlSim;
using PyXL.Hdl.Simulation;

const int Runs = 5;
const long Cycles = 300_000;

foreach (var workload in (Workload[])[Workload.Netlist(), Workload.Processor()])
{
    using var verilator = new VerilatorModel();
    await verilator.Build(workload);
    var (ours, theirs) = (0.0, 0.0);
    for (var run = 0; run < Runs; run++)
    {
        var (digest, frequency) = await verilator.Run(Cycles);
        theirs = Math.Max(theirs, frequency);
        var (own, ownFrequency) = Simulate(workload);
        ours = Math.Max(ours, ownFrequency);
        if (own != digest) throw new InvalidOperationException($"{workload.Name}: the digests after {Cycles} cycles differ, {own} and {digest}");
    }
    Console.WriteLine($"{workload.Name}: simulator {ours / 1000:F0} kHz, Verilator -O3 {theirs / 1000:F0} kHz, ratio {ours / theirs:F2}");
}

static (string Digest, double Frequency) Simulate(Workload workload)
{
    using var simulator = new Simulator(workload.Top);
    simulator.Reset();
    foreach (var cycle in workload.Setup)
    {
        foreach (var (input, value) in cycle) simulator.Poke(input, value);
        simulator.Step();
    }
    var start = Environment.CpuUsage.TotalTime;
    simulator.Step(Cycles);
    return (simulator.Net(workload.Digest).Value.ToString("x"), Cycles / (Environment.CpuUsage.TotalTime - start).TotalSeconds);
}
