namespace PyXL.Isa;

/// <summary>The table: every instruction of PySM. Assembler, decoder, reference model and documentation are made from it.</summary>
public static class InstructionSet
{
    private const string Unbound = "an operand is Unbound";
    private const string NotInt = "an operand is neither int nor bool; " + Unbound;
    private const string IntOverflow = "the result does not fit in 64 bits; " + NotInt;
    private const string NotNumber = "an operand is neither int, bool nor float; " + Unbound;
    private const string NumberOverflow = "an int result does not fit in 64 bits; " + NotNumber;

    public static IReadOnlyList<InstructionInfo> All { get; } =
    [
        new(Opcode.FillCache, "FILL", Format.Pair, 2, "Lookups of the name B by the key A have the outcome that A tells, with the value C, the word on top of the stack (below operands that pop), removed.",
            "A is not an int; B is not a str; an operand is Unbound; the handler gets C as its third argument"),
        new(Opcode.FlushCache, "FLUSH", Format.Source, 1, "The lookup cache forgets all; B is not used."),
        new(Opcode.Find, "FIND", Format.Binary, Timing.Method, "D = what the class A, or the class of the instance or iterator A, has by the name B, where the lookup cache knows it.",
            "A is neither Type, Instance nor Iterator; B is not a str; the cache has no value for it; an operand is Unbound"),
        new(Opcode.PortRead, "PORTR", Format.Destination, 1, "D = levels of all pins as PINR reads them, an int with pin n in bit n."),
        new(Opcode.PortWrite, "PORTW", Format.Pair, 1, "Outputs of the pins whose bits are 1 in A = their bits in B; all change at the end of the execute cycle.", "an operand is not an int (a bool neither)"),
        new(Opcode.PortDirection, "PORTD", Format.Pair, 1, "Pins whose bits are 1 in A drive (bit 1 in B) or listen (0).", "an operand is not an int (a bool neither)"),
        new(Opcode.MoveSource, "BSRC", Format.Pair, 1, "Source of the BMOVE or BFILL that follows: the words from B on of the object A, or of the stack memory where A is an int; what BFILL stores is A."),
        new(Opcode.MoveWords, "BMOVE", Format.Pair, Timing.MoveNothing,
            "C words of the source go to the words from B on of the object A, or of the stack memory where A is an int; C is the word on top of the stack (below operands that pop), removed. Source and target may overlap.",
            MoveTraps + " a word lies outside of its object or of the stack memory, or would be a header that is written; the handler gets C as its third argument",
            Time: $"{Timing.MoveStack} + C from or to the stack memory, {Timing.MoveObject} + 2C from object to object, at least {Timing.MoveNothing}"),
        new(Opcode.FillWords, "BFILL", Format.Pair, Timing.MoveNothing, "C words from B on of the object A, or of the stack memory where A is an int, become the word that BSRC gave; C is the word on top of the stack (below operands that pop), removed.",
            MoveTraps + " as BMOVE for the target; the handler gets C as its third argument", Time: $"{Timing.MoveFill} + C, at least {Timing.MoveNothing}"),
        new(Opcode.Yield, "YIELD", Format.Binary, Timing.Yield,
            "The generator A, whose frame this is, keeps the frame's words and where it goes on; the frame is left with the result B as by RET. D gets what RESUME sends.",
            "A is not a generator; B is Unbound", Time: $"{Timing.Yield} and one for each word of the frame"),
        new(Opcode.Resume, "RESUME", Format.Binary, Timing.Resume,
            "Go on in the generator A where YIELD suspended it, its frame above this one; B is what that YIELD gets. D = what it yields or returns.",
            "A is not a generator that YIELD has suspended; its frame would pass the stack limit; an operand is Unbound", Time: $"{Timing.Resume} and one for each word of the frame"),
        new(Opcode.GetChar, "GETC", Format.Destination, 1, "D = the next byte of the console's input, an int from 0 to 255, or -1 at its end; waits while there is neither."),
        .. BinaryGroup(Opcode.Add, "", ""),
        .. BinaryGroup(Opcode.AddInPlace, "=", " (augmented assignment)"),

        Compare(Opcode.Lt, "LT", "<"), Compare(Opcode.Le, "LE", "<="),
        Equal(Opcode.Eq, "EQ", "=="), Equal(Opcode.Ne, "NE", "!="),
        Compare(Opcode.Gt, "GT", ">"), Compare(Opcode.Ge, "GE", ">="),
        new(Opcode.Is, "IS", Format.Binary, 1, "D = True where A and B are the same word, else False.", Unbound),
        new(Opcode.IsNot, "ISNOT", Format.Binary, 1, "D = False where A and B are the same word, else True.", Unbound),
        new(Opcode.In, "IN", Format.Binary, 1, "D = A in B.", "always"),
        new(Opcode.NotIn, "NOTIN", Format.Binary, 1, "D = A not in B.", "always"),
        new(Opcode.GetItem, "GETITEM", Format.Binary, Timing.Item, "D = A[B], an item of a list or tuple, counted from the end where B is negative.", "A is neither list nor tuple; B is not an int; there is no such item; an operand is Unbound"),
        new(Opcode.GetAttribute, "GETATTR", Format.Binary, Timing.Attribute, "D = the attribute of A that the str B names, where the lookup cache knows it.", "B is not a str; the cache has no place or value for it; the instance has no such attribute at the place; an operand is Unbound"),
        new(Opcode.GetMethod, "GETMETH", Format.Binary, Timing.Method, "D = the method of A that the str B names, to be called with A as its first argument, where the lookup cache knows it.", "B is not a str; the cache has no method for it; A's attributes are a dict; an operand is Unbound"),
        new(Opcode.GetIterator, "ITER", Format.Unary, 1, "D = iter(B).", "always"),
        new(Opcode.Next, "NEXT", Format.Unary, Timing.NextItem, "D = the next item of the iterator B over a list, tuple or range, or the end mark; an Iterator's own function is called; a Generator is resumed with None as by RESUME.", "B is not an Iterator, or one of another kind, nor a Generator that YIELD has suspended; B is Unbound", Time: $"{Timing.NextEnd} at the end; {Timing.NextCall + Timing.RedirectPenalty} to the function"),

        Branch(Opcode.BranchLt, "BLT", "A < B"), Branch(Opcode.BranchLe, "BLE", "A <= B"),
        Branch(Opcode.BranchEq, "BEQ", "A == B"), Branch(Opcode.BranchNe, "BNE", "A != B"),
        Branch(Opcode.BranchGt, "BGT", "A > B"), Branch(Opcode.BranchGe, "BGE", "A >= B"),
        new(Opcode.BranchIs, "BIS", Format.CompareBranch, 1, "Branch where A and B are the same word.", Unbound),
        new(Opcode.BranchIsNot, "BISNOT", Format.CompareBranch, 1, "Branch where A and B are not the same word.", Unbound),
        Branch(Opcode.BranchNotLt, "BNLT", "not A < B"), Branch(Opcode.BranchNotLe, "BNLE", "not A <= B"),
        Branch(Opcode.BranchNotEq, "BNEQ", "not A == B"), Branch(Opcode.BranchNotNe, "BNNE", "not A != B"),
        Branch(Opcode.BranchNotGt, "BNGT", "not A > B"), Branch(Opcode.BranchNotGe, "BNGE", "not A >= B"),

        new(Opcode.ToFloat, "FLOAT", Format.Unary, Timing.FloatConvert, "D = B as a float: an int or bool the nearest one, a float itself.", NotNumber, Timing.FloatConvert),
        new(Opcode.Truncate, "TRUNC", Format.Unary, Timing.FloatConvert, "D = B as an int: a float towards zero.", "B is a NaN, an infinity, or does not fit in 64 bits; " + NotNumber, Timing.FloatConvert),
        new(Opcode.Neg, "NEG", Format.Unary, 1, "D = -B, an int or a float.", NumberOverflow, 1),
        new(Opcode.Pos, "POS", Format.Unary, 1, "D = +B, an int or a float.", NotNumber, 1),
        new(Opcode.Invert, "INV", Format.Unary, 1, "D = ~B, an int.", NotInt),
        new(Opcode.Not, "NOT", Format.Unary, 1, "D = not B, a bool.", Truth),
        new(Opcode.Move, "MOV", Format.Unary, 1, "D = B.", Unbound),
        new(Opcode.Index, "INDEX", Format.Unary, 1, "D = B as an int, as operator.index.", NotInt),
        new(Opcode.Bool, "BOOL", Format.Unary, 1, "D = bool(B).", Truth),
        new(Opcode.TagOf, "TAGOF", Format.Unary, 1, "D = the tag of B, an int."),
        new(Opcode.Retag, "RETAG", Format.Retag, 1, "D = the payload of B under the tag A."),

        new(Opcode.Cycles, "CYC", Format.Destination, 1, "D = cycles since the program was started, an int, at this instruction's execute cycle."),
        new(Opcode.PinRead, "PINR", Format.PinIn, 1, "D = level of pin B behind its two synchroniser flip-flops, int 0 or 1, at this instruction's execute cycle."),
        new(Opcode.PinWrite, "PINW", Format.PinOut, 1, "Output of pin D = truth of B; the pin changes at the end of the execute cycle.", Truth),
        new(Opcode.PinDirection, "PIND", Format.PinOut, 1, "Pin D drives (B true) or listens (B false).", Truth),
        new(Opcode.PutChar, "PUTC", Format.Console, 1, "Send the low 8 bits of B's payload to the console channel D; waits while the console is not ready."),

        new(Opcode.BranchPinHigh, "BPH", Format.PinBranch, 1, "Branch where PINR of pin B would read 1."),
        new(Opcode.BranchPinLow, "BPL", Format.PinBranch, 1, "Branch where PINR of pin B would read 0."),

        new(Opcode.Jump, "JMP", Format.Jump, 1, "Continue at the program address."),
        new(Opcode.BranchTrue, "BT", Format.TestBranch, 1, "Branch where B is true.", Truth),
        new(Opcode.BranchFalse, "BF", Format.TestBranch, 1, "Branch where B is false.", Truth),
        new(Opcode.ForUp, "FORUP", Format.Loop, 1, "t = local D + 1; where t < B: local D = t, branch.", "local D or B is not an int (a bool neither)"),
        new(Opcode.ForDown, "FORDN", Format.Loop, 1, "t = local D - 1; where t > B: local D = t, branch.", "local D or B is not an int (a bool neither)"),
        new(Opcode.Drop, "DROP", Format.Count, 1, "Remove B words from the stack."),
        new(Opcode.Enter, "ENTER", Format.Count, 1, "SP = FP + B: room for the locals of a trap handler."),
        new(Opcode.SquareRoot, "SQRT", Format.Unary, Timing.FloatSquareRoot + Timing.FloatConvert, "D = the square root of B, a float; of a NaN a NaN.", "B is less than 0; " + NotNumber, Timing.FloatSquareRoot),

        new(Opcode.Call, "CALL", Format.Call, 1,
            "Call the function below the B arguments on top of the stack: its slot takes the frame word, FP = slot + 1, SP = FP + frame size, continue at its entry; with defaults to fill in, as many instructions before it.",
            "callee is not a Func, is complex, takes not B arguments, or its frame would pass the stack limit; callee and arguments stay on the stack, the handler gets the slot's address and B"),
        new(Opcode.CallKw, "CALLKW", Format.Call, 1,
            "Call with keywords: B arguments, the last of which are named by the tuple on top of the stack.",
            "always; callee, arguments and names stay on the stack, the handler gets the callee's slot and B"),
        new(Opcode.TailCall, "TCALL", Format.Pair, 3,
            "Call the function in the stack slot A with the B arguments above it, in place of this frame: the slot takes this frame's frame word, with the callee's descriptor.",
            "as CALL; A or B is not an int"),
        new(Opcode.Return, "RET", Format.Source, 1, "Leave the frame with the result B: SP = the frame word's slot, FP and destination from the frame word.", "B is Unbound"),
        new(Opcode.Halt, "HALT", Format.Source, 1, "Stop with exit status B (its payload's low 32 bits)."),

        new(Opcode.Copy, "COPY", Format.Unary, 1, "D = B, whatever its tag."),

        new(Opcode.SetItem, "SETITEM", Format.Pair, Timing.Item, "A[B] = C, an item of a list; C is the word on top of the stack (below operands that pop), removed.",
            "A is not a list; B is not an int; there is no such item; an operand is Unbound; the handler gets C as its third argument"),
        new(Opcode.SetAttribute, "SETATTR", Format.Pair, Timing.Attribute, "The attribute of A that the str B names = C, the word on top of the stack (below operands that pop), removed, where the lookup cache knows its place.",
            "B is not a str; the cache has no place for it; the place is another attribute's, or free and not the first that is; an operand is Unbound; the handler gets C as its third argument",
            Time: $"{Timing.NewAttribute} where A had no such attribute"),

        new(Opcode.LoadStatic, "LDS", Format.StaticIn, 1, "D = the stack memory's word at the address.", "the word is Unbound"),
        new(Opcode.StoreStatic, "STS", Format.StaticOut, 1, "The stack memory's word at the address = B.", Unbound),
        new(Opcode.ClearStatic, "CLRS", Format.StaticOnly, 1, "The stack memory's word at the address = Unbound."),
        new(Opcode.ClearLocal, "CLRL", Format.LocalOnly, 1, "Local D = Unbound."),
        new(Opcode.LoadStack, "LDK", Format.Unary, 2, "D = the stack memory's word at address B, whatever its tag; restarts the fetch."),
        new(Opcode.StoreStack, "STK", Format.Pair, 1, "The stack memory's word at address A = B, whatever its tag; restarts the fetch."),
        new(Opcode.FramePointer, "GETFP", Format.Destination, 1, "D = FP, an int."),
        new(Opcode.SetFrame, "SETFP", Format.StaticOnly, 1, "FP = SP = the address; restarts the fetch."),
        new(Opcode.SetLimit, "SETLIM", Format.Source, 1, "Stack limit = B: no CALL makes a frame past it."),

        new(Opcode.LoadWord, "LDW", Format.Binary, 2, "D = word B of the object that A refers to, whatever its tag.", "A is not a reference to an object, B is not an int, or B is outside of the object; an operand is Unbound"),
        new(Opcode.StoreWord, "STW", Format.Pair, 2, "Word B of the object that A refers to = C, the word on top of the stack (below operands that pop), removed.", "as LDW, or B is 0: no program changes a header; the handler gets C as its third argument"),
        new(Opcode.New, "NEW", Format.Retag, 1,
            "D = a reference with tag A to a new object of B words. The object's header is written; its other words are what they were. Waits where allocator or collector make it.",
            "B is not an int from 1 to less than the heap's words, or a whole cycle of the collector found no room for the object"),
        new(Opcode.SetCollector, "GCSET", Format.Pair, 1, "Register A of the collector = B (the low bits of their payloads); no effect on those that are read only."),
        new(Opcode.GetCollector, "GCGET", Format.Unary, 1, "D = register B of the collector, an int."),
    ];

    private const string MoveTraps = "B or C is not an int; A is neither int nor reference to an object; " + Unbound + ";";

    private static string Truth => "B is a reference (but a function), whose truth its type decides; B is Unbound";

    private static readonly Dictionary<Opcode, InstructionInfo> ByOpcode = All.ToDictionary(i => i.Opcode);

    public static InstructionInfo Get(Opcode opcode) => ByOpcode[opcode];

    public static bool TryGet(Opcode opcode, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out InstructionInfo? info) => ByOpcode.TryGetValue(opcode, out info);

    private static IEnumerable<InstructionInfo> BinaryGroup(Opcode first, string suffix, string note)
    {
        InstructionInfo Make(int index, string mnemonic, string symbol, int cycles, string traps, string result = "an int", int floatCycles = 0) =>
            new(first + (byte)index, mnemonic + suffix, Format.Binary, cycles, $"D = A {symbol} B, {result}{note}.", traps, floatCycles);
        const string Number = "an int or a float";

        return
        [
            Make(0, "ADD", "+", 1, NumberOverflow, Number, Timing.FloatAdd),
            Make(1, "SUB", "-", 1, NumberOverflow, Number, Timing.FloatAdd),
            Make(2, "MUL", "*", Timing.Multiply, NumberOverflow, Number, Timing.FloatMultiply),
            Make(3, "MATMUL", "@", 1, "always", "by the runtime"),
            Make(4, "DIV", "/", Timing.FloatDivide + Timing.FloatConvert, "B is 0; both are ints and one is beyond 2^53 or -2^53; " + NotNumber, "a float", Timing.FloatDivide),
            Make(5, "FDIV", "//", Timing.Divide, "B is 0; " + IntOverflow),
            Make(6, "MOD", "%", Timing.Divide, "B is 0; " + NotInt),
            Make(7, "POW", "**", 1, "always", "by the runtime"),
            Make(8, "SHL", "<<", 1, "B is negative; " + IntOverflow),
            Make(9, "SHR", ">>", 1, "B is negative; " + NotInt),
            Make(10, "AND", "&", 1, NotInt, "a bool where both are bools, else an int"),
            Make(11, "XOR", "^", 1, NotInt, "a bool where both are bools, else an int"),
            Make(12, "OR", "|", 1, NotInt, "a bool where both are bools, else an int"),
        ];
    }

    private static InstructionInfo Compare(Opcode op, string mnemonic, string symbol) =>
        new(op, mnemonic, Format.Binary, 1, $"D = A {symbol} B, a bool.", NotNumber, 1);

    private static InstructionInfo Equal(Opcode op, string mnemonic, string symbol) =>
        new(op, mnemonic, Format.Binary, 1, $"D = A {symbol} B, a bool; None, NotImplemented, Ellipsis and strs equal only their like.", EqualityTraps, 1);

    private static InstructionInfo Branch(Opcode op, string mnemonic, string condition) =>
        new(op, mnemonic, Format.CompareBranch, 1, $"Branch where {condition}.", condition.Contains('=') && !condition.Contains('<') && !condition.Contains('>') ? EqualityTraps : NotNumber, 1);

    private const string EqualityTraps = "both are strs of one size and not the same; an operand is another reference or Unbound";
}
