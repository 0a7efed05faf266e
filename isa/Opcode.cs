namespace PyXL.Isa;

/// <summary>
/// The 7-bit operation code, bits 31..25. A trap of an instruction enters the program at the address equal to its opcode, so
/// each opcode is its own trap vector; vector 0 takes the undefined encodings.
/// </summary>
public enum Opcode : byte
{
    /// <summary>Never a valid instruction; vector of undefined encodings.</summary>
    Illegal = 0x00,

    // For the runtime: the lookup cache.
    FillCache = 0x01, FlushCache, Find,

    // All pins at once.
    PortRead = 0x04, PortWrite, PortDirection,

    // Block moves.
    MoveSource = 0x07, MoveWords, FillWords,

    // Generators.
    Yield = 0x0A, Resume,

    // Console input.
    GetChar = 0x0F,

    // Binary operators, in the order of CPython 3.11's BINARY_OP arguments grouped by kind.
    Add = 0x10, Sub, Mul, MatMul, TrueDiv, FloorDiv, Mod, Pow, Shl, Shr, And, Xor, Or,
    // The same as augmented assignment: they differ only where they trap.
    AddInPlace = 0x20, SubInPlace, MulInPlace, MatMulInPlace, TrueDivInPlace, FloorDivInPlace, ModInPlace, PowInPlace, ShlInPlace, ShrInPlace, AndInPlace, XorInPlace, OrInPlace,

    // Comparisons to a bool, in the order of CPython's COMPARE_OP.
    Lt = 0x30, Le, Eq, Ne, Gt, Ge, Is, IsNot, In, NotIn, GetItem,
    // For the runtime: attributes and iteration.
    GetAttribute, GetMethod, GetIterator, Next,

    // Compare and branch where true ...
    BranchLt = 0x40, BranchLe, BranchEq, BranchNe, BranchGt, BranchGe, BranchIs, BranchIsNot,
    // ... and where false (not the same as the opposite comparison: NaN, user-defined operators).
    BranchNotLt = 0x48, BranchNotLe, BranchNotEq, BranchNotNe, BranchNotGt, BranchNotGe,

    // Conversions between int and float.
    ToFloat = 0x4E, Truncate,

    // One operand.
    Neg = 0x50, Pos, Invert, Not, Move, Index, Bool,
    TagOf = 0x57, Retag,

    // Input, output, time.
    Cycles = 0x59, PinRead, PinWrite, PinDirection, PutChar, BranchPinHigh, BranchPinLow,

    // Control.
    Jump = 0x60, BranchTrue, BranchFalse, ForUp, ForDown, Drop, Enter,

    // Floats.
    SquareRoot = 0x67,

    // Calls.
    Call = 0x68, CallKw, TailCall, Return, Halt,
    // As Move, for words of any tag.
    Copy = 0x6D,
    // Assignments to parts of objects.
    SetItem = 0x6E, SetAttribute,

    // Stack memory by address.
    LoadStatic = 0x70, StoreStatic, ClearStatic, ClearLocal, LoadStack, StoreStack, FramePointer, SetFrame, SetLimit,

    // Heap.
    LoadWord = 0x7A, StoreWord, New, SetCollector, GetCollector,
}
