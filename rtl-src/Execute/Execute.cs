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
public class Execute(CoreOptions options) : Module
{
    private const int AddressBits = FrameWord.FramePointerBits;

    /// <summary>States of a trap after the cycle in which it is found, and in which the frame word goes out.</summary>
    private enum TrapStep { None, PushA, PushB, PushC }

    [Doc("The instruction in the operand stage, and its operands.")]
    public readonly Bit Issued = Input.Bit();
    public readonly Issue Issue = Input.Of<Issue>();
    public readonly UInt OperandA = Input.UInt(Word.Bits);
    public readonly UInt OperandB = Input.UInt(Word.Bits);
    public readonly UInt Fp = Input.UInt(AddressBits);
    public readonly Bit Run = Input.Bit();

    [Doc("Words that the stage reads from the stack by itself.")]
    public readonly UInt StoredA = Input.UInt(Word.Bits);
    public readonly UInt StoredB = Input.UInt(Word.Bits);
    public readonly UInt HeapWord = Input.UInt(Word.Bits);
    public readonly Bit PinLevel = Input.Bit();
    public readonly UInt PortLevels = Input.UInt(Machine.Pins);
    public readonly Bit ConsoleReady = Input.Bit();
    public readonly Bit InputValid = Input.Bit();
    public readonly UInt InputData = Input.UInt(9);

    [Doc("The stages before move on.")]
    public readonly Bit Advance = Output.Bit();

    [Doc("The stages before drop what they hold.")]
    public readonly Bit Flush = Output.Bit();

    [Doc("... and go on there, with these pointers.")]
    public readonly Bit Redirect = Output.Bit();
    public readonly UInt Target = Output.UInt(PackedFields.PcBits);
    public readonly UInt NewFp = Output.UInt(AddressBits);
    public readonly UInt NewSp = Output.UInt(AddressBits);

    [Doc("Stack reads by computed addresses.")]
    public readonly Bit StackRead = Output.Bit();
    public readonly UInt StackAddressA = Output.UInt(AddressBits);
    public readonly UInt StackAddressB = Output.UInt(AddressBits);

    [Doc("The result in hand, for forwarding.")]
    public readonly Bit ResultValid = Output.Bit();
    public readonly UInt ResultAddress = Output.UInt(AddressBits);
    public readonly UInt Result = Output.UInt(Word.Bits);

    [Doc("What goes to the write-back stage.")]
    public readonly Bit WriteLoad = Output.Bit();
    public readonly Bit WriteValid = Output.Bit();
    public readonly UInt WriteAddress = Output.UInt(AddressBits);
    public readonly UInt Write = Output.UInt(Word.Bits);

    public readonly Bit HeapRead = Output.Bit();
    public readonly Bit HeapWrite = Output.Bit();
    public readonly UInt HeapAddress = Output.UInt(PackedFields.AddressBits);
    public readonly UInt HeapData = Output.UInt(Word.Bits);

    [Doc("Allocation: NEW wants an object of B words, waits where the heap says so, and takes it.")]
    public readonly Bit NewRequest = Output.Bit();
    public readonly TaggedWord NewSize = Output.Of<TaggedWord>();
    public readonly Bit NewTake = Output.Bit();
    public readonly Bit NewWaits = Input.Bit();
    public readonly Bit NewFits = Input.Bit();
    public readonly UInt NewAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt NewSerial = Input.UInt(HeaderWord.SerialBits);

    [Doc("Registers of the collector.")]
    public readonly UInt HeapRegisterNumber = Output.UInt(HeapRegisters.NumberBits);
    public readonly UInt HeapRegister = Input.UInt(HeapRegisters.CounterBits);
    public readonly Bit SetHeapRegister = Output.Bit();
    public readonly UInt SetHeapNumber = Output.UInt(HeapRegisters.NumberBits);

    [Doc("The lookup cache holds addresses that the collector is about to free.")]
    public readonly Bit Forget = Input.Bit();

    [Doc("Block moves stop between two words.")]
    public readonly Bit Hold = Input.Bit();

    [Doc("A block move is at work: what waits behind it will be dropped, and the stack's second read port is free.")]
    public readonly Bit Moves = Output.Bit();

    [Doc("For the retire port: steps of the collector.")]
    public readonly UInt? CollectorSteps = options.Trace ? Input.UInt(Retirement.StepBits) : null;

    [Doc("Stack pointer before the next instruction; no instruction is half done.")]
    public readonly UInt Sp = Output.UInt(AddressBits);
    public readonly Bit Quiet = Output.Bit();

    [Doc("The empty place in the operand stage is a cycle that the collector took; such cycles, and those in which NEW waited.")]
    public readonly Bit Bubble = Input.Bit();
    public readonly UInt Lost = Output.UInt(HeapRegisters.CounterBits);

    public readonly Bit PinWrite = Output.Bit();
    public readonly Bit PinDirection = Output.Bit();
    public readonly Bit PinValue = Output.Bit();
    public readonly UInt PinOut = Output.UInt(5);
    public readonly UInt PinIn = Output.UInt(5);

    [Doc("The write is of the pins of a mask.")]
    public readonly Bit PortWrite = Output.Bit();
    public readonly UInt PortMask = Output.UInt(Machine.Pins);
    public readonly UInt PortOut = Output.UInt(Machine.Pins);

    public readonly Bit ConsoleValid = Output.Bit();
    public readonly UInt ConsoleChannel = Output.UInt(2);
    public readonly UInt ConsoleData = Output.UInt(8);

    public readonly Bit InputReady = Output.Bit();

    public readonly Bit Halted = Output.Bit();
    public readonly UInt Status = Output.UInt(32);
    public readonly Enum<Fault> Fault = Output.Enum<Fault>();

    [Doc("The instruction retires, or traps.")]
    public readonly Bit Retires = Output.Bit();
    public readonly Bit Traps = Output.Bit();

    [Doc("Retired instructions.")]
    public readonly Retirement? Retired = options.Trace ? Output.Of<Retirement>() : null;

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

    protected override void Build()
    {
        var controls = op.Controls;
        When(Run, () => cycles.Next = cycles + 1);

        // Where the instruction stands.
        Let(out var idle, trapStep == TrapStep.None);
        Let(out var isFirst, step == 0);
        Let(out var isNew, controls.Effect == Effect.New);
        Let(out var wantsNew, valid & isNew & !op.Illegal);
        Let(out var gets, valid & (controls.Result == ResultSource.Input));
        Let(out var waits, (ConsoleValid & !ConsoleReady) | (gets & !InputValid) | (wantsNew & NewWaits));
        Let(out var moves, mover is null ? false : mover.Busy);
        Let(out var floating, floats is null ? false : floats.Busy);
        Let(out var hasThird, controls.HasThird);
        Let(out var isObject, controls.Object != ObjectOperation.None);
        Bit last = step == controls.Latency;
        if (floats is not null) last = Mux(floating, floats.Done, last & !floats.Begins);
        if (objects is not null) last = Mux(isObject, Mux(objects.Busy, objects.Done, hasThird), last);
        if (mover is not null) last = Mux(moves, mover.Done, last & !mover.Begin);
        // What waits neither traps nor departs: both need not wait to know it.
        Let(out var finishes, last);
        Let(out var isLast, finishes & !waits);
        Let(out var isStore, controls.Effect == Effect.Store);
        Let(out var isTail, controls.Flow == Flow.TailCall);
        Let(out var isReturn, controls.Flow == Flow.Return);
        Let(out var returns, isReturn | (controls.Flow == Flow.Yield));
        Let(out var late, hasThird | isTail);

        Connect(isFirst);

        // Traps. What the stages before do next does not wait for them: a trap only drops what they hold.
        // What is found in the first cycle comes late, and meets late what tells whether it counts.
        Let(out var refused, op.Illegal | Mux(hasThird, op.Second & bad, checker.Fails | (isTail & bad)));
        Let(out var anyFloat, a.IsFloat | b.IsFloat);
        Let(out var overflow, controls.Overflows & !anyFloat & (((controls.Result == ResultSource.Adder) & alu.Overflow) | (shifter is null ? false : (controls.Result == ResultSource.ShiftLeft) & shifter.Overflow)));
        Let(out var isProduct, shifter is null ? controls.Result.IsAnyOf(ResultSource.Product, ResultSource.ShiftLeft) : controls.Result == ResultSource.Product);
        Let(out var productOverflow, controls.Overflows & !floating & isProduct & productLost!);
        Let(out var found, (!hasThird & Mux(isTail, finishes, isFirst) & (op.Illegal | checker.Fails)) | (isFirst & overflow) | (finishes & ((hasThird & op.Second & bad) | (isTail & bad) | productOverflow))
            | (objects is null ? false : objects.Fails) | (mover is null ? false : mover.Fails));
        Let(out var badFrame, (mover is null ? false : mover.BadFrame) | (finishes & ((isReturn & !a.IsUnbound & !b.IsUnbound & (a.Tag != Tag.Frame)) | (isTail & !bad & (tailFrame.Tag != Tag.Frame)))));
        Let(out var noRoom, op.Sp > options.Machine.StackDepth - 4);
        Let(out var fails, valid & (badFrame | (found & noRoom)));
        Let(out var trap, valid & !badFrame & !noRoom & found);
        Let(out var complete, valid & isLast & !found & !badFrame);

        // Likewise, for what no overflow can stop; and for what is decided sooner.
        Let(out var succeeds, valid & isLast & !refused & !badFrame);
        Let(out var ends, valid & isLast);
        Let(out var advance, !valid | isLast);
        Advance.Value = advance;

        // Registers of the stage.
        When(advance, () =>
        {
            valid.Next = Issued & !Flush & !halted;
            op.Next = Issue;
            a.Next = a.Unpack(OperandA);
            b.Next = b.Unpack(OperandB);
            step.Next = 0;
        }).ElseWhen(!waits & !moves, () => step.Next = step + 1);
        When(trap | fails, () => valid.Next = false);
        if (floats is not null)
        {
            floats.First.Value = valid & isFirst;
            floats.Leaves.Value = advance | trap | fails;
        }

        // Passes and cycles that gather what a later one uses.
        When(valid & isFirst & late & !op.Second, () => bad.Next = Mux(isTail, !a.IsInt | !b.IsInt, checker.Fails));
        When(valid & isTail & isFirst, () => op.Address.Next = a.Payload[AddressBits - 1, 0]);
        When(valid & isTail & (step == 1), () =>
        {
            a.Next = a.Unpack(StoredA);
            tailFrame.Next = tailFrame.Unpack(StoredB);
        });

        if (mover is not null) When(mover.TakesFrame, () => a.Next = a.Unpack(mover.Frame));

        // A trap's arguments and steps.
        Let(out var isCall, (controls.Target == Rtl.Target.Callee) | isTail);
        When(valid & !(hasThird & op.Second) & !moves, () =>
        {
            heldA.Next = heldA.Unpack(Mux(op.Illegal, TaggedWord.MakeInt(op.Instruction), Mux(isCall, TaggedWord.MakeInt(op.Address), Mux(isReturn, TaggedWord.MakeInt(Lit.UInt(0, Word.PayloadBits)), a.Pack()))));
            heldB.Next = b;
        });
        When(valid, () =>
        {
            heldC.Next = a;
            trapSp.Next = op.Sp;
            vector.Next = Mux(op.Illegal, 0, op.Fields.Opcode.AsUInt());
            trapOfThird.Next = hasThird;
        });
        Switch(trapStep)
            .Case(TrapStep.None, () => When(trap, () => trapStep.Next = TrapStep.PushA))
            .Case(TrapStep.PushA, () => trapStep.Next = TrapStep.PushB)
            .Case(TrapStep.PushB, () => trapStep.Next = Mux(trapOfThird, Lit.Enum(TrapStep.PushC), TrapStep.None))
            .Case(TrapStep.PushC, () => trapStep.Next = TrapStep.None);

        // Branches.
        var condition = Wire.Bit(name: "condition");
        Switch(controls.Flow)
            .Case(Flow.Compare, () => condition.Value = alu.Holds ^ controls.Invert)
            .Case(Flow.Truth, () => condition.Value = b.IsTrue ^ controls.Invert)
            .Case(Flow.Pin, () => condition.Value = PinLevel ^ controls.Invert)
            .Case(Flow.Loop, () => condition.Value = alu.LoopContinues)
            .Default(() => condition.Value = op.Predicted);
        Let(out var sentPushes, new FrameFields().Unpack(a.Payload).Destination == Instruction.Push);
        Let(out var held, mover is null ? false : mover.Held);
        Let(out var mispredicted, condition ^ op.Predicted);
        Let(out var leaves, controls.Flow.IsAnyOf(Flow.Call, Flow.TailCall, Flow.Return, Flow.Yield, Flow.Restart) & (!hasThird | op.Second));
        Let(out var halts, valid & finishes & (controls.Flow == Flow.Halt));
        Let(out var vectors, trapStep == TrapStep.PushB);
        // An instruction that traps may depart as well: its vector comes later.
        Let(out var departs, valid & finishes & (mispredicted | leaves | (mover is null ? false : mover.Enters)));
        Redirect.Value = departs | vectors;
        Flush.Value = departs | trap | halts | fails | vectors;

        Let(out var following, op.Pc + 1);
        Target.Value = op.OtherPc;
        NewFp.Value = Fp;
        NewSp.Value = Mux(op.Pushes, op.Sp + 1, op.Sp);
        Switch(controls.Flow)
            .Case(Flow.Call, Flow.TailCall, () =>
            {
                Target.Value = call.Entry;
                NewFp.Value = op.Address + 1;
                NewSp.Value = call.CalleeSp;
            })
            .Case(Flow.Return, Flow.Yield, () =>
            {
                Target.Value = call.ReturnPc;
                NewFp.Value = call.CallerFp;
                NewSp.Value = call.CallerSp;
            })
            .Case(Flow.Restart, () =>
            {
                Target.Value = following;
                When(controls.Stack == StackChange.SetFrame, () =>
                {
                    NewFp.Value = op.Fields.StaticOut;
                    NewSp.Value = op.Fields.StaticOut;
                });
            })
            .Default();
        if (mover is not null) When(mover.Enters, () =>
        {
            Target.Value = call.ReturnPc;
            NewFp.Value = call.CallerFp;
            NewSp.Value = Mux(sentPushes, mover.Top + 1, mover.Top);
        });
        When(vectors, () =>
        {
            Target.Value = vector.ZeroExtend(PackedFields.PcBits);
            NewFp.Value = trapSp + 1;
            NewSp.Value = trapSp + Mux(trapOfThird, Lit.UInt(4, AddressBits), 3);
        });

        // Results and what is written back.
        Let(out var callKind, Mux(op.Fields.A[0] & (controls.Target == Rtl.Target.Callee), Lit.Enum(ReturnKind.Discard, FrameWord.KindBits), ReturnKind.Value));
        Let(out var callFrame, Mux(isTail, Cat(Saved.Destination, Saved.Kind, Saved.FramePointer, Saved.ReturnPc), Cat(op.Fields.D, callKind, Fp, following)));
        Let(out var trapFrame, Cat(Mux(op.Illegal, 0, op.Fields.D), TrapKind(callKind), Fp, following));
        Let(out var frameWord, TaggedWord.Make(Tag.Frame, Cat(callFrame, call.Descriptor)));

        SelectResult(frameWord);
        ResultValid.Value = valid & op.Writes & ((controls.Flow != Flow.Loop) | op.Predicted);
        ResultAddress.Value = op.Address;

        Let(out var entersFrame, mover is null ? false : mover.Resumes);
        Let(out var savesFrame, trap | (mover is null ? false : mover.SavesFrame));
        Let(out var movesToStack, mover is null ? false : mover.StackWrite);
        Let(out var stores, op.Writes & !entersFrame & Mux(returns, call.ReturnsValue, (controls.Flow != Flow.Loop) | condition));
        WriteLoad.Value = advance | savesFrame | movesToStack | !idle;
        WriteValid.Value = (complete & stores) | savesFrame | movesToStack | !idle;
        Switch(trapStep)
            .Case(TrapStep.None, () =>
            {
                WriteAddress.Value = Mux(savesFrame, op.Sp, Mux(returns, call.ReturnAddress, Mux(controls.Flow == Flow.Restart & !op.Pushes & (controls.Target == Rtl.Target.Computed), a.Payload[AddressBits - 1, 0], op.Address)));
                Write.Value = Mux(trap, TaggedWord.Make(Tag.Frame, Cat(trapFrame, Lit.UInt(0, PackedFields.AddressBits))), mover is null ? Result : Mux(mover.SavesFrame, frameWord, Result));
                if (mover is null) return;
                When(mover.StackWrite, () =>
                {
                    WriteAddress.Value = mover.StackAddress;
                    Write.Value = mover.StackData;
                });
            })
            .Case(TrapStep.PushA, () =>
            {
                WriteAddress.Value = trapSp + 1;
                Write.Value = heldA.Pack();
            })
            .Case(TrapStep.PushB, () =>
            {
                WriteAddress.Value = trapSp + 2;
                Write.Value = heldB.Pack();
            })
            .Case(TrapStep.PushC, () =>
            {
                WriteAddress.Value = trapSp + 3;
                Write.Value = heldC.Pack();
            });

        // Effects.
        Let(out var index, Mux(isStore, heldB.Payload[PackedFields.AddressBits - 1, 0], b.Payload[PackedFields.AddressBits - 1, 0]));
        Let(out var address, Mux(isStore, heldA.Payload[PackedFields.AddressBits - 1, 0], a.Payload[PackedFields.AddressBits - 1, 0]) + index);
        HeapAddress.Value = Mux(isNew, NewAddress, address);
        HeapData.Value = Mux(isNew, Header, a.Pack());
        HeapRead.Value = valid & isFirst;
        // NEW takes one cycle, in which nothing else holds it up: what ends other instructions comes later.
        Let(out var makes, wantsNew & !NewWaits & NewFits);
        HeapWrite.Value = (ends & isStore & op.Second & !bad) | makes;
        if (objects is not null) ConnectObjects(objects, isFirst, isObject);
        NewRequest.Value = wantsNew;
        NewSize.Value = b;
        NewTake.Value = makes;
        HeapRegisterNumber.Value = b.Payload[HeapRegisters.NumberBits - 1, 0];
        SetHeapNumber.Value = a.Payload[HeapRegisters.NumberBits - 1, 0];
        SetHeapRegister.Value = ends & (controls.Effect == Effect.SetCollector);

        PinValue.Value = b.IsTrue;
        PinOut.Value = op.Fields.D[4, 0];
        PinIn.Value = op.Fields.B[4, 0];
        PortWrite.Value = controls.Effect.IsAnyOf(Effect.PortWrite, Effect.PortDirection);
        PortMask.Value = a.Payload[Machine.Pins - 1, 0];
        PortOut.Value = b.Payload[Machine.Pins - 1, 0];
        PinWrite.Value = succeeds & controls.Effect.IsAnyOf(Effect.PinWrite, Effect.PortWrite);
        PinDirection.Value = succeeds & controls.Effect.IsAnyOf(Effect.PinDirection, Effect.PortDirection);

        ConsoleValid.Value = valid & (controls.Effect == Effect.PutChar);
        ConsoleChannel.Value = op.Fields.D[1, 0];
        ConsoleData.Value = b.Payload[7, 0];

        InputReady.Value = ends & gets;

        StackRead.Value = valid & isFirst & (isTail | (controls.Result == ResultSource.Stack));
        StackAddressA.Value = Mux(isTail, a.Payload[AddressBits - 1, 0], b.Payload[AddressBits - 1, 0]);
        StackAddressB.Value = Fp - 1;
        Moves.Value = moves;
        if (mover is not null) ConnectMover(mover, isFirst, sentPushes);

        When(halts, () =>
        {
            halted.Next = true;
            status.Next = b.Payload[31, 0];
        });
        When(fails, () =>
        {
            halted.Next = true;
            fault.Next = Mux(badFrame, Lit.Enum(Isa.Fault.BadFrame), Isa.Fault.StackOverflow);
        });
        Halted.Value = halted;
        Let(out var afterTrap, op.Sp + Mux(hasThird, Lit.UInt(4, AddressBits), 3));
        When(trap, () => retiredSp.Next = afterTrap).ElseWhen(complete, () => retiredSp.Next = NewSp);
        Sp.Value = retiredSp;
        Quiet.Value = idle & (advance | wantsNew | (mover is null ? false : mover.Settled));
        When(advance, () => bubble.Next = Bubble & !Flush);
        When(bubble | (wantsNew & NewWaits) | held, () => lost.Next = lost + 1);
        Lost.Value = lost;
        if (moved is not null) moved.Next = Mux(moves, Mux(held, moved, moved + 1), 0);
        Status.Value = status;
        Fault.Value = fault;

        Let(out var retires, trap | (complete & (!hasThird | op.Second)));
        Retires.Value = retires;
        Traps.Value = trap;
        if (Retired is not null) Trace(Retired, retires, trap);
    }

    /// <summary>Tag and size of the object that NEW makes.</summary>
    private UInt Header => TaggedWord.Make(Tag.Header, Cat(b.Payload[31, 0], NewSerial, op.Fields.A[7, 0]));

    private FrameFields Saved => new FrameFields().Unpack(tailFrame.Payload);

    private Enum<ReturnKind> TrapKind(Enum<ReturnKind> callKind)
    {
        var controls = op.Controls;
        Let(out var branches, controls.Flow.IsAnyOf(Flow.Compare, Flow.Truth));
        Let(out var onFalse, controls.Invert);
        var kind = Mux(controls.Target == Rtl.Target.Destination, Lit.Enum(ReturnKind.Value, FrameWord.KindBits), ReturnKind.Discard);
        kind = Mux(controls.Target == Rtl.Target.Callee, callKind, kind);
        return Mux(branches, Mux(onFalse, Lit.Enum(ReturnKind.BranchIfFalse, FrameWord.KindBits), ReturnKind.BranchIfTrue), kind);
    }

    // Operands to the units.
    private void Connect(Bit isFirst)
    {
        var controls = op.Controls;
        alu.A.Value = a;
        alu.B.Value = b;
        alu.Subtract.Value = controls.Subtract;
        alu.Loop.Value = controls.Flow == Flow.Loop;
        alu.Condition.Value = controls.Condition;
        alu.Bitwise.Value = controls.Bitwise;
        if (shifter is not null)
        {
            shifter.A.Value = a.Payload;
            shifter.Count.Value = b.Payload;
            shifter.Left.Value = controls.Left;
        }
        alu.Compared.Value = floats is null ? false : floats.Busy;
        alu.Less.Value = floats is null ? false : floats.Less;
        alu.Equal.Value = floats is null ? false : floats.Equal;
        alu.Unordered.Value = floats is null ? false : floats.Unordered;
        ConnectMultiplication(isFirst);
        if (floats is not null)
        {
            floats.A.Value = a;
            floats.B.Value = b;
            floats.Operation.Value = controls.Float;
            floats.Product.Value = multiplier!.Significands;
            floats.Quotient.Value = divider!.Quotient;
            floats.QuotientInexact.Value = divider.Inexact;
            floats.MagnitudeA.Value = divider.MagnitudeA;
            floats.MagnitudeB.Value = divider.MagnitudeB;
        }
        checker.Check.Value = controls.Check;
        checker.A.Value = a;
        checker.B.Value = b;
        checker.IsQuotient.Value = controls.Result == ResultSource.Quotient;
        checker.Callable.Value = call.Callable;
        checker.Fits.Value = NewFits;
        call.A.Value = a;
        call.B.Value = b;
        call.Slot.Value = op.Address;
        call.Fp.Value = Fp;
        call.SetLimit.Value = valid & (controls.Effect == Effect.SetLimit);
    }

    private void ConnectMultiplication(Bit isFirst)
    {
        if (multiplier is not null && divider is not null)
        {
            multiplier.A.Value = floats is null ? a.Payload : floats.FactorA;
            multiplier.B.Value = floats is null ? b.Payload : floats.FactorB;
            multiplier.Step.Value = floats is null ? step[2, 0] : floats.MultiplierStep;
            divider.A.Value = a.Payload;
            divider.B.Value = b.Payload;
            divider.Start.Value = isFirst;
            divider.TakeDividend.Value = floats is null ? false : floats.TakeDividend;
            divider.TakeDivisor.Value = floats is null ? false : floats.TakeDivisor;
            divider.Significand.Value = floats is null ? 0 : floats.Significand;
            divider.Floors.Value = op.Controls.Result.IsAnyOf(ResultSource.Quotient, ResultSource.Remainder);
            (product, productLost, quotient, remainder) = (multiplier.Product, multiplier.Overflow, divider.Quotient, divider.Remainder);
        }
        else
        {
            serialMultiplier!.A.Value = a.Payload;
            serialMultiplier.B.Value = b.Payload;
            serialMultiplier.ShiftsLeft.Value = op.Controls.Result == ResultSource.ShiftLeft;
            serialMultiplier.ShiftsRight.Value = op.Controls.Result == ResultSource.ShiftRight;
            serialMultiplier.Step.Value = step;
            serialDivider!.A.Value = a.Payload;
            serialDivider.B.Value = b.Payload;
            serialDivider.Step.Value = step;
            (product, productLost, quotient, remainder) = (serialMultiplier.Product, serialMultiplier.Overflow, serialDivider.Quotient, serialDivider.Remainder);
        }
    }

    // The object unit has the heap while it works.
    private void ConnectObjects(ObjectUnit unit, Bit isFirst, Bit isObject)
    {
        unit.A.Value = a;
        unit.B.Value = b;
        unit.HeldA.Value = heldA;
        unit.HeldB.Value = heldB;
        unit.Operation.Value = op.Controls.Object;
        unit.Begin.Value = valid & isFirst & !op.Second & isObject & !ResumesByNext;
        unit.Flush.Value = (valid & (op.Controls.Effect == Effect.Flush)) | Forget;
        unit.HeapWord.Value = unit.HeapWord.Unpack(HeapWord);
        When(isObject, () =>
        {
            HeapAddress.Value = unit.Address;
            HeapData.Value = unit.Data;
            HeapRead.Value = unit.Read;
            HeapWrite.Value = unit.Write;
        });
    }

    /// <summary>NEXT of a generator is for the mover.</summary>
    private Bit ResumesByNext => mover is null ? false : (op.Controls.Object == ObjectOperation.Next) & (b.Tag == Tag.Generator);

    // The mover has heap and stack while it works.
    private void ConnectMover(Mover unit, Bit isFirst, Bit sentPushes)
    {
        var move = op.Controls.Move;
        Let(out var resumesByNext, ResumesByNext);
        Let(out var isFrame, move.IsAnyOf(MoveOperation.Yield, MoveOperation.Resume) | resumesByNext);
        unit.Operation.Value = Mux(resumesByNext, Lit.Enum(MoveOperation.Resume), move);
        unit.SetSource.Value = valid & (move == MoveOperation.Source);
        unit.Begin.Value = valid & isFirst & (isFrame | (op.Second & move.IsAnyOf(MoveOperation.Move, MoveOperation.Fill)));
        unit.Call.Value = objects is null ? false : objects.Calls;
        unit.A.Value = a;
        unit.B.Value = b;
        unit.HeldA.Value = heldA;
        unit.HeldB.Value = heldB;
        unit.IsNext.Value = resumesByNext;
        unit.Fp.Value = Fp;
        unit.Sp.Value = op.Sp;
        unit.Limit.Value = call.Limit;
        unit.Following.Value = op.Pc + 1;
        unit.D.Value = op.Fields.D;
        unit.SentAddress.Value = Mux(sentPushes, unit.Top, call.ReturnAddress);
        unit.TakesSent.Value = call.ReturnsValue;
        unit.HeapWord.Value = unit.HeapWord.Unpack(HeapWord);
        unit.StoredA.Value = StoredA;
        unit.StoredB.Value = StoredB;
        unit.Hold.Value = Hold;
        When(unit.Begin | unit.Busy, () =>
        {
            HeapAddress.Value = unit.HeapAddress;
            HeapData.Value = unit.HeapData;
            HeapRead.Value = unit.HeapRead;
            HeapWrite.Value = unit.HeapWrite;
        });
        When(unit.StackRead, () =>
        {
            StackRead.Value = true;
            StackAddressA.Value = unit.StackReadAddress;
        });
    }

    private void SelectResult(UInt frameWord)
    {
        var controls = op.Controls;
        Let(out var bothBools, (a.Tag == Tag.Bool) & (b.Tag == Tag.Bool) & (controls.Bitwise != BitOperation.NotB));
        Switch(controls.Result)
            .Case(ResultSource.Adder, () => Result.Value = TaggedWord.MakeInt(alu.Sum))
            .Case(ResultSource.Logic, () => Result.Value = Cat(Mux(bothBools, Lit.Enum(Tag.Bool), Tag.Int), alu.BitwiseResult))
            .Case(ResultSource.ShiftLeft, () => Result.Value = TaggedWord.MakeInt(shifter?.LeftResult ?? product!))
            .Case(ResultSource.ShiftRight, () => Result.Value = TaggedWord.MakeInt(shifter?.RightResult ?? product!))
            .Case(ResultSource.Comparison, () => Result.Value = TaggedWord.MakeBool(alu.Holds))
            .Case(ResultSource.Truth, () => Result.Value = TaggedWord.MakeBool(b.IsTrue ^ controls.Invert))
            .Case(ResultSource.TagOf, () => Result.Value = TaggedWord.MakeInt(b.Tag.AsUInt()))
            .Case(ResultSource.Retag, () => Result.Value = Cat(op.Fields.A[7, 0], b.Payload))
            .Case(ResultSource.Cycles, () => Result.Value = TaggedWord.MakeInt(cycles))
            .Case(ResultSource.Pin, () => Result.Value = TaggedWord.MakeInt(PinLevel.AsUInt()))
            .Case(ResultSource.Port, () => Result.Value = TaggedWord.MakeInt(PortLevels))
            .Case(ResultSource.FramePointer, () => Result.Value = TaggedWord.MakeInt(Fp))
            .Case(ResultSource.Product, () => Result.Value = TaggedWord.MakeInt(product!))
            .Case(ResultSource.Quotient, () => Result.Value = TaggedWord.MakeInt(quotient!))
            .Case(ResultSource.Remainder, () => Result.Value = TaggedWord.MakeInt(remainder!))
            .Case(ResultSource.Heap, () => Result.Value = HeapWord)
            .Case(ResultSource.Stack, () => Result.Value = StoredA)
            .Case(ResultSource.Frame, () => Result.Value = frameWord)
            .Case(ResultSource.Object, () => Result.Value = Cat(op.Fields.A[7, 0], b.Payload[31, 0], Lit.UInt(0, RefWord.SizeLow - PackedFields.AddressBits), NewAddress))
            .Case(ResultSource.Collector, () => Result.Value = TaggedWord.MakeInt(HeapRegister))
            .Case(ResultSource.Input, () => Result.Value = TaggedWord.MakeInt(Mux(InputData[8], Lit.UInt(ulong.MaxValue, Word.PayloadBits), InputData[7, 0].ZeroExtend(Word.PayloadBits))))
            .Case(ResultSource.Unbound, () => Result.Value = 0)
            .Case(ResultSource.Part, () => Result.Value = objects is null ? b.Pack() : objects.Result)
            .Default(() => Result.Value = b.Pack());
        if (floats is null) return;
        // NEG and POS of a float.
        When((controls.Float == FloatOperation.Sign) & b.IsFloat, () => Result.Value = TaggedWord.Make(Tag.Float, Cat(b.Payload[63] ^ controls.Subtract, b.Payload[62, 0])));
        When(floats.Busy & (controls.Float != FloatOperation.Compare), () => Result.Value = floats.Result);
    }

    private void Trace(Retirement retired, Bit retires, Bit trap)
    {
        retired.Valid.Value = retires;
        retired.Trap.Value = trap;
        retired.Pc.Value = op.Pc;
        retired.Instruction.Value = op.Instruction;
        retired.Write.Value = WriteValid;
        retired.Address.Value = WriteAddress;
        retired.Result.Value = Write;
        retired.Fp.Value = Mux(trap, op.Sp + 1, NewFp);
        retired.Sp.Value = Mux(trap, op.Sp + Mux(op.Controls.HasThird, Lit.UInt(4, AddressBits), 3), NewSp);
        retired.Store.Value = HeapWrite;
        retired.StoreAddress.Value = HeapAddress;
        retired.StoreData.Value = HeapData;
        retired.Lost.Value = lost;
        retired.CollectorSteps.Value = CollectorSteps!;
        retired.Cycle.Value = cycles[31, 0] - step.ZeroExtend(32) - op.Second.AsUInt().ZeroExtend(32) - (moved is null ? Lit.UInt(0, 32) : moved);
    }
}
