using PyXL.Toolchain.Compile;

namespace PyXL.Toolchain.Selection;

/// <summary>A function's instructions.</summary>
/// <param name="Blocks">In the order they are to lie in; the first is the entry.</param>
/// <param name="Parameters">The locals that a call fills, in order.</param>
internal sealed record MachineFunction(Function Function, IReadOnlyList<MachineBlock> Blocks, IReadOnlyList<VirtualLocal> Parameters);
