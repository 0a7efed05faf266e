using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;
using Wire = PyXL.Toolchain.Model.Wire;

namespace PyXL.Rtl.Tests.Lockstep;

/// <summary>
/// The simulated core beside the reference model, compared at every retired instruction. The console may be busy, which the engines of the
/// command line never are.
/// </summary>
internal sealed class CoreBench : IDisposable
{
    /// <summary>Cycles without a retired instruction after which the core has come to a halt of its own.</summary>
    private const int Patience = 30_000;

    private readonly Core _core;
    private readonly Simulator _simulator;

    /// <param name="machine">That of the programs; null for the default one.</param>
    public CoreBench(Machine? machine = null)
    {
        _core = new(new CoreOptions(machine ?? new Machine(), Trace: true));
        _simulator = new Simulator(Design.Elaborate(_core));
    }

    public void Dispose() => _simulator.Dispose();

    /// <summary>Runs the program on both until they halt. The result is the first difference, or null.</summary>
    /// <param name="consoleWait">Cycles that the console lets an instruction wait which wants to print in the given cycle.</param>
    /// <param name="hasInput">Whether the console has a byte to read in the given cycle; null: in all.</param>
    public string? Compare(ProgramImage image, IReadOnlyList<Wire> wires, Func<long, int> consoleWait, Func<long, bool>? hasInput = null)
    {
        hasInput ??= _ => true;
        var model = new ReferenceModel(image, new Console(consoleWait, hasInput), wires);
        Load(image);

        var retire = _core.Retire!;
        SimNet input = Net(_core.InputData), inputValid = Net(_core.InputValid);
        SimNet ready = Net(_core.ConsoleReady), printing = Net(_core.ConsoleValid), halted = Net(_core.Halted), valid = Net(retire.Valid);
        Net(_core.Run).Value = 1;
        long asked = -1, last = 0;
        for (long cycle = 0; ; cycle++)
        {
            Net(_core.GpioIn).Value = Pins.Levels((uint)Net(_core.GpioOut).Value, (uint)Net(_core.GpioDirection).Value, 0, wires);
            input.Value = Input(cycle);
            inputValid.Value = hasInput(cycle) ? 1u : 0u;
            if (printing.IsZero) asked = -1;
            else
            {
                if (asked < 0) asked = cycle;
                var takes = cycle - asked >= consoleWait(asked);
                ready.Value = takes ? 1u : 0u;
                if (takes) asked = -1;
            }

            if (!valid.IsZero)
            {
                last = cycle;
                var pc = model.Pc;
                var actual = Retired(retire);
                if (model.Halted || model.Step(actual) is not { } expected) return $"the core retires an instruction at 0x{Net(retire.Pc).Value:X}, the model has stopped";
                if (model.Violation is { } violation) return $"0x{pc:X4}: {violation}";
                if (actual != expected) return $"0x{pc:X4} {Instruction.Decode(expected.Instruction)}:\n  model {expected}\n  core  {actual}";
            }
            if (!halted.IsZero)
            {
                // The instruction that faults does not retire.
                if (!model.Halted) model.Step();
                var (fault, status) = ((Fault)Net(_core.Fault).Value, (uint)Net(_core.Status).Value);
                _simulator.Step();
                if (Memory("stack_unit.words", model.Stack) is { } stack) return stack;
                if (Memory("heap.memory.words", model.Heap) is { } heap) return heap;
                return (model.Halted, model.Fault, model.Status) == (true, fault, status) ? null : $"the core halts with {fault} {status:X}, the model with {model.Fault} {model.Status:X}";
            }
            if (cycle - last > Patience) return $"the core stands still; the model goes on at 0x{model.Pc:X4}";
            _simulator.Step();
        }
    }

    /// <summary>The first word of a memory that differs, or null.</summary>
    private string? Memory(string path, ReadOnlySpan<Word> expected)
    {
        var words = (CompiledMemory)_simulator.Memory(path);
        for (var address = 0; address < expected.Length; address++)
        {
            if (ToWord(words.Get(address)) != expected[address]) return $"{path}[{address}] is {ToWord(words.Get(address))}, the model has {expected[address]}";
        }
        return null;
    }

    private void Load(ProgramImage image)
    {
        Net(_core.Run).Value = 0;
        Net(_core.ConsoleReady).Value = 0;
        _simulator.Reset(2);
        // Words that nothing wrote are Unbound in the model. A loader writes the whole stack; the heap's stay what they were.
        foreach (var path in (string[])["stack_unit.words", "heap.memory.words"])
        {
            var words = (CompiledMemory)_simulator.Memory(path);
            for (var address = 0; address < words.Depth; address++) words.Set(address, 0);
        }
        Net(_core.LoadValid).Value = 1;
        Load(0, image.Program, instruction => instruction);
        Load(1, image.Statics, Bits);
        Load(2, image.Data, Bits);
        Net(_core.LoadValid).Value = 0;
    }

    private void Load<T>(int space, T[] words, Func<T, UInt128> bits)
    {
        Net(_core.LoadSpace).Value = (ulong)space;
        for (var address = 0; address < words.Length; address++)
        {
            Net(_core.LoadAddress).Value = (ulong)address;
            Net(_core.LoadData).Value128 = bits(words[address]);
            _simulator.Step();
        }
    }

    private RetireRecord Retired(Retirement retire)
    {
        bool write = !Net(retire.Write).IsZero, store = !Net(retire.Store).IsZero;
        return new RetireRecord
        {
            Trap = !Net(retire.Trap).IsZero,
            Pc = (int)Net(retire.Pc).Value,
            Instruction = (uint)Net(retire.Instruction).Value,
            Write = write,
            Address = write ? (int)Net(retire.Address).Value : 0,
            Result = write ? ToWord(Net(retire.Result).Value128) : default,
            FramePointer = (int)Net(retire.Fp).Value,
            StackPointer = (int)Net(retire.Sp).Value,
            Store = store,
            StoreAddress = store ? (int)Net(retire.StoreAddress).Value : 0,
            StoreData = store ? ToWord(Net(retire.StoreData).Value128) : default,
            Lost = (uint)Net(retire.Lost).Value,
            CollectorSteps = (int)Net(retire.CollectorSteps).Value,
            Cycle = (long)Net(retire.Cycle).Value,
        };
    }

    private static UInt128 Bits(Word word) => new((byte)word.Tag, word.Payload);

    private static Word ToWord(UInt128 bits) => new((Tag)(byte)(bits >> Word.PayloadBits), (ulong)bits);

    private SimNet Net(Signal signal) => _simulator.Net(signal);

    /// <summary>What the console has to read in a cycle: bytes, and its end now and then.</summary>
    private static uint Input(long cycle) => cycle % 16 == 0 ? 0x100 : (uint)(byte)(cycle * 37);

    private sealed class Console(Func<long, int> wait, Func<long, bool> hasInput) : IEnvironment
    {
        public (int Value, int Wait) GetChar(long cycle)
        {
            var wait = 0;
            while (!hasInput(cycle + wait)) wait++;
            var input = Input(cycle + wait);
            return (input == 0x100 ? -1 : (int)input, wait);
        }

        public int PutChar(int channel, byte data, long cycle) => wait(cycle);
    }
}
