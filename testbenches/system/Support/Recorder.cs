using PyXL.Cli.Engines;
using PyXL.Toolchain.Model;

namespace PyXL.SystemTests.Support;

/// <summary>Keeps what a run did: its output as Latin-1 text and, where asked, its instructions.</summary>
internal sealed class Recorder(bool retired = false) : IRunObserver
{
    private readonly StringBuilder _output = new(), _error = new();

    public string Output => _output.ToString();
    public string Error => _error.ToString();
    public List<RetireRecord> Records { get; } = [];

    public bool WantsRetired => retired;

    public void Console(int channel, byte value) => (channel == 2 ? _error : _output).Append((char)value);

    public bool Retired(in RetireRecord record)
    {
        Records.Add(record);
        return true;
    }
}
