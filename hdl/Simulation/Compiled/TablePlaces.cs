namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>Places constant tables behind the slots of scratch memory, each with the smallest entries that hold its values.</summary>
internal sealed class TablePlaces
{
    private readonly List<(long Offset, int EntrySize)> places = [];
    private readonly IReadOnlyList<ulong[]> tables;

    /// <param name="slots">Words of scratch memory in use before the tables.</param>
    public TablePlaces(IReadOnlyList<ulong[]> tables, int slots)
    {
        this.tables = tables;
        Length = slots;
        foreach (var table in tables)
        {
            var size = table.Max() switch { <= byte.MaxValue => 1, <= ushort.MaxValue => 2, <= uint.MaxValue => 4, _ => 8 };
            places.Add((Length * (long)sizeof(ulong), size));
            Length += (table.Length * size + sizeof(ulong) - 1) / sizeof(ulong);
        }
    }

    /// <summary>Words of scratch memory, tables included.</summary>
    public int Length { get; }

    /// <summary>Offset from the start of scratch memory, and size of an entry, in bytes.</summary>
    public (long Offset, int EntrySize) this[int table] => places[table];

    public unsafe void Fill(PinnedWords scratch)
    {
        for (var t = 0; t < tables.Count; t++)
        {
            var first = (byte*)scratch.Pointer + places[t].Offset;
            for (var i = 0; i < tables[t].Length; i++)
            {
                switch (places[t].EntrySize)
                {
                    case 1: first[i] = (byte)tables[t][i]; break;
                    case 2: ((ushort*)first)[i] = (ushort)tables[t][i]; break;
                    case 4: ((uint*)first)[i] = (uint)tables[t][i]; break;
                    default: ((ulong*)first)[i] = tables[t][i]; break;
                }
            }
        }
    }
}
