using PyXL.Toolchain.Model;

namespace PyXL.Toolchain.Tests.Support;

/// <summary>Records what the processor does to the outside; the inputs are a function of the cycle.</summary>
internal sealed class TestEnvironment(Func<long, uint>? outside = null, Func<long, int>? consoleWait = null) : IEnvironment
{
    public List<(int Channel, byte Data, long Cycle)> Console { get; } = [];

    public List<(long Cycle, uint Output, uint Direction)> PinChanges { get; } = [];

    public int PutChar(int channel, byte data, long cycle)
    {
        Console.Add((channel, data, cycle));
        return consoleWait?.Invoke(cycle) ?? 0;
    }

    public uint Outside(long cycle) => outside?.Invoke(cycle) ?? 0;

    public void PinsChanged(long cycle, uint output, uint direction) => PinChanges.Add((cycle, output, direction));
}
