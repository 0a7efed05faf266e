using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>What the other stages, the heap and the pins see of the execute stage.</summary>
public partial class Execute
{
    [Doc("The instruction in the operand stage, and its operands.")]
    public readonly Bit Issued = Input.Bit();
    public readonly Issue Issue = Input.Of<Issue>();
    public readonly UInt OperandA = Input.UInt(Word.Bits);
    public readonly UInt OperandB = Input.UInt(Word.Bits);
    public readonly UInt Fp = Input.UInt(AddressBits);
    public readonly Bit Run = Input.Bit();

    [Doc("Words that the stage reads from the stack by itself.")]
    public readonly UInt StoredA = Input.UInt(Word.Bits);
    public readonly UInt StoredB = Input.UInt(Word.Bits);
    public readonly UInt HeapWord = Input.UInt(Word.Bits);
    public readonly Bit PinLevel = Input.Bit();
    public readonly UInt PortLevels = Input.UInt(Machine.Pins);
    public readonly Bit ConsoleReady = Input.Bit();
    public readonly Bit InputValid = Input.Bit();
    public readonly UInt InputData = Input.UInt(9);

    [Doc("The stages before move on.")]
    public readonly Bit Advance = Output.Bit();

    [Doc("The stages before drop what they hold.")]
    public readonly Bit Flush = Output.Bit();

    [Doc("... and go on there, with these pointers.")]
    public readonly Bit Redirect = Output.Bit();
    public readonly UInt Target = Output.UInt(PackedFields.PcBits);
    public readonly UInt NewFp = Output.UInt(AddressBits);
    public readonly UInt NewSp = Output.UInt(AddressBits);

    [Doc("Stack reads by computed addresses.")]
    public readonly Bit StackRead = Output.Bit();
    public readonly UInt StackAddressA = Output.UInt(AddressBits);
    public readonly UInt StackAddressB = Output.UInt(AddressBits);

    [Doc("The result in hand, for forwarding.")]
    public readonly Bit ResultValid = Output.Bit();
    public readonly UInt ResultAddress = Output.UInt(AddressBits);
    public readonly UInt Result = Output.UInt(Word.Bits);

    [Doc("What goes to the write-back stage.")]
    public readonly Bit WriteLoad = Output.Bit();
    public readonly Bit WriteValid = Output.Bit();
    public readonly UInt WriteAddress = Output.UInt(AddressBits);
    public readonly UInt Write = Output.UInt(Word.Bits);

    public readonly Bit HeapRead = Output.Bit();
    public readonly Bit HeapWrite = Output.Bit();
    public readonly UInt HeapAddress = Output.UInt(PackedFields.AddressBits);
    public readonly UInt HeapData = Output.UInt(Word.Bits);

    [Doc("Allocation: NEW wants an object of B words, waits where the heap says so, and takes it.")]
    public readonly Bit NewRequest = Output.Bit();
    public readonly TaggedWord NewSize = Output.Of<TaggedWord>();
    public readonly Bit NewTake = Output.Bit();
    public readonly Bit NewWaits = Input.Bit();
    public readonly Bit NewFits = Input.Bit();
    public readonly UInt NewAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt NewSerial = Input.UInt(HeaderWord.SerialBits);

    [Doc("Registers of the collector.")]
    public readonly UInt HeapRegisterNumber = Output.UInt(HeapRegisters.NumberBits);
    public readonly UInt HeapRegister = Input.UInt(HeapRegisters.CounterBits);
    public readonly Bit SetHeapRegister = Output.Bit();
    public readonly UInt SetHeapNumber = Output.UInt(HeapRegisters.NumberBits);

    [Doc("The lookup cache holds addresses that the collector is about to free.")]
    public readonly Bit Forget = Input.Bit();

    [Doc("Block moves stop between two words.")]
    public readonly Bit Hold = Input.Bit();

    [Doc("A block move is at work: what waits behind it will be dropped, and the stack's second read port is free.")]
    public readonly Bit Moves = Output.Bit();

    [Doc("For the retire port: steps of the collector.")]
    public readonly UInt? CollectorSteps = options.Trace ? Input.UInt(Retirement.StepBits) : null;

    [Doc("Stack pointer before the next instruction; no instruction is half done.")]
    public readonly UInt Sp = Output.UInt(AddressBits);
    public readonly Bit Quiet = Output.Bit();

    [Doc("The empty place in the operand stage is a cycle that the collector took; such cycles, and those in which NEW waited.")]
    public readonly Bit Bubble = Input.Bit();
    public readonly UInt Lost = Output.UInt(HeapRegisters.CounterBits);

    public readonly Bit PinWrite = Output.Bit();
    public readonly Bit PinDirection = Output.Bit();
    public readonly Bit PinValue = Output.Bit();
    public readonly UInt PinOut = Output.UInt(5);
    public readonly UInt PinIn = Output.UInt(5);

    [Doc("The write is of the pins of a mask.")]
    public readonly Bit PortWrite = Output.Bit();
    public readonly UInt PortMask = Output.UInt(Machine.Pins);
    public readonly UInt PortOut = Output.UInt(Machine.Pins);

    public readonly Bit ConsoleValid = Output.Bit();
    public readonly UInt ConsoleChannel = Output.UInt(2);
    public readonly UInt ConsoleData = Output.UInt(8);

    public readonly Bit InputReady = Output.Bit();

    public readonly Bit Halted = Output.Bit();
    public readonly UInt Status = Output.UInt(32);
    public readonly Enum<Fault> Fault = Output.Enum<Fault>();

    [Doc("The instruction retires, or traps.")]
    public readonly Bit Retires = Output.Bit();
    public readonly Bit Traps = Output.Bit();

    [Doc("Retired instructions.")]
    public readonly Retirement? Retired = options.Trace ? Output.Of<Retirement>() : null;
}
