using PyXL.Hdl;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What mutated marks do wrong.</summary>
internal enum MarksFlaw { None, MeetsTwice, TakesMarksAnyTime }

/// <summary>
/// The marks with their specification, for any one address: an object there that is shaded is marked two cycles later, is given to the grey stack in
/// between if it was not marked, and never again; and a mark that is set is there in the next cycle.
/// </summary>
internal sealed class WatchedMarks(MarksFlaw flaw = MarksFlaw.None) : Marks(Depth, RamStyle.Distributed)
{
    private const int Depth = 8, AddressBits = 3;

    // No reset and no other driver: any value, for ever.
    private readonly UInt watched = Reg.UInt(AddressBits, reset: null);
    private readonly Bit shaded = Reg.Bit();
    private readonly Bit due = Reg.Bit();
    private readonly Bit wasSet = Reg.Bit();
    private readonly UInt setTo = Reg.UInt(Mark.Bits, reset: null);

    protected override void Build()
    {
        base.Build();
        if (flaw == MarksFlaw.MeetsTwice) wrote.Next = false;
        if (flaw == MarksFlaw.TakesMarksAnyTime) Ready.Value = !Clearing;
        watched.Next = watched;
        Let(out var mark, entries.ReadAsync(watched));
        Assume(!(New | Set) | Ready, "marks are set only while the shader is not at work");
        Assume(!(New & Set), "one mark is set a cycle");
        Assume(!(Set & Shade), "no mark is set while its object may be tested");
        Assume(!Clearing | !(Offer | Read), "nobody asks for marks while they are cleared");
        Assume(!Shade | Offer, "what is shaded is offered");
        Assume(!(New & (NewAddress == watched)) | !mark[Mark.Start], "a new object lies where none was");

        Let(out var news, New & (NewAddress == watched));
        Let(out var sets, Set & (SetAddress == watched));
        Let(out var mine, Shade & (ShadeAddress == watched) & !news);
        Let(out var greys, Grey & (GreyAddress == watched));
        shaded.Next = mine;
        due.Next = shaded;
        wasSet.Next = news | sets;
        setTo.Next = Mux(news, NewMark, SetMark);
        Assert(!due | !mark[Mark.Start] | mark[Mark.Met], "an object that is shaded is marked two cycles later");
        Assert(!(shaded & mark[Mark.Start] & !mark[Mark.Met]) | greys, "an object that was not marked is given to the grey stack");
        Assert(!greys | (mark[Mark.Start] & !mark[Mark.Met]), "no object is given to the grey stack twice");
        Assert(!wasSet | (mark == setTo), "a mark that is set is there in the next cycle");
        Assert(shaded == (testing & (tested == watched) & shaded), "the shader tests what was shaded");
        Assert(!(testing & (tested == watched)) | (wrote & (written == watched)) | !Found[Mark.Start] | (Found == mark) | !shaded, "what was found is what is there");
        Assert(!(wrote & (written == watched)) | mark[Mark.Met], "what was written is there");
        Cover(greys, "an object is marked");
        Cover(testing & shaded & wrote & (written == tested), "an object is shaded in two cycles running");
    }
}
