using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>The hardware, simulated in this process from the C# that describes it; needs no other program.</summary>
public sealed class SimEngine : IEngine
{
    /// <summary>Cycles after the core reports that it halted, in which its last reports arrive.</summary>
    private const int Drain = 16;

    /// <summary>An instruction that executes in cycle n has retired, with its trap, before cycle n + this; a block move of more words than that may be cut off where the cycles run out.</summary>
    private const int LongestInstruction = 128;

    public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer)
    {
        try
        {
            var harness = new CoreHarness(image.Machine, options.Wires, options.Input);
            using var simulator = new Simulator(Design.Elaborate(harness));
            simulator.Reset(2);
            Load(simulator, harness, image);
            if (options.Vcd is not null) simulator.Trace(options.Vcd, "core");
            return Execute(simulator, harness, options, observer);
        }
        catch (SimulationException e)
        {
            throw new UserError($"the simulated hardware found a fault in itself: {e.Message}", ExitStatus.Fault);
        }
    }

    /// <summary>Writes the image through the load port, a word a cycle.</summary>
    private static void Load(Simulator simulator, CoreHarness harness, ProgramImage image)
    {
        SimNet valid = simulator.Net(harness.LoadValid), space = simulator.Net(harness.LoadSpace), address = simulator.Net(harness.LoadAddress), data = simulator.Net(harness.LoadData);
        simulator.Net(harness.Run).Value = 0;
        valid.Value = 1;
        foreach (var word in LoadWord.Of(image))
        {
            space.Value = (ulong)word.Space;
            address.Value = (ulong)word.Address;
            data.Value128 = new UInt128((byte)word.Data.Tag, word.Data.Payload);
            simulator.Step();
        }
        valid.Value = 0;
        simulator.Step();
    }

    private static RunResult Execute(Simulator simulator, CoreHarness harness, RunOptions options, IRunObserver observer)
    {
        var limit = options.MaxCycles ?? long.MaxValue;
        SimNet halted = simulator.Net(harness.Halted), pastLimit = simulator.Net(harness.PastLimit),
            cycles = simulator.Net(harness.Cycles), status = simulator.Net(harness.Status), fault = simulator.Net(harness.Fault);
        var log = new HarnessLog(simulator, harness, observer);

        uint Read(UInt counter) => (uint)simulator.Net(counter).Value;
        HeapFigures Heap() => new(Read(harness.Heap.Allocations), Read(harness.Heap.Collections), Read(harness.Heap.FreedWords), Read(harness.Heap.LeastFree),
            Read(harness.Lost), Read(harness.LongestPause));
        RunResult Result(RunEnd end) => new(end, (uint)status.Value, (Fault)fault.Value, (long)cycles.Value, log.Instructions, Heap());

        simulator.Net(harness.Limit).Value = (ulong)limit;
        simulator.Net(harness.Run).Value = 1;
        for (long cycle = 0; ; cycle += CoreHarness.LogDepth)
        {
            simulator.Step(CoreHarness.LogDepth);
            if (!log.Report()) return Result(RunEnd.Stopped) with { Cycles = log.Cycles };
            if (!pastLimit.IsZero || cycle - LongestInstruction >= limit) return Result(RunEnd.OutOfCycles) with { Cycles = limit };
            if (halted.IsZero) continue;
            simulator.Step(Drain);
            if (!log.Report()) return Result(RunEnd.Stopped) with { Cycles = log.Cycles };
            return Result(fault.IsZero ? RunEnd.Halted : RunEnd.Faulted);
        }
    }
}
