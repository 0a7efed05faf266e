using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>The pins with their specification: with each cycle at most the pins that are written change, to what is written.</summary>
internal sealed class WatchedGpio : Gpio
{
    private readonly UInt formerOutput = Reg.UInt(Machine.Pins);
    private readonly UInt formerDirection = Reg.UInt(Machine.Pins);
    private readonly UInt changesOutput = Reg.UInt(Machine.Pins);
    private readonly UInt changesDirection = Reg.UInt(Machine.Pins);
    private readonly UInt formerValues = Reg.UInt(Machine.Pins);

    protected override void Build()
    {
        base.Build();
        Let(out var selected, Mux(WritePort, WriteMask, Lit.UInt(1, Machine.Pins) << WritePin));
        formerOutput.Next = PadOut;
        formerDirection.Next = PadDirection;
        changesOutput.Next = Mux(WriteOutput, selected, 0);
        changesDirection.Next = Mux(WriteDirection, selected, 0);
        formerValues.Next = Mux(WritePort, WriteLevels, WriteValue.Replicate(Machine.Pins));

        Claim(PadOut, formerOutput, changesOutput, "output");
        Claim(PadDirection, formerDirection, changesDirection, "direction");
    }

    private void Claim(UInt now, UInt before, UInt changes, string what)
    {
        Assert(((now ^ before) & ~changes) == 0, $"no other pin's {what} changes");
        Assert((now & changes) == (formerValues & changes), $"the pin's {what} becomes what was written");
    }
}
