namespace PyXL.Rtl;

/// <summary>What the floating-point unit does for an instruction where its operands ask for it.</summary>
public enum FloatOperation
{
    None,
    Add,
    Subtract,
    Multiply,
    Divide,
    SquareRoot,
    /// <summary>Int to float.</summary>
    ToFloat,
    /// <summary>Float to int.</summary>
    Truncate,
    /// <summary>A float with an int: floats are compared in the ALU.</summary>
    Compare,
    /// <summary>NEG and POS, in one cycle, outside of the unit.</summary>
    Sign,
}
