using FluentAssertions;
using NUnit.Framework;
using PyXL.Hdl.Tests.Support;

namespace PyXL.Hdl.Tests.Guide;

#region struct
public sealed class Pixel(int depth) : Struct
{
    public readonly UInt Red = Field.UInt(depth);
    public readonly UInt Green = Field.UInt(depth);
    public readonly UInt Blue = Field.UInt(depth);

    /// <summary>A quarter red, half green, a quarter blue.</summary>
    public UInt Luminance() => (Red.AddGrow(Blue).AddGrow(Green.AddGrow(Green)) >> 2).Truncate(depth);
}

public sealed class GreyAbove(int depth) : Module
{
    public readonly Pixel In = Input.Of(() => new Pixel(depth));
    public readonly UInt Limit = Input.UInt(depth);
    public readonly Pixel Out = Output.Of(() => new Pixel(depth));
    public readonly UInt Packed = Output.UInt(3 * depth);

    protected override void Build()
    {
        var grey = Wire.Like(In, name: "grey");
        grey.Red.Value = In.Luminance();
        grey.Green.Value = In.Luminance();
        grey.Blue.Value = In.Luminance();
        Out.Value = Mux(In.Luminance() > Limit, grey, In);
        Packed.Value = Out.Pack(); // the first field is the most significant
    }
}
#endregion

public sealed class StructExample
{
    [Test]
    public void Greys()
    {
        var module = new GreyAbove(8);
        var simulated = new Simulated(module);
        simulated[module.In] = 0x402010;
        simulated[module.Limit] = 100;
        ((int)simulated[module.Packed]).Should().Be(0x402010);
        simulated[module.Limit] = 0x10;
        ((int)simulated[module.Packed]).Should().Be(0x242424);
    }
}
