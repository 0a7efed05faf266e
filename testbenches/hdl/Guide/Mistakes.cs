namespace PyXL.Hdl.Tests.Guide;

#region mistakes
public sealed class Mistakes : Module
{
    public readonly UInt A = Input.UInt(8);
    public readonly UInt B = Input.UInt(4);
    public readonly UInt Sum = Output.UInt(8);
    private readonly UInt total = Reg.UInt(8);

    protected override void Build()
    {
        Sum.Value = A & B;
        total.Value = total + 256;
    }
}
#endregion

#region latch
public sealed class Holder : Module
{
    public readonly Bit Load = Input.Bit();
    public readonly UInt In = Input.UInt(8);
    public readonly UInt Out = Output.UInt(8);

    protected override void Build() => When(Load, () => Out.Value = In);
}
#endregion

#region loop
public sealed class Handshake : Module
{
    public readonly Bit Enable = Input.Bit();
    private readonly UInt grant = Wire.UInt(2);
    private readonly Bit busy = Wire.Bit();

    protected override void Build()
    {
        grant[0].Value = Enable;
        grant[1].Value = grant[0] & !busy; // grant[1] on grant[0] is no loop by itself
        busy.Value = grant.Any();
    }
}
#endregion
