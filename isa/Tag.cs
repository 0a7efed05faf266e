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

    /// <summary>A saved frame on the stack: see <see cref="FrameWord"/>.</summary>
    Frame = 0x80,
    /// <summary>A function: see <see cref="FuncWord"/>.</summary>
    Func = 0x81,
    /// <summary>References to heap objects: see <see cref="RefWord"/>.</summary>
    Str = 0x90,
    Bytes = 0x91,
    Tuple = 0x92,
    /// <summary>An object whose layout only the runtime knows.</summary>
    Object = 0x9F,
}
