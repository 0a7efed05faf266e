using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Cli.Commands;

/// <summary>What the end of a run means for the command.</summary>
internal static class RunEnding
{
    /// <summary>The program's own exit status.</summary>
    /// <exception cref="UserError">The program did not come to its end.</exception>
    public static int Status(ProgramImage image, RunResult run) => run.End switch
    {
        RunEnd.OutOfCycles => throw new UserError($"the program has not ended after {run.Cycles} cycles (--max-cycles)", ExitStatus.OutOfCycles),
        RunEnd.Faulted when run.Fault == Fault.StackOverflow =>
            throw new UserError($"the processor stopped: no room on the stack of {image.Machine.StackDepth} words (--stack N gives it more)", ExitStatus.Fault),
        RunEnd.Faulted => throw new UserError($"the processor stopped with the fault {run.Fault}", ExitStatus.Fault),
        // A process's status has 8 bits, as with CPython's sys.exit.
        _ => (int)(run.Status & 0xFF),
    };
}
