using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What a build of the core may choose.</summary>
/// <param name="Machine">Sizes of the memories, and the units for arithmetic.</param>
/// <param name="Trace">
/// The retire port (one record an instruction) for lockstep with the reference model. It costs about 350 flip-flops and no cycle.
/// </param>
/// <param name="Contents">What the memories hold from the start; null: what a loader writes.</param>
/// <param name="Collector">The collector, which needs true dual port memory. Without it the heap only fills.</param>
/// <param name="Objects">The unit for items, attributes and iteration. Without it those instructions trap, and what the lookup cache is told is not kept.</param>
/// <param name="Mover">The block mover. Without it its instructions trap.</param>
public sealed record CoreOptions(Machine Machine, bool Trace = false, CoreContents? Contents = null, bool Objects = true, bool Collector = true, bool Mover = true)
{
    public static CoreOptions Default { get; } = new(new Machine());
}
