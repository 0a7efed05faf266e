using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl.Tests.Proofs;

/// <summary>What a mutated scanner does wrong.</summary>
internal enum ScannerFlaw { None, SkipsLowest, DropsKept, EndsEarly, StealsAtOnce }

/// <summary>
/// The scanner of the stack with its specification, for any one word that lies on the stack when the scan begins, refers to some object and is not
/// written meanwhile: when the scan has ended the object has been shaded. What is written meanwhile is the barriers'. And of 17 cycles it takes one from the program at most.
/// </summary>
internal sealed class WatchedRootScanner(ScannerFlaw flaw = ScannerFlaw.None) : RootScanner(depth: 16)
{
    private const int AddressBits = 4, SinceBits = 5;

    // No reset and no other driver: any values, for ever. The word's address, and the object that it refers to.
    private readonly UInt watched = Reg.UInt(StackBits, reset: null);
    private readonly UInt target = Reg.UInt(AddressBits, reset: null);

    [Doc("The object is to be shaded.")]
    private readonly Bit owes = Reg.Bit();

    [Doc("A scan has seen the word.")]
    private readonly Bit shaded = Reg.Bit();

    [Doc("Cycles since one was taken.")]
    private readonly UInt since = Reg.UInt(SinceBits, reset: (1 << SinceBits) - 1);

    protected override void Build()
    {
        base.Build();
        switch (flaw)
        {
            case ScannerFlaw.SkipsLowest: When(Read & (left == 2), () => left.Next = 0); break;
            case ScannerFlaw.DropsKept: kept.Next = arrives & HeapSize.IsReference(StackWord, AddressBits); break;
            case ScannerFlaw.EndsEarly: Done.Value = !left.Any() & !kept & !Start; break;
            case ScannerFlaw.StealsAtOnce: Steal.Value = left.Any() & !arrives & !kept; break;
        }
        watched.Next = watched;
        target.Next = target;
        Assume(!Start | (!left.Any() & !arrives & !kept), "a scan begins when the last one has ended");
        Let(out var here, arrives & (left == watched));
        Assume(!here | (StackWord[Word.Bits - 1] & (StackWord[PackedFields.AddressBits - 1, 0] == target.ZeroExtend(PackedFields.AddressBits))), "the word refers to the object");

        Let(out var shades, Shade & ShadeReady & (ShadeAddress == target));
        owes.Next = (owes & !shades) | (Start & (watched < StackPointer));
        shaded.Next = shaded | (owes & shades);
        // An instruction is kept back where it would have gone on, and leaves the port free then.
        Let(out var taken, Steal & PortFree);
        since.Next = Mux(taken, 0, Mux(since == (1 << SinceBits) - 1, since, since + 1));

        Assert(!owes | (left > watched) | here | (kept & (keptAddress == target)), "a word that is owed is ahead, or at hand");
        Assert(!arrives | !kept, "one word is at hand");
        Assert(!Read | (Address < left), "only words of the stack are read");
        Assert(!Done | !owes, "what the word refers to has been shaded when the scan has ended");
        Assert(since.Any() | arrives, "a cycle that is taken is used");
        Assert(!waited.Any() | (since > waited.ZeroExtend(SinceBits)), "patience begins anew");
        Assert(!taken | (since >= Patience), "of 17 cycles one is taken at most");
        Cover(Done & shaded, "a scan has shaded the object");
        Cover(taken & shaded, "a cycle is taken");
    }
}
