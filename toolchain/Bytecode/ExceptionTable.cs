using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Bytecode;

/// <summary>CPython's exception table since 3.11 (Objects/exception_handling_notes.txt): six bits a byte, the most significant first; bit 6 says that more follow.</summary>
internal static class ExceptionTable
{
    private const int UnitBytes = 2;

    public static IReadOnlyList<ExceptionRange> Decode(byte[] table)
    {
        var ranges = new List<ExceptionRange>();
        var position = 0;
        int Number()
        {
            var value = 0;
            while (position < table.Length && value < 1 << 24)
            {
                var next = table[position++];
                value = value << 6 | next & 0x3F;
                if ((next & 0x40) == 0) return value;
            }
            throw new PycException("corrupt .pyc: malformed exception table");
        }
        while (position < table.Length)
        {
            int start = Number() * UnitBytes, length = Number() * UnitBytes, target = Number() * UnitBytes, depth = Number();
            ranges.Add(new(start, start + length, target, depth >> 1, (depth & 1) != 0));
        }
        return ranges;
    }
}
