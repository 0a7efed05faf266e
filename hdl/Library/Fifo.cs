namespace PyXL.Hdl.Library;

/// <summary>
/// A queue between two streams of one clock, in distributed RAM. A word appears at the output one cycle after it was accepted. No
/// combinational path from one side to the other.
/// </summary>
/// <param name="shape">The payload's type: <c>Field.UInt(8)</c>, or any signal.</param>
/// <param name="depth">Words; a power of two, at least 2.</param>
[Doc("A queue.")]
public sealed class Fifo<T>(T shape, int depth) : Module where T : Signal
{
    public readonly Stream<T> In = Stream<T>.Sink(shape);
    public readonly Stream<T> Out = Stream<T>.Source(shape);
    private readonly Memory words = Memory.Create(shape.Width, Checked(depth), style: RamStyle.Distributed);
    // One bit more than an address: equal pointers are an empty queue, pointers that differ in that bit alone a full one.
    private readonly UInt written = Reg.UInt(int.Log2(depth) + 1);
    private readonly UInt read = Reg.UInt(int.Log2(depth) + 1);

    protected override void Build()
    {
        In.Ready.Value = written - read != depth;
        Out.Valid.Value = written != read;
        Out.Payload.Connect(shape.Unpack(words.ReadAsync(read.Truncate(words.AddressWidth))));
        When(In.Fires, () =>
        {
            words.Write(written.Truncate(words.AddressWidth), In.Payload.AsUInt());
            written.Next = written + 1;
        });
        When(Out.Fires, () => read.Next = read + 1);
    }

    private static int Checked(int depth) => depth >= 2 && int.IsPow2(depth)
        ? depth
        : throw new HdlException($"the depth of a Fifo is a power of two, at least 2, not {depth}");
}
