using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>General-purpose pins: output and direction registers, and two flip-flops on each input against metastability.</summary>
[Doc("Output and direction of each pin, and its level behind two flip-flops.")]
public class Gpio : Module
{
    private const int Pins = Machine.Pins;
    private const int IndexBits = 5;

    [Doc("Set the outputs of pins, or their directions (1: output).")]
    public readonly Bit WriteOutput = Input.Bit();
    public readonly Bit WriteDirection = Input.Bit();

    [Doc("One pin ...")]
    public readonly UInt WritePin = Input.UInt(IndexBits);
    public readonly Bit WriteValue = Input.Bit();

    [Doc("... or those of a mask, each to its bit.")]
    public readonly Bit WritePort = Input.Bit();
    public readonly UInt WriteMask = Input.UInt(Pins);
    public readonly UInt WriteLevels = Input.UInt(Pins);

    public readonly UInt ReadPin = Input.UInt(IndexBits);
    public readonly Bit Level = Output.Bit();
    public readonly UInt Levels = Output.UInt(Pins);

    [Doc("The pads.")]
    public readonly UInt PadIn = Input.UInt(Pins);
    public readonly UInt PadOut = Output.UInt(Pins);
    public readonly UInt PadDirection = Output.UInt(Pins);

    private readonly UInt output = Reg.UInt(Pins);
    private readonly UInt direction = Reg.UInt(Pins);
    private readonly UInt sampled = Reg.UInt(Pins);
    private readonly UInt level = Reg.UInt(Pins);

    protected override void Build()
    {
        Let(out var selected, Mux(WritePort, WriteMask, Lit.UInt(1, Pins) << WritePin));
        Let(out var value, Mux(WritePort, WriteLevels, WriteValue.Replicate(Pins)));
        When(WriteOutput, () => output.Next = (output & ~selected) | (value & selected));
        When(WriteDirection, () => direction.Next = (direction & ~selected) | (value & selected));

        sampled.Next = PadIn;
        level.Next = sampled;

        Level.Value = level.Bit(ReadPin);
        Levels.Value = level;
        PadOut.Value = output;
        PadDirection.Value = direction;
    }
}
