using PyXL.Isa;

namespace PyXL.Toolchain.Model;

/// <summary>Traps and faults.</summary>
public sealed partial class ReferenceModel
{
    /// <summary>Enters the opcode's vector as a function of the operands.</summary>
    /// <param name="sp">Stack pointer after the instruction's pops.</param>
    /// <param name="cycles">Execute cycles up to and with the one that finds the cause.</param>
    private void Trap(in DecodedInstruction i, Word a, Word b, int sp, int cycles = 1, Word? c = null)
    {
        sp &= StackAddressMask;
        if (sp + 4 > _stack.Length)
        {
            Stop(Fault.StackOverflow, cycles);
            return;
        }
        Write(sp, new FrameWord(0, (_pc + 1) & PcMask, _fp, i.TrapReturn, i.D).ToWord());
        _stack[sp + 1] = a;
        _stack[sp + 2] = b;
        if (c is { } third) _stack[sp + 3] = third;
        for (var above = 1; above <= 3; above++) _scan?.Note(sp + above);
        _retired.Trap = true;
        _fp = sp + 1;
        Next((int)i.Opcode, sp + (c is null ? 3 : 4), cycles + Timing.TrapPenalty);
    }

    /// <summary>Halts without retiring the instruction.</summary>
    /// <param name="cycles">Execute cycles up to and with the one that finds the cause.</param>
    private void Stop(Fault fault, int cycles = 1)
    {
        (Halted, Fault) = (true, fault);
        _cycle += cycles;
    }
}
