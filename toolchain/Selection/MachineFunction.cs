using PyXL.Toolchain.Compile;

namespace PyXL.Toolchain.Selection;

/// <summary>A function's instructions.</summary>
/// <param name="Blocks">In the order they are to lie in; the first is the entry.</param>
/// <param name="Locals">The code object's locals, parameters first.</param>
internal sealed record MachineFunction(Function Function, IReadOnlyList<MachineBlock> Blocks, IReadOnlyList<VirtualLocal> Locals);
