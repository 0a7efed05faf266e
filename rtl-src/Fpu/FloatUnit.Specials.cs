using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Results that do not depend on the significands.</summary>
public sealed partial class FloatUnit
{
    // NaN, infinities and zeros, from operands that do not change from the operation's first cycle on.
    private void Specials(FloatFields a, FloatFields b)
    {
        Let(out var opposite, a.Sign ^ b.Sign ^ (Operation == FloatOperation.Subtract));
        Let(out var nanA, a.IsNaN);
        Let(out var nanB, b.IsNaN);
        Let(out var infiniteA, a.IsInfinity);
        Let(out var infiniteB, b.IsInfinity);
        Let(out var zeroA, a.IsZero);
        Let(out var zeroB, b.IsZero);
        Bit nan = Wire.Bit(name: "nan"), infinite = Wire.Bit(name: "infinite"), zero = Wire.Bit(name: "zero"), sign = Wire.Bit(name: "special_sign");
        nan.Value = nanB;
        infinite.Value = false;
        zero.Value = false;
        sign.Value = opposite;
        Switch(Operation)
            .Case(FloatOperation.Add, FloatOperation.Subtract, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & infiniteB & opposite);
                infinite.Value = infiniteA | infiniteB;
                sign.Value = Mux(infiniteA, a.Sign, opposite ^ a.Sign);
            })
            .Case(FloatOperation.Multiply, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & zeroB) | (zeroA & infiniteB);
                infinite.Value = infiniteA | infiniteB;
                zero.Value = zeroA | zeroB;
            })
            .Case(FloatOperation.Divide, () =>
            {
                nan.Value = nanA | nanB | (infiniteA & infiniteB);
                infinite.Value = infiniteA;
                zero.Value = zeroA | infiniteB;
            })
            .Case(FloatOperation.SquareRoot, () =>
            {
                infinite.Value = infiniteB;
                zero.Value = zeroB;
                sign.Value = b.Sign;
            })
            .Default();
        isSpecial.Next = nan | infinite | zero;
        special.Next = Mux(nan, FloatFields.QuietNaN, Cat(sign, infinite.Replicate(11), Lit.UInt(0, 52)));
    }
}
