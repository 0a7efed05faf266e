using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The execute stage: operand registers, the units, traps, and what becomes of the flow of control. An instruction stays for
/// <c>Latency + 1</c> cycles while the stages before it wait. A trap saves a frame word and the operands, one a cycle, and goes on at
/// the instruction's vector.
/// </summary>
/// <param name="options">Stack depth; whether there is a retire port.</param>
[Doc("Execute stage: units, traps, flow of control.")]
public partial class Execute(CoreOptions options) : Module
{
    private const int AddressBits = FrameWord.FramePointerBits;

    /// <summary>States of a trap after the cycle in which it is found, and in which the frame word goes out.</summary>
    private enum TrapStep { None, PushA, PushB, PushC }

    private readonly Alu alu = new();
    private readonly Shifter? shifter = options.Machine.Arithmetic == ArithmeticUnits.Serial ? null : new();
    private readonly Multiplier? multiplier = options.Machine.Arithmetic == ArithmeticUnits.Serial ? null : new();
    private readonly Divider? divider = options.Machine.Arithmetic == ArithmeticUnits.Serial ? null : new();
    private readonly SerialMultiplier? serialMultiplier = options.Machine.Arithmetic == ArithmeticUnits.Serial ? new() : null;
    private readonly SerialDivider? serialDivider = options.Machine.Arithmetic == ArithmeticUnits.Serial ? new() : null;
    protected readonly FloatUnit? floats = options.Machine.HasFloats ? new() : null;
    private readonly ObjectUnit? objects = options.Objects ? new(options.Mover) : null;
    private readonly Mover? mover = options.Mover ? new(options.Machine.StackDepth) : null;
    private readonly OperandChecker checker = new(options.Machine.HasFloats);
    private readonly CallUnit call = new(options.Machine.StackDepth);

    protected readonly Bit valid = Reg.Bit();
    protected readonly Issue op = Reg.Of<Issue>(reset: null);
    private readonly TaggedWord a = Reg.Of<TaggedWord>(reset: null);
    protected readonly TaggedWord b = Reg.Of<TaggedWord>(reset: null);

    [Doc("Cycles that the instruction has been here.")]
    private readonly UInt step = Reg.UInt(Controls.LatencyBits);
    private readonly Enum<TrapStep> trapStep = Reg.Enum<TrapStep>();

    [Doc("A trap found in the first cycle and taken in the last: third operands, TCALL.")]
    private readonly Bit bad = Reg.Bit(reset: null);

    [Doc("Operands of the first pass for the second, and arguments of a trap for its handler.")]
    private readonly TaggedWord heldA = Reg.Of<TaggedWord>(reset: null);
    private readonly TaggedWord heldB = Reg.Of<TaggedWord>(reset: null);
    private readonly TaggedWord heldC = Reg.Of<TaggedWord>(reset: null);
    private readonly UInt trapSp = Reg.UInt(AddressBits, reset: null);
    private readonly UInt vector = Reg.UInt(Instruction.OpcodeBits, reset: null);
    private readonly Bit trapOfThird = Reg.Bit(reset: null);

    [Doc("The frame that TCALL replaces.")]
    private readonly TaggedWord tailFrame = Reg.Of<TaggedWord>(reset: null);

    [Doc("For the retire port: cycles of a block move behind its second one, without those in which it was held.")]
    private readonly UInt? moved = options is { Trace: true, Mover: true } ? Reg.UInt(32) : null;

    private readonly UInt cycles = Reg.UInt(Word.PayloadBits);
    private readonly UInt retiredSp = Reg.UInt(AddressBits);
    private readonly Bit bubble = Reg.Bit();
    private readonly UInt lost = Reg.UInt(HeapRegisters.CounterBits);
    private readonly Bit halted = Reg.Bit();
    private readonly UInt status = Reg.UInt(32);
    private readonly Enum<Fault> fault = Reg.Enum<Fault>();

    // Of whichever units there are.
    private UInt? product, quotient, remainder;
    private Bit? productLost;

    [Doc("The first cycle of the instruction; the last one, of an instruction for which no unit counts; the last one unless it waits; the last one. What waits does not trap.")]
    private readonly Bit isFirst = Wire.Bit();
    private readonly Bit isTimed = Wire.Bit();
    private readonly Bit finishes = Wire.Bit();
    private readonly Bit isLast = Wire.Bit();

    [Doc("It waits: for the console, for input, or for memory for NEW.")]
    private readonly Bit waits = Wire.Bit();
    private readonly Bit gets = Wire.Bit();
    private readonly Bit isNew = Wire.Bit();
    private readonly Bit wantsNew = Wire.Bit();

    [Doc("Units that count their cycles by themselves are at work.")]
    private readonly Bit moving = Wire.Bit();
    private readonly Bit held = Wire.Bit();
    private readonly Bit floating = Wire.Bit();
    private readonly Bit isObject = Wire.Bit();

    [Doc("Kinds of instructions.")]
    private readonly Bit hasThird = Wire.Bit();
    private readonly Bit isStore = Wire.Bit();
    private readonly Bit isTail = Wire.Bit();
    private readonly Bit isReturn = Wire.Bit();
    private readonly Bit returns = Wire.Bit();

    [Doc("No trap is on its way.")]
    private readonly Bit idle = Wire.Bit();

    [Doc("The hardware does not do what the instruction asks; there is no frame word where one should be.")]
    private readonly Bit found = Wire.Bit();
    private readonly Bit badFrame = Wire.Bit();

    [Doc("A trap or a fault; a trap; a fault, which stops the processor; neither, in the last cycle.")]
    private readonly Bit stops = Wire.Bit();
    private readonly Bit trap = Wire.Bit();
    private readonly Bit fails = Wire.Bit();
    private readonly Bit complete = Wire.Bit();

    [Doc("Likewise, for what no overflow can stop; for what nothing stops; for the stages before.")]
    private readonly Bit succeeds = Wire.Bit();
    private readonly Bit ends = Wire.Bit();
    private readonly Bit movesOn = Wire.Bit();

    [Doc("The branch is taken; the program halts; the trap goes to its vector.")]
    private readonly Bit condition = Wire.Bit();
    private readonly Bit halts = Wire.Bit();
    private readonly Bit vectors = Wire.Bit();

    [Doc("Address of the next instruction; what is sent to a generator is pushed.")]
    private readonly UInt following = Wire.UInt(PackedFields.PcBits);
    private readonly Bit sentPushes = Wire.Bit();

    [Doc("The frame word that the instruction saves.")]
    private readonly UInt frameWord = Wire.UInt(Word.Bits);

    protected override void Build()
    {
        When(Run, () => cycles.Next = cycles + 1);
        Stand();
        ConnectUnits();
        FindTraps();
        Advances();
        SaveArguments();
        Redirects();
        Results();
        Effects();
        Ends();
    }

    // Where the instruction stands.
    private void Stand()
    {
        var controls = op.Controls;
        idle.Value = trapStep == TrapStep.None;
        isFirst.Value = step == 0;
        isNew.Value = controls.Effect == Effect.New;
        wantsNew.Value = valid & isNew & !op.Illegal;
        gets.Value = valid & (controls.Result == ResultSource.Input);
        waits.Value = (ConsoleValid & !ConsoleReady) | (gets & !InputValid) | (wantsNew & NewWaits);
        moving.Value = mover is null ? false : mover.Busy;
        floating.Value = floats is null ? false : floats.Busy;
        hasThird.Value = controls.HasThird;
        isObject.Value = controls.Object != ObjectOperation.None;
        isTimed.Value = step == controls.Latency;
        Bit last = isTimed;
        if (floats is not null) last = Mux(floating, floats.Done, last & !floats.Begins);
        if (objects is not null) last = Mux(isObject, Mux(objects.Busy, objects.Done, hasThird), last);
        if (mover is not null) last = Mux(moving, mover.Done, last & !mover.Begin);
        finishes.Value = last;
        isLast.Value = finishes & !waits;
        isStore.Value = controls.Effect == Effect.Store;
        isTail.Value = controls.Flow == Flow.TailCall;
        isReturn.Value = controls.Flow == Flow.Return;
        returns.Value = isReturn | (controls.Flow == Flow.Yield);
    }

    // Registers of the stage, and passes and cycles that gather what a later one uses.
    private void Advances()
    {
        When(movesOn, () =>
        {
            op.Next = Issue;
            a.Next = a.Unpack(OperandA);
            b.Next = b.Unpack(OperandB);
            step.Next = 0;
        }).ElseWhen(!waits & !moving, () => step.Next = step + 1);
        // Late, and so in front of the register: as its reset it would be later.
        valid.Next = Mux(movesOn, Issued & !Flush & !halted, valid) & !stops;
        if (floats is not null)
        {
            floats.First.Value = valid & isFirst;
            floats.Leaves.Value = movesOn | stops;
        }

        When(valid & isFirst & (hasThird | isTail) & !op.Second, () => bad.Next = Mux(isTail, !a.IsInt | !b.IsInt, checker.Fails));
        When(valid & isTail & isFirst, () => op.Address.Next = a.Payload[AddressBits - 1, 0]);
        When(valid & isTail & (step == 1), () =>
        {
            a.Next = a.Unpack(StoredA);
            tailFrame.Next = tailFrame.Unpack(StoredB);
        });

        if (mover is not null) When(mover.TakesFrame, () => a.Next = a.Unpack(mover.Frame));
    }
}
