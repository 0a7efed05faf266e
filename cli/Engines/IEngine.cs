using PyXL.Toolchain.Image;

namespace PyXL.Cli.Engines;

/// <summary>Something that runs a program image, cycle for cycle as the processor does.</summary>
public interface IEngine
{
    /// <summary>Runs the image from reset until it halts, faults, runs out of cycles, or the observer has seen enough.</summary>
    /// <exception cref="UserError">The engine cannot run here, or cannot do what the options ask.</exception>
    RunResult Run(ProgramImage image, RunOptions options, IRunObserver observer);
}
