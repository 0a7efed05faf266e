using PyXL.Hdl;
using PyXL.Hdl.Simulation;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Heap;

/// <summary>
/// The heap unit without a processor: the bench does on its ports what instructions would, cycle by cycle, with a <see cref="ShadowHeap"/>
/// beside it. The stack's read port is free at random.
/// </summary>
internal sealed class HeapBench : IDisposable
{
    private readonly HeapUnit _unit;
    private readonly Simulator _simulator;
    private readonly Random _random;
    private readonly int _portFree;

    // What goes to the stack's write port in the next cycle; what the scanner reads in this one.
    private Word? _written;
    private int? _scanned;

    /// <param name="portFree">Of 8 cycles those in which the stack's read port is free, on average; 0: only where the scanner takes it.</param>
    public HeapBench(int depth, int stackDepth, int greyDepth, int portFree, Random random)
    {
        (Depth, _portFree, _random) = (depth, portFree, random);
        _unit = new HeapUnit(depth, greyDepth);
        _simulator = new Simulator(Design.Elaborate(_unit), seed: (ulong)random.Next());
        Shadow = new ShadowHeap(depth, stackDepth);
        Set(_unit.Quiet, 1);
        _simulator.Reset(2);
    }

    public int Depth { get; }
    public ShadowHeap Shadow { get; }
    public long Cycles { get; private set; }

    /// <summary>Cycles that each allocation took.</summary>
    public List<int> Allocations { get; } = [];

    public void Dispose() => _simulator.Dispose();

    public long Register(HeapRegister register)
    {
        Set(_unit.RegisterNumber, (ulong)register);
        return (long)Get(_unit.Register);
    }

    public void SetRegister(HeapRegister register, long value)
    {
        Set(_unit.SetRegister, 1);
        Set(_unit.SetNumber, (ulong)register);
        Set(_unit.SetValue, (ulong)value);
        Cycle();
        Set(_unit.SetRegister, 0);
    }

    /// <summary>One cycle in which the program does nothing with the heap but what the ports say.</summary>
    public void Cycle()
    {
        var free = _random.Next(8) < _portFree || Get(_unit.Steal) != 0;
        Set(_unit.StackPortFree, free ? 1u : 0);
        Set(_unit.StackPointer, (ulong)Shadow.StackPointer);
        Set(_unit.StackWritten, _written is null ? 0u : 1);
        if (_written is { } word) _simulator.Net(_unit.StackWritePort).Value128 = Bits(word);
        _written = null;
        if (_scanned is { } address) _simulator.Net(_unit.StackWord).Value128 = Bits(Shadow.Stack[address]);
        _scanned = Get(_unit.StackRead) != 0 ? (int)Get(_unit.StackAddress) : null;
        var sweptBefore = Register(HeapRegister.Phase) == Sweep;
        _simulator.Step();
        Cycles++;
        if (!sweptBefore && Register(HeapRegister.Phase) == Sweep) CheckMarks();
    }

    private const int Sweep = (int)CollectorPhase.Sweep;

    /// <summary>When the sweep begins everything that the program can reach is marked.</summary>
    private void CheckMarks()
    {
        var marks = _simulator.Memory("marks.entries");
        foreach (var (address, size) in Shadow.Walk())
        {
            var mark = (int)marks[address];
            if (mark != Mark.Black) throw new InvalidOperationException($"cycle {Cycles}: the object of {size} words at {address} is reachable, its marks are {mark}");
        }
    }

    /// <summary>Writes a word to the stack.</summary>
    public void WriteStack(int index, Word word)
    {
        Shadow.Stack[index] = word;
        Cycle();
        _written = word;
    }

    /// <summary>NEW, its result to the stack: the reference, or null where there is no memory.</summary>
    public Word? Allocate(int index, int size)
    {
        Set(_unit.Request, 1);
        _simulator.Net(_unit.B.Tag.AsUInt()).Value = (ulong)Tag.Int;
        _simulator.Net(_unit.B.Payload).Value = (ulong)size;
        var cycles = 1;
        for (; Get(_unit.Waits) != 0; cycles++)
        {
            if (cycles > 100 * Depth) throw new InvalidOperationException($"an object of {size} words waits for ever");
            Cycle();
        }
        Word? result = null;
        if (Get(_unit.Fits) != 0)
        {
            Allocations.Add(cycles);
            var address = (int)Get(_unit.NewAddress);
            if (Shadow.Add(address, size) is { } wrong) throw new InvalidOperationException($"cycle {Cycles}: {wrong}");
            Set(_unit.Take, 1);
            Store(address, new HeaderWord(Tag.Tuple, size).ToWord());
            var made = new RefWord(address, size).ToWord(Tag.Tuple);
            Shadow.Stack[index] = made;
            _written = made;
            result = made;
        }
        else
        {
            Cycle();
        }
        Set(_unit.Take, 0);
        Set(_unit.Request, 0);
        return result;
    }

    public Word Load(int address)
    {
        Set(_unit.Quiet, 0);
        PortA(write: false, address, default);
        Set(_unit.Quiet, 1);
        var bits = _simulator.Net(_unit.ReadData).Value128;
        return new Word((Tag)(byte)(bits >> Word.PayloadBits), (ulong)bits);
    }

    public void Store(int address, Word word)
    {
        Shadow.Write(address, word);
        PortA(write: true, address, word);
    }

    /// <summary>Runs cycles of the collector until one that began after now has ended.</summary>
    public void Collect()
    {
        var target = Register(HeapRegister.Collections) + (Register(HeapRegister.Phase) == 0 ? 1 : 2);
        SetRegister(HeapRegister.Collections, 0);
        for (var limit = Cycles + 1000 * Depth; Register(HeapRegister.Collections) < target;)
        {
            if (Cycles > limit) throw new InvalidOperationException("the collector does not come to an end");
            Cycle();
        }
        for (var i = 0; i < 20; i++) Cycle();
    }

    private void PortA(bool write, int address, Word word)
    {
        Set(_unit.Write, write ? 1u : 0);
        Set(_unit.Read, write ? 0u : 1);
        Set(_unit.Address, (ulong)address);
        _simulator.Net(_unit.Data).Value128 = Bits(word);
        Cycle();
        Set(_unit.Write, 0);
        Set(_unit.Read, 0);
    }

    private ulong Get(Signal signal) => (ulong)_simulator.Net(signal).Value;

    private void Set(Signal signal, ulong value) => _simulator.Net(signal).Value = value;

    private static UInt128 Bits(Word word) => new((byte)word.Tag, word.Payload);
}
