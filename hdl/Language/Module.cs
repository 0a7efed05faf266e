using PyXL.Hdl.Elaboration;
using PyXL.Hdl.Ir;

namespace PyXL.Hdl;

/// <summary>
/// A piece of hardware: ports, storage and submodules are fields, made in initialisers or in the constructor; <see cref="Build"/> connects
/// them. Arrays, lists and dictionaries of these are fine. Names come from the C# members.
/// </summary>
public abstract class Module : Logic
{
    protected Module() => Source = UserCode.FindNew(GetType());

    /// <summary>The clock and reset of the registers, memory ports and assertions here and below; null for the parent's.</summary>
    public virtual ClockDomain? Domain { get; init; }

    /// <summary>Makes the statements. Runs once, at elaboration, when all members have their names.</summary>
    protected abstract void Build();

    /// <summary>Where the module was made: the field of the parent that holds it.</summary>
    internal SourceLocation Source { get; }

    internal ModuleNode? Node { get; set; }

    /// <summary>A parent has found the module among its members.</summary>
    internal bool IsMember { get; set; }

    internal void RunBuild() => Build();
}
