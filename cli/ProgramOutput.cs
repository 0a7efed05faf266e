using PyXL.Cli.Engines;

namespace PyXL.Cli;

/// <summary>The reader of our output has gone; there is nothing left to do, and nobody to tell.</summary>
internal sealed class BrokenPipeException(IOException inner) : Exception("broken pipe", inner);

/// <summary>Passes the program's console on, byte for byte: channel 2 to standard error, any other to standard output, each line when it ends.</summary>
/// <param name="toError">Everything to standard error: the command has something of its own to say on standard output.</param>
internal sealed class ProgramOutput(bool toError = false) : IRunObserver, IDisposable
{
    private readonly Stream _output = new BufferedStream(toError ? Console.OpenStandardError() : Console.OpenStandardOutput());
    private readonly Stream _error = new BufferedStream(Console.OpenStandardError());

    void IRunObserver.Console(int channel, byte value)
    {
        var stream = channel == 2 ? _error : _output;
        try
        {
            // In the order of the program's writes, should both be the same terminal.
            if (stream == _error) _output.Flush();
            stream.WriteByte(value);
            if (value == '\n') stream.Flush();
        }
        catch (IOException e)
        {
            throw new BrokenPipeException(e);
        }
    }

    public void Flush()
    {
        try
        {
            _output.Flush();
            _error.Flush();
        }
        catch (IOException)
        {
            // Whoever read has gone; the run itself was good.
        }
    }

    public void Dispose() => Flush();
}
