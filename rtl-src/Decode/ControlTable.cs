using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>The controls of one opcode, as plain values; what is not named is the field's zero.</summary>
public sealed record ControlWord
{
    public SourceA SourceA { get; init; }
    public SourceB SourceB { get; init; }
    public Target Target { get; init; }
    public ResultSource Result { get; init; }
    public OperandCheck Check { get; init; }
    public Flow Flow { get; init; }
    public Condition Condition { get; init; }
    public BitOperation Bitwise { get; init; }
    public Effect Effect { get; init; }
    public FloatOperation Float { get; init; }
    public ObjectOperation Object { get; init; }
    public MoveOperation Move { get; init; }
    public StackChange Stack { get; init; }
    public bool Subtract { get; init; }
    public bool Left { get; init; }
    public bool Invert { get; init; }
    public bool Overflows { get; init; }
    public int Latency { get; init; }
}

/// <summary>From the instruction table to control words: operands and target follow from the format, the rest from the opcode.</summary>
public static class ControlTable
{
    /// <param name="options">Which units there are: they decide what traps, and cycles.</param>
    public static ControlWord For(InstructionInfo info, CoreOptions options) => Operation(info.Opcode, options) with
    {
        SourceA = info.Opcode switch
        {
            Opcode.Return => SourceA.Frame,
            Opcode.Call => SourceA.Callee,
            _ when info.Format == Format.Loop => SourceA.Counter,
            _ => info.HasOperandA ? SourceA.Operand : SourceA.None,
        },
        SourceB = info.Format switch
        {
            Format.Call => SourceB.Count,
            Format.StaticIn => SourceB.Static,
            _ => info.HasOperandB ? SourceB.Operand : SourceB.None,
        },
        Target = info.Opcode switch
        {
            Opcode.Call or Opcode.CallKw => Target.Callee,
            Opcode.Return or Opcode.TailCall or Opcode.StoreStack => Target.Computed,
            _ when info.Format is Format.Loop or Format.LocalOnly => Target.Local,
            Opcode.StoreStatic or Opcode.ClearStatic => Target.Static,
            _ => info.HasDestination ? Target.Destination : Target.None,
        },
        // Those with a third operand pass the execute stage twice, STW one cycle each; the object unit and the mover count for themselves.
        Latency = info.HasOperandC || Operation(info.Opcode).Object != ObjectOperation.None ? 0 : options.Machine.CyclesOf(info) - 1,
    };

    private static ControlWord Operation(Opcode opcode, CoreOptions options)
    {
        var word = Operation(opcode);
        if (!options.Machine.HasFloats) word = WithoutFloats(word);
        if (!options.Objects) word = WithoutObjects(word);
        return options.Mover || word.Move == MoveOperation.None ? word : word with { Move = MoveOperation.None, Flow = Flow.Next, Check = OperandCheck.Never };
    }

    // What the cache is told is not kept.
    private static ControlWord WithoutObjects(ControlWord word) => word with
    {
        Object = ObjectOperation.None,
        Check = word.Object is ObjectOperation.None or ObjectOperation.Fill ? word.Check : OperandCheck.Never,
    };

    private static ControlWord WithoutFloats(ControlWord word) => word with
    {
        Float = FloatOperation.None,
        Check = word.Check switch
        {
            OperandCheck.Numbers => word.Float == FloatOperation.ToFloat ? OperandCheck.Never : OperandCheck.Integers,
            _ => word.Check,
        },
    };

    private static ControlWord Operation(Opcode op) => op switch
    {
        Opcode.Add or Opcode.AddInPlace => Arithmetic(FloatOperation.Add),
        Opcode.Sub or Opcode.SubInPlace => Arithmetic(FloatOperation.Subtract) with { Subtract = true },
        Opcode.Neg => Arithmetic(FloatOperation.Sign) with { Subtract = true },
        Opcode.Pos => Arithmetic(FloatOperation.Sign) with { Overflows = false },
        Opcode.Index => Arithmetic(FloatOperation.None) with { Check = OperandCheck.Integers, Overflows = false },
        Opcode.Mul or Opcode.MulInPlace => Arithmetic(FloatOperation.Multiply) with { Result = ResultSource.Product },
        Opcode.TrueDiv or Opcode.TrueDivInPlace => new() { Float = FloatOperation.Divide, Check = OperandCheck.Ratio },
        Opcode.ToFloat => new() { Float = FloatOperation.ToFloat, Check = OperandCheck.Numbers },
        Opcode.Truncate => new() { Float = FloatOperation.Truncate, Check = OperandCheck.Whole },
        Opcode.SquareRoot => new() { Float = FloatOperation.SquareRoot, Check = OperandCheck.Radicand },
        Opcode.FloorDiv or Opcode.FloorDivInPlace => new() { Result = ResultSource.Quotient, Check = OperandCheck.Divisor, Overflows = true },
        Opcode.Mod or Opcode.ModInPlace => new() { Result = ResultSource.Remainder, Check = OperandCheck.Divisor },
        Opcode.Shl or Opcode.ShlInPlace => new() { Result = ResultSource.ShiftLeft, Left = true, Check = OperandCheck.ShiftCount, Overflows = true },
        Opcode.Shr or Opcode.ShrInPlace => new() { Result = ResultSource.ShiftRight, Check = OperandCheck.ShiftCount },
        Opcode.And or Opcode.AndInPlace => Bits(BitOperation.And),
        Opcode.Xor or Opcode.XorInPlace => Bits(BitOperation.Xor),
        Opcode.Or or Opcode.OrInPlace => Bits(BitOperation.Or),
        Opcode.Invert => Bits(BitOperation.NotB),

        >= Opcode.Lt and <= Opcode.IsNot => Comparison((Condition)(op - Opcode.Lt)),
        >= Opcode.BranchLt and <= Opcode.BranchIsNot => Comparison((Condition)(op - Opcode.BranchLt)) with { Flow = Flow.Compare },
        >= Opcode.BranchNotLt and <= Opcode.BranchNotGe => Comparison((Condition)(op - Opcode.BranchNotLt)) with { Flow = Flow.Compare, Invert = true },

        Opcode.Not => Truth with { Invert = true },
        Opcode.Bool => Truth,
        Opcode.BranchTrue => Truth with { Flow = Flow.Truth },
        Opcode.BranchFalse => Truth with { Flow = Flow.Truth, Invert = true },
        Opcode.Move or Opcode.LoadStatic or Opcode.StoreStatic => new() { Result = ResultSource.B, Check = OperandCheck.Bound },
        Opcode.Copy => new() { Result = ResultSource.B },
        Opcode.TagOf => new() { Result = ResultSource.TagOf },
        Opcode.Retag => new() { Result = ResultSource.Retag },

        Opcode.Cycles => new() { Result = ResultSource.Cycles },
        Opcode.PinRead => new() { Result = ResultSource.Pin },
        Opcode.PinWrite => Truth with { Effect = Effect.PinWrite },
        Opcode.PinDirection => Truth with { Effect = Effect.PinDirection },
        Opcode.PortRead => new() { Result = ResultSource.Port },
        Opcode.PortWrite => new() { Check = OperandCheck.Ints, Effect = Effect.PortWrite },
        Opcode.PortDirection => new() { Check = OperandCheck.Ints, Effect = Effect.PortDirection },
        Opcode.PutChar => new() { Effect = Effect.PutChar },
        Opcode.GetChar => new() { Result = ResultSource.Input },
        Opcode.BranchPinHigh => new() { Flow = Flow.Pin },
        Opcode.BranchPinLow => new() { Flow = Flow.Pin, Invert = true },

        Opcode.Jump => new() { Flow = Flow.Jump },
        Opcode.ForUp => new() { Result = ResultSource.Adder, Check = OperandCheck.Ints, Flow = Flow.Loop },
        Opcode.ForDown => new() { Result = ResultSource.Adder, Check = OperandCheck.Ints, Flow = Flow.Loop, Subtract = true },
        Opcode.Drop => new() { Stack = StackChange.Drop },
        Opcode.Enter => new() { Stack = StackChange.Enter },

        Opcode.Call => new() { Result = ResultSource.Frame, Check = OperandCheck.Callee, Flow = Flow.Call },
        Opcode.TailCall => new() { Result = ResultSource.Frame, Check = OperandCheck.Callee, Flow = Flow.TailCall },
        Opcode.Return => new() { Result = ResultSource.B, Check = OperandCheck.Bound, Flow = Flow.Return },
        Opcode.Halt => new() { Flow = Flow.Halt },

        Opcode.ClearStatic or Opcode.ClearLocal => new() { Result = ResultSource.Unbound },
        Opcode.LoadStack => new() { Result = ResultSource.Stack, Flow = Flow.Restart },
        Opcode.StoreStack => new() { Result = ResultSource.B, Flow = Flow.Restart },
        Opcode.FramePointer => new() { Result = ResultSource.FramePointer },
        Opcode.SetFrame => new() { Stack = StackChange.SetFrame, Flow = Flow.Restart },
        Opcode.SetLimit => new() { Effect = Effect.SetLimit },

        Opcode.LoadWord => new() { Result = ResultSource.Heap, Check = OperandCheck.Element },
        Opcode.New => new() { Result = ResultSource.Object, Effect = Effect.New, Check = OperandCheck.Size },
        Opcode.GetItem => Object(ObjectOperation.GetItem),
        Opcode.SetItem => Object(ObjectOperation.SetItem) with { Effect = Effect.Assign },
        Opcode.GetAttribute => Object(ObjectOperation.GetAttribute),
        Opcode.SetAttribute => Object(ObjectOperation.SetAttribute) with { Effect = Effect.Assign },
        Opcode.GetMethod => Object(ObjectOperation.GetMethod),
        Opcode.Next => Object(ObjectOperation.Next),
        Opcode.FillCache => Object(ObjectOperation.Fill) with { Effect = Effect.Assign },
        Opcode.Find => Object(ObjectOperation.Find),
        Opcode.FlushCache => new() { Effect = Effect.Flush },
        Opcode.SetCollector => new() { Effect = Effect.SetCollector },
        Opcode.GetCollector => new() { Result = ResultSource.Collector },
        Opcode.MoveSource => new() { Move = MoveOperation.Source },
        Opcode.MoveWords => new() { Move = MoveOperation.Move, Effect = Effect.Move, Flow = Flow.Restart },
        Opcode.FillWords => new() { Move = MoveOperation.Fill, Effect = Effect.Move, Flow = Flow.Restart },
        Opcode.Yield => new() { Move = MoveOperation.Yield, Result = ResultSource.B, Flow = Flow.Yield },
        Opcode.Resume => new() { Move = MoveOperation.Resume },
        Opcode.StoreWord => new() { Effect = Effect.Store, Check = OperandCheck.Slot },

        _ => new() { Check = OperandCheck.Never },
    };

    private static ControlWord Arithmetic(FloatOperation operation) => new() { Result = ResultSource.Adder, Check = OperandCheck.Numbers, Float = operation, Overflows = true };

    // The unit looks at the operands itself.
    private static ControlWord Object(ObjectOperation operation) => new() { Result = ResultSource.Part, Object = operation };

    private static ControlWord Truth => new() { Result = ResultSource.Truth, Check = OperandCheck.Truth };

    private static ControlWord Bits(BitOperation operation) => new() { Result = ResultSource.Logic, Check = OperandCheck.Integers, Bitwise = operation };

    private static ControlWord Comparison(Condition condition) => new()
    {
        Result = ResultSource.Comparison,
        Condition = condition,
        Float = condition is Condition.Is or Condition.IsNot ? FloatOperation.None : FloatOperation.Compare,
        Check = condition switch
        {
            Condition.Eq or Condition.Ne => OperandCheck.Plain,
            Condition.Is or Condition.IsNot => OperandCheck.Bound,
            _ => OperandCheck.Numbers,
        },
    };
}
