using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Assembly;

/// <summary>A function's code with every branch in its final form, to be put at an address.</summary>
/// <param name="Entry">The body's first instruction, from the start of the function.</param>
/// <param name="Starts">Where each item of the source and its end lie, from the start of the function.</param>
internal sealed record AssembledFunction(CodeBuilder Source, IReadOnlyList<AssembledInstruction> Code, int Entry, IReadOnlyList<int> Starts);

/// <summary>An instruction and, for a jump, what the linker still has to add.</summary>
/// <param name="LocalTarget">Jump target, from the start of the function.</param>
/// <param name="Function">Symbol of the function whose entry is the jump's target.</param>
internal readonly record struct AssembledInstruction(Instruction Instruction, CodeLocation? Location, int? LocalTarget, string? Function);
