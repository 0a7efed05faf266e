using PyXL.Hdl;
using PyXL.Isa;
using static PyXL.Hdl.Logic;

namespace PyXL.Rtl;

/// <summary>
/// Hands the references on the stack to the shader, from the top down, one word at a time, in cycles in which an instruction leaves the second
/// read port of the stack. Where none does for a while it takes a cycle. An instruction that waits for memory has left the port for good, but
/// its operand is read again before it goes on.
/// </summary>
/// <param name="depth">Words of the heap; a power of two.</param>
[Doc("Reads the stack for the collector, beside the program.")]
public class RootScanner(int depth) : Module
{
    /// <summary>Cycles without a free port after which one is taken.</summary>
    public const int Patience = 16;

    protected const int StackBits = FrameWord.FramePointerBits;
    private const int PatienceBits = 4;
    private readonly int addressBits = HeapSize.AddressBits(depth);

    [Doc("Begin, with the words below this address.")]
    public readonly Bit Start = Input.Bit();
    public readonly UInt StackPointer = Input.UInt(StackBits);

    [Doc("All words have been handed over.")]
    public readonly Bit Done = Output.Bit();

    [Doc("The port is free in this cycle.")]
    public readonly Bit PortFree = Input.Bit();
    public readonly Bit Read = Output.Bit();
    public readonly UInt Address = Output.UInt(StackBits);

    [Doc("The word, in the cycle after Read.")]
    public readonly UInt StackWord = Input.UInt(Word.Bits);

    [Doc("Keep an instruction back, so that the port is free.")]
    public readonly Bit Steal = Output.Bit();

    [Doc("References to the shader, while the program leaves it.")]
    public readonly Bit ShadeReady = Input.Bit();
    public readonly Bit Shade = Output.Bit();
    public readonly UInt ShadeAddress = Output.UInt(HeapSize.AddressBits(depth));

    [Doc("Words that are left.")]
    protected readonly UInt left = Reg.UInt(StackBits);
    protected readonly Bit arrives = Reg.Bit();
    protected readonly Bit kept = Reg.Bit();
    protected readonly UInt keptAddress = Reg.UInt(HeapSize.AddressBits(depth), reset: null);
    protected readonly UInt waited = Reg.UInt(PatienceBits);

    protected override void Build()
    {
        Let(out var wants, left.Any() & !arrives & !kept);
        Let(out var reads, wants & PortFree);
        Read.Value = reads;
        Address.Value = left - 1;
        arrives.Next = reads;
        When(Start, () => left.Next = StackPointer).ElseWhen(reads, () => left.Next = left - 1);

        Let(out var refers, arrives & HeapSize.IsReference(StackWord, addressBits));
        When(refers, () =>
        {
            kept.Next = true;
            keptAddress.Next = StackWord[addressBits - 1, 0];
        }).ElseWhen(ShadeReady, () => kept.Next = false);
        Shade.Value = kept;
        ShadeAddress.Value = keptAddress;

        When(!wants | reads, () => waited.Next = 0).ElseWhen(waited != Patience - 1, () => waited.Next = waited + 1);
        Steal.Value = wants & (waited == Patience - 1);
        Let(out var over, !left.Any() & !arrives & !kept);
        Done.Value = over & !Start;
        Assert(!Start | over, "a scan begins when the last one has ended");
    }
}
