using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated tracer does wrong.</summary>
internal enum TracerFlaw { None, ForgetsBelow, ForgetsKept, SkipsLastWord, HidesDropped }

/// <summary>
/// The tracer with its specification, for any one object and any one of its words that refers to some other: where the tracer rests, each object that
/// was handed to it has been followed or <see cref="Tracer.Overflow"/> says that one was dropped; and of an object that was followed, the reference has been
/// shaded. Others may use the port of the memory and the shader at any time.
/// </summary>
internal sealed class WatchedTracer(TracerFlaw flaw = TracerFlaw.None) : Tracer(Depth, GreyDepth, RamStyle.Distributed)
{
    private const int Depth = 16, AddressBits = 4, CountBits = 5, GreyDepth = 2;

    // No reset and no other driver: any values, for ever. The object, its size, one of its words, and what that refers to.
    private readonly UInt watched = Reg.UInt(AddressBits, reset: null);
    private readonly UInt size = Reg.UInt(AddressBits, reset: null);
    private readonly UInt slot = Reg.UInt(AddressBits, reset: null);
    private readonly UInt target = Reg.UInt(AddressBits, reset: null);

    [Doc("The address that was read last.")]
    private readonly UInt lastRead = Reg.UInt(AddressBits, reset: null);

    [Doc("The object was handed over; and is on the stack. Its reference is to be shaded. It was dropped.")]
    private readonly Bit pushed = Reg.Bit();
    private readonly Bit waits = Reg.Bit();
    private readonly Bit owes = Reg.Bit();
    private readonly Bit dropped = Reg.Bit();

    protected override void Build()
    {
        base.Build();
        Let(out var mine, Push & (PushAddress == watched));
        Let(out var starts, MemoryRead & (state == State.Idle) & (MemoryAddress == watched));
        switch (flaw)
        {
            case TracerFlaw.ForgetsBelow: When(count == 2, () => refills.Next = false); break;
            case TracerFlaw.ForgetsKept: kept.Next = false; break;
            case TracerFlaw.SkipsLastWord: When((state == State.Words) & MemoryRead & (left == 2), () => state.Next = State.Idle); break;
            case TracerFlaw.HidesDropped: When(Push, () => overflow.Next = overflow); break;
        }
        watched.Next = watched;
        size.Next = size;
        slot.Next = slot;
        target.Next = target;
        Assume((size > 1) & (watched.ZeroExtend(6) + size.ZeroExtend(6) <= Depth), "the object lies in the heap");
        Assume((slot > watched) & (slot.ZeroExtend(6) < watched.ZeroExtend(6) + size.ZeroExtend(6)), "the word is one of its");

        // The memory. What the program overwrites is not the tracer's to find.
        When(MemoryRead, () => lastRead.Next = MemoryAddress);
        Let(out var header, TaggedWord.Make(Tag.Header, Cat(size.ZeroExtend(32), Lit.UInt(0, HeaderWord.SerialBits), Lit.Enum(Tag.Tuple))));
        Assume(!((state == State.Header) & (lastRead == watched)) | (MemoryWord == header), "the object says how large it is");
        Assume(!(arrives & (lastRead == slot)) | (MemoryWord[Word.Bits - 1] & (MemoryWord[PackedFields.AddressBits - 1, 0] == target.ZeroExtend(PackedFields.AddressBits))), "the word refers to the other object");
        Assume(!mine | !pushed, "an object is handed over once");
        Assume(Enable | !starts, "nothing is followed unless it may be");

        Let(out var kept1, mine & HasRoom);
        pushed.Next = pushed | mine;
        waits.Next = (waits | kept1) & !starts;
        dropped.Next = (dropped | (mine & !HasRoom)) & !ClearOverflow;
        Let(out var shaded, Shade & ShadeReady & (ShadeAddress == target));
        owes.Next = (owes & !shaded) | starts;

        // Where it is on the stack.
        Let(out var hasTop, holdsTop | refills);
        Let(out var below, grey.ReadAsync(count[0, 0]));
        Let(out var onTop, hasTop & (top == watched));
        Bit In(int i) => (count > i) & (grey.ReadAsync(Lit.UInt(i, 1)) == watched);
        Let(out var inMemory, In(0) | In(1));
        Assert(waits == (onTop | inMemory), "an object that waits is on the stack");
        Assert(!(onTop & inMemory) & !(In(0) & In(1)), "and is there once");
        Assert(!waits | pushed, "only what was handed over waits");
        Assert(!refills | (top == below), "what comes from the memory was on top of it");
        Assert((count <= GreyDepth) & (!count.Any() | hasTop), "there is a top where there is anything");
        Assert(!refills | !holdsTop, "the top is in one place");
        Assert(!dropped | Overflow, "an object that is dropped is noted");

        // Its reference.
        Let(out var atHeader, (state == State.Header) & (lastRead == watched) & (address == watched + 1));
        Let(out var ahead, (state == State.Words) & (slot >= address) & (slot.ZeroExtend(6) < address.ZeroExtend(6) + left.ZeroExtend(6)));
        Let(out var here, arrives & (lastRead == slot));
        Assert(!owes | atHeader | ahead | here | (kept & (keptAddress == target)), "a reference that is owed is ahead, or at hand");
        Assert(!kept | !arrives, "one word is at hand");
        Assert(!(state == State.Header) | (address == lastRead + 1), "the header was read");
        Assert(!((state == State.Header) & arrives), "no other word is at hand with a header");
        Assert(!(state == State.Words) | left.Any(), "something is left to be read");

        Assert(!Idle | !waits, "nothing waits where the tracer rests");
        Assert(!Idle | !owes, "where the tracer rests every reference has been shaded");
        Cover(Idle & pushed & !waits & !dropped, "an object has been followed");
        Cover(waits & inMemory & (count == GreyDepth), "an object waits below others");
        Cover(Overflow & dropped, "an object is dropped");
    }
}
