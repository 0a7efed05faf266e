namespace PyXL.Isa;

/// <summary>What the processor does with the words that an instruction reads.</summary>
/// <param name="Opcode">Its code, and the address of its trap vector.</param>
/// <param name="Mnemonic">Its name in listings.</param>
/// <param name="Format">Its fields.</param>
/// <param name="Cycles">Cycles in the execute stage where it does not trap and no operand is a float; branches add <see cref="Timing"/>'s penalties.</param>
/// <param name="Summary">What it does, one sentence, in terms of D, A and B.</param>
/// <param name="Traps">When it traps; empty where it never does.</param>
/// <param name="Time">Cases in which it takes other than <paramref name="Cycles"/>, in words.</param>
/// <param name="FloatCycles">As <paramref name="Cycles"/>, where operands are floats; 0 where it has no operation on floats.</param>
public sealed record InstructionInfo(Opcode Opcode, string Mnemonic, Format Format, int Cycles, string Summary, string Traps = "", int FloatCycles = 0, string Time = "")
{
    /// <summary>Cycles in the execute stage where it does not trap, for the operands that it has.</summary>
    /// <param name="hasFloat">One of them is a float.</param>
    /// <param name="hasInteger">One of them is an int or a bool.</param>
    public int CyclesFor(bool hasFloat, bool hasInteger) => !hasFloat || FloatCycles == 0 ? Cycles : FloatCycles + (hasInteger ? Timing.FloatConvert : 0);

    /// <summary>The destination field names a local or the stack.</summary>
    public bool HasDestination => Format is Format.Binary or Format.Unary or Format.Call or Format.Destination or Format.Retag or Format.PinIn or Format.StaticIn;

    public bool HasOperandA => Format is Format.Binary or Format.CompareBranch or Format.Pair;

    public bool HasOperandB => Format is Format.Binary or Format.Unary or Format.CompareBranch or Format.TestBranch or Format.Loop
        or Format.Pair or Format.Source or Format.Retag or Format.PinOut or Format.Console or Format.StaticOut;

    /// <summary>
    /// Reading an Unbound operand does not trap: words of any tag that the runtime moves, and the instructions that never trap.
    /// </summary>
    public bool AcceptsUnbound => Opcode is Opcode.TagOf or Opcode.Retag or Opcode.LoadStack or Opcode.StoreStack or Opcode.PutChar or Opcode.Halt or Opcode.SetLimit or Opcode.SetCollector or Opcode.GetCollector or Opcode.FlushCache or Opcode.Copy or Opcode.MoveSource;

    /// <summary>It looks into objects, or tells the lookup cache, and sees at the earliest in its second cycle that it traps.</summary>
    public bool IsObject => Opcode is Opcode.GetItem or Opcode.SetItem or Opcode.GetAttribute or Opcode.SetAttribute or Opcode.GetMethod or Opcode.Next or Opcode.FillCache or Opcode.Find;

    /// <summary>The block mover carries it out, and sees at the earliest in its second cycle that it traps.</summary>
    public bool IsMove => Opcode is Opcode.MoveWords or Opcode.FillWords or Opcode.Yield or Opcode.Resume;

    /// <summary>It takes a third operand, C, from the top of the stack below those that pop; the handler of its trap gets it, too.</summary>
    public bool HasOperandC => Opcode is Opcode.StoreWord or Opcode.SetItem or Opcode.SetAttribute or Opcode.FillCache or Opcode.MoveWords or Opcode.FillWords;

    /// <summary>A branch that is taken or not; <see cref="Timing.MispredictPenalty"/> is added where it goes against the guess.</summary>
    public bool IsConditionalBranch => Format is Format.CompareBranch or Format.TestBranch or Format.PinBranch or Format.Loop;

    /// <summary>What follows is fetched anew: <see cref="Timing.RedirectPenalty"/> is added.</summary>
    public bool RestartsFetch => Opcode is Opcode.Call or Opcode.TailCall or Opcode.Return or Opcode.LoadStack or Opcode.StoreStack or Opcode.SetFrame or Opcode.MoveWords or Opcode.FillWords or Opcode.Yield or Opcode.Resume;

    /// <summary>Where a trap handler's result goes.</summary>
    public ReturnKind TrapReturn => Format switch
    {
        Format.CompareBranch => Opcode >= Opcode.BranchNotLt ? ReturnKind.BranchIfFalse : ReturnKind.BranchIfTrue,
        Format.TestBranch => Opcode == Opcode.BranchFalse ? ReturnKind.BranchIfFalse : ReturnKind.BranchIfTrue,
        _ => HasDestination ? ReturnKind.Value : ReturnKind.Discard,
    };
}
