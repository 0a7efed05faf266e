namespace PyXL.Toolchain.Model;

/// <summary>What the processor is connected to.</summary>
public interface IEnvironment
{
    /// <summary>A byte for the console; channel 1 is standard output, 2 standard error.</summary>
    /// <param name="cycle">The cycle in which the instruction reaches the execute stage.</param>
    /// <returns>Cycles that the console lets the processor wait before it takes the byte; 0: it is ready.</returns>
    int PutChar(int channel, byte data, long cycle);

    /// <summary>The next byte of the console's input, or -1 at its end, and the cycles until it is there; 0: it was.</summary>
    /// <param name="cycle">The cycle in which the instruction reaches the execute stage.</param>
    (int Value, int Wait) GetChar(long cycle) => (-1, 0);

    /// <summary>Levels that the outside puts on the pins in a cycle, one bit a pin; it counts where neither the pin itself nor a wire drives. It is asked for the cycles that matter, in ascending order.</summary>
    uint Outside(long cycle) => 0;

    /// <summary>Output registers or directions (1: the pin drives) hold these values from the cycle on.</summary>
    void PinsChanged(long cycle, uint output, uint direction) { }
}
