using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>
/// Holds an engine against the reference model: for each instruction that the engine retires the model executes one, and all that
/// the two report must be the same. The run stops at the first difference. Memory is bounded: nothing is kept but bytes that only one side has written yet.
/// </summary>
public sealed class Lockstep : IRunObserver
{
    private readonly ProgramImage _image;
    private readonly IRunObserver _observer;
    private readonly ReferenceModel _model;
    private readonly Queue<(int Channel, byte Value)> _expectedBytes = [], _actualBytes = [];
    private RetireRecord _previous;

    private Lockstep(ProgramImage image, RunOptions options, Func<ReferenceModel, IRunObserver> observe)
    {
        _image = image;
        _model = new ReferenceModel(image, new ModelConsole(this, options.Input), options.Wires);
        _observer = observe(_model);
    }

    /// <summary>The first difference, or null.</summary>
    public LockstepDifference? Difference { get; private set; }

    /// <summary>Runs the image on the engine and on the model.</summary>
    /// <param name="observer">Sees what the engine does.</param>
    /// <returns>The engine's result, and the first difference or null.</returns>
    public static (RunResult Result, LockstepDifference? Difference) Run(IEngine engine, ProgramImage image, RunOptions options, IRunObserver observer) =>
        Run(engine, image, options, _ => observer);

    /// <param name="observe">Makes the observer, which may look at the model: it has executed each instruction that the observer is told of.</param>
    public static (RunResult Result, LockstepDifference? Difference) Run(IEngine engine, ProgramImage image, RunOptions options, Func<ReferenceModel, IRunObserver> observe)
    {
        var lockstep = new Lockstep(image, options, observe);
        var result = engine.Run(image, options, lockstep);
        lockstep.CompareEnd(result);
        return (result, lockstep.Difference);
    }

    public bool WantsRetired => true;

    public void Console(int channel, byte value)
    {
        _observer.Console(channel, value);
        _actualBytes.Enqueue((channel, value));
        CompareBytes();
    }

    public bool Retired(in RetireRecord actual)
    {
        if (Difference is not null) return false;
        if (_model.Halted) return Differ("the engine went on after the program's end", null, actual);
        if (_model.Step(actual) is not { } expected) return Differ($"the model stopped with a fault ({_model.Fault})", null, actual);
        if (_model.Violation is { } violation) return Differ(violation, expected, actual);
        if (expected != actual) return Differ($"different {string.Join(", ", Fields(expected, actual))}", expected, actual);
        CompareBytes();
        _previous = actual;
        return Difference is null && (!_observer.WantsRetired || _observer.Retired(actual));
    }

    private void CompareBytes()
    {
        while (Difference is null && _expectedBytes.TryPeek(out var expected) && _actualBytes.TryPeek(out var actual))
        {
            if (expected != actual) Differ($"different console output: {Show(expected)} on the model, {Show(actual)} on the engine", null, null);
            _expectedBytes.Dequeue();
            _actualBytes.Dequeue();
        }
    }

    private void CompareEnd(RunResult result)
    {
        if (Difference is not null || result.End is RunEnd.Stopped) return;
        // A fault retires nothing, so the model has it before it.
        if (result.End == RunEnd.Faulted && !_model.Halted) _model.Step();
        // A byte that is on its way when the cycles run out is no difference.
        if (result.End == RunEnd.OutOfCycles) return;
        if (!_model.Halted) Differ("the engine stopped, the model goes on", null, null);
        else if ((_model.Fault, _model.Status) != (result.Fault, result.Status))
            Differ($"different end: model status {_model.Status}, fault {_model.Fault}; engine status {result.Status}, fault {result.Fault}", null, null);
        else if (_expectedBytes.Count != _actualBytes.Count)
            Differ($"different console output: {_expectedBytes.Count} bytes only on the model, {_actualBytes.Count} only on the engine", null, null);
    }

    private bool Differ(string what, RetireRecord? expected, RetireRecord? actual)
    {
        Difference ??= new LockstepDifference(_image, what, _model.Instructions, _previous, expected, actual);
        return false;
    }

    private static IEnumerable<string> Fields(RetireRecord a, RetireRecord b)
    {
        if (a.Pc != b.Pc) yield return "program counter";
        if (a.Instruction != b.Instruction) yield return "instruction";
        if (a.Trap != b.Trap) yield return "trap";
        if ((a.Write, a.Address) != (b.Write, b.Address)) yield return "stack address";
        if (a.Result != b.Result) yield return "result";
        if (a.FramePointer != b.FramePointer) yield return "frame pointer";
        if (a.StackPointer != b.StackPointer) yield return "stack pointer";
        if ((a.Store, a.StoreAddress, a.StoreData) != (b.Store, b.StoreAddress, b.StoreData)) yield return "heap store";
        if (a.Cycle != b.Cycle) yield return "cycle";
    }

    private static string Show((int Channel, byte Value) item) => $"byte 0x{item.Value:x2} on channel {item.Channel}";

    private sealed class ModelConsole(Lockstep lockstep, IReadOnlyList<byte> input) : IEnvironment
    {
        private readonly InputReader _input = new(input);

        public (int Value, int Wait) GetChar(long cycle) => (_input.Next(), 0);

        public int PutChar(int channel, byte data, long cycle)
        {
            lockstep._expectedBytes.Enqueue((channel, data));
            return 0;
        }
    }
}
