using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// Moves words between heap and stack memory while the execute stage waits: one a cycle, between objects one in two cycles, since one port of the heap reads and
/// writes. Bounds are compared, and what follows from it is registered, before the first word moves. With <see cref="Hold"/> it stops at any word, and goes on later: all
/// that it knows is how many words are left, and where the next ones lie.
/// </summary>
/// <param name="stackDepth">Words of the stack memory.</param>
[Doc("Block mover: words between heap and stack memory, frames of generators.")]
public class Mover(int stackDepth) : Module
{
    private const int AddressBits = PackedFields.AddressBits, StackBits = FrameWord.FramePointerBits;

    /// <summary>
    /// Begin is the first cycle of an instruction's last pass. Check: sums are compared. Start: what was compared decides; words begin to move, but RESUME first writes
    /// the frame word. Finish: what RESUME sends goes to the frame.
    /// </summary>
    protected enum State { Idle, Check, Start, Run, Finish }

    public readonly Enum<MoveOperation> Operation = Input.Enum<MoveOperation>();

    [Doc("A and B are the source of the next move.")]
    public readonly Bit SetSource = Input.Bit();
    public readonly Bit Begin = Input.Bit();

    [Doc("... or the second, of an iterator whose function is in HeapWord.")]
    public readonly Bit Call = Input.Bit();

    [Doc("Operands; in the second pass A is the count of words, the target is held.")]
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();
    public readonly TaggedWord HeldA = Input.Of<TaggedWord>();
    public readonly TaggedWord HeldB = Input.Of<TaggedWord>();

    [Doc("The generator to be resumed is in B, and is sent None.")]
    public readonly Bit IsNext = Input.Bit();

    [Doc("The frame, the stack pointer below a new one, and the stack limit.")]
    public readonly UInt Fp = Input.UInt(StackBits);
    public readonly UInt Sp = Input.UInt(StackBits);
    public readonly UInt Limit = Input.UInt(StackBits);

    [Doc("Where a suspended frame goes on, and its instruction's D field.")]
    public readonly UInt Following = Input.UInt(PackedFields.PcBits);
    public readonly UInt D = Input.UInt(Instruction.DBits);

    [Doc("What is sent to a frame goes to this address of the stack.")]
    public readonly UInt SentAddress = Input.UInt(StackBits);
    public readonly Bit TakesSent = Input.Bit();

    [Doc("Words read last: of the heap, of both ports of the stack.")]
    public readonly TaggedWord HeapWord = Input.Of<TaggedWord>();
    public readonly UInt StoredA = Input.UInt(Word.Bits);
    public readonly UInt StoredB = Input.UInt(Word.Bits);

    [Doc("Move no further word.")]
    public readonly Bit Hold = Input.Bit();

    [Doc("After the first cycle: it is at work; this is the last cycle; it traps, or there is no frame word, in this cycle.")]
    public readonly Bit Busy = Output.Bit();
    public readonly Bit Done = Output.Bit();
    public readonly Bit Fails = Output.Bit();
    public readonly Bit BadFrame = Output.Bit();

    [Doc("A word waits because of Hold; all words are in memory.")]
    public readonly Bit Held = Output.Bit();
    public readonly Bit Settled = Output.Bit();

    public readonly Bit HeapRead = Output.Bit();
    public readonly Bit HeapWrite = Output.Bit();
    public readonly UInt HeapAddress = Output.UInt(AddressBits);
    public readonly UInt HeapData = Output.UInt(Word.Bits);

    [Doc("Takes the word of that stack address, and the one below the frame.")]
    public readonly Bit StackRead = Output.Bit();
    public readonly UInt StackReadAddress = Output.UInt(StackBits);
    public readonly Bit StackWrite = Output.Bit();
    public readonly UInt StackAddress = Output.UInt(StackBits);
    public readonly UInt StackData = Output.UInt(Word.Bits);

    [Doc("Operand A becomes the frame word that is left, or that of the frame to be entered.")]
    public readonly Bit TakesFrame = Output.Bit();
    public readonly UInt Frame = Output.UInt(Word.Bits);

    [Doc("The instruction resumes a generator; writes the new frame's word; goes on in it, with that stack pointer.")]
    public readonly Bit Resumes = Output.Bit();
    public readonly Bit SavesFrame = Output.Bit();
    public readonly Bit Enters = Output.Bit();
    public readonly UInt Top = Output.UInt(StackBits);

    protected readonly Enum<State> state = Reg.Enum<State>();
    protected readonly Enum<MoveOperation> kind = Reg.Enum<MoveOperation>(reset: null);
    protected readonly Bit failing = Reg.Bit(reset: null);

    [Doc("The source of the next move.")]
    private readonly TaggedWord given = Reg.Of<TaggedWord>(reset: null);
    private readonly TaggedWord givenIndex = Reg.Of<TaggedWord>(reset: null);

    [Doc("Ends of source and target, counted from their objects' headers.")]
    private readonly UInt sourceEnd = Reg.UInt(AddressBits + 1, reset: null);
    protected readonly UInt targetEnd = Reg.UInt(AddressBits + 1, reset: null);
    private readonly Bit counted = Reg.Bit(reset: null);

    [Doc("The next words, the last one first where the target lies behind the source.")]
    protected readonly UInt source = Reg.UInt(AddressBits, reset: null);
    protected readonly UInt target = Reg.UInt(AddressBits, reset: null);
    protected readonly Bit descends = Reg.Bit(reset: null);
    protected readonly Bit fromStack = Reg.Bit(reset: null);
    protected readonly Bit toStack = Reg.Bit(reset: null);

    [Doc("Words that are left to be read, or to be filled; whether there are any, or just one.")]
    protected readonly UInt left = Reg.UInt(AddressBits, reset: null);
    protected readonly Bit more = Reg.Bit(reset: null);
    protected readonly Bit one = Reg.Bit(reset: null);

    [Doc("The word below the frame is a frame word.")]
    private readonly Bit hasFrame = Reg.Bit(reset: null);

    [Doc("A word was read in the last cycle.")]
    protected readonly Bit arrives = Reg.Bit();

    [Doc("Address of a generator's state; stack pointer of the frame to be entered.")]
    protected readonly UInt stateAddress = Reg.UInt(AddressBits, reset: null);
    private readonly UInt top = Reg.UInt(AddressBits + 1, reset: null);

    protected override void Build()
    {
        When(SetSource, () =>
        {
            given.Next = A;
            givenIndex.Next = B;
        });
        Let(out var fills, kind == MoveOperation.Fill);
        Let(out var yields, kind == MoveOperation.Yield);
        Let(out var resumes, kind == MoveOperation.Resume);
        Let(out var calls, kind == MoveOperation.Call);
        Let(out var begins, Begin & (state == State.Idle));
        Let(out var starts, state == State.Start);

        // Words that move in this cycle. A port of the heap reads or writes. Of YIELD, A is the frame word by then.
        Let(out var moving, (starts & !resumes & !calls & !failing & (!yields | hasFrame)) | (state == State.Run));
        Let(out var may, moving & more & !(arrives & !fromStack & !toStack));
        Let(out var steps, may & !Hold);
        Let(out var reads, steps & !fills);
        Let(out var writes, arrives | (steps & fills));
        Let(out var ends, moving & (!more | (steps & fills & one)));
        arrives.Next = reads;
        When(steps, () =>
        {
            left.Next = left - 1;
            more.Next = !one;
            one.Next = left == 2;
        });
        Let(out var stride, Cat(descends.Replicate(AddressBits - 1), Lit.Bit(true)));
        When(reads, () => source.Next = source + stride);
        When(writes, () => target.Next = target + stride);

        // Where an instruction stands.
        Switch(state)
            .Case(State.Idle, () => When(begins, () => state.Next = State.Check))
            .Case(State.Check, () => state.Next = State.Start)
            .Case(State.Start, () => state.Next = Mux(calls, Lit.Enum(State.Finish), State.Run))
            .Default();
        When(ends, () => state.Next = Mux(resumes, Lit.Enum(State.Finish), State.Idle));
        When(Fails | BadFrame | (state == State.Finish), () => state.Next = State.Idle);
        failing.Next = false;
        When(begins, Prepare);
        When(state == State.Check, Compare);
        When(Call, PrepareCall);
        Let(out var callable, counted & (top <= Limit.ZeroExtend(AddressBits + 1)));

        Let(out var changesState, starts & !failing & (resumes | (yields & hasFrame)));
        Busy.Value = state != State.Idle;
        Done.Value = (ends & !resumes) | (state == State.Finish);
        Fails.Value = ((state != State.Idle) & failing) | (starts & calls & !callable);
        BadFrame.Value = starts & yields & !hasFrame;
        Held.Value = may & Hold;
        Settled.Value = may & Hold & !arrives;
        Resumes.Value = (state != State.Idle) & (resumes | calls);
        SavesFrame.Value = starts & ((resumes & !failing) | (calls & callable));
        Enters.Value = state == State.Finish;
        Top.Value = top.Truncate(StackBits);
        TakesFrame.Value = Call | ((state == State.Check) & (resumes | yields) & !failing);
        var suspended = new FrameFields().Unpack(HeapWord.Payload);

        // Functions and frames have their addresses in the same places. The iterator goes to local 0 of its function.
        Frame.Value = Mux(resumes | Call, Cat(Lit.Enum(Tag.Frame), suspended.Destination, Mux(Call, Lit.Enum(ReturnKind.Value, FrameWord.KindBits), suspended.Kind), Sp + 1, suspended.ReturnPc, suspended.Address), StoredB);

        Let(out var word, Mux(fills, given.Pack(), Mux(fromStack, StoredA, HeapWord.Pack())));
        HeapRead.Value = begins | (reads & !fromStack);
        HeapWrite.Value = changesState | (writes & !toStack);
        HeapAddress.Value = Mux(begins, Generator.Payload[AddressBits - 1, 0] + Machine.GeneratorState, Mux(changesState, stateAddress, Mux(writes & !toStack, target, source)));
        var suspends = TaggedWord.Make(Tag.Raw, Cat(D, Lit.Enum(ReturnKind.Value, FrameWord.KindBits), Lit.UInt(0, StackBits), Following, A.Payload[AddressBits - 1, 0]));
        HeapData.Value = Mux(changesState, Mux(resumes, TaggedWord.MakeInt(Lit.UInt(Machine.GeneratorRunning, Word.PayloadBits)), suspends), word);
        StackRead.Value = (begins & (Operation == MoveOperation.Yield)) | (reads & fromStack);
        StackReadAddress.Value = source[StackBits - 1, 0];
        StackWrite.Value = (writes & toStack) | ((state == State.Finish) & TakesSent);
        StackAddress.Value = Mux(state == State.Finish, SentAddress, target[StackBits - 1, 0]);
        StackData.Value = Mux(state == State.Finish, Mux(IsNext & resumes, TaggedWord.Make(Tag.None, Lit.UInt(0, Word.PayloadBits)), B.Pack()), word);
    }

    private TaggedWord Generator => Mux(IsNext, B, A);

    // The first cycle: sums of indices and counts; the extent of a generator's frame.
    private void Prepare()
    {
        kind.Next = Operation;
        Let(out var isYield, Operation == MoveOperation.Yield);
        Let(out var isFrame, isYield | (Operation == MoveOperation.Resume));
        Let(out var generator, Generator.Payload[AddressBits - 1, 0]);
        Let(out var size, Size(Generator));
        Let(out var frameWords, size - Machine.GeneratorFrame);
        Let(out var count, Mux(isFrame, frameWords, A.Payload[AddressBits - 1, 0]));
        Let(out var frame, Mux(isYield, Fp, Sp + 1).ZeroExtend(AddressBits));
        failing.Next = isFrame & ((Generator.Tag != Tag.Generator) | (size < Machine.GeneratorFrame) | (!IsNext & B.IsUnbound));
        left.Next = count;
        more.Next = count.Any();
        one.Next = count == 1;
        counted.Next = IsAddress(A) & IsAddress(HeldB);
        sourceEnd.Next = givenIndex.Payload[AddressBits - 1, 0].AddGrow(A.Payload[AddressBits - 1, 0]);
        targetEnd.Next = HeldB.Payload[AddressBits - 1, 0].AddGrow(A.Payload[AddressBits - 1, 0]);
        top.Next = (Sp + 1).ZeroExtend(AddressBits).AddGrow(frameWords);
        stateAddress.Next = generator + Machine.GeneratorState;
        source.Next = Mux(isYield, frame, generator + Machine.GeneratorFrame);
        target.Next = Mux(isYield, generator + Machine.GeneratorFrame, frame);
        fromStack.Next = Mux(isFrame, isYield, given.IsInt);
        toStack.Next = Mux(isFrame, !isYield, HeldA.IsInt);
        descends.Next = (Operation == MoveOperation.Move) & (HeldB.Payload[AddressBits - 1, 0] > givenIndex.Payload[AddressBits - 1, 0]);
    }

    // The second: whether all words are where they may be, and the first ones' addresses.
    private void Compare()
    {
        Let(out var isMove, kind.IsAnyOf(MoveOperation.Move, MoveOperation.Fill));
        Let(out var reaches, counted & Holds(HeldA, targetEnd) & !(HeldA.IsObject & !HeldB.Payload[AddressBits - 1, 0].Any())
            & ((kind == MoveOperation.Fill) | (IsAddress(givenIndex) & Holds(given, sourceEnd))));
        Let(out var enters, (HeapWord.Tag == Tag.Raw) & (top <= Limit.ZeroExtend(AddressBits + 1)));
        hasFrame.Next = HeapSize.TagOf(StoredB) == Tag.Frame;
        failing.Next = !failing & Mux(isMove, !reaches, (kind == MoveOperation.Resume) & !enters);
        When(isMove, () =>
        {
            source.Next = Place(given, givenIndex, sourceEnd);
            target.Next = Place(HeldA, HeldB, targetEnd);
        });
    }

    // A function of one parameter, its frame above this one.
    private void PrepareCall()
    {
        var function = new FuncFields().Unpack(HeapWord.Payload);
        state.Next = State.Start;
        kind.Next = MoveOperation.Call;
        counted.Next = !function.Complex & (function.Parameters == 1) & (function.Required <= 1);
        top.Next = (Sp + 1).ZeroExtend(AddressBits + 1) + function.FrameSize.ZeroExtend(AddressBits + 1);
    }

    private UInt Place(TaggedWord place, TaggedWord index, UInt end) =>
        Mux(place.IsInt, 0, place.Payload[AddressBits - 1, 0]) + Mux(descends, end.Truncate(AddressBits) - 1, index.Payload[AddressBits - 1, 0]);

    private static UInt Size(TaggedWord reference) => reference.Payload[RefWord.SizeLow + AddressBits - 1, RefWord.SizeLow];

    private static Bit IsAddress(TaggedWord word) => word.IsInt & !word.Payload[Word.PayloadBits - 1, AddressBits].Any();

    // The object, or the stack memory where it is an int, has that many words.
    private Bit Holds(TaggedWord place, UInt end) => (place.IsInt | place.IsObject) & (end <= Mux(place.IsInt, Lit.UInt(stackDepth, AddressBits + 1), Size(place).ZeroExtend(AddressBits + 1)));
}
