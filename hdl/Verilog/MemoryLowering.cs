using PyXL.Hdl.Ir;

namespace PyXL.Hdl.Verilog;

/// <summary>
/// Rewrites memory ports into the few forms that become RAM: addresses of the memory's own width, no write outside of the array, no two
/// writes whose order matters, and reads that return the old word, with a bypass in registers where the new one is asked for.
/// </summary>
internal static class MemoryLowering
{
    public static void Lower(Draft draft)
    {
        var body = draft.Body.ToList();
        foreach (var memory in draft.Module.Memories)
        {
            var writes = memory.WritePorts.Select(p => p with
            {
                Address = Fitted(memory, p.Address),
                Enable = And(p.Enable, InRange(memory, p.Address)),
            }).ToList();
            foreach (var port in memory.ReadPorts) draft.Reads.Add(Read(draft, body, port, writes));
            draft.Writes.AddRange(Ordered(writes).Select(Write));
        }
        draft.Body = body;
    }

    /// <summary>The address zero-extended or cut to the memory's address width.</summary>
    public static Expr Fitted(MemoryNode memory, Expr address) =>
        address.Width > memory.AddressWidth ? new Slice(address, memory.AddressWidth - 1, 0, address.Source)
        : address.Width < memory.AddressWidth ? new Extend(address, memory.AddressWidth, signed: false, address.Source)
        : address;

    /// <summary>Whether the address is that of a word; null if it always is.</summary>
    public static Expr? InRange(MemoryNode memory, Expr address) => address.Width < 32 && memory.Depth >= 1L << address.Width
        ? null
        : new Binary(BinaryOp.LtU, address, new Const(memory.Depth, address.Width, address.Source), address.Source);

    /// <summary>
    /// Simulators run clocked blocks in any order. Whole-word ports give way to later ones at the same address; ports with masks are
    /// written by one block in order.
    /// </summary>
    private static IEnumerable<WritePort> Ordered(List<WritePort> writes)
    {
        if (writes.Any(w => w.Mask is not null || w.Memory.HasApartWrites)) return writes;
        return writes.Select((w, i) => w with
        {
            Enable = writes.Skip(i + 1).Where(later => later.Domain.Clock == w.Domain.Clock).Aggregate(w.Enable, (enable, later) =>
                And(enable, new Unary(UnaryOp.Not, And(later.Enable, Same(later.Address, w.Address)), w.Source))),
        });
    }

    private static MemoryWrite Write(WritePort port)
    {
        var count = port.Mask?.Width ?? 1;
        var width = port.Memory.Width / count;
        var chunks = Enumerable.Range(0, count).Select(i => new ChunkWrite(
            port.Mask is null ? null : new Slice(port.Mask, i, i, port.Source),
            (i + 1) * width - 1, i * width, new Slice(port.Data, (i + 1) * width - 1, i * width, port.Source)));
        return new MemoryWrite(port.Memory, port.Address, port.Enable, [.. chunks], port.Domain, port.Source);
    }

    private static MemoryRead Read(Draft draft, List<Statement> body, ReadPort port, List<WritePort> writes)
    {
        var (address, inRange) = (Fitted(port.Memory, port.Address), InRange(port.Memory, port.Address));
        var collisions = port.Rule == ReadDuringWrite.New ? writes.Where(w => w.Domain.Clock == port.Domain.Clock).ToList() : [];
        if (collisions.Count == 0) return new MemoryRead(port.Memory, address, inRange, port.Enable, port.Data, port.Domain, port.Source);

        var name = port.Data.Name;
        var stored = draft.AddNet($"{name}_stored", port.Memory.Width, NetKind.Wire, port.Source);
        Expr word = stored;
        foreach (var write in collisions)
        {
            var chunks = write.Mask?.Width ?? 1;
            var bypass = draft.AddNet($"{name}_bypass", chunks, NetKind.Register, port.Source);
            var written = draft.AddNet($"{name}_written", port.Memory.Width, NetKind.Register, port.Source);
            bypass.Domain = written.Domain = port.Domain;
            var hit = And(And(write.Enable, Same(write.Address, address)), inRange);
            var hits = write.Mask is null ? hit : new Binary(BinaryOp.And, write.Mask, new Extend(hit, chunks, signed: true, port.Source), port.Source);
            body.Add(new If(port.Enable, [Whole(bypass, hits), Whole(written, write.Data)], [], port.Source));
            var width = port.Memory.Width / chunks;
            var before = word;
            word = new Concat([.. Enumerable.Range(0, chunks).Reverse().Select(i => new Mux(
                new Slice(bypass, i, i), new Slice(written, (i + 1) * width - 1, i * width), new Slice(before, (i + 1) * width - 1, i * width)))], port.Source);
        }
        body.Add(Whole(port.Data, word));
        return new MemoryRead(port.Memory, address, inRange, port.Enable, stored, port.Domain, port.Source);
    }

    private static Assign Whole(Net net, Expr value) => new(net, net.Width - 1, 0, value, value.Source);

    private static Expr And(Expr left, Expr? right) => right is null ? left : new Binary(BinaryOp.And, left, right, left.Source);

    private static Expr Same(Expr left, Expr right) => new Binary(BinaryOp.Eq, left, right, left.Source);
}
