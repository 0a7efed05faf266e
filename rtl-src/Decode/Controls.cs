using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>What the first read port of the stack memory fetches for an instruction.</summary>
public enum SourceA
{
    /// <summary>Nothing: the operand is the int 0.</summary>
    None,
    /// <summary>What the A field says.</summary>
    Operand,
    /// <summary>The local that the D field names: a loop's counter.</summary>
    Counter,
    /// <summary>The word below a call's arguments.</summary>
    Callee,
    /// <summary>The frame word below the current frame.</summary>
    Frame,
}

/// <summary>What the second read port fetches.</summary>
public enum SourceB
{
    /// <summary>Nothing: the operand is the int 0.</summary>
    None,
    /// <summary>What the B field says.</summary>
    Operand,
    /// <summary>The B field as an unsigned int: a count of arguments.</summary>
    Count,
    /// <summary>The stack address in bits 13..0.</summary>
    Static,
}

/// <summary>Where the result is written.</summary>
public enum Target
{
    None,
    /// <summary>The D field: a local, or a push.</summary>
    Destination,
    /// <summary>The local that the D field names.</summary>
    Local,
    /// <summary>The stack address in bits 22..9.</summary>
    Static,
    /// <summary>The callee's slot.</summary>
    Callee,
    /// <summary>An address that the execute stage computes.</summary>
    Computed,
}

/// <summary>Which unit's output is the result.</summary>
public enum ResultSource { Adder, Logic, ShiftLeft, ShiftRight, Comparison, Truth, B, TagOf, Retag, Cycles, Pin, Port, FramePointer, Product, Quotient, Remainder, Heap, Stack, Frame, Unbound, Object, Collector, Part, Input }

/// <summary>The condition on its operands under which an instruction does not trap.</summary>
public enum OperandCheck
{
    /// <summary>None: any words.</summary>
    Raw,
    /// <summary>Operands are not Unbound.</summary>
    Bound,
    /// <summary>Operands are ints or bools.</summary>
    Integers,
    /// <summary>Operands are ints, bools or floats.</summary>
    Numbers,
    /// <summary>Likewise, and B is not 0; two ints are floats without loss.</summary>
    Ratio,
    /// <summary>B is a number and not less than 0.</summary>
    Radicand,
    /// <summary>B is an int or bool, or a float within the range of ints.</summary>
    Whole,
    /// <summary>Likewise, and B is not negative.</summary>
    ShiftCount,
    /// <summary>Likewise, and B is not 0; the quotient fits.</summary>
    Divisor,
    /// <summary>Equality needs no method.</summary>
    Plain,
    /// <summary>B has a truth value that needs no method.</summary>
    Truth,
    /// <summary>Operands are ints, not bools.</summary>
    Ints,
    /// <summary>A refers to an object, B is an index into it.</summary>
    Element,
    /// <summary>Likewise, and not to its header.</summary>
    Slot,
    /// <summary>A is a function that takes this call.</summary>
    Callee,
    /// <summary>B is the size of an object that the heap has room for.</summary>
    Size,
    /// <summary>The instruction always traps.</summary>
    Never,
}

/// <summary>What happens to the flow of control.</summary>
public enum Flow
{
    Next,
    /// <summary>Branch on the comparison.</summary>
    Compare,
    /// <summary>Branch on the truth of B.</summary>
    Truth,
    /// <summary>Branch on a pin.</summary>
    Pin,
    /// <summary>Branch while a counter is short of its stop; the counter is written only then.</summary>
    Loop,
    /// <summary>Taken in the fetch stage.</summary>
    Jump,
    Call,
    TailCall,
    Return,
    Halt,
    /// <summary>Likewise as a return, once the frame is saved.</summary>
    Yield,
    /// <summary>Fetch again what follows.</summary>
    Restart,
}

/// <summary>Comparisons, in the order of their opcodes.</summary>
public enum Condition { Lt, Le, Eq, Ne, Gt, Ge, Is, IsNot }

/// <summary>Bitwise operations.</summary>
public enum BitOperation { And, Xor, Or, NotB }

/// <summary>Effects beside the result.</summary>
public enum Effect { None, PinWrite, PinDirection, PortWrite, PortDirection, PutChar, Store, SetLimit, New, SetCollector, Assign, Flush, Move }

/// <summary>Changes of the stack pointer that the decode stage makes beside pops and pushes.</summary>
public enum StackChange
{
    None,
    /// <summary>Remove as many words as the B field says.</summary>
    Drop,
    /// <summary>SP = FP + B field.</summary>
    Enter,
    /// <summary>FP = SP = the stack address in bits 22..9, in the execute stage.</summary>
    SetFrame,
}

/// <summary>All that the stages need to know of an opcode.</summary>
public sealed class Controls : Struct
{
    public readonly Enum<SourceA> SourceA = Field.Enum<SourceA>();
    public readonly Enum<SourceB> SourceB = Field.Enum<SourceB>();
    public readonly Enum<Target> Target = Field.Enum<Target>();
    public readonly Enum<ResultSource> Result = Field.Enum<ResultSource>();
    public readonly Enum<OperandCheck> Check = Field.Enum<OperandCheck>();
    public readonly Enum<Flow> Flow = Field.Enum<Flow>();
    public readonly Enum<Condition> Condition = Field.Enum<Condition>();
    public readonly Enum<BitOperation> Bitwise = Field.Enum<BitOperation>();
    public readonly Enum<Effect> Effect = Field.Enum<Effect>();
    public readonly Enum<FloatOperation> Float = Field.Enum<FloatOperation>();
    public readonly Enum<ObjectOperation> Object = Field.Enum<ObjectOperation>();
    public readonly Enum<MoveOperation> Move = Field.Enum<MoveOperation>();
    public readonly Enum<StackChange> Stack = Field.Enum<StackChange>();

    /// <summary>The adder subtracts; a loop counts down.</summary>
    public readonly Bit Subtract = Field.Bit();

    /// <summary>A shift is to the left.</summary>
    public readonly Bit Left = Field.Bit();

    /// <summary>A branch is taken where its condition does not hold.</summary>
    public readonly Bit Invert = Field.Bit();

    /// <summary>The result may not fit in 64 bits.</summary>
    public readonly Bit Overflows = Field.Bit();

    /// <summary>Cycles in the execute stage after the first one.</summary>
    public readonly UInt Latency = Field.UInt(LatencyBits);

    public const int LatencyBits = 7;

    /// <summary>The instruction has a third operand and two passes: see <see cref="Issue.Second"/>.</summary>
    public Bit HasThird => Effect.IsAnyOf(Rtl.Effect.Store, Rtl.Effect.Assign, Rtl.Effect.Move);
}
