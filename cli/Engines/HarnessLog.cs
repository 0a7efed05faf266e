using PyXL.Hdl.Simulation;
using PyXL.Isa;
using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>Reads what a simulated <see cref="CoreHarness"/> has logged, and tells an observer.</summary>
internal sealed class HarnessLog(Simulator simulator, CoreHarness harness, IRunObserver observer)
{
    private readonly SimNet _instructionCount = simulator.Net(harness.InstructionCount), _byteCount = simulator.Net(harness.ByteCount);
    private readonly CompiledMemory _bytes = (CompiledMemory)simulator.Memory(harness.Bytes),
        _heads = (CompiledMemory)simulator.Memory(harness.Heads), _results = (CompiledMemory)simulator.Memory(harness.Results), _stores = (CompiledMemory)simulator.Memory(harness.Stores), _losses = (CompiledMemory)simulator.Memory(harness.Losses);
    private readonly bool _wantsRetired = observer.WantsRetired;
    private long _reportedBytes;

    /// <summary>Instructions reported so far.</summary>
    public long Instructions { get; private set; }

    /// <summary>Execute cycle of the last instruction that the observer saw + 1.</summary>
    public long Cycles { get; private set; }

    /// <summary>Reports what is new.</summary>
    /// <returns>Whether the observer wants more.</returns>
    public bool Report()
    {
        for (var count = (long)_byteCount.Value; _reportedBytes < count; _reportedBytes++)
        {
            var entry = (uint)_bytes.Get(Slot(_reportedBytes));
            observer.Console((int)(entry >> 8), (byte)entry);
        }
        var instructions = (long)_instructionCount.Value;
        if (!_wantsRetired) Instructions = instructions;
        while (Instructions < instructions)
        {
            var record = Read(Slot(Instructions++));
            Cycles = record.Cycle + 1;
            if (!observer.Retired(record)) return false;
        }
        return true;
    }

    private static int Slot(long count) => (int)(count % CoreHarness.LogDepth);

    private RetireRecord Read(int slot)
    {
        var head = _heads.Get(slot);
        uint Take(int bits)
        {
            var field = (uint)head & (uint)((1UL << bits) - 1);
            head >>= bits;
            return field;
        }

        // From the last field of the entry to the first.
        var write = Take(1) != 0;
        var trap = Take(1) != 0;
        var address = (int)Take(FrameWord.FramePointerBits);
        var record = new RetireRecord
        {
            Write = write,
            Trap = trap,
            StackPointer = (int)Take(FrameWord.FramePointerBits),
            FramePointer = (int)Take(FrameWord.FramePointerBits),
            Pc = (int)Take(PackedFields.PcBits),
            Instruction = Take(32),
            Lost = (uint)_losses.Get(slot),
            CollectorSteps = (int)(_losses.Get(slot) >> 32),
            Cycle = Cycles + unchecked(Take(32) - (uint)Cycles),
        };
        if (write) (record.Address, record.Result) = (address, ToWord(_results.Get(slot)));
        var store = _stores.Get(slot);
        if (store >> (Word.Bits + PackedFields.AddressBits) != 0)
        {
            record.Store = true;
            record.StoreAddress = (int)(uint)(store >> Word.Bits) & ((1 << PackedFields.AddressBits) - 1);
            record.StoreData = ToWord(store);
        }
        return record;
    }

    private static Word ToWord(UInt128 bits) => new((Tag)(byte)(bits >> Word.PayloadBits), (ulong)bits);
}
