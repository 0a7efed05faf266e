using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>CPython's location table since 3.11 (Objects/locations.md): the source span of each code unit.</summary>
internal static class LocationTable
{
    private const int NoColumns = 13, Long = 14, None = 15;

    /// <param name="units">Code units (two bytes each) of the bytecode.</param>
    public static SourceSpan[] Decode(ReadOnlySpan<byte> table, int firstLine, int units)
    {
        var spans = new SourceSpan[units];
        Array.Fill(spans, SourceSpan.Unknown);
        var line = firstLine;
        var unit = 0;
        var position = 0;
        while (position < table.Length)
        {
            var head = Byte(table, ref position);
            if ((head & 0x80) == 0) throw Malformed();
            int code = head >> 3 & 15, length = (head & 7) + 1;
            var span = SourceSpan.Unknown;
            switch (code)
            {
                case None:
                    break;
                case Long:
                    line += Signed(table, ref position);
                    span = new(line, line + Unsigned(table, ref position), Unsigned(table, ref position) - 1, Unsigned(table, ref position) - 1);
                    break;
                case NoColumns:
                    line += Signed(table, ref position);
                    span = new(line, line, -1, -1);
                    break;
                case >= 10:
                    line += code - 10;
                    span = new(line, line, Byte(table, ref position), Byte(table, ref position));
                    break;
                default:
                    var columns = Byte(table, ref position);
                    var start = code << 3 | columns >> 4 & 7;
                    span = new(line, line, start, start + (columns & 15));
                    break;
            }
            for (var i = 0; i < length; i++)
            {
                if (unit == units) throw Malformed();
                spans[unit++] = span;
            }
        }
        return spans;
    }

    private static int Byte(ReadOnlySpan<byte> table, ref int position) => position < table.Length ? table[position++] : throw Malformed();

    /// <summary>Six bits a byte, the least significant first; bit 6 says that more follow.</summary>
    private static int Unsigned(ReadOnlySpan<byte> table, ref int position)
    {
        var value = 0;
        for (var shift = 0; shift < 30; shift += 6)
        {
            var next = Byte(table, ref position);
            value |= (next & 0x3F) << shift;
            if ((next & 0x40) == 0) return value;
        }
        throw Malformed();
    }

    private static int Signed(ReadOnlySpan<byte> table, ref int position) => Unsigned(table, ref position) is var value && (value & 1) != 0 ? -(value >> 1) : value >> 1;

    private static PycException Malformed() => new("corrupt .pyc: malformed location table");
}
