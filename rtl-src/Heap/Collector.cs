using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>Phases of a cycle of the collector, in their order.</summary>
public enum CollectorPhase
{
    Idle,
    /// <summary>The stack is scanned while the program runs; every reference that is written to it is shaded too.</summary>
    Roots,
    /// <summary>The last write of the scan's end is shaded. New objects are black from here on.</summary>
    Close,
    /// <summary>References are followed; every reference that is overwritten in the heap is shaded.</summary>
    Mark,
    /// <summary>Likewise, and the heap is searched for marked objects that the grey stack had no room for.</summary>
    Recover,
    /// <summary>What is not marked is freed.</summary>
    Sweep,
}

/// <summary>
/// When a cycle of the collector begins and how it goes on. Marking is concurrent: it follows the references of the heap as it was when the
/// scan of the stack had ended (snapshot at the beginning).
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
[Doc("Phases of the collector.")]
public sealed class Collector(int depth) : Module
{
    private readonly int countBits = HeapSize.CountBits(depth);

    public readonly Enum<CollectorPhase> Phase = Output.Enum<CollectorPhase>();

    [Doc("Begin a cycle as soon as none runs.")]
    public readonly Bit Force = Input.Bit();

    [Doc("An object waits for memory.")]
    public readonly Bit Starving = Input.Bit();

    [Doc("Free words; a cycle begins below the threshold, once a part of them has been used since the last one.")]
    public readonly UInt Available = Input.UInt(HeapSize.CountBits(depth));
    public readonly UInt Threshold = Input.UInt(HeapSize.CountBits(depth));
    public readonly Bit Take = Input.Bit();
    public readonly UInt TakeSize = Input.UInt(HeapSize.CountBits(depth));

    [Doc("The marks can be used.")]
    public readonly Bit Prepared = Input.Bit();

    [Doc("The scan of the stack has ended, and no instruction is half done.")]
    public readonly Bit RootsDone = Input.Bit();

    [Doc("Nothing is left to follow.")]
    public readonly Bit Traced = Input.Bit();
    public readonly Bit Overflow = Input.Bit();

    [Doc("No instruction is half done: what holds addresses may forget them.")]
    public readonly Bit Quiet = Input.Bit();
    public readonly Bit WalkDone = Input.Bit();

    [Doc("Begin the scan of the stack; a walk to recover; the sweep. A cycle has ended.")]
    public readonly Bit Begins = Output.Bit();
    public readonly Bit BeginsRecovery = Output.Bit();
    public readonly Bit BeginsSweep = Output.Bit();
    public readonly Bit Ends = Output.Bit();

    private readonly Enum<CollectorPhase> phase = Reg.Enum<CollectorPhase>();
    private readonly Bit forced = Reg.Bit();

    // Not 0 at first: no cycle begins before the first object, while a loader still writes the image.
    [Doc("Words to be used before the next cycle begins by itself.")]
    private readonly UInt credit = Reg.UInt(HeapSize.CountBits(depth), reset: 1);

    protected override void Build()
    {
        Let(out var low, (Available < Threshold) & !credit.Any());
        Let(out var begins, (phase == CollectorPhase.Idle) & Prepared & (forced | Starving | low));
        Begins.Value = begins;
        BeginsRecovery.Value = false;
        BeginsSweep.Value = false;
        Ends.Value = false;
        Switch(phase)
            .Case(CollectorPhase.Idle, () => When(begins, () => phase.Next = CollectorPhase.Roots))
            .Case(CollectorPhase.Roots, () => When(RootsDone, () => phase.Next = CollectorPhase.Close))
            .Case(CollectorPhase.Close, () => phase.Next = CollectorPhase.Mark)
            .Case(CollectorPhase.Mark, () => When(Traced, () =>
                When(Overflow, () =>
                {
                    BeginsRecovery.Value = true;
                    phase.Next = CollectorPhase.Recover;
                }).ElseWhen(Quiet, () =>
                {
                    BeginsSweep.Value = true;
                    phase.Next = CollectorPhase.Sweep;
                })))
            .Case(CollectorPhase.Recover, () => When(WalkDone, () => phase.Next = CollectorPhase.Mark))
            .Case(CollectorPhase.Sweep, () => When(WalkDone, () =>
            {
                Ends.Value = true;
                phase.Next = CollectorPhase.Idle;
            }));
        When(Force, () => forced.Next = true).ElseWhen(begins, () => forced.Next = false);

        // A sixteenth of the free words.
        When(Ends, () => credit.Next = Available >> 4)
            .ElseWhen(Take, () => credit.Next = Mux(credit < TakeSize, 0, credit - TakeSize));
        Phase.Value = phase;
    }
}
