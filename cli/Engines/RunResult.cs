using PyXL.Isa;

namespace PyXL.Cli.Engines;

public enum RunEnd
{
    /// <summary>The program executed HALT.</summary>
    Halted,
    /// <summary>The processor stopped itself: see <see cref="RunResult.Fault"/>.</summary>
    Faulted,
    /// <summary><see cref="RunOptions.MaxCycles"/> passed.</summary>
    OutOfCycles,
    /// <summary>The observer asked for it.</summary>
    Stopped,
}

/// <param name="Status">The program's exit status, the 32 bits that HALT was given.</param>
/// <param name="Cycles">Execute cycle of the last instruction + 1, in clock cycles from the first fetch.</param>
/// <param name="Instructions">Instructions that executed, those that trapped included.</param>
/// <param name="Heap">Null where the engine does not tell, or the run was stopped.</param>
public sealed record RunResult(RunEnd End, uint Status, Fault Fault, long Cycles, long Instructions, HeapFigures? Heap = null)
{
    /// <summary>Clock of the reference build, in MHz.</summary>
    public const int ClockMHz = 100;

    public double CyclesPerInstruction => Instructions == 0 ? 0 : (double)Cycles / Instructions;

    public long Nanoseconds(int clockMHz = ClockMHz) => Cycles * 1000 / clockMHz;
}
