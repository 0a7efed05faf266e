namespace PyXL.Toolchain.Bytecode;

/// <summary>
/// Operations on Python's operand stack, the same for every CPython version; the top of the stack is on the right in the
/// comments. Names that CPython versions give to one operation, their caches and their argument packing end here.
/// </summary>
public enum StackOp
{
    Nop,
    /// <summary>-> NULL: where a call's self would be.</summary>
    PushNull,
    /// <summary>a -></summary>
    Pop,
    /// <summary>Push the word that is Argument-th from the top (1: the top).</summary>
    Copy,
    /// <summary>Exchange the top and the word that is Argument-th from the top.</summary>
    Swap,
    /// <summary>-> Constant</summary>
    LoadConstant,
    /// <summary>Local number Argument.</summary>
    LoadLocal, StoreLocal, DeleteLocal,
    /// <summary>Global Name; loading falls back to the built-in names.</summary>
    LoadGlobal, StoreGlobal, DeleteGlobal,
    /// <summary>a -> a.Name</summary>
    LoadAttribute,
    /// <summary>a -> (method, a) or (NULL, a.Name)</summary>
    LoadMethod,
    /// <summary>value, container, index -></summary>
    StoreSubscript,
    /// <summary>Argument: an <see cref="UnaryOperator"/>.</summary>
    Unary,
    /// <summary>Argument: a <see cref="BinaryOperator"/>; a, b -> a op b</summary>
    Binary, InPlace,
    /// <summary>Argument: a <see cref="CompareOperator"/>; a, b -> a op b</summary>
    Compare,
    Jump,
    /// <summary>a -> ; to Target where it holds</summary>
    BranchIfFalse, BranchIfTrue, BranchIfNone, BranchIfNotNone,
    /// <summary>a -> a and to Target where it holds, else a -></summary>
    BranchIfFalseOrPop, BranchIfTrueOrPop,
    /// <summary>a -> iter(a)</summary>
    GetIterator,
    /// <summary>iterator -> iterator, item; or, where there is none: iterator -> and to Target</summary>
    ForIterate,
    Return,
    /// <summary>NULL or method, callee or self, Argument arguments -> result; the last arguments are named by Names.</summary>
    Call,
    /// <summary>[defaults] [keyword defaults] [annotations] [closure] code -> function; Argument: <see cref="MakeFunctionFlags"/>.</summary>
    MakeFunction,
    /// <summary>Argument words -> tuple</summary>
    BuildTuple,
    /// <summary>a -> Argument items, the first on top</summary>
    Unpack,
    /// <summary>level, names -> module Name</summary>
    ImportModule,
    /// <summary>module -> module, module.Name</summary>
    ImportFrom,
    /// <summary>module -></summary>
    ImportStar,
    LoadAssertionError,
    /// <summary>Argument words -> (exception, cause)</summary>
    Raise,
    /// <summary>No operation of the supported language: see the decoder's table for the reason.</summary>
    Refused,
}

public enum UnaryOperator { Positive, Negative, Not, Invert }

/// <summary>In the order of PySM's opcodes.</summary>
public enum BinaryOperator { Add, Subtract, Multiply, MatrixMultiply, TrueDivide, FloorDivide, Remainder, Power, ShiftLeft, ShiftRight, And, Xor, Or }

/// <summary>In the order of PySM's opcodes.</summary>
public enum CompareOperator { Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual, Is, IsNot, In, NotIn }

[Flags]
public enum MakeFunctionFlags { None = 0, Defaults = 1, KeywordDefaults = 2, Annotations = 4, Closure = 8 }
