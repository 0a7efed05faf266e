namespace PyXL.Toolchain.Model;

/// <summary>A wire between two pins: the second takes the level of the first while that drives and this does not.</summary>
public readonly record struct Wire(int From, int To);

/// <summary>
/// The pins: output and direction registers that change in the cycle after the instruction, and inputs behind two flip-flops, so
/// that a read sees the level of two cycles before.
/// </summary>
public sealed class Pins(IEnvironment environment, IReadOnlyList<Wire> wires)
{
    /// <summary>Flip-flops between a pin and the instructions that read it: cycles of delay.</summary>
    public const int SynchroniserStages = 2;

    // A read can look past the changes of the two preceding cycles, so the last three states suffice.
    private State _now, _before, _first;

    public uint Output => _now.Output;
    public uint Direction => _now.Direction;

    /// <summary>Levels on the pins: what each drives itself, else what a wire brings it, else the outside's.</summary>
    /// <param name="output">Output registers, one bit a pin.</param>
    /// <param name="direction">1: the pin drives.</param>
    public static uint Levels(uint output, uint direction, uint outside, IReadOnlyList<Wire> wires)
    {
        var levels = output & direction | outside & ~direction;
        foreach (var (from, to) in wires)
        {
            var driven = direction >> from & ~(direction >> to) & 1;
            if (driven != 0) levels = levels & ~(1u << to) | (output >> from & 1) << to;
        }
        return levels;
    }

    internal void Write(int pin, bool value, long cycle) => WriteAll(1u << pin, value ? uint.MaxValue : 0, cycle);

    internal void SetDirection(int pin, bool drives, long cycle) => SetDirections(1u << pin, drives ? uint.MaxValue : 0, cycle);

    /// <summary>PORTW: outputs of the pins of a mask.</summary>
    internal void WriteAll(uint mask, uint levels, long cycle) => Change(cycle, Merge(_now.Output, mask, levels), _now.Direction);

    /// <summary>PORTD: directions of the pins of a mask.</summary>
    internal void SetDirections(uint mask, uint drive, long cycle) => Change(cycle, _now.Output, Merge(_now.Direction, mask, drive));

    /// <summary>What PINR sees in its execute cycle.</summary>
    internal bool Read(int pin, long cycle) => (ReadAll(cycle) >> pin & 1) != 0;

    /// <summary>What PORTR sees in its execute cycle.</summary>
    internal uint ReadAll(long cycle)
    {
        var sampled = cycle - SynchroniserStages;
        var state = _now.Since <= sampled ? _now : _before.Since <= sampled ? _before : _first;
        return Levels(state.Output, state.Direction, environment.Outside(sampled), wires);
    }

    private void Change(long cycle, uint output, uint direction)
    {
        (_first, _before, _now) = (_before, _now, new State(cycle + 1, output, direction));
        environment.PinsChanged(cycle + 1, output, direction);
    }

    private static uint Merge(uint bits, uint mask, uint values) => bits & ~mask | values & mask;

    private readonly record struct State(long Since, uint Output, uint Direction);
}
