namespace PyXL.Hdl.Library;

/// <summary>
/// Brings signals of another clock, or of a pin, into the module's clock by two flops: 2 cycles of latency, and a metastable first flop has
/// a cycle to settle. Each bit for itself: a number whose bits change together arrives torn.
/// </summary>
[Doc("Two flops between clock domains.")]
public sealed class Synchronizer : Module
{
    public readonly UInt In;
    public readonly UInt Out;
    private readonly UInt first;
    private readonly UInt second;

    /// <param name="width">Bits.</param>
    public Synchronizer(int width = 1)
    {
        In = Input.UInt(width);
        Out = Output.UInt(width);
        first = Reg.UInt(width);
        second = Reg.UInt(width);
        first.Net!.IsSynchronizer = second.Net!.IsSynchronizer = true;
    }

    protected override void Build()
    {
        first.Next = In;
        second.Next = first;
        Out.Value = second;
    }
}
