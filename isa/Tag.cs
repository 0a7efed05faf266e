namespace PyXL.Isa;

/// <summary>
/// The 8-bit type tag of a word. Bit 7 set: the payload's bits 20..0 are a heap address, so the collector finds every
/// reference from the tags alone.
/// </summary>
public enum Tag : byte
{
    /// <summary>No value: a local or global that is not assigned, or was deleted. Reading it as an operand traps.</summary>
    Unbound = 0x00,
    None = 0x01,
    NotImplemented = 0x02,
    Ellipsis = 0x03,
    /// <summary>Payload 0 or 1.</summary>
    Bool = 0x04,
    /// <summary>Payload: 64-bit two's complement.</summary>
    Int = 0x05,
    /// <summary>Payload: IEEE 754 binary64.</summary>
    Float = 0x06,
    /// <summary>64 bits of data inside an object (characters, limbs); never a Python value.</summary>
    Raw = 0x07,
    /// <summary>First word of a heap object: see <see cref="HeaderWord"/>.</summary>
    Header = 0x08,
    /// <summary>First word of a free block of the heap: see <see cref="FreeWord"/>. No instruction reads it.</summary>
    Free = 0x09,

    /// <summary>A saved frame on the stack: see <see cref="FrameWord"/>.</summary>
    Frame = 0x80,
    /// <summary>A function: see <see cref="FuncWord"/>.</summary>
    Func = 0x81,
    /// <summary>References to heap objects: see <see cref="RefWord"/>.</summary>
    Str = 0x90,
    Bytes = 0x91,
    Tuple = 0x92,
    List = 0x93,
    Dict = 0x94,
    Set = 0x95,
    FrozenSet = 0x96,
    /// <summary>An int that does not fit in 64 bits.</summary>
    BigInt = 0x97,
    Complex = 0x98,
    Range = 0x99,
    Slice = 0x9A,
    /// <summary>A variable that functions share.</summary>
    Cell = 0x9B,
    /// <summary>A function with its first argument.</summary>
    Method = 0x9C,
    /// <summary>A class.</summary>
    Type = 0x9D,
    /// <summary>An instance of a class whose layout the runtime knows from the class.</summary>
    Instance = 0x9E,
    /// <summary>An object whose layout only the runtime knows.</summary>
    Object = 0x9F,
    ByteArray = 0xA0,
    MemoryView = 0xA1,
    Iterator = 0xA2,
    Generator = 0xA3,
    Module = 0xA4,
}
