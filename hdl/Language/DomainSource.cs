using System.Runtime.CompilerServices;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// The reset of a domain, or its clock and reset, made by the module that has this as a field: of a vendor's cell, of an input of another name, of a
/// reset that is active-low or a bit of a register. The module drives them; its registers and submodules of that domain take them.
/// </summary>
public sealed class DomainSource : Bundle
{
    private readonly Bit? clock;

    /// <summary>Rising-edge clock. In simulation, stepping the domain is what makes its edges.</summary>
    public Bit Clock => clock ?? throw new HdlException("this module makes the reset alone");

    /// <summary>Active-high reset, sampled at the rising edge of <see cref="Clock"/>.</summary>
    public readonly Bit Reset;

    /// <param name="domain">With a reset.</param>
    /// <param name="makesClock">False where the clock is the one of that name that the module has from outside.</param>
    public DomainSource(ClockDomain domain, bool makesClock = true, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        if (!domain.HasReset) throw new HdlException($"clock {domain.Clock} has no reset to make");
        if (makesClock) clock = Make(domain.Clock, domain, file, line);
        Reset = Make(domain.Reset, domain, file, line);
    }

    private static Bit Make(string name, ClockDomain domain, string file, int line)
    {
        var bit = Wire.Bit(file: file, line: line);
        bit.Net!.Name = name;
        bit.Net.Makes = domain;
        return bit;
    }
}
