using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Which instructions the unit takes, and when they end.</summary>
public sealed partial class FloatUnit
{
    private void Sequence(Bit anyFloat, Bit mixed, out Bit converts)
    {
        var begins = Wire.Bit(name: "is_for_floats");
        var convertsFirst = Wire.Bit(name: "converts");
        var last = Wire.UInt(StepBits, name: "last_step");
        begins.Value = true;
        convertsFirst.Value = mixed;
        last.Value = 0;
        Switch(Operation)
            .Case(FloatOperation.None, FloatOperation.Sign, () => begins.Value = false)
            .Case(FloatOperation.Add, FloatOperation.Subtract, () =>
            {
                begins.Value = anyFloat;
                last.Value = Origin + Timing.FloatAdd - 1;
            })
            .Case(FloatOperation.Multiply, () =>
            {
                begins.Value = anyFloat;
                last.Value = Origin + Timing.FloatMultiply - 1;
            })
            .Case(FloatOperation.Divide, () =>
            {
                convertsFirst.Value = A.IsInteger | B.IsInteger;
                last.Value = Origin + Timing.FloatDivide - 1;
            })
            .Case(FloatOperation.SquareRoot, () =>
            {
                convertsFirst.Value = B.IsInteger;
                last.Value = Origin + Timing.FloatSquareRoot - 1;
            })
            .Case(FloatOperation.ToFloat, () =>
            {
                convertsFirst.Value = true;
                last.Value = Timing.FloatConvert - 1;
            })
            .Case(FloatOperation.Truncate, () =>
            {
                convertsFirst.Value = false;
                last.Value = Origin + Timing.FloatConvert - 1;
            })
            .Case(FloatOperation.Compare, () =>
            {
                begins.Value = mixed;
                last.Value = Origin;
            });
        converts = convertsFirst;
        Begins.Value = First & begins;
        Busy.Value = busy;
        Done.Value = done;

        // What leaves comes late, and so is in front of the registers: as their reset it would be later.
        busy.Next = (busy | Begins) & !Leaves;
        done.Next = (step + 1 == last) & !Leaves;
        step.Next = Mux((step == 0) & !converts, Origin + 1, step + 1) & (!Leaves).Replicate(StepBits);
    }
}
