using PyXL.Toolchain.Model;

namespace PyXL.Cli.Engines;

/// <summary>Sees what a running program does, as it happens.</summary>
public interface IRunObserver
{
    /// <summary>The program wrote a byte to a console channel (1 standard output, 2 standard error).</summary>
    void Console(int channel, byte value);

    /// <summary>Whether <see cref="Retired"/> is to be called: an engine that need not report instructions is faster.</summary>
    bool WantsRetired => false;

    /// <summary>An instruction retired. False stops the run.</summary>
    bool Retired(in RetireRecord record) => true;
}
