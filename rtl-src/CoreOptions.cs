using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What a build of the core may choose.</summary>
/// <param name="Machine">Sizes of the memories.</param>
/// <param name="Trace">
/// The retire port (one record an instruction) for lockstep with the reference model. It costs about 350 flip-flops and no cycle.
/// </param>
/// <param name="Float">The floating-point unit. Without it every operation on floats traps, but for moves, identity and truth.</param>
public sealed record CoreOptions(Machine Machine, bool Trace = false, bool Float = true)
{
    public static CoreOptions Default { get; } = new(new Machine());
}
