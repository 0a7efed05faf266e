using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Operands, destinations, and the way to the next instruction.</summary>
public sealed partial class ReferenceModel
{
    private ref readonly DecodedInstruction Fetch() => ref _pc < _code.Length ? ref _code[_pc] : ref Undefined;

    /// <summary>Reads an operand; <paramref name="sp"/> falls where it pops, so that the next operand lies below.</summary>
    private Word Read(Operand operand, ref int sp)
    {
        switch (operand.Kind)
        {
            case OperandKind.Immediate: return Word.Int(operand.Value);
            case OperandKind.Local: return Local(operand.Value);
            case OperandKind.Static: return _stack[operand.Value];
            case OperandKind.Top: return _stack[(sp - 1) & _stackMask];
            default:
                sp--;
                return _stack[sp & _stackMask];
        }
    }

    private Word Local(int index) => _stack[(_fp + index) & _stackMask];

    private void Write(int address, Word word)
    {
        address &= StackAddressMask;
        _stack[address & _stackMask] = word;
        _scan?.Note(address);
        _retired.Write = true;
        _retired.Address = address;
        _retired.Result = word;
    }

    /// <summary>Writes the result to the destination and goes on to the next instruction.</summary>
    private void Finish(in DecodedInstruction i, int sp, Word result, int penalty = 0)
    {
        WriteDestination(i.D, ref sp, result);
        Next(_pc + 1, sp, i.Cycles + penalty);
    }

    /// <summary>Cycles that an instruction takes more, or less, than where no operand is a float.</summary>
    private static int FloatPenalty(in DecodedInstruction i, Word a, Word b) =>
        i.FloatCycles == 0 || !a.IsFloat && !b.IsFloat ? 0 : i.FloatCycles - i.Cycles + (a.IsInteger || b.IsInteger ? Timing.FloatConvert : 0);

    private void WriteDestination(int destination, ref int sp, Word result)
    {
        if (destination == Instruction.Push) Write(sp++, result);
        else Write(_fp + destination, result);
    }
}
