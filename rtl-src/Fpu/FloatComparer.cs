using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>
/// Compares a float with an int that has been rounded to a float, by the int's exact value; combinational. Rounding keeps the order, so that it matters only where
/// the two floats are equal: then the int lies on the side from which it was rounded.
/// </summary>
[Doc("Compares a float with a rounded int.")]
public sealed class FloatComparer : Module
{
    public readonly UInt Number = Input.UInt(64);
    public readonly UInt Rounded = Input.UInt(64);

    [Doc("The int was rounded, and its magnitude grew.")]
    public readonly Bit Inexact = Input.Bit();
    public readonly Bit Up = Input.Bit();

    [Doc("The float is less than the int, or equal; it is a NaN.")]
    public readonly Bit Less = Output.Bit();
    public readonly Bit Equal = Output.Bit();
    public readonly Bit Unordered = Output.Bit();

    protected override void Build()
    {
        FloatFields x = new(Number), y = new(Rounded);
        Let(out var smaller, x.Magnitude < y.Magnitude);
        Let(out var same, x.Magnitude == y.Magnitude);
        Let(out var oneSign, x.Sign == y.Sign);
        Let(out var equal, same & (oneSign | x.IsZero));
        Let(out var less, Mux(oneSign, Mux(x.Sign, !smaller & !same, smaller), x.Sign & !equal));
        Unordered.Value = x.IsNaN;
        Equal.Value = equal & !Inexact & !Unordered;
        Less.Value = Mux(equal & Inexact, Up == y.Sign, less) & !Unordered;
    }
}
