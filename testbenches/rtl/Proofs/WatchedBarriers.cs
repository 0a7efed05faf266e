using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What mutated barriers do wrong.</summary>
internal enum BarrierFlaw { None, OffDuringRecovery, StackOffInClose, NewObjectsWhite, RestsTooEarly }

/// <summary>
/// What the heap unit itself does, with its specification, for any one word of the heap and any one object: what its modules do is free but for
/// what they promise. Together with what is proven of marks and tracer: an object that could be reached when the stack had been scanned is marked when the sweep begins.
/// </summary>
internal sealed class WatchedBarriers(BarrierFlaw flaw = BarrierFlaw.None) : HeapUnit(Depth, greyDepth: 2)
{
    private const int Depth = 16, AddressBits = 4;

    /// <summary>Modules whose outputs are free.</summary>
    public static IReadOnlyCollection<string> Free { get; } = ["memory_unit", "free_list", "allocator", "tracer", "root_scanner", "heap_walker", "heap_registers", "card_table"];

    // No reset and no other driver: any values, for ever. A word of an object, and the object that it may refer to.
    private readonly UInt watched = Reg.UInt(AddressBits, reset: null);
    private readonly UInt target = Reg.UInt(AddressBits, reset: null);

    [Doc("The word refers to the object; and was overwritten in the last cycle; and in the one before.")]
    private readonly Bit refers = Reg.Bit();
    private readonly Bit lost = Reg.Bit();
    private readonly Bit lostBefore = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Let(out var at, collector.Phase);
        switch (flaw)
        {
            case BarrierFlaw.OffDuringRecovery: When(at == CollectorPhase.Recover, () => marks.Shade.Value = scanner.Shade | tracer.Shade); break;
            case BarrierFlaw.StackOffInClose: When(at == CollectorPhase.Close, () => marks.Shade.Value = scanner.Shade | tracer.Shade); break;
            case BarrierFlaw.NewObjectsWhite: When(at == CollectorPhase.Close, () => marks.NewMark.Value = Mark.White); break;
            case BarrierFlaw.RestsTooEarly: collector.Traced.Value = tracer.Idle & cards.Done; break;
        }
        watched.Next = watched;
        target.Next = target;
        Assume(!LoadValid & !LoadRead, "the image has been loaded");
        Assume(!Take | (Write & marks.Ready), "a new object gets header and mark in one cycle");
        Assume(!walker.Set | (marks.Ready & !Take & !marks.Shade), "the walker sets marks while nobody else does");
        Assume(!walker.Read | !marks.Clearing, "the walker reads marks once they are clear");
        Assume(!marks.Clearing | !marks.Offer, "nothing is shaded before a cycle begins");
        Assume(!(memory.WriteB & (memory.AddressB == watched)), "the lists write only free words");

        Let(out var mine, Write & (Address == watched.ZeroExtend(PackedFields.AddressBits)));
        When(mine, () => refers.Next = Refers(Data));
        lost.Next = mine & !Take & refers;
        lostBefore.Next = lost;
        Assume(!lost | Refers(ReadData), "the memory gives the word that was overwritten");

        Let(out var marks1, at.IsAnyOf(CollectorPhase.Mark, CollectorPhase.Recover));
        Let(out var shaded, marks.Shade & (marks.ShadeAddress == target));
        Assert(!(lost & marks1) | shaded, "a reference that is overwritten during marking is shaded");
        Assert(!(at.IsAnyOf(CollectorPhase.Roots, CollectorPhase.Close) & StackWritten & Refers(StackWritePort)) | shaded, "a reference that goes to the stack while that is scanned is shaded");
        Assert(!(Take & (marks1 | (at == CollectorPhase.Close))) | (marks.NewMark == Mark.Black), "objects made during marking are black");
        Assert(!collector.BeginsSweep | (!(lost & marks1) & !(lostBefore & marks1 & marks.Grey)), "the sweep begins when all that was overwritten is marked");
        Assert(!collector.BeginsSweep | (tracer.Idle & cards.Done & !marks.Busy & !marks.Shade & !tracer.Overflow & Quiet), "the sweep begins when nothing is left to follow");
        Cover(lost & (at == CollectorPhase.Recover), "a reference is overwritten during recovery");
        Cover(collector.BeginsSweep, "the sweep begins");
    }

    private Bit Refers(UInt word) => word[Word.Bits - 1] & (word[PackedFields.AddressBits - 1, 0] == target.ZeroExtend(PackedFields.AddressBits));
}
