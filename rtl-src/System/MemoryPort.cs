using PyXL.Hdl;
using PyXL.Isa;

namespace PyXL.Rtl;

/// <summary>
/// The host's way to the core's memories, 32 bits at a time: words of 72 bits are gathered from payload and tag, and each write goes into a
/// CRC. A write takes 8 cycles, a read 2.
/// </summary>
[Doc("Memory windows of the host: gathers words, and computes the CRC of what is written.")]
public sealed class MemoryPort(Machine machine) : Module
{
    private const int IndexBits = PackedFields.AddressBits;

    [Doc("An access to a window, until it is done.")]
    public readonly Bit Write = Input.Bit();
    public readonly Bit Read = Input.Bit();
    public readonly UInt WriteAddress = Input.UInt(RegisterMap.AddressBits);
    public readonly UInt WriteData = Input.UInt(32);
    public readonly UInt ReadAddress = Input.UInt(RegisterMap.AddressBits);
    public readonly Bit WriteDone = Output.Bit();
    public readonly Bit ReadDone = Output.Bit();
    public readonly UInt ReadData = Output.UInt(32);

    [Doc("There is no such word.")]
    public readonly Bit WriteMisses = Output.Bit();
    public readonly Bit ReadMisses = Output.Bit();

    [Doc("The core's load port.")]
    public readonly Bit LoadValid = Output.Bit();
    public readonly Bit LoadRead = Output.Bit();
    public readonly UInt LoadSpace = Output.UInt(2);
    public readonly UInt LoadAddress = Output.UInt(IndexBits);
    public readonly UInt LoadData = Output.UInt(Word.Bits);
    public readonly UInt LoadWord = Input.UInt(Word.Bits);

    public readonly UInt Crc = Output.UInt(32);

    private readonly Crc32 crc = new();

    [Doc("Bytes of the write that are in the CRC.")]
    private readonly UInt step = Reg.UInt(3);
    private readonly UInt payload = Reg.UInt(Word.PayloadBits, reset: null);
    private readonly Bit fetched = Reg.Bit();

    protected override void Build()
    {
        var write = new Place(WriteAddress, machine);
        var read = new Place(ReadAddress, machine);
        WriteMisses.Value = write.Misses;
        ReadMisses.Value = read.Misses | read.IsProgram;

        // Address, then data, the lowest byte first.
        When(Write, () => step.Next = step + 1);
        Let(out var bytes, Cat(WriteData, WriteAddress.ZeroExtend(32)));
        crc.Valid.Value = Write;
        crc.Byte.Value = Logic.Select(step, Enumerable.Range(0, 8).Select(i => bytes[8 * i + 7, 8 * i]).ToArray());
        Crc.Value = crc.Crc;
        Let(out var last, step.All());
        WriteDone.Value = last;

        // The tag comes last, and stores the word.
        Let(out var stores, Write & last);
        When(stores & (write.Part == RegisterMap.PayloadLow / 4), () => payload[31, 0].Next = WriteData);
        When(stores & (write.Part == RegisterMap.PayloadHigh / 4), () => payload[63, 32].Next = WriteData);
        LoadValid.Value = stores & (write.IsProgram | (write.Part == RegisterMap.Tag / 4));
        LoadData.Value = Mux(write.IsProgram, WriteData.ZeroExtend(Word.Bits), Cat(WriteData[7, 0], payload));

        // A read waits for a write.
        Let(out var fetches, Read & !Write & !fetched);
        fetched.Next = fetches;
        LoadRead.Value = fetches;
        ReadDone.Value = fetched;
        ReadData.Value = Logic.Select(read.Part, [LoadWord[31, 0], LoadWord[63, 32], LoadWord[Word.Bits - 1, Word.PayloadBits].ZeroExtend(32), Lit.UInt(0, 32)]);

        LoadSpace.Value = Mux(Write, write.Space, read.Space);
        LoadAddress.Value = Mux(Write, write.Index, read.Index);
    }

    /// <summary>Where in which memory an address of the map lies.</summary>
    private sealed class Place
    {
        public Place(UInt address, Machine machine)
        {
            (WindowInfo Window, int Depth)[] memories =
                [(RegisterMap.ProgramWindow, machine.ProgramDepth), (RegisterMap.StackWindow, machine.StackDepth), (RegisterMap.HeapWindow, machine.HeapDepth)];
            Part = address[3, 2];
            IsProgram = Contains(RegisterMap.ProgramWindow, address);
            Index = Mux(IsProgram, Word(RegisterMap.ProgramWindow, address), Word(RegisterMap.HeapWindow, address));
            // The heap's window is the largest, so its word address holds that of the stack, with the window's own bits above.
            Index = Mux(Contains(RegisterMap.StackWindow, address), Word(RegisterMap.StackWindow, address), Index);
            Space = Lit.UInt(RegisterMap.HeapWindow.Space, 2);
            foreach (var (window, _) in memories.Take(2)) Space = Mux(Contains(window, address), Lit.UInt(window.Space, 2), Space);
            Misses = true;
            foreach (var (window, depth) in memories)
                Misses &= !(Contains(window, address) & (Word(window, address).ZeroExtend(IndexBits + 1) < depth) & (IsProgram | (Part != 3)));
        }

        public UInt Part { get; }
        public Bit IsProgram { get; }
        public UInt Space { get; }

        /// <summary>Address of the word in its memory.</summary>
        public UInt Index { get; }

        /// <summary>There is no such word.</summary>
        public Bit Misses { get; }

        private static int LowBits(WindowInfo window) => int.Log2(window.Stride);

        private static Bit Contains(WindowInfo window, UInt address)
        {
            var size = window.AddressBits + LowBits(window);
            return address[RegisterMap.AddressBits - 1, size] == window.Offset >> size;
        }

        private static UInt Word(WindowInfo window, UInt address) =>
            address[window.AddressBits + LowBits(window) - 1, LowBits(window)].ZeroExtend(IndexBits);
    }
}
