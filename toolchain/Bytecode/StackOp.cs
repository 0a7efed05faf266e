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
    /// <summary>Name in the namespace of a class body; loading falls back to globals and built-in names.</summary>
    LoadName, StoreName, DeleteName,
    /// <summary>a -> a.Name</summary>
    LoadAttribute,
    /// <summary>value, a -></summary>
    StoreAttribute,
    /// <summary>a -></summary>
    DeleteAttribute,
    /// <summary>a -> (method, a) or (NULL, a.Name)</summary>
    LoadMethod,
    /// <summary>container, index -> item</summary>
    Subscript,
    /// <summary>value, container, index -></summary>
    StoreSubscript,
    /// <summary>container, index -></summary>
    DeleteSubscript,
    /// <summary>start, stop[, step] -> slice; Argument: 2 or 3.</summary>
    BuildSlice,
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
    /// <summary>Argument words -> list, set, str; Argument pairs -> dict; Argument values, tuple of keys -> dict</summary>
    BuildList, BuildSet, BuildString, BuildMap, BuildKeyMap,
    /// <summary>item -> ; the container is Argument-th from the top below it.</summary>
    ListAppend, SetAdd, ListExtend, SetUpdate, DictUpdate, DictMerge,
    /// <summary>key, value -> ; likewise.</summary>
    MapAdd,
    /// <summary>list -> tuple</summary>
    ListToTuple,
    /// <summary>a -> Argument items, the first on top</summary>
    Unpack,
    /// <summary>a -> Argument &amp; 255 items, a list of those between, Argument >> 8 items, the first on top</summary>
    UnpackWithRest,
    /// <summary>a[, format] -> str; Argument: bits 1..0 conversion (1 str, 2 repr, 3 ascii), bit 2: with a format.</summary>
    Format,
    /// <summary>NULL, callee, arguments[, keywords] -> result; Argument bit 0: with keywords.</summary>
    CallWithSequence,
    LoadBuildClass,
    /// <summary>Local Argument becomes a cell with its value.</summary>
    MakeCell,
    /// <summary>-> the cell in local Argument</summary>
    LoadClosure,
    /// <summary>Contents of the cell in local Argument.</summary>
    LoadCell, StoreCell, DeleteCell,
    /// <summary>Name in the namespace of a class body, else the contents of the cell in local Argument.</summary>
    LoadClassCell,
    /// <summary>The function's closure goes to its Argument last locals.</summary>
    CopyFree,
    /// <summary>exception -> the one handled before, exception</summary>
    PushException,
    /// <summary>exception, classes -> exception, whether it is an instance</summary>
    CheckMatch,
    /// <summary>exception, classes -> rest, the group of those that match or None</summary>
    CheckGroupMatch,
    /// <summary>exception, list of exceptions -> what is to be raised of them, or None</summary>
    JoinGroups,
    /// <summary>the exception handled before -></summary>
    PopException,
    /// <summary>exception -></summary>
    Reraise,
    /// <summary>manager -> its exit method, the result of its enter method</summary>
    BeforeWith, BeforeAsyncWith,
    /// <summary>exit, offset, exception before, exception -> the same, result of exit</summary>
    WithException,
    /// <summary>-> None, in the generator that the call returns, when it is first resumed</summary>
    ReturnGenerator,
    /// <summary>exception -> exception to raise: it leaves the generator</summary>
    FailGenerator,
    /// <summary>The namespace of a class body, or the module, gets a dict of annotations.</summary>
    SetUpAnnotations,
    /// <summary>value -> value sent</summary>
    Yield,
    /// <summary>a -> iterator to delegate to</summary>
    GetYieldFrom, GetAwaitable, GetAsyncIterator,
    /// <summary>iterator, value -> iterator, value yielded; or, where it returns: -> result and to Target</summary>
    Send,
    /// <summary>iterator -> iterator, awaitable</summary>
    GetAsyncNext,
    /// <summary>iterator, exception -></summary>
    EndAsyncFor,
    /// <summary>value -> value that an asynchronous generator yields</summary>
    WrapAsync,
    /// <summary>a -> a, len(a); a -> a, whether it matches; subject, keys -> subject, keys, values or None; subject, class, names -> attributes or None</summary>
    GetLength, MatchMapping, MatchSequence, MatchKeys, MatchClass,
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
