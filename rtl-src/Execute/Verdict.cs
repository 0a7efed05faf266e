using PyXL.Hdl;

namespace PyXL.Rtl;

/// <summary>Whether a condition holds between two operands, from how they compare; combinational. Operands in an order are numbers.</summary>
[Doc("Whether a condition holds, from how the operands compare.")]
public sealed class Verdict : Module
{
    public readonly Enum<Condition> Condition = Input.Enum<Condition>();

    [Doc("A is less than B; equal to it; the same word.")]
    public readonly Bit Less = Input.Bit();
    public readonly Bit Equal = Input.Bit();
    public readonly Bit Same = Input.Bit();

    public readonly Bit Holds = Output.Bit();

    protected override void Build() => Switch(Condition)
        .Case(Rtl.Condition.Lt, () => Holds.Value = Less)
        .Case(Rtl.Condition.Le, () => Holds.Value = Less | Equal)
        .Case(Rtl.Condition.Eq, () => Holds.Value = Equal)
        .Case(Rtl.Condition.Ne, () => Holds.Value = !Equal)
        .Case(Rtl.Condition.Gt, () => Holds.Value = !Less & !Equal)
        .Case(Rtl.Condition.Ge, () => Holds.Value = !Less)
        .Case(Rtl.Condition.Is, () => Holds.Value = Same)
        .Case(Rtl.Condition.IsNot, () => Holds.Value = !Same);
}
