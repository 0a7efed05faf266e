using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Reach;

/// <summary>Results of instructions, and the ways that branches can go.</summary>
internal sealed partial class FunctionFlow
{
    /// <summary>What the hardware gives where the instruction does not trap.</summary>
    private ValueSet Outcome(MachineOp op, ValueSet a, ValueSet b)
    {
        switch (op.Opcode)
        {
            case Opcode.Move:
                // It traps where there is no value.
                return b.Without(Tag.Unbound);
            case Opcode.Copy:
                return b;
            case Opcode.LoadStack when op.IsCallee:
                return _program.Callees(this);
            case Opcode.TagOf:
                if ((b.Tags & ~_program.World) != 0) IsLimited = true;
                return new ValueSet(ValueSet.Bit(Tag.Int), b.TagNumbers(_program.World)) { TagOfLocal = op.B.Kind == SourceKind.Local && !IsOpaque ? _locals[op.B.Local!] : -1 };
            case Opcode.Retag or Opcode.New:
                var tag = (Tag)op.Field;
                _program.Note(tag);
                return ValueSet.Of(tag);
            case Opcode.TrueDiv or Opcode.TrueDivInPlace or Opcode.ToFloat or Opcode.SquareRoot:
                _program.Note(Tag.Float);
                return ValueSet.Of(Tag.Float);
            case >= Opcode.Lt and <= Opcode.Ge or Opcode.Is or Opcode.IsNot or Opcode.Not or Opcode.Bool:
                var (canBe, cannot) = Ways(op.Opcode, a, b);
                return (canBe ? ValueSet.Of(true) : ValueSet.Empty) | (cannot ? ValueSet.Of(false) : ValueSet.Empty);
            case Opcode.In or Opcode.NotIn:
                return ValueSet.Bool;
            case Opcode.Invert or Opcode.Truncate or Opcode.Index or Opcode.Cycles or Opcode.PinRead or Opcode.PortRead or Opcode.GetChar or Opcode.FramePointer or Opcode.GetCollector:
                return ValueSet.Int;
            case >= Opcode.Add and <= Opcode.Or or >= Opcode.AddInPlace and <= Opcode.OrInPlace or Opcode.Neg or Opcode.Pos:
                var number = ((a.Tags | b.Tags) & ValueSet.Bit(Tag.Float)) == 0 ? ValueSet.Int : ValueSet.Int | ValueSet.Of(Tag.Float);
                return HardwareTraps.GivesBool(op.Opcode, a, b) ? number | ValueSet.Bool : number;
            default:
                return ValueSet.All;
        }
    }

    /// <summary>Whether a comparison or test may hold, and whether it may not.</summary>
    private (bool Holds, bool Fails) Ways(Opcode opcode, ValueSet a, ValueSet b)
    {
        var world = _program.World;
        if (((a.Tags | b.Tags) & ~world) != 0) IsLimited = true;
        switch (opcode)
        {
            case Opcode.Is or Opcode.BranchIs:
                return ValueSet.Compare(a, b, world);
            case Opcode.IsNot or Opcode.BranchIsNot:
                var (same, different) = ValueSet.Compare(a, b, world);
                return (different, same);
            case Opcode.Bool or Opcode.BranchTrue:
                return b.Truths(world);
            case Opcode.Not or Opcode.BranchFalse:
                var (isTrue, isFalse) = b.Truths(world);
                return (isFalse, isTrue);
        }
        if (Relation(opcode) is not { } holds || !a.IsOnly(ValueSet.Of(Tag.Int)) || !b.IsOnly(ValueSet.Of(Tag.Int))) return (true, true);
        return (ValueSet.Where(a.Numbers, b.Numbers, holds) != 0, ValueSet.Where(a.Numbers, b.Numbers, (x, y) => !holds(x, y)) != 0);
    }

    private static Func<int, int, bool>? Relation(Opcode opcode)
    {
        int? index = opcode switch
        {
            >= Opcode.Lt and <= Opcode.Ge => opcode - Opcode.Lt,
            >= Opcode.BranchLt and <= Opcode.BranchGe => opcode - Opcode.BranchLt,
            >= Opcode.BranchNotLt and <= Opcode.BranchNotGe => opcode - Opcode.BranchNotLt,
            _ => null,
        };
        if (index is null) return null;
        Func<int, int, bool> relation = (Opcode.Lt + (byte)index.Value) switch
        {
            Opcode.Lt => (x, y) => x < y,
            Opcode.Le => (x, y) => x <= y,
            Opcode.Eq => (x, y) => x == y,
            Opcode.Ne => (x, y) => x != y,
            Opcode.Gt => (x, y) => x > y,
            _ => (x, y) => x >= y,
        };
        return opcode is >= Opcode.BranchNotLt and <= Opcode.BranchNotGe ? (x, y) => !relation(x, y) : relation;
    }

    /// <summary>Goes on where the block's branch can go.</summary>
    private void Follow(MachineOp op)
    {
        var b = Read(op.B);
        var a = Read(op.A);
        Claim(op, a, b);
        if (op.Destination is { } counter)
        {
            a = Read(Source.Of(counter));
            // The handler of its trap counts as FORUP and FORDN do.
            Set(counter, ((a.Tags | b.Tags) & ValueSet.Bit(Tag.BigInt)) == 0 ? ValueSet.Int : ValueSet.Int | ValueSet.Of(Tag.BigInt));
        }
        _program.Trap(op, this, op.A.Kind == SourceKind.None && op.Destination is null ? ValueSet.All : a, b, ValueSet.Empty);
        var (taken, next) = Ways(op.Opcode, a, b);
        var known = _ways.GetValueOrDefault(_block);
        _ways[_block] = (known.Taken || taken, known.Next || next);
        var holds = Relation(op.Opcode);
        if (taken) GoTo(_block.Taken!, holds is null ? _state : Where(op, a, b, holds));
        if (next) GoTo(_block.Next!, holds is null ? _state : Where(op, a, b, (x, y) => !holds(x, y)));
    }

    /// <summary>The state where a comparison of a value's tag with a number holds: what is known of the value by that.</summary>
    private FlowState Where(MachineOp op, ValueSet a, ValueSet b, Func<int, int, bool> holds)
    {
        var state = _state.Copy();
        if (a.IsOnly(ValueSet.Of(Tag.Int)) && b.IsOnly(ValueSet.Of(Tag.Int)))
        {
            Narrow(state, op.A, a, ValueSet.Where(a.Numbers, b.Numbers, holds));
            Narrow(state, op.B, b, ValueSet.Where(b.Numbers, a.Numbers, (x, y) => holds(y, x)));
        }
        return state;
    }

    private void Narrow(FlowState state, Source source, ValueSet value, ulong numbers)
    {
        if (IsOpaque) return;
        if (value.TagOfLocal is >= 0 and var local) state.Locals[local] = state.Locals[local].OfTags(numbers);
        if (source.Local is { } read && _locals[read] is var index && state.Locals[index].IsOnly(ValueSet.Of(Tag.Int))) state.Locals[index] = state.Locals[index] with { Numbers = numbers };
    }
}
