namespace PyXL.Rtl;

/// <summary>What the mover does.</summary>
public enum MoveOperation
{
    None,
    /// <summary>The operands are the source of the next move.</summary>
    Source,
    /// <summary>Words from the source to the target.</summary>
    Move,
    /// <summary>One word to all of the target.</summary>
    Fill,
    /// <summary>The frame to its generator.</summary>
    Yield,
    /// <summary>A generator's frame to the top of the stack. NEXT of a generator is one.</summary>
    Resume,
    /// <summary>NEXT of an iterator enters its function.</summary>
    Call,
}
