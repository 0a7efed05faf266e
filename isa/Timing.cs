namespace PyXL.Isa;

/// <summary>
/// Cycle costs. The pipeline has no hazards that stall (every result is forwarded), so the time of a program is the sum over its
/// instructions of <see cref="InstructionInfo.Cycles"/> and of the penalties below; the hardware and the reference model are held to it.
/// </summary>
public static class Timing
{
    /// <summary>
    /// Forward branch taken, or backward branch (offset 0 or less) not taken: cycles lost. A backward branch is fetched as taken, so
    /// that taken it loses none; neither does JMP.
    /// </summary>
    public const int MispredictPenalty = 2;

    /// <summary>CALL, TAILCALL, RET, and instructions that restart the fetch: cycles lost.</summary>
    public const int RedirectPenalty = 2;

    /// <summary>From the last execute cycle of an instruction that traps to the first of its vector: cycles lost, the redirection included.</summary>
    public const int TrapPenalty = 4;

    /// <summary>Multiplication, cycles in the execute stage.</summary>
    public const int Multiply = 6;

    /// <summary>Floor division and modulo, cycles in the execute stage.</summary>
    public const int Divide = 35;

    /// <summary>Multiplication and shifts, floor division and modulo on a machine with <see cref="ArithmeticUnits.Serial"/> units.</summary>
    public const int SerialMultiply = 66, SerialDivide = 67;

    /// <summary>Addition and subtraction of floats, cycles in the execute stage.</summary>
    public const int FloatAdd = 6;

    /// <summary>Multiplication of floats, cycles in the execute stage.</summary>
    public const int FloatMultiply = 8;

    /// <summary>True division of floats, cycles in the execute stage.</summary>
    public const int FloatDivide = 39;

    /// <summary>Square root of a float, cycles in the execute stage.</summary>
    public const int FloatSquareRoot = 60;

    /// <summary>GETITEM and SETITEM, cycles in the execute stage.</summary>
    public const int Item = 4;

    /// <summary>GETATTR and SETATTR, cycles in the execute stage.</summary>
    public const int Attribute = 5;

    /// <summary>SETATTR where the attribute is new to the instance, cycles in the execute stage.</summary>
    public const int NewAttribute = 8;

    /// <summary>GETMETH and FIND, cycles in the execute stage.</summary>
    public const int Method = 4;

    /// <summary>NEXT, cycles in the execute stage.</summary>
    public const int NextItem = 6;

    /// <summary>NEXT at the end, cycles in the execute stage.</summary>
    public const int NextEnd = 5;

    /// <summary>NEXT that enters an iterator's function, cycles in the execute stage.</summary>
    public const int NextCall = 4;

    /// <summary>BMOVE and BFILL where there is nothing to move, cycles in the execute stage; also the cycle in which they trap.</summary>
    public const int MoveNothing = 4;

    /// <summary>BMOVE of words of the stack to an object or back, or within the stack, cycles in the execute stage less the words.</summary>
    public const int MoveStack = 4;

    /// <summary>BMOVE from object to object, cycles in the execute stage less two for each word: one port reads and writes.</summary>
    public const int MoveObject = 3;

    /// <summary>BFILL, cycles in the execute stage less the words.</summary>
    public const int MoveFill = 3;

    /// <summary>YIELD, cycles in the execute stage less the words of the frame.</summary>
    public const int Yield = 3;

    /// <summary>RESUME, and NEXT of a generator, cycles in the execute stage less the words of the frame.</summary>
    public const int Resume = 5;

    /// <summary>Conversion of an instruction's int and bool operands to float: cycles that are added to those of its operation on floats.</summary>
    public const int FloatConvert = 4;
}
