using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// Brings a number's highest bit, or where the exponent does not go so low the least exponent's place, to bit 63 of what is rounded; combinational. It shifts
/// to the left by <see cref="Amount"/> - <see cref="None"/>, to the right where that is negative, and loses nothing.
/// </summary>
[Doc("Shifts a significand to where it is rounded.")]
public sealed class FloatShifter : Module
{
    /// <summary>Bits of a product of two significands.</summary>
    public const int NumberBits = 2 * FloatFields.SignificandBits;

    /// <summary>The amount that shifts nothing; 0 moves the highest bit below the place of a float's last bit and of its half.</summary>
    public const int None = FloatFields.SignificandBits + 1;
    public const int AmountBits = 7;

    public readonly UInt Number = Input.UInt(NumberBits);
    public readonly UInt Amount = Input.UInt(AmountBits);

    [Doc("Drop the bits below, which otherwise go into the last one.")]
    public readonly Bit Truncate = Input.Bit();
    public readonly UInt Result = Output.UInt(64);

    protected override void Build()
    {
        const int top = None + NumberBits - 64;
        Let(out var shifted, Cat(Lit.UInt(0, None), Number) << Amount);
        Let(out var below, shifted[top - 1, 0].Any() & !Truncate);
        Result.Value = Cat(shifted[top + 63, top + 1], shifted[top] | below);
    }
}
