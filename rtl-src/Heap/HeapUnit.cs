using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The heap: memory, allocator and collector. The program has port A of the memory to itself; the lists of free blocks come first on port B,
/// the collector takes what they leave.
/// </summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="greyDepth">Addresses that the grey stack holds.</param>
/// <param name="contents">The image that the memory holds from the start, or null for a loader's.</param>
[Doc("Heap memory with allocator and collector.")]
public class HeapUnit(int depth, int greyDepth = HeapUnit.GreyDepth, IReadOnlyList<BigInteger>? contents = null) : Heap(collects: true)
{
    /// <summary>Entries of the grey stack: half a block RAM.</summary>
    public const int GreyDepth = 512;

    private const int StepsModulo = 15;
    private readonly int addressBits = HeapSize.AddressBits(depth), countBits = HeapSize.CountBits(depth);

    protected readonly MemoryUnit memory = new(depth, contents);
    protected readonly FreeList lists = new(depth);
    protected readonly Allocator allocator = new(depth, ImageEnd(contents));
    protected readonly Marks marks = new(depth);
    protected readonly CardTable cards = new(depth);
    protected readonly Tracer tracer = new(depth, greyDepth);
    protected readonly RootScanner scanner = new(depth);
    protected readonly HeapWalker walker = new(depth);
    protected readonly Collector collector = new(depth);
    protected readonly HeapRegisters registers = new(depth);

    [Doc("A word of an object was overwritten in the last cycle.")]
    private readonly Bit overwrote = Reg.Bit();

    [Doc("A reference was written in the last cycle.")]
    private readonly Bit wroteReference = Reg.Bit();
    private readonly UInt wroteTo = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    private readonly UInt steps = Reg.UInt(Retirement.StepBits);
    private readonly UInt imageEnd = Reg.UInt(HeapSize.CountBits(depth), reset: ImageEnd(contents));

    private static int ImageEnd(IReadOnlyList<BigInteger>? contents) => Math.Max(1, contents?.Count ?? 0);

    protected override void Build()
    {
        Let(out var phase, collector.Phase);
        Let(out var scanning, phase.IsAnyOf(CollectorPhase.Roots, CollectorPhase.Close));
        Let(out var marking, phase.IsAnyOf(CollectorPhase.Mark, CollectorPhase.Recover));
        var loadAddress = LoadAddress.Truncate(addressBits);
        When(LoadValid, () => imageEnd.Next = LoadAddress.Truncate(addressBits).ZeroExtend(countBits) + 1);

        // The program's side of the memory.
        memory.Read.Value = Read;
        memory.Write.Value = Write;
        memory.Address.Value = Address;
        memory.Data.Value = Data;
        memory.LoadRead.Value = LoadRead;
        memory.LoadValid.Value = LoadValid;
        memory.LoadAddress.Value = LoadAddress;
        memory.LoadWord.Value = LoadWord;
        ReadData.Value = memory.ReadData;

        // Barriers: what is written to the stack while that is scanned, and what is overwritten in the heap while references are followed.
        overwrote.Next = Write & !Take;
        Let(out var stackReference, scanning & StackWritten & HeapSize.IsReference(StackWritePort, addressBits));
        // What was overwritten comes late from the memory: the shader is kept for it whether or not it is a reference.
        Let(out var heapWord, marking & overwrote);
        Let(out var snoops, stackReference | heapWord);
        Let(out var offers, snoops | scanner.Shade | tracer.Shade);
        marks.Offer.Value = offers;
        marks.Shade.Value = Mux(snoops, stackReference | HeapSize.IsReference(memory.ReadData, addressBits), offers);
        marks.ShadeAddress.Value = Mux(stackReference, StackWritePort[addressBits - 1, 0],
            Mux(heapWord, memory.ReadData[addressBits - 1, 0], Mux(scanner.Shade, scanner.ShadeAddress, tracer.ShadeAddress)));
        scanner.ShadeReady.Value = !snoops;
        tracer.ShadeReady.Value = !snoops;

        // The program's references from the image to its own objects.
        wroteReference.Next = Write & !Take & Data[Word.Bits - 1];
        When(Write, () => wroteTo.Next = Address.Truncate(addressBits));
        cards.Written.Value = wroteReference;
        cards.Address.Value = wroteTo;
        cards.ImageEnd.Value = imageEnd;
        cards.LoadValid.Value = LoadValid;
        cards.LoadAddress.Value = loadAddress;
        cards.Start.Value = phase == CollectorPhase.Close;
        cards.Taken.Value = tracer.TakesCard;
        tracer.HasCard.Value = cards.Found;
        tracer.Card.Value = cards.Card;

        // Marks.
        Let(out var unswept, (phase == CollectorPhase.Sweep) & (allocator.Hole.ZeroExtend(countBits) >= walker.Position));
        Let(out var black, marking | unswept | (phase == CollectorPhase.Close));
        marks.New.Value = Take;
        marks.NewAddress.Value = allocator.Hole;
        marks.NewMark.Value = Mux(black, Lit.UInt(Mark.Black, Mark.Bits), Mark.White);
        marks.Set.Value = walker.Set;
        marks.SetAddress.Value = walker.Address;
        marks.SetMark.Value = walker.SetMark;
        walker.SetReady.Value = marks.Ready & !Take;
        marks.Read.Value = walker.Read;
        marks.ReadAddress.Value = walker.ReadAddress;
        marks.HasRoom.Value = tracer.HasRoom;

        // Port B: lists, then the collector.
        Let(out var listsUse, lists.MemoryRead | lists.MemoryWrite);
        memory.ReadB.Value = Mux(listsUse, lists.MemoryRead, tracer.MemoryRead | walker.Read);
        memory.WriteB.Value = lists.MemoryWrite;
        memory.AddressB.Value = Mux(listsUse, lists.MemoryAddress, Mux(tracer.MemoryRead, tracer.MemoryAddress, walker.ReadAddress));
        memory.DataB.Value = lists.MemoryData;
        lists.MemoryWord.Value = memory.ReadDataB;
        tracer.MemoryWord.Value = memory.ReadDataB;
        walker.MemoryWord.Value = memory.ReadDataB;
        tracer.MemoryReady.Value = !listsUse;
        walker.ReadReady.Value = !listsUse & !offers;

        // Allocator and lists.
        allocator.Request.Value = Request;
        allocator.B.Value = B;
        allocator.Take.Value = Take;
        allocator.MarksReady.Value = marks.Ready;
        allocator.LoadValid.Value = LoadValid;
        allocator.LoadAddress.Value = loadAddress;
        allocator.ListsReady.Value = lists.Ready;
        allocator.Found.Value = lists.Found;
        allocator.Missing.Value = lists.Missing;
        allocator.FoundBlock.Value = lists.FoundBlock;
        allocator.FoundSize.Value = lists.FoundSize;
        allocator.CycleBegins.Value = collector.Begins;
        allocator.CycleEnds.Value = collector.Ends;
        allocator.BlockAdded.Value = walker.Push;
        allocator.Freed.Value = walker.Freed;
        lists.Push.Value = allocator.PushRest | walker.Push;
        lists.Take.Value = allocator.TakeBlock;
        lists.Unlink.Value = walker.Unlink;
        Let(out var allocates, allocator.PushRest | allocator.TakeBlock);
        lists.Block.Value = Mux(allocates, allocator.ListBlock, walker.ListBlock);
        lists.Size.Value = Mux(allocates, allocator.ListSize, walker.ListSize);
        lists.Previous.Value = walker.ListPrevious;
        lists.Next.Value = walker.ListNext;
        Waits.Value = allocator.Waits;
        Fits.Value = allocator.Fits;
        NewAddress.Value = allocator.Address;
        Serial.Value = allocator.Serial;

        // Phases.
        Let(out var quiescent, tracer.Idle & cards.Done & !marks.Busy & !offers);
        walker.Settled.Value = lists.Ready & !allocator.Unsettled & !Take & ((phase == CollectorPhase.Sweep) | quiescent);
        walker.StartRecovery.Value = collector.BeginsRecovery;
        walker.StartSweep.Value = collector.BeginsSweep;
        walker.ImageEnd.Value = imageEnd;
        walker.Hole.Value = allocator.Hole;
        walker.Room.Value = allocator.Room;
        walker.Starving.Value = allocator.Starving;
        walker.Wanted.Value = allocator.Size;
        walker.Marks.Value = marks.Found;
        tracer.Push.Value = marks.Grey | walker.Grey;
        tracer.PushAddress.Value = Mux(marks.Grey, marks.GreyAddress, walker.Address);
        tracer.ClearOverflow.Value = collector.BeginsRecovery;
        tracer.Hold.Value = allocator.WantsMark;
        tracer.Enable.Value = marking;
        collector.Force.Value = registers.Force;
        collector.Starving.Value = allocator.Starving;
        collector.Available.Value = allocator.Available;
        collector.Threshold.Value = registers.Threshold;
        collector.Take.Value = Take;
        collector.TakeSize.Value = allocator.Size;
        collector.Prepared.Value = !marks.Clearing;
        collector.RootsDone.Value = scanner.Done & Quiet;
        collector.Traced.Value = quiescent;
        collector.Quiet.Value = Quiet;
        collector.Overflow.Value = tracer.Overflow;
        collector.WalkDone.Value = walker.Done;
        Forget.Value = collector.BeginsSweep;
        Let(out var nextStep, Mux(steps == StepsModulo - 1, 0, steps + 1));
        When(collector.Begins | collector.BeginsSweep | ((phase == CollectorPhase.Roots) & scanner.Done & Quiet), () => steps.Next = nextStep);
        Steps.Value = Mux(collector.Begins, nextStep, steps);

        // The stack.
        scanner.Start.Value = collector.Begins;
        scanner.StackPointer.Value = StackPointer;
        scanner.PortFree.Value = StackPortFree | allocator.Starving;
        scanner.StackWord.Value = StackWord;
        StackRead.Value = scanner.Read;
        StackAddress.Value = scanner.Address;
        Steal.Value = scanner.Steal | (registers.StopsWorld & (phase != CollectorPhase.Idle));
        // Not while the stack is scanned: that ends between two instructions.
        Hold.Value = registers.StopsWorld & phase.IsAnyOf(CollectorPhase.Mark, CollectorPhase.Recover, CollectorPhase.Sweep);
        Starving.Value = allocator.Starving;
        StackRestore.Value = allocator.Starving & (phase == CollectorPhase.Close);

        registers.Number.Value = RegisterNumber;
        registers.Set.Value = SetRegister;
        registers.SetNumber.Value = SetNumber;
        registers.SetValue.Value = SetValue;
        registers.Available.Value = allocator.Available;
        registers.ImageEnd.Value = imageEnd;
        registers.Take.Value = Take;
        registers.Size.Value = allocator.Size;
        registers.Freed.Value = walker.Freed;
        registers.Ends.Value = collector.Ends;
        registers.Phase.Value = phase;
        registers.Lost.Value = Lost;
        registers.Waits.Value = allocator.Waits;
        Register.Value = registers.Value;
        Report!.Value = registers.Report;
    }
}
