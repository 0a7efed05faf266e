namespace PyXL.Isa;

/// <summary>
/// How the 25 bits below the opcode are read. There are three fields: D (bits 24..18, 7 bits), A (17..9, 9 bits) and
/// B (8..0, 9 bits); wide formats join D and A, or all three. A field that a format does not use is zero, else the encoding is undefined.
/// </summary>
public enum Format
{
    /// <summary>D destination, A and B operands.</summary>
    Binary,
    /// <summary>D destination, B operand.</summary>
    Unary,
    /// <summary>D signed branch offset, A and B operands.</summary>
    CompareBranch,
    /// <summary>D signed branch offset, B operand.</summary>
    TestBranch,
    /// <summary>D local (0..126), A signed branch offset (9 bits), B operand.</summary>
    Loop,
    /// <summary>Bits 19..0: program address.</summary>
    Jump,
    /// <summary>D destination, A: 1 discards the result, B: count of arguments (0..255).</summary>
    Call,
    /// <summary>A and B operands.</summary>
    Pair,
    /// <summary>B operand.</summary>
    Source,
    /// <summary>D destination.</summary>
    Destination,
    /// <summary>D local (0..126).</summary>
    LocalOnly,
    /// <summary>D destination, A: tag (0..255), B operand.</summary>
    Retag,
    /// <summary>D destination, B: pin (0..31).</summary>
    PinIn,
    /// <summary>D signed branch offset, B: pin (0..31).</summary>
    PinBranch,
    /// <summary>D: pin (0..31), B operand.</summary>
    PinOut,
    /// <summary>D: channel (1 standard output, 2 standard error), B operand.</summary>
    Console,
    /// <summary>B: count (1..255).</summary>
    Count,
    /// <summary>D destination, bits 13..0: stack address.</summary>
    StaticIn,
    /// <summary>Bits 22..9: stack address, B operand.</summary>
    StaticOut,
    /// <summary>Bits 22..9: stack address.</summary>
    StaticOnly,
}
