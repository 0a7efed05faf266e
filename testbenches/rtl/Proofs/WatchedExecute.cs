using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>
/// The execute stage with its specification: what may happen only by a certain instruction, and that an undefined encoding does
/// nothing but trap. It relies on what <see cref="WatchedDecode"/> proves of its input.
/// </summary>
internal sealed class WatchedExecute() : Execute(new CoreOptions(new Machine(), Trace: true))
{
    private readonly Decoder issuedDecoder = new();
    private readonly Decoder decoder = new();

    protected override void Build()
    {
        base.Build();
        issuedDecoder.Opcode.Value = Mux(Issue.Illegal, Lit.Enum(Opcode.Illegal), Issue.Fields.Opcode);
        Assume(!Issued | (Issue.Controls == issuedDecoder.Controls), "controls are those of the instruction");
        decoder.Opcode.Value = Mux(op.Illegal, Lit.Enum(Opcode.Illegal), op.Fields.Opcode);
        Assert(!valid | (op.Controls == decoder.Controls), "controls stay those of the instruction");

        Assert(!PinWrite | OnlyBy(Opcode.PinWrite), "a pin output changes only by PINW");
        Assert(!PinDirection | OnlyBy(Opcode.PinDirection), "a pin direction changes only by PIND");
        Assert(!PinWrite | (PinOut == op.Fields.D[4, 0]), "PINW changes the pin that it names");
        Assert(!ConsoleValid | OnlyBy(Opcode.PutChar), "a character goes out only by PUTC");
        Assert(!HeapWrite | OnlyBy(Opcode.StoreWord), "the heap changes only by STW");

        Let(out var illegal, valid & op.Illegal);
        Assert(!illegal | !(PinWrite | PinDirection | HeapWrite | ConsoleValid | Advance), "an undefined encoding does nothing");
        Assert(!(illegal & Retired!.Valid) | Retired.Trap, "an undefined encoding traps");
        Assert(!(illegal & Redirect) | (Target == (int)Opcode.Illegal), "an undefined encoding goes to vector 0");
        Cover(illegal & Redirect, "an undefined encoding traps");
    }

    private Bit OnlyBy(Opcode opcode) => valid & !op.Illegal & (op.Fields.Opcode == opcode);
}
