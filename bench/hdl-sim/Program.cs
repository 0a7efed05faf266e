using System.Diagnostics;
using PyXL.Hdl.Bench;
using PyXL.Hdl.Simulation;

var design = RandomNetlist.Generate(nodes: 4752, registers: 1000, seed: 1);
var timer = Stopwatch.StartNew();
var simulator = new Simulator(design);
simulator.Reset();
Console.WriteLine($"construct {timer.ElapsedMilliseconds} ms");
for (var i = 0; i < 8; i++)
{
    timer.Restart();
    simulator.Step(100_000);
    Console.WriteLine($"{100_000 / timer.Elapsed.TotalMilliseconds:F0} kHz digest {simulator.Peek("digest"):x}");
}
