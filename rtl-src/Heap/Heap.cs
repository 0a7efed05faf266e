using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What the core sees of a heap: its memory, new objects, and what a collector needs of the stack.</summary>
/// <param name="collects">Whether there are allocator and collector, and a port with their counters.</param>
public abstract class Heap(bool collects) : Module
{
    private const int StackBits = FrameWord.FramePointerBits;

    [Doc("Port A: the word is there in the next cycle, and holds until the next access.")]
    public readonly Bit Read = Input.Bit();
    public readonly Bit Write = Input.Bit();
    public readonly UInt Address = Input.UInt(PackedFields.AddressBits);
    public readonly UInt Data = Input.UInt(Word.Bits);
    public readonly UInt ReadData = Output.UInt(Word.Bits);

    [Doc("Initial contents, and reading words back, while the processor is held.")]
    public readonly Bit LoadRead = Input.Bit();
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt LoadWord = Input.UInt(Word.Bits);

    [Doc("An instruction wants an object of B words; where it need not wait it gets it, if it fits, and takes it.")]
    public readonly Bit Request = Input.Bit();
    public readonly TaggedWord B = Input.Of<TaggedWord>();
    public readonly Bit Take = Input.Bit();
    public readonly Bit Waits = Output.Bit();
    public readonly Bit Fits = Output.Bit();
    public readonly UInt NewAddress = Output.UInt(PackedFields.AddressBits);
    public readonly UInt Serial = Output.UInt(HeaderWord.SerialBits);

    [Doc("Words written to the stack.")]
    public readonly Bit StackWritten = Input.Bit();
    public readonly UInt StackWritePort = Input.UInt(Word.Bits);

    [Doc("The stack: its pointer, a read port while the program leaves it, and an instruction kept back for it.")]
    public readonly UInt StackPointer = Input.UInt(StackBits);
    public readonly Bit StackPortFree = Input.Bit();
    public readonly Bit StackRead = Output.Bit();
    public readonly UInt StackAddress = Output.UInt(StackBits);
    public readonly UInt StackWord = Input.UInt(Word.Bits);
    public readonly Bit Steal = Output.Bit();

    [Doc("The instruction that waits for memory has left the port of the stack; and needs its operand again.")]
    public readonly Bit Starving = Output.Bit();
    public readonly Bit StackRestore = Output.Bit();

    [Doc("A block move stops between two words; the stack's second read port is free during one.")]
    public readonly Bit Hold = Output.Bit();

    [Doc("No instruction is half done.")]
    public readonly Bit Quiet = Input.Bit();

    [Doc("Cycles that the program has lost to the collector, modulo 2^32.")]
    public readonly UInt Lost = Input.UInt(HeapRegisters.CounterBits);

    [Doc("Registers of the collector: see HeapRegister.")]
    public readonly UInt RegisterNumber = Input.UInt(HeapRegisters.NumberBits);
    public readonly UInt Register = Output.UInt(HeapRegisters.CounterBits);
    public readonly Bit SetRegister = Input.Bit();
    public readonly UInt SetNumber = Input.UInt(HeapRegisters.NumberBits);
    public readonly UInt SetValue = Input.UInt(HeapRegisters.CounterBits);

    [Doc("Steps of the collector, modulo 15, three a cycle: it begins to scan the stack, has scanned it, begins to sweep.")]
    public readonly UInt Steps = Output.UInt(Retirement.StepBits);

    [Doc("What holds addresses and is no root must forget them: the sweep begins.")]
    public readonly Bit Forget = Output.Bit();

    [Doc("Counters, for statistics.")]
    public readonly HeapReport? Report = collects ? Output.Of<HeapReport>() : null;
}
