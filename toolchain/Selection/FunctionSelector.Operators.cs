using System.Numerics;
using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Ir;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Operators, and branches on their results.</summary>
internal sealed partial class FunctionSelector
{
    private void Unary(UnaryOperator op)
    {
        var opcode = op switch
        {
            UnaryOperator.Positive => Opcode.Pos,
            UnaryOperator.Negative => Opcode.Neg,
            UnaryOperator.Not => Opcode.Not,
            _ => Opcode.Invert,
        };
        var operand = Materialise(Pop());
        if (_program.OperatorsRunCode) NoteUserCode();
        Push(Result(opcode, b: Use(operand)));
    }

    private void Binary(Opcode opcode)
    {
        var operands = PopMany(2);
        Materialise(operands);
        if (operands is [ConstantValue { Constant: PyConstant.Int a }, ConstantValue { Constant: PyConstant.Int b }] && Fold(opcode, a.Value, b.Value) is { } folded)
        {
            Push(new ConstantValue(new PyConstant.Int(folded)));
            return;
        }
        if (_program.OperatorsRunCode) NoteUserCode();
        Push(Result(opcode, Use(operands[0]), Use(operands[1])));
    }

    /// <summary>The result for two constants, or null where it does not fit in a word or the operator is left to the machine.</summary>
    private static BigInteger? Fold(Opcode opcode, BigInteger a, BigInteger b)
    {
        BigInteger? result = opcode switch
        {
            Opcode.Add => a + b,
            Opcode.Sub => a - b,
            Opcode.Mul => a * b,
            Opcode.And => a & b,
            Opcode.Or => a | b,
            Opcode.Xor => a ^ b,
            Opcode.Shl when b >= 0 && b < 64 => a << (int)b,
            Opcode.Shr when b >= 0 && b < 64 => a >> (int)b,
            _ => null,
        };
        return result >= long.MinValue && result <= long.MaxValue ? result : null;
    }

    private void Compare(CompareOperator op)
    {
        var operands = PopMany(2);
        Materialise(operands);
        if (_program.OperatorsRunCode) NoteUserCode();
        if (op is CompareOperator.Equal or CompareOperator.NotEqual
            && operands is [ConstantValue { Constant: PyConstant.Str a }, ConstantValue { Constant: PyConstant.Str b }])
        {
            // if __name__ == "__main__"
            Push(new ConstantValue(new PyConstant.Bool(a.Value == b.Value == (op == CompareOperator.Equal))));
            return;
        }
        Push(Result(Opcode.Lt + (byte)op, Use(operands[0]), Use(operands[1])));
    }

    private void Branch(BasicBlock block)
    {
        var op = block.Terminator!.Op;
        var condition = Materialise(Pop());
        if (_program.OperatorsRunCode) NoteUserCode();
        var keeps = op is StackOp.BranchIfFalseOrPop or StackOp.BranchIfTrueOrPop;
        if (keeps) condition = HideAtDepth(condition);
        // A constant that comes along is one of several values at the join.
        if (keeps && condition is ConstantValue { Constant: not PyConstant.Bool } fixedCondition) condition = KeepInHidden(fixedCondition);
        List<Value> taken = keeps ? [.. _stack, condition] : [.. _stack];

        if (condition is ConstantValue { Constant: PyConstant.Bool constant } && op is not (StackOp.BranchIfNone or StackOp.BranchIfNotNone))
        {
            var goes = constant.Value == op is StackOp.BranchIfTrue or StackOp.BranchIfTrueOrPop;
            if (goes) _stack = taken;
            GoTo(goes ? block.Taken! : block.Next!);
            return;
        }

        MachineOp branch;
        if (op is StackOp.BranchIfNone or StackOp.BranchIfNotNone)
        {
            Prepare(pushes: condition is not PushedValue, runsUserCode: false, takesPushed: condition is PushedValue);
            branch = Make(op == StackOp.BranchIfNone ? Opcode.BranchIs : Opcode.BranchIsNot, Use(condition), Constant(new PyConstant.None()));
        }
        else branch = Test(condition, op is StackOp.BranchIfTrue or StackOp.BranchIfTrueOrPop);
        Enter(block.Taken!, keeps ? [.. _stack, condition] : _stack);
        Enter(block.Next!, _stack);
        _current.BranchTo(branch, _heads[block.Taken!], _heads[block.Next!]);
    }

    /// <summary>A branch on a value's truth, joined with the instruction that computed it.</summary>
    private MachineOp Test(Value condition, bool whenTrue)
    {
        if (condition is PushedValue { Producer: { } producer } && IsLast(producer) && Fuse(producer, whenTrue) is { } fused)
        {
            fused.Bytecode.Add(_instruction.Text);
            return fused;
        }
        Prepare(pushes: condition is not PushedValue, runsUserCode: false, takesPushed: condition is PushedValue);
        return Make(whenTrue ? Opcode.BranchTrue : Opcode.BranchFalse, b: Use(condition));
    }

    /// <summary>The branch that the last instruction becomes, taken off the block; null where it cannot become one.</summary>
    private MachineOp? Fuse(MachineOp last, bool whenTrue)
    {
        switch (last.Opcode)
        {
            case >= Opcode.Lt and <= Opcode.Ge:
                if (PinTest(last) is { } level) return FusePinRead(_current.Ops[^2], last, level == whenTrue);
                last.Opcode += (whenTrue ? Opcode.BranchLt : Opcode.BranchNotLt) - Opcode.Lt;
                break;
            case Opcode.Is or Opcode.IsNot:
                last.Opcode = (last.Opcode == Opcode.Is) == whenTrue ? Opcode.BranchIs : Opcode.BranchIsNot;
                break;
            case Opcode.Not:
                if (IsPinReadOnTop(last.B)) return FusePinRead(_current.Ops[^2], last, !whenTrue);
                last.Opcode = whenTrue ? Opcode.BranchFalse : Opcode.BranchTrue;
                break;
            case Opcode.Bool:
                last.Opcode = whenTrue ? Opcode.BranchTrue : Opcode.BranchFalse;
                break;
            case Opcode.PinRead:
                return FusePinRead(last, last, whenTrue);
            default:
                return null;
        }
        _current.Ops.RemoveAt(_current.Ops.Count - 1);
        return last;
    }

    /// <summary>For a pin's level compared with 0 or 1, the level where it holds.</summary>
    private bool? PinTest(MachineOp compare)
    {
        if (compare.Opcode is not (Opcode.Eq or Opcode.Ne)) return null;
        var (read, constant) = compare.A.Kind == SourceKind.Immediate ? (compare.B, compare.A) : (compare.A, compare.B);
        if (!IsPinReadOnTop(read) || constant is not { Kind: SourceKind.Immediate, Value: 0 or 1 }) return null;
        return constant.Value == 1 == (compare.Opcode == Opcode.Eq);
    }

    private bool IsPinReadOnTop(Source source) =>
        source.Kind == SourceKind.Pop && _current.Ops.Count > 1 && _current.Ops[^2] is { Opcode: Opcode.PinRead, Destination: null };

    /// <summary>Replaces the instructions from the read to the last by a branch on the pin.</summary>
    private MachineOp FusePinRead(MachineOp read, MachineOp last, bool whenHigh)
    {
        var branch = new MachineOp(whenHigh ? Opcode.BranchPinHigh : Opcode.BranchPinLow, last.Span) { Field = read.Field };
        var from = _current.Ops.IndexOf(read);
        branch.Bytecode.AddRange(_current.Ops.Skip(from).SelectMany(o => o.Bytecode));
        _current.Ops.RemoveRange(from, _current.Ops.Count - from);
        return branch;
    }
}
