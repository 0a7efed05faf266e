using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>
/// The indices of a function's locals: parameters first, then the others by estimated use, so that those that no operand
/// field reaches are the least used.
/// </summary>
internal sealed class FrameLayout
{
    private readonly Dictionary<VirtualLocal, int> _indices = [];

    /// <param name="uses">Locals in the code with their estimated counts of use.</param>
    /// <param name="scratch">Hidden locals that must be in reach.</param>
    public FrameLayout(IEnumerable<VirtualLocal> parameters, IEnumerable<KeyValuePair<VirtualLocal, long>> uses, int scratch)
    {
        foreach (var parameter in parameters) _indices.Add(parameter, _indices.Count);
        FirstScratch = _indices.Count;
        Size = FirstScratch + scratch;
        foreach (var local in uses.OrderByDescending(u => u.Value).Select(u => u.Key))
        {
            if (_indices.TryAdd(local, Size)) Size++;
        }
    }

    public int FirstScratch { get; }

    /// <summary>Words in the frame.</summary>
    public int Size { get; }

    public int this[VirtualLocal local] => _indices[local];
}
