using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>Opcode to controls, combinational; the cases come from the instruction table.</summary>
/// <param name="options">Which units there are.</param>
[Doc("Opcode to controls, one case an instruction of the ISA table.")]
public sealed class Decoder(CoreOptions? options = null) : Module
{
    public readonly Enum<Opcode> Opcode = Input.Enum<Opcode>();
    public readonly Controls Controls = Output.Of<Controls>();

    protected override void Build()
    {
        Drive(new ControlWord { Check = OperandCheck.Never }, since: new ControlWord(), all: true);
        var cases = Switch(Opcode);
        foreach (var info in InstructionSet.All)
            cases = cases.Case(info.Opcode, () => Drive(ControlTable.For(info, options ?? CoreOptions.Default), since: new ControlWord { Check = OperandCheck.Never }));
        cases.Default();
    }

    // Assigns the fields in which the word differs from the one that holds otherwise.
    private void Drive(ControlWord word, ControlWord since, bool all = false)
    {
        void Field<T>(Enum<T> field, T value, T former) where T : struct, Enum
        {
            if (all || !value.Equals(former)) field.Value = value;
        }
        Field(Controls.SourceA, word.SourceA, since.SourceA);
        Field(Controls.SourceB, word.SourceB, since.SourceB);
        Field(Controls.Target, word.Target, since.Target);
        Field(Controls.Result, word.Result, since.Result);
        Field(Controls.Check, word.Check, since.Check);
        Field(Controls.Flow, word.Flow, since.Flow);
        Field(Controls.Condition, word.Condition, since.Condition);
        Field(Controls.Bitwise, word.Bitwise, since.Bitwise);
        Field(Controls.Effect, word.Effect, since.Effect);
        Field(Controls.Float, word.Float, since.Float);
        Field(Controls.Object, word.Object, since.Object);
        Field(Controls.Move, word.Move, since.Move);
        Field(Controls.Stack, word.Stack, since.Stack);
        if (all || word.Subtract) Controls.Subtract.Value = word.Subtract;
        if (all || word.Left) Controls.Left.Value = word.Left;
        if (all || word.Invert) Controls.Invert.Value = word.Invert;
        if (all || word.Overflows) Controls.Overflows.Value = word.Overflows;
        if (all || word.Latency != 0) Controls.Latency.Value = word.Latency;
    }
}
