using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The PyXL core: fetch, decode, operand read (stack unit), execute, write back; in order, one instruction a cycle. While <c>run</c> is 0, the
/// memories are filled through the load port.
/// </summary>
[Doc("PyXL core: a pipelined stack processor for Python.")]
public sealed class Core : Module
{
    private const int AddressBits = FrameWord.FramePointerBits;

    [Doc("Memory contents, one word a cycle: space 0 program, 1 stack, 2 heap.")]
    public readonly Bit LoadValid = Input.Bit();
    public readonly UInt LoadSpace = Input.UInt(2);
    public readonly UInt LoadAddress = Input.UInt(PackedFields.AddressBits);
    public readonly UInt LoadData = Input.UInt(Word.Bits);

    [Doc("Takes the word of that space (1 or 2) and address; it is there in the next cycle. Only while nothing runs.")]
    public readonly Bit LoadRead = Input.Bit();
    public readonly UInt LoadWord = Output.UInt(Word.Bits);

    [Doc("1 starts the program; reset goes back to its start.")]
    public readonly Bit Run = Input.Bit();

    public readonly UInt GpioIn = Input.UInt(Machine.Pins);
    public readonly UInt GpioOut = Output.UInt(Machine.Pins);
    public readonly UInt GpioDirection = Output.UInt(Machine.Pins);

    [Doc("Characters that the program prints: channel 1 standard output, 2 standard error.")]
    public readonly Bit ConsoleValid = Output.Bit();
    public readonly UInt ConsoleChannel = Output.UInt(2);
    public readonly UInt ConsoleData = Output.UInt(8);
    public readonly Bit ConsoleReady = Input.Bit();

    [Doc("What the program reads: bit 8 instead of a byte is the end of the input.")]
    public readonly Bit InputValid = Input.Bit();
    public readonly UInt InputData = Input.UInt(9);
    public readonly Bit InputReady = Output.Bit();

    [Doc("The program has stopped, with its exit status or a fault.")]
    public readonly Bit Halted = Output.Bit();
    public readonly UInt Status = Output.UInt(32);
    public readonly Enum<Fault> Fault = Output.Enum<Fault>();

    [Doc("An instruction retires, or traps, in this cycle.")]
    public readonly Bit Retires = Output.Bit();
    public readonly Bit Traps = Output.Bit();

    [Doc("Retired instructions, for lockstep with the reference model.")]
    public readonly Retirement? Retire;

    [Doc("Counters of allocator and collector, for statistics.")]
    public readonly HeapReport? HeapCounters;

    private readonly Fetch fetch;
    private readonly Decode decode;
    private readonly StackUnit stackUnit;
    private readonly Execute execute;
    private readonly Heap heap;
    private readonly Gpio gpio = new();

    [Doc("Second stack address of the instruction in the operand stage.")]
    private readonly UInt operandAddress = Reg.UInt(AddressBits, reset: null);

    public Core(CoreOptions options)
    {
        fetch = new(options.Machine.ProgramDepth, contents: options.Contents?.Program);
        decode = new(options);
        stackUnit = new(options.Machine.StackDepth, contents: options.Contents?.Stack);
        execute = new(options);
        if (options is { Collector: false, Trace: true }) throw new ArgumentException("a core with a retire port has the collector, which the port reports on", nameof(options));
        heap = options.Collector ? new HeapUnit(options.Machine.HeapDepth, contents: options.Contents?.Heap) : new PlainHeap(options.Machine.HeapDepth, options.Contents?.Heap);
        if (options.Trace) Retire = Output.Of<Retirement>();
        if (options.Collector) HeapCounters = Output.Of<HeapReport>();
    }

    protected override void Build()
    {
        Let(out var loadProgram, LoadValid & (LoadSpace == 0));
        Let(out var loadStack, LoadValid & (LoadSpace == 1));
        Let(out var loadHeap, LoadValid & (LoadSpace == 2));

        fetch.Run.Value = Run;
        fetch.Take.Value = decode.Take;
        fetch.Flush.Value = execute.Flush;
        fetch.Redirect.Value = execute.Redirect;
        fetch.Target.Value = execute.Target;
        fetch.LoadValid.Value = loadProgram;
        fetch.LoadAddress.Value = LoadAddress.Truncate(PackedFields.PcBits);
        fetch.LoadInstruction.Value = LoadData[31, 0];

        decode.Valid.Value = fetch.Valid;
        decode.Pc.Value = fetch.Pc;
        decode.Instruction.Value = fetch.Instruction;
        decode.Defined.Value = fetch.Defined;
        decode.Predicted.Value = fetch.Predicted;
        decode.OtherPc.Value = fetch.OtherPc;
        decode.Advance.Value = execute.Advance;
        decode.Flush.Value = execute.Flush;
        decode.Redirect.Value = execute.Redirect;
        decode.NewFp.Value = execute.NewFp;
        decode.NewSp.Value = execute.NewSp;
        decode.Steal.Value = heap.Steal;

        // Nothing reads by itself while the loader does. The collector reads the stack where an instruction leaves the second port, or waits for memory.
        Let(out var byAddress, execute.StackRead | LoadRead);
        Let(out var read, execute.Advance | byAddress);
        Let(out var addressB, Mux(execute.StackRead, execute.StackAddressB, decode.AddressB));
        When(read, () => operandAddress.Next = addressB);
        stackUnit.Read.Value = read;
        stackUnit.ReadOther.Value = (heap.Starving & (heap.StackRead | heap.StackRestore)) | (execute.Moves & heap.StackRead);
        stackUnit.AddressA.Value = Mux(byAddress, Mux(LoadRead, LoadAddress.Truncate(AddressBits), execute.StackAddressA), decode.AddressA);
        stackUnit.AddressB.Value = Mux(heap.StackRead, heap.StackAddress, Mux(heap.StackRestore, operandAddress, addressB));
        stackUnit.ResultValid.Value = execute.ResultValid;
        stackUnit.ResultAddress.Value = execute.ResultAddress;
        stackUnit.Result.Value = execute.Result;
        stackUnit.Load.Value = execute.WriteLoad;
        stackUnit.WriteValid.Value = execute.WriteValid;
        stackUnit.WriteAddress.Value = execute.WriteAddress;
        stackUnit.Write.Value = execute.Write;
        stackUnit.LoadValid.Value = loadStack;
        stackUnit.LoadAddress.Value = LoadAddress.Truncate(AddressBits);
        stackUnit.LoadWord.Value = LoadData;

        execute.Issued.Value = decode.Issued;
        execute.Issue.Value = decode.Issue;
        execute.OperandA.Value = Mux(decode.UsesStackA, stackUnit.OperandA, TaggedWord.MakeInt(decode.ImmediateA.SignExtend(Word.PayloadBits)));
        execute.OperandB.Value = Mux(decode.UsesStackB, stackUnit.OperandB, TaggedWord.MakeInt(decode.ImmediateB.SignExtend(Word.PayloadBits)));
        execute.Fp.Value = decode.Fp;
        execute.Run.Value = Run;
        execute.StoredA.Value = stackUnit.StoredA;
        execute.StoredB.Value = stackUnit.StoredB;
        execute.HeapWord.Value = heap.ReadData;
        execute.Bubble.Value = decode.Bubble;
        execute.NewWaits.Value = heap.Waits;
        execute.NewFits.Value = heap.Fits;
        execute.NewAddress.Value = heap.NewAddress;
        execute.NewSerial.Value = heap.Serial;
        execute.HeapRegister.Value = heap.Register;
        execute.Hold.Value = heap.Hold;
        execute.Forget.Value = heap.Forget;
        if (execute.CollectorSteps is not null) execute.CollectorSteps.Value = heap.Steps;
        execute.PinLevel.Value = gpio.Level;
        execute.PortLevels.Value = gpio.Levels;
        execute.ConsoleReady.Value = ConsoleReady;

        execute.InputValid.Value = InputValid;
        execute.InputData.Value = InputData;
        InputReady.Value = execute.InputReady;

        heap.Read.Value = execute.HeapRead;
        heap.LoadRead.Value = LoadRead;
        LoadWord.Value = Mux(LoadSpace == 1, stackUnit.StoredA, heap.ReadData);
        heap.Write.Value = execute.HeapWrite;
        heap.Address.Value = execute.HeapAddress;
        heap.Data.Value = execute.HeapData;
        heap.LoadValid.Value = loadHeap;
        heap.LoadAddress.Value = LoadAddress;
        heap.LoadWord.Value = LoadData;
        heap.Request.Value = execute.NewRequest;
        heap.B.Value = execute.NewSize;
        heap.Take.Value = execute.NewTake;
        heap.StackWritten.Value = stackUnit.Written;
        heap.StackWritePort.Value = stackUnit.WrittenWord;
        heap.StackPointer.Value = execute.Sp;
        heap.StackPortFree.Value = execute.Moves | (execute.Advance & !execute.StackRead & decode.LeavesB);
        heap.StackWord.Value = stackUnit.StoredB;
        heap.Quiet.Value = execute.Quiet;
        heap.Lost.Value = execute.Lost;
        heap.RegisterNumber.Value = execute.HeapRegisterNumber;
        heap.SetRegister.Value = execute.SetHeapRegister;
        heap.SetNumber.Value = execute.SetHeapNumber;
        heap.SetValue.Value = execute.NewSize.Payload[HeapRegisters.CounterBits - 1, 0];

        gpio.WriteOutput.Value = execute.PinWrite;
        gpio.WriteDirection.Value = execute.PinDirection;
        gpio.WritePin.Value = execute.PinOut;
        gpio.WriteValue.Value = execute.PinValue;
        gpio.WritePort.Value = execute.PortWrite;
        gpio.WriteMask.Value = execute.PortMask;
        gpio.WriteLevels.Value = execute.PortOut;
        gpio.ReadPin.Value = execute.PinIn;
        gpio.PadIn.Value = GpioIn;
        GpioOut.Value = gpio.PadOut;
        GpioDirection.Value = gpio.PadDirection;

        ConsoleValid.Value = execute.ConsoleValid;
        ConsoleChannel.Value = execute.ConsoleChannel;
        ConsoleData.Value = execute.ConsoleData;
        Retires.Value = execute.Retires;
        Traps.Value = execute.Traps;
        Halted.Value = execute.Halted;
        Status.Value = execute.Status;
        Fault.Value = execute.Fault;
        if (Retire is not null) Retire.Value = execute.Retired!;
        if (HeapCounters is not null) HeapCounters.Value = heap.Report!;
    }
}
