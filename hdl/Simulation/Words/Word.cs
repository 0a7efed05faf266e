namespace PyXL.Hdl.Simulation.Words;

/// <summary>Operations on 64-bit machine words; all are total, and all results are exact in 64 bits.</summary>
internal enum WordOp
{
    /// <summary><c>Immediate</c>.</summary>
    Const,
    /// <summary>The word of the state at index <c>Immediate</c>.</summary>
    State,
    And, Or, Xor,
    /// <summary>Modulo 2^64.</summary>
    Add, Sub, Mul,
    /// <summary>Upper 64 bits of the unsigned product.</summary>
    MulHigh,
    /// <summary><c>0 - A</c>: turns a bit into a mask.</summary>
    Negate,
    /// <summary>1 or 0.</summary>
    Equal,
    /// <summary>1 or 0, unsigned.</summary>
    Less,
    /// <summary>By <c>B</c>, which is at most 63.</summary>
    ShiftLeft, ShiftRight, ShiftRightSigned,
    /// <summary>1 when the number of ones is odd.</summary>
    Parity,
    /// <summary><c>A</c> where the mask <c>C</c> (all ones or zero) is set, else <c>B</c>.</summary>
    Select,
    /// <summary>Entry <c>A</c> of the constant table <c>Immediate</c>.</summary>
    Table,
    /// <summary>The word of the state at index <c>Immediate + A</c>.</summary>
    Load,
}

/// <summary>
/// A node of the word graph. Nodes are made by <see cref="WordGraph"/> only, which makes equal nodes once, so equality is by reference.
/// </summary>
internal sealed class Word(int id, WordOp op, Word? a, Word? b, Word? c, ulong immediate, ulong ones)
{
    /// <summary>Position in order of creation: operands come before their users.</summary>
    public int Id { get; } = id;
    public WordOp Op { get; } = op;
    public Word? A { get; } = a;
    public Word? B { get; } = b;
    public Word? C { get; } = c;
    public ulong Immediate { get; } = immediate;

    /// <summary>Bits that may be 1; all others are known to be 0.</summary>
    public ulong Ones { get; } = ones;

    public bool IsConst => Op == WordOp.Const;

    /// <summary>Constants and state cost no operation.</summary>
    public bool IsLeaf => Op is WordOp.Const or WordOp.State;

    public bool Is(ulong value) => IsConst && Immediate == value;

    public IEnumerable<Word> Operands
    {
        get
        {
            if (A is not null) yield return A;
            if (B is not null) yield return B;
            if (C is not null) yield return C;
        }
    }
}
