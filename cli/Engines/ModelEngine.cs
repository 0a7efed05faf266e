using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using PyXL.Toolchain.Reach;

namespace PyXL.Cli.Engines;

/// <summary>The reference model: one instruction at a time, no signals.</summary>
/// <param name="claims">What the image claims of its instructions, where the run is held against that: it stops at the first that is wrong.</param>
public sealed class ModelEngine(Claims? claims = null) : IEngine
{
    /// <summary>The claim that was wrong, or null.</summary>
    public string? Violation { get; private set; }

    public RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer)
    {
        if (options.Vcd is not null) throw new UserError("the reference model has no signals to write to a VCD file: use --engine sim, verilator or icarus");
        var model = new ReferenceModel(image, new ObservedConsole(observer, options.Input), options.Wires);
        var limit = options.MaxCycles ?? long.MaxValue;
        var wantsRetired = observer.WantsRetired;
        long cycles = 0;
        while (!model.Halted)
        {
            if (model.Cycle >= limit) return new RunResult(RunEnd.OutOfCycles, 0, default, limit, model.Instructions, Figures(model));
            Violation = claims?.CheckOperands(model, image);
            // Null: a fault; the instruction does not count.
            if (model.Step() is not { } record) break;
            cycles = record.Cycle + 1;
            Violation ??= claims?.CheckTrap(record, image);
            if (Violation is not null) return new RunResult(RunEnd.Stopped, 0, default, cycles, model.Instructions);
            if (wantsRetired && !observer.Retired(record)) return new RunResult(RunEnd.Stopped, 0, default, cycles, model.Instructions);
        }
        return new RunResult(model.Fault == default ? RunEnd.Halted : RunEnd.Faulted, model.Status, model.Fault, cycles, model.Instructions, Figures(model));
    }

    private static HeapFigures Figures(ReferenceModel model)
    {
        uint Read(HeapRegister register) => (uint)model.Register(register);
        return new(Read(HeapRegister.Allocations), Read(HeapRegister.Collections), Read(HeapRegister.FreedWords), Read(HeapRegister.LeastFree), 0, 0);
    }

    /// <summary>A console that is always ready; outside of the wires nothing drives a pin.</summary>
    private sealed class ObservedConsole(IRunObserver observer, IReadOnlyList<byte> input) : IEnvironment
    {
        private readonly InputReader _input = new(input);

        public (int Value, int Wait) GetChar(long cycle) => (_input.Next(), 0);

        public int PutChar(int channel, byte data, long cycle)
        {
            observer.Console(channel, data);
            return 0;
        }
    }
}
