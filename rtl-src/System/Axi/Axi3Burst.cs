using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>Where the beats of an AXI3 burst go.</summary>
public sealed class Axi3Burst : Struct
{
    public readonly UInt Id = Field.UInt(Axi3.IdBits);
    public readonly UInt Address = Field.UInt(32);
    public readonly UInt Length = Field.UInt(4);
    public readonly UInt Size = Field.UInt(2);
    public readonly UInt Kind = Field.UInt(2);
    public readonly UInt Protection = Field.UInt(3);

    /// <summary>The address of the beat after the one at <see cref="Address"/>.</summary>
    public UInt NextAddress()
    {
        var low = (Lit.UInt(1, 32) << Size) - 1;
        // What of the address changes within a wrapping burst, whose length is a power of two.
        var within = (Length.ZeroExtend(32) << Size) | low;
        var following = (Address & ~low) + (Lit.UInt(1, 32) << Size);
        return Logic.Select(Kind, [Address, following, (Address & ~within) | (following & within), following]);
    }
}
