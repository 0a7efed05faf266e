using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>CRC-32 as in IEEE 802.3 (and zlib), a byte a cycle.</summary>
[Doc("CRC-32 (IEEE 802.3), a byte a cycle.")]
public sealed class Crc32 : Module
{
    private const uint Polynomial = 0xEDB88320; // reflected

    public readonly Bit Valid = Input.Bit();
    public readonly UInt Byte = Input.UInt(8);

    [Doc("Of all bytes before.")]
    public readonly UInt Crc = Output.UInt(32);

    private readonly UInt state = Reg.UInt(32, reset: uint.MaxValue);

    protected override void Build()
    {
        // Each bit of the new state is the XOR of some bits of what the table would be looked up with.
        Let(out var index, state[7, 0] ^ Byte);
        var columns = Enumerable.Range(0, 8).Select(bit => Step(1u << bit)).ToArray();
        var table = Enumerable.Range(0, 32).Reverse()
            .Select(Signal (row) => columns.Index().Where(c => (c.Item >> row & 1) != 0).Select(c => index[c.Index]).Aggregate((a, b) => a ^ b));
        Let(out var mixed, Cat([.. table]));
        When(Valid, () => state.Next = (state >> 8) ^ mixed);
        Crc.Value = ~state;
    }

    /// <summary>What eight zero bits make of the low byte.</summary>
    private static uint Step(uint crc)
    {
        for (var i = 0; i < 8; i++) crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
        return crc;
    }
}
