using System.Buffers.Binary;

namespace PyXL.Toolchain.Pyc;

/// <summary>A <c>.pyc</c> file: 16 bytes of header (magic number, flags, time and size of the source or its hash), then a marshalled code object.</summary>
public static class PycFile
{
    /// <summary>Magic number of CPython 3.11, the low 16 bits of the first word; CR LF follow.</summary>
    public const int Magic311 = 3495;

    private const int HeaderBytes = 16;

    /// <param name="bytes">The whole file.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <exception cref="PycException">It is not a whole <c>.pyc</c> of CPython 3.11.</exception>
    public static CodeObject Read(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.Length < HeaderBytes || bytes[2] != '\r' || bytes[3] != '\n') throw new PycException($"{name}: not a .pyc file");
        var magic = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        if (magic != Magic311) throw new PycException($"{name}: magic number {magic}, but CPython 3.11 writes {Magic311}: compile it with python3 of version 3.11");
        try
        {
            return new MarshalReader(bytes[HeaderBytes..].ToArray()).ReadCode();
        }
        catch (MarshalException e)
        {
            throw new PycException($"{name}: corrupt .pyc: {e.Message}", e);
        }
    }
}
