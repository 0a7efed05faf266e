using PyXL.Isa;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Lowering;

/// <summary>The addresses of statics: those used most get the few that an operand field reaches.</summary>
internal sealed class StaticLayout
{
    private readonly Dictionary<StaticSlot, int> _addresses = [];

    public StaticLayout(UseCounts uses)
    {
        foreach (var slot in uses.Statics.OrderByDescending(u => u.Value).Select(u => u.Key)) _addresses.Add(slot, _addresses.Count);
    }

    /// <summary>In order of address.</summary>
    public IEnumerable<StaticSlot> Slots => _addresses.Keys;

    public int Count => _addresses.Count;

    public int this[StaticSlot slot] => _addresses[slot];

    public bool IsNear(StaticSlot slot) => this[slot] <= Operand.MaxStatic;

    public bool Contains(StaticSlot slot) => _addresses.ContainsKey(slot);
}
