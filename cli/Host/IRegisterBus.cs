namespace PyXL.Cli.Host;

/// <summary>The way to a system's registers and memories (<see cref="Rtl.RegisterMap"/>), 32 bits an access.</summary>
internal interface IRegisterBus : IDisposable
{
    /// <param name="offset">From the base address, bytes; a multiple of 4.</param>
    uint Read(int offset);

    /// <inheritdoc cref="Read"/>
    void Write(int offset, uint value);

    /// <summary>Waits for the interrupt, but not for long: the caller looks for itself what there is.</summary>
    void WaitForInterrupt();
}
