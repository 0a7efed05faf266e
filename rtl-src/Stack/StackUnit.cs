using System.Numerics;
using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The stack memory with its forwarding: two reads and one write a cycle. A word is read in the cycle after its address is presented,
/// and is the newest one: the result that the execute stage has in hand, the word being written back, or the word that was
/// written at the edge at which the memory was read.
/// </summary>
/// <param name="depth">Words; a power of two.</param>
/// <param name="width">Bits of a word: 72, smaller only for proofs.</param>
/// <param name="style">Block RAM, but for proofs, which look into the memory.</param>
/// <param name="contents">Of the memory from the start, or null.</param>
[Doc("Stack memory, two reads and one write a cycle; forwards the newest word.")]
public class StackUnit(int depth, int width = Word.Bits, RamStyle style = RamStyle.Block, IEnumerable<BigInteger>? contents = null) : Module
{
    private static int AddressBits => FrameWord.FramePointerBits;

    [Doc("Take the addresses; the words hold until the next ones are taken.")]
    public readonly Bit Read = Input.Bit();
    public readonly UInt AddressA = Input.UInt(AddressBits);
    public readonly UInt AddressB = Input.UInt(AddressBits);

    [Doc("Take only AddressB; not while a word is handed over.")]
    public readonly Bit ReadOther = Input.Bit();

    [Doc("The instruction in the execute stage has this result for that address.")]
    public readonly Bit ResultValid = Input.Bit();
    public readonly UInt ResultAddress = Input.UInt(AddressBits);
    public readonly UInt Result = Input.UInt(width);

    [Doc("What the execute stage hands over to be written back; 0 keeps the word in hand.")]
    public readonly Bit Load = Input.Bit();
    public readonly Bit WriteValid = Input.Bit();
    public readonly UInt WriteAddress = Input.UInt(AddressBits);
    public readonly UInt Write = Input.UInt(width);

    [Doc("Initial contents, while the processor is held.")]
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(AddressBits);
    public readonly UInt LoadWord = Input.UInt(width);

    public readonly UInt OperandA = Output.UInt(width);
    public readonly UInt OperandB = Output.UInt(width);

    [Doc("As OperandA, without the execute stage's result: for reads that the execute stage makes itself.")]
    public readonly UInt StoredA = Output.UInt(width);
    public readonly UInt StoredB = Output.UInt(width);

    [Doc("The word that was handed over in the last cycle, for the collector.")]
    public readonly Bit Written = Output.Bit();
    public readonly UInt WrittenWord = Output.UInt(width);

    protected readonly Memory words = Memory.Create(width, depth, contents, style);

    [Doc("Write-back stage.")]
    protected readonly Bit writing = Reg.Bit();
    private readonly Bit fresh = Reg.Bit();
    protected readonly UInt address = Reg.UInt(AddressBits, reset: null);
    protected readonly UInt word = Reg.UInt(width, reset: null);

    [Doc("The word written at the edge of the last read; where, and whether there was one.")]
    protected readonly UInt written = Reg.UInt(width, reset: null);
    protected readonly UInt writtenTo = Reg.UInt(AddressBits, reset: null);
    protected readonly Bit wrote = Reg.Bit(reset: null);

    [Doc("The other port was read by itself since then.")]
    protected readonly Bit otherAlone = Reg.Bit(reset: null);

    // The addresses that were taken last.
    protected readonly UInt readA = Reg.UInt(AddressBits, reset: null);
    protected readonly UInt readB = Reg.UInt(AddressBits, reset: null);

    protected override void Build()
    {
        words.Write(
            Mux(LoadValid, LoadAddress, address).Truncate(words.AddressWidth),
            Mux(LoadValid, LoadWord, word),
            writing | LoadValid);

        When(Load, () =>
        {
            writing.Next = WriteValid;
            address.Next = WriteAddress;
            word.Next = Write;
        });
        When(Read, () =>
        {
            written.Next = word;
            writtenTo.Next = address;
            wrote.Next = writing;
        });
        When(Read | ReadOther, () => otherAlone.Next = !Read);
        fresh.Next = Load & WriteValid;
        Written.Value = fresh;
        WrittenWord.Value = word;

        StoredA.Value = Port(AddressA, readA, Read, wrote, "a");
        StoredB.Value = Port(AddressB, readB, Read | ReadOther, wrote & !otherAlone, "b");
        OperandA.Value = Mux(ResultValid & (ResultAddress == readA), Result, StoredA);
        OperandB.Value = Mux(ResultValid & (ResultAddress == readB), Result, StoredB);
    }

    // One read port: the word in write-back, else the one written at the edge of the read, else the memory's. Addresses are compared while the memory reads.
    private UInt Port(UInt wanted, UInt read, Bit enable, Bit mayCollide, string name)
    {
        When(enable, () => read.Next = wanted);
        var stored = words.Read(wanted.Truncate(words.AddressWidth), enable, name: $"stored_{name}");
        return Mux(writing & (address == read), word, Mux(mayCollide & (writtenTo == read), written, stored));
    }
}
