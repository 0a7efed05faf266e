using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>What a program may ask of allocator and collector, and tell them: see <see cref="HeapRegister"/>.</summary>
/// <param name="depth">Words of the heap; a power of two.</param>
[Doc("Counters and settings of allocator and collector.")]
public sealed class HeapRegisters(int depth) : Module
{
    public const int NumberBits = 4, CounterBits = 32;
    private const int CycleBits = 24;
    private readonly int countBits = HeapSize.CountBits(depth);

    public readonly UInt Number = Input.UInt(NumberBits);
    public readonly UInt Value = Output.UInt(CounterBits);
    public readonly Bit Set = Input.Bit();
    public readonly UInt SetNumber = Input.UInt(NumberBits);
    public readonly UInt SetValue = Input.UInt(CounterBits);

    [Doc("What is counted.")]
    public readonly UInt Available = Input.UInt(HeapSize.CountBits(depth));
    public readonly UInt ImageEnd = Input.UInt(HeapSize.CountBits(depth));
    public readonly Bit Take = Input.Bit();
    public readonly UInt Size = Input.UInt(HeapSize.CountBits(depth));
    public readonly UInt Freed = Input.UInt(HeapSize.CountBits(depth));
    public readonly Bit Ends = Input.Bit();
    public readonly Enum<CollectorPhase> Phase = Input.Enum<CollectorPhase>();
    public readonly UInt Lost = Input.UInt(CounterBits);
    public readonly Bit Waits = Input.Bit();

    [Doc("Settings.")]
    public readonly Bit Force = Output.Bit();
    public readonly UInt Threshold = Output.UInt(HeapSize.CountBits(depth));
    public readonly Bit StopsWorld = Output.Bit();

    [Doc("Counters, for statistics.")]
    public readonly HeapReport Report = Output.Of<HeapReport>();

    private readonly UInt threshold = Reg.UInt(HeapSize.CountBits(depth), reset: depth / 2);
    private readonly Bit stopsWorld = Reg.Bit();
    private readonly UInt leastAvailable = Reg.UInt(HeapSize.CountBits(depth), reset: depth - 1);
    private readonly UInt allocations = Reg.UInt(CounterBits);
    private readonly UInt allocated = Reg.UInt(CounterBits);
    private readonly UInt freed = Reg.UInt(CounterBits);
    private readonly UInt collections = Reg.UInt(CounterBits);
    private readonly UInt waiting = Reg.UInt(CounterBits);

    [Doc("Cycles that the allocation in hand has waited, and the longest any did.")]
    private readonly UInt waited = Reg.UInt(CycleBits);
    private readonly UInt longest = Reg.UInt(CycleBits);

    protected override void Build()
    {
        Force.Value = Set & (SetNumber == (int)HeapRegister.Collections);
        When(Set & (SetNumber == (int)HeapRegister.Threshold), () => threshold.Next = Mux(SetValue > depth, depth, SetValue.Truncate(countBits)));
        When(Set & (SetNumber == (int)HeapRegister.StopsWorld), () => stopsWorld.Next = SetValue[0]);

        When(Available < leastAvailable, () => leastAvailable.Next = Available);
        When(Take, () =>
        {
            allocations.Next = allocations + 1;
            allocated.Next = allocated + Size.ZeroExtend(CounterBits);
        });
        freed.Next = freed + Freed.ZeroExtend(CounterBits);
        When(Ends, () => collections.Next = collections + 1);
        When(Waits, () =>
        {
            waiting.Next = waiting + 1;
            waited.Next = waited + 1;
        }).Otherwise(() => waited.Next = 0);
        When(waited > longest, () => longest.Next = waited);

        var choices = new (HeapRegister Register, UInt Value)[]
        {
            (HeapRegister.Free, Available), (HeapRegister.ImageEnd, ImageEnd), (HeapRegister.LeastFree, leastAvailable),
            (HeapRegister.Collections, collections), (HeapRegister.Phase, Phase.AsUInt()), (HeapRegister.Threshold, threshold),
            (HeapRegister.StopsWorld, stopsWorld.AsUInt()), (HeapRegister.Allocations, allocations), (HeapRegister.AllocatedWords, allocated),
            (HeapRegister.FreedWords, freed), (HeapRegister.LostCycles, Lost), (HeapRegister.WaitCycles, waiting), (HeapRegister.LongestWait, longest),
            (HeapRegister.Depth, Lit.UInt(depth, countBits)),
        };
        Value.Value = 0;
        foreach (var (register, value) in choices)
            When(Number == (int)register, () => Value.Value = value.Width == CounterBits ? value : value.ZeroExtend(CounterBits));
        Report.Allocations.Value = allocations;
        Report.Collections.Value = collections;
        Report.FreedWords.Value = freed;
        Report.LeastFree.Value = leastAvailable.ZeroExtend(CounterBits);
        Report.LostCycles.Value = Lost;
        Threshold.Value = threshold;
        StopsWorld.Value = stopsWorld;
    }
}
