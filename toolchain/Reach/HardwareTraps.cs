using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>What follows from the language for operands that are numbers, and which of them an instruction takes without a trap: see the table in isa/InstructionSet.cs.</summary>
internal static class HardwareTraps
{
    private static readonly ValueSet Whole = ValueSet.Int | ValueSet.Bool;
    private static readonly ValueSet Ints = ValueSet.Int | ValueSet.Of(Tag.BigInt);
    private static readonly ValueSet AnyInt = Ints | ValueSet.Bool;
    private static readonly ValueSet AnyNumber = AnyInt | ValueSet.Of(Tag.Float);
    private static readonly ValueSet Plain = ValueSet.Number | ValueSet.Of(Tag.None) | ValueSet.Of(Tag.NotImplemented) | ValueSet.Of(Tag.Ellipsis) | ValueSet.Of(Tag.Func);

    /// <summary>Whether the operator may give a bool for these: and, or, exclusive or of two of them.</summary>
    public static bool GivesBool(Opcode opcode, ValueSet a, ValueSet b) =>
        opcode is Opcode.And or Opcode.Or or Opcode.Xor or Opcode.AndInPlace or Opcode.OrInPlace or Opcode.XorInPlace && (a.Tags & ValueSet.Bool.Tags) != 0 && (b.Tags & ValueSet.Bool.Tags) != 0;

    /// <summary>What an operator gives for numbers, whatever else its handler gives for other values; null where an operand may be no number.</summary>
    public static ValueSet? ResultOfNumbers(Opcode opcode, ValueSet a, ValueSet b)
    {
        if (opcode is Opcode.Neg or Opcode.Pos or Opcode.Invert) return b.IsOnly(AnyInt) ? Ints : opcode != Opcode.Invert && b.IsOnly(AnyNumber) ? Ints | ValueSet.Of(Tag.Float) : null;
        var index = opcode is >= Opcode.AddInPlace and <= Opcode.OrInPlace ? opcode - Opcode.AddInPlace : opcode - Opcode.Add;
        var operation = Opcode.Add + (byte)index;
        if (operation is not (>= Opcode.Add and <= Opcode.Or) or Opcode.MatMul or Opcode.Pow) return null;
        if (operation == Opcode.TrueDiv) return a.IsOnly(AnyNumber) && b.IsOnly(AnyNumber) ? ValueSet.Of(Tag.Float) : null;
        if (!a.IsOnly(AnyNumber) || !b.IsOnly(AnyNumber)) return null;
        var number = a.IsOnly(AnyInt) && b.IsOnly(AnyInt) ? Ints : Ints | ValueSet.Of(Tag.Float);
        return GivesBool(opcode, a, b) ? number | ValueSet.Bool : number;
    }

    /// <summary>Whether the instruction does not trap for any of these operands, all of which have a value.</summary>
    public static bool CannotTrap(MachineOp op, ValueSet a, ValueSet b)
    {
        if ((op.A.Unbound ?? op.B.Unbound) is not null) return false;
        if (op.ChecksValues) return ((a.Tags | b.Tags) & ValueSet.Bit(Tag.Unbound)) == 0;
        var isFloat = a.IsOnly(ValueSet.Of(Tag.Float)) || b.IsOnly(ValueSet.Of(Tag.Float));
        var areNumbers = a.IsOnly(ValueSet.Number) && b.IsOnly(ValueSet.Number);
        return op.Opcode switch
        {
            >= Opcode.Lt and <= Opcode.Ge or >= Opcode.BranchLt and <= Opcode.BranchGe or >= Opcode.BranchNotLt and <= Opcode.BranchNotGe => areNumbers,
            Opcode.Add or Opcode.Sub or Opcode.Mul or Opcode.AddInPlace or Opcode.SubInPlace or Opcode.MulInPlace => areNumbers && isFloat,
            Opcode.And or Opcode.Or or Opcode.Xor or Opcode.AndInPlace or Opcode.OrInPlace or Opcode.XorInPlace => a.IsOnly(Whole) && b.IsOnly(Whole),
            Opcode.Not or Opcode.Bool or Opcode.BranchTrue or Opcode.BranchFalse or Opcode.PinWrite or Opcode.PinDirection => b.IsOnly(Plain),
            Opcode.Neg => b.IsOnly(ValueSet.Of(Tag.Float)),
            Opcode.Pos => b.IsOnly(ValueSet.Number),
            Opcode.Invert or Opcode.Index => b.IsOnly(Whole),
            Opcode.ForUp or Opcode.ForDown => a.IsOnly(ValueSet.Of(Tag.Int)) && b.IsOnly(ValueSet.Of(Tag.Int)),
            _ => false,
        };
    }
}
