using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Ir;

namespace PyXL.Toolchain.Selection;

/// <summary>
/// Texts of the runtime's errors: <c>concat((a, b, c))</c> in kernel code becomes a call with the parts as arguments, which takes half of the instructions that
/// making the tuple takes.
/// </summary>
internal sealed partial class FunctionSelector
{
    private const string TakesTuple = "concat", TakesParts = "concat_parts";
    private const int MostParts = 6;

    /// <summary>Tuples that are taken apart, and the calls that get their items.</summary>
    private readonly Dictionary<StackInstruction, int> _parts = [];

    /// <summary>The function that a name of the runtime stands for, where the call takes the items of the tuple behind it.</summary>
    private Value? TakenApart(string name)
    {
        if (name != TakesTuple || _function.Code.Name == TakesParts) return null;
        var body = _block.Body;
        var depth = 0;
        for (var i = body.FindIndex(b => ReferenceEquals(b, _instruction)) + 1; i + 1 < body.Count && depth >= 0; i++)
        {
            if (body[i] is { Op: StackOp.BuildTuple } tuple && tuple.Argument == depth && body.Skip(i + 1).FirstOrDefault(b => b.Op != StackOp.Nop) is { Op: StackOp.Call, Argument: 1, Names.Count: 0 } call)
            {
                if (depth is < 2 or > MostParts) return null;
                _parts[tuple] = _parts[call] = depth;
                return Known(_program.KernelNameFor(TakesParts)!);
            }
            depth += StackEffect.Of(body[i], taken: false).Delta;
        }
        return null;
    }
}
