using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Fpu;

/// <summary>The floating-point unit with the units for ints that it uses, as the execute stage connects them.</summary>
internal sealed class FloatBench : Module
{
    public readonly TaggedWord A = Input.Of<TaggedWord>();
    public readonly TaggedWord B = Input.Of<TaggedWord>();
    public readonly Enum<FloatOperation> Operation = Input.Enum<FloatOperation>();
    public readonly Bit First = Input.Bit();
    public readonly Bit Leaves = Input.Bit();
    public readonly Bit Begins = Output.Bit();
    public readonly Bit Done = Output.Bit();
    public readonly UInt Result = Output.UInt(Word.Bits);
    public readonly UInt Order = Output.UInt(3);

    private readonly FloatUnit unit = new();
    private readonly Multiplier multiplier = new();
    private readonly Divider divider = new();

    protected override void Build()
    {
        unit.A.Value = A;
        unit.B.Value = B;
        unit.Operation.Value = Operation;
        unit.First.Value = First;
        unit.Leaves.Value = Leaves;
        Begins.Value = unit.Begins;
        Done.Value = unit.Busy & unit.Done;
        Result.Value = unit.Result;
        Order.Value = Cat(unit.Less, unit.Equal, unit.Unordered);
        multiplier.A.Value = unit.FactorA;
        multiplier.B.Value = unit.FactorB;
        multiplier.Step.Value = unit.MultiplierStep;
        unit.Product.Value = multiplier.Significands;
        divider.A.Value = A.Payload;
        divider.B.Value = B.Payload;
        divider.Start.Value = First;
        divider.TakeDividend.Value = unit.TakeDividend;
        divider.TakeDivisor.Value = unit.TakeDivisor;
        divider.Significand.Value = unit.Significand;
        divider.Floors.Value = false;
        unit.Quotient.Value = divider.Quotient;
        unit.QuotientInexact.Value = divider.Inexact;
        unit.MagnitudeA.Value = divider.MagnitudeA;
        unit.MagnitudeB.Value = divider.MagnitudeB;
    }
}
