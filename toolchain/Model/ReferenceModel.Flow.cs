using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Branches, loops, calls and returns.</summary>
public sealed partial class ReferenceModel
{
    private void Branch(in DecodedInstruction i, int sp, bool taken, int penalty = 0)
    {
        // Offsets of 0 and less are fetched as taken.
        penalty += taken == i.Offset <= 0 ? 0 : Timing.MispredictPenalty;
        Next(taken ? _pc + i.Offset : _pc + 1, sp, i.Cycles + penalty);
    }

    private void For(in DecodedInstruction i, Word stop, int sp)
    {
        var counter = Local(i.D);
        if (counter.Tag != Tag.Int || stop.Tag != Tag.Int)
        {
            Trap(i, counter, stop, sp);
            return;
        }
        // A counter that would wrap has passed every stop.
        var taken = i.Opcode == Opcode.ForUp
            ? counter.Signed != long.MaxValue && counter.Signed + 1 < stop.Signed
            : counter.Signed != long.MinValue && counter.Signed - 1 > stop.Signed;
        if (taken) Write(_fp + i.D, Word.Int(counter.Signed + (i.Opcode == Opcode.ForUp ? 1 : -1)));
        Branch(i, sp, taken);
    }

    private void Call(in DecodedInstruction i)
    {
        var slot = (_sp - 1 - i.B) & StackAddressMask;
        if (!CanCall(slot, i.B, out var callee))
        {
            Trap(i, Word.Int(slot), Word.Int(i.B), _sp);
            return;
        }
        EnterCallee(i, slot, i.B, callee, new FrameWord(callee.Address, (_pc + 1) & PcMask, _fp, i.TrapReturn, i.D).ToWord());
    }

    private void TailCall(in DecodedInstruction i, Word a, Word b, int sp)
    {
        if (a.Tag != Tag.Int || b.Tag != Tag.Int)
        {
            Trap(i, Slot(a), b, sp, i.Cycles);
            return;
        }
        var frame = _stack[(_fp - 1) & _stackMask];
        if (frame.Tag != Tag.Frame)
        {
            Stop(Fault.BadFrame, i.Cycles);
            return;
        }
        int slot = (int)a.Payload & StackAddressMask, argc = (int)Math.Min(b.Payload, int.MaxValue);
        if (CanCall(slot, argc, out var callee)) EnterCallee(i, slot, argc, callee, (FrameWord.From(frame.Payload) with { Address = callee.Address }).ToWord());
        else Trap(i, Slot(a), b, sp, i.Cycles);
    }

    /// <summary>TCALL's first operand as its handler gets it.</summary>
    private static Word Slot(Word a) => Word.Int((long)(a.Payload & StackAddressMask));

    private bool CanCall(int slot, int argc, out FuncWord callee)
    {
        var word = _stack[slot & _stackMask];
        callee = FuncWord.From(word.Payload);
        return word.Tag == Tag.Func && !callee.Complex && callee.Required <= argc && argc <= callee.Parameters && slot + 1 + callee.FrameSize <= _limit;
    }

    private void EnterCallee(in DecodedInstruction i, int slot, int argc, FuncWord callee, Word frame)
    {
        Write(slot, frame);
        _fp = (slot + 1) & StackAddressMask;
        Next(callee.Entry - (callee.Parameters - argc), _fp + callee.FrameSize, i.Cycles + Timing.RedirectPenalty);
    }

    private void Return(Word value, int cycles)
    {
        var word = _stack[(_fp - 1) & _stackMask];
        if (word.Tag != Tag.Frame)
        {
            Stop(Fault.BadFrame, cycles);
            return;
        }
        var frame = FrameWord.From(word.Payload);
        var sp = _fp - 1;
        var pc = frame.ReturnPc;
        _fp = frame.FramePointer;
        if (frame.Kind == ReturnKind.Value) WriteDestination(frame.Destination, ref sp, value);
        else if (frame.Kind != ReturnKind.Discard && (value.Payload & 1) != 0 == (frame.Kind == ReturnKind.BranchIfTrue)) pc += (frame.Destination << 25 >> 25) - 1;
        Next(pc, sp, cycles + Timing.RedirectPenalty);
    }
}
