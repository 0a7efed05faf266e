using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The decode stage: controls, stack addresses and the stack pointer; its output register is the operand stage's instruction.
/// The stack pointer runs ahead of execution here, in order; the execute stage sets both pointers when it redirects the flow.
/// </summary>
/// <param name="options">Which units there are, and the depth of the stack.</param>
[Doc("Controls, stack addresses, frame and stack pointer.")]
public class Decode(CoreOptions? options = null) : Module
{
    private const int AddressBits = FrameWord.FramePointerBits;

    [Doc("From the fetch stage.")]
    public readonly Bit Valid = Input.Bit();
    public readonly UInt Pc = Input.UInt(PackedFields.PcBits);
    public readonly UInt Instruction = Input.UInt(32);
    public readonly Bit Defined = Input.Bit();
    public readonly Bit Predicted = Input.Bit();
    public readonly UInt OtherPc = Input.UInt(PackedFields.PcBits);

    [Doc("The stages behind move on.")]
    public readonly Bit Advance = Input.Bit();
    public readonly Bit Flush = Input.Bit();

    [Doc("The execute stage redirects the flow, with new pointers.")]
    public readonly Bit Redirect = Input.Bit();
    public readonly UInt NewFp = Input.UInt(AddressBits);
    public readonly UInt NewSp = Input.UInt(AddressBits);

    public readonly Bit Take = Output.Bit();

    [Doc("Send nothing on in this cycle, so that the second read port of the stack is free.")]
    public readonly Bit Steal = Input.Bit();

    [Doc("The instruction in this stage does not read through that port.")]
    public readonly Bit LeavesB = Output.Bit();

    [Doc("The operand stage is empty because a cycle was taken.")]
    public readonly Bit Bubble = Output.Bit();
    public readonly UInt Fp = Output.UInt(AddressBits);

    [Doc("Stack reads of this cycle.")]
    public readonly UInt AddressA = Output.UInt(AddressBits);
    public readonly UInt AddressB = Output.UInt(AddressBits);

    [Doc("The instruction in the operand stage.")]
    public readonly Bit Issued = Output.Bit();
    public readonly Issue Issue = Output.Of<Issue>();

    [Doc("Its operands that are not in the stack memory, as ints.")]
    public readonly Bit UsesStackA = Output.Bit();
    public readonly Bit UsesStackB = Output.Bit();
    public readonly UInt ImmediateA = Output.UInt(Operand.Bits);
    public readonly UInt ImmediateB = Output.UInt(Operand.Bits);

    private readonly Decoder decoder = new(options);

    [Doc("A bit more than the memory's addresses have: both may point behind it.")]
    private readonly UInt framePointer = Reg.UInt(PointerBits(options));
    private readonly UInt stackPointer = Reg.UInt(PointerBits(options));
    private readonly Bit second = Reg.Bit();

    private readonly Bit issued = Reg.Bit();
    private readonly Bit bubble = Reg.Bit();
    private readonly Issue issue = Reg.Of<Issue>(reset: null);
    private readonly Bit usesStackA = Reg.Bit(reset: null);
    private readonly Bit usesStackB = Reg.Bit(reset: null);
    private readonly UInt immediateA = Reg.UInt(Operand.Bits, reset: null);
    private readonly UInt immediateB = Reg.UInt(Operand.Bits, reset: null);

    protected override void Build()
    {
        var fields = new InstructionFields(Instruction);
        decoder.Opcode.Value = fields.Opcode;
        var controls = decoder.Controls;

        Let(out var fp, framePointer.ZeroExtend(AddressBits));
        Let(out var sp, stackPointer.ZeroExtend(AddressBits));
        var bits = framePointer.Width;

        Let(out var readsA, (controls.SourceA == SourceA.Operand) & !second);
        Let(out var readsB, (controls.SourceB == SourceB.Operand) & !second);
        Let(out var popsA, readsA & fields.A.All());
        Let(out var popsB, readsB & fields.B.All());

        // The stack pointer before this instruction's push, if any. All that it can be is there before it is known which it is: the instruction comes late.
        Let(out var count, fields.B.ZeroExtend(AddressBits));
        Let(out var top, sp - 1);
        Let(out var beneath, sp - 2);
        Let(out var popsTwo, popsA & popsB);
        Let(out var popsOne, second | (popsA ^ popsB));
        Let(out var below, Mux(controls.Stack == StackChange.Drop, sp - count, Mux(controls.Stack == StackChange.Enter, fp + count, Mux(popsTwo, beneath, Mux(popsOne, top, sp)))));
        Let(out var pushes, (controls.Target == Target.Destination) & (fields.D == Isa.Instruction.Push));
        Let(out var pushed, Mux(popsTwo, top, Mux(popsOne, sp, sp + 1)));

        // Callee's slot: below the arguments, and below the tuple of names where CALLKW brings one.
        Let(out var unnamed, controls.SourceA == SourceA.Callee);
        // From bit 1: beneath - count, and one more where the carry into it adds the 1 of it.
        Let(out var counted, Cat(top, Lit.Bit(true)) + Cat(~count, unnamed));
        Let(out var slot, counted[AddressBits, 1]);
        Let(out var localD, fp + fields.D);

        Let(out var operandA, StackAddress(fp, fields.A, Mux(popsB, beneath, top)));
        Let(out var operandB, StackAddress(fp, fields.B, top));

        Switch(controls.SourceA)
            .Case(SourceA.Counter, () => AddressA.Value = localD)
            .Case(SourceA.Callee, () => AddressA.Value = slot)
            .Case(SourceA.Frame, () => AddressA.Value = fp - 1)
            .Default(() => AddressA.Value = Mux(second, top, operandA));
        AddressB.Value = Mux(controls.SourceB == SourceB.Static, fields.StaticIn, operandB);

        var address = Wire.UInt(AddressBits, name: "address");
        Switch(controls.Target)
            .Case(Target.Local, () => address.Value = localD)
            .Case(Target.Static, () => address.Value = fields.StaticOut)
            .Case(Target.Callee, () => address.Value = slot)
            .Default(() => address.Value = Mux(pushes, below, localD));

        // An undefined encoding only traps: what it seems to do with the stack comes to nothing.
        Let(out var repeat, controls.HasThird & Defined & !second);
        Let(out var stolen, Steal & Valid & !second);
        Take.Value = Advance & !repeat & !stolen;
        Let(out var readsStackB, Mux(controls.SourceB == SourceB.Operand, fields.B[8], controls.SourceB == SourceB.Static));
        LeavesB.Value = stolen | !Valid | !readsStackB;

        Let(out var goesOn, Valid & !stolen);
        When(Advance & goesOn, () =>
        {
            stackPointer.Next = Mux(pushes, pushed, below).Truncate(bits);
        });
        When(Redirect, () =>
        {
            framePointer.Next = NewFp.Truncate(bits);
            stackPointer.Next = NewSp.Truncate(bits);
        });

        When(Advance, () =>
        {
            issue.Pc.Next = Pc;
            issue.OtherPc.Next = OtherPc;
            issue.Predicted.Next = Predicted;
            issue.Instruction.Next = Instruction;
            issue.Controls.Next = controls;
            When(!Defined, () =>
            {
                issue.Controls.Next = issue.Controls.Unpack(Lit.UInt(0, issue.Controls.Width));
                issue.Controls.Check.Next = OperandCheck.Never;
            });
            issue.Illegal.Next = !Defined;
            issue.Second.Next = second;
            issue.Sp.Next = Mux(Defined, below, sp);
            issue.Pushes.Next = pushes;
            issue.Address.Next = address;
            issue.Writes.Next = Defined & (controls.Target != Target.None);
            usesStackA.Next = Mux(controls.SourceA == SourceA.Operand, fields.A[8] | second, controls.SourceA != SourceA.None);
            usesStackB.Next = Defined & readsStackB;
            immediateA.Next = Mux(controls.SourceA == SourceA.None, 0, Cat(fields.A[7], fields.A[7, 0]));
            immediateB.Next = Mux(!Defined | (controls.SourceB == SourceB.None), 0, Cat((controls.SourceB == SourceB.Operand) & fields.B[7], fields.B[7, 0]));
        });
        // A flush comes late, and so is in front of the registers: as their reset it would be later.
        second.Next = Mux(Advance & goesOn, repeat, second) & !Flush;
        issued.Next = Mux(Advance, goesOn, issued) & !Flush;
        bubble.Next = Mux(Advance, stolen, bubble) & !Flush;
        Bubble.Value = bubble;

        Fp.Value = fp;
        Issued.Value = issued;
        Issue.Value = issue;
        UsesStackA.Value = usesStackA;
        UsesStackB.Value = usesStackB;
        ImmediateA.Value = immediateA;
        ImmediateB.Value = immediateB;
    }

    private static int PointerBits(CoreOptions? options) => Math.Min(AddressBits, BitOperations.Log2((uint)(options ?? CoreOptions.Default).Machine.StackDepth) + 1);

    // A local, a static, or the given place on the stack.
    private static UInt StackAddress(UInt fp, UInt specifier, UInt stack)
    {
        var index = specifier[6, 0];
        return Mux(!specifier[7], fp + index, Mux(specifier[6, 1].All(), stack, index.ZeroExtend(AddressBits)));
    }
}
