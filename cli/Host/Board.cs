using System.Buffers.Binary;
using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Rtl;
using PyXL.Toolchain.Image;
using Crc32 = System.IO.Hashing.Crc32;

namespace PyXL.Cli.Host;

/// <summary>What a host does with a system: loads a program, starts it, serves its console, reads how it ended.</summary>
internal sealed class Board
{
    private readonly IRegisterBus _bus;
    private Crc32 _crc = new();

    /// <exception cref="UserError">There is no system of this version behind the bus.</exception>
    public Board(IRegisterBus bus)
    {
        _bus = bus;
        if (Read(RegisterMap.Id) is var id && id != RegisterMap.Identity)
            throw new UserError($"no PyXL system answers: its register ID reads 0x{id:X8}, not 0x{RegisterMap.Identity:X8}: is the bitstream loaded, and the address right?");
        if (Read(RegisterMap.MapVersion) is var version && version != RegisterMap.Version)
            throw new UserError($"the system has register map {version}, this tool knows {RegisterMap.Version}: build both from the same sources");
        Machine = new Machine
        {
            ProgramDepth = (int)Read(RegisterMap.ProgramDepth),
            StackDepth = (int)Read(RegisterMap.StackDepth),
            HeapDepth = (int)Read(RegisterMap.HeapDepth),
            Arithmetic = (ArithmeticUnits)Read(RegisterMap.Units),
        };
        ClockHz = Read(RegisterMap.ClockFrequency);
    }

    /// <summary>The core's memories and units.</summary>
    public Machine Machine { get; }

    public long ClockHz { get; }

    /// <summary>Resets the core and writes the program into its memories.</summary>
    /// <exception cref="UserError">The program is for another machine.</exception>
    public void Load(ProgramImage image)
    {
        CheckFit(image);
        Write(RegisterMap.Control, RegisterMap.Control["RESET"].Mask);
        _crc = new Crc32();
        // The whole stack memory is written, this machine's: what the program has not written is Unbound.
        var whole = new ProgramImage { Program = image.Program, Statics = image.Statics, Data = image.Data, Machine = Machine };
        foreach (var word in LoadWord.Of(whole)) WriteMemory(word);
        Write(RegisterMap.CrcExpected, _crc.GetCurrentHashAsUInt32());
    }

    /// <summary>Starts the program.</summary>
    /// <exception cref="UserError">What arrived is not what was written.</exception>
    public void Start()
    {
        Write(RegisterMap.Control, RegisterMap.Control["RUN"].Mask);
        if ((Read(RegisterMap.Status) & RegisterMap.Status["REFUSED"].Mask) != 0)
            throw new UserError($"the program was not started: the CRC-32 of what arrived is 0x{Read(RegisterMap.Crc):X8}, of what was sent 0x{_crc.GetCurrentHashAsUInt32():X8}: load it again", ExitStatus.Fault);
    }

    /// <summary>Serves the console until the program ends.</summary>
    /// <param name="input">What the program may read; null: the end at once.</param>
    public RunResult Run(IRunObserver observer, InputQueue? input)
    {
        uint halted = RegisterMap.InterruptEnable["HALTED"].Mask, output = RegisterMap.InterruptEnable["CONSOLE_OUT"].Mask;
        Write(RegisterMap.InterruptEnable, halted | output);
        var ended = false;
        while (true)
        {
            // In this order: all that was printed before the end is there once the end is seen.
            var status = Read(RegisterMap.Status);
            while (Read(RegisterMap.ConsoleOut) is var word && Field(RegisterMap.ConsoleOut["CHANNEL"], word) is var channel && channel != 0)
                observer.Console((int)channel, (byte)word);
            if ((status & RegisterMap.Status["HALTED"].Mask) != 0) return Result(status);
            if (!ended) ended = Feed(input);
            _bus.WaitForInterrupt();
        }
    }

    /// <summary>A word of stack memory (space Stack) or heap, while no program runs.</summary>
    public Word ReadMemory(LoadSpace space, int address)
    {
        var at = Place(space, address);
        var low = _bus.Read(at + RegisterMap.PayloadLow);
        var high = _bus.Read(at + RegisterMap.PayloadHigh);
        return new Word((Tag)(byte)_bus.Read(at + RegisterMap.Tag), (ulong)high << 32 | low);
    }

    /// <summary>Instructions that trapped.</summary>
    public long Traps => ReadLong(RegisterMap.Traps, RegisterMap.TrapsHigh);

    private void CheckFit(ProgramImage image)
    {
        void Check(string what, int needed, int there, string option)
        {
            if (needed > there) throw new UserError($"the program needs {needed} words of {what}, the system has {there}: build it with {option} {there}, or a smaller program");
        }

        Check("program memory", image.Program.Length, Machine.ProgramDepth, "--program");
        Check("stack memory", image.Machine.StackDepth, Machine.StackDepth, "--stack");
        Check("heap", image.Machine.HeapDepth, Machine.HeapDepth, "--heap");
        if (image.Machine.Arithmetic != Machine.Arithmetic)
            throw new UserError($"the program is for {Name(image.Machine.Arithmetic)} arithmetic, the system has {Name(Machine.Arithmetic)}: build it with --arithmetic {Name(Machine.Arithmetic)}");
    }

    private static string Name(ArithmeticUnits units) => units.ToString().ToLowerInvariant();

    private void WriteMemory(LoadWord word)
    {
        var at = Place(word.Space, word.Address);
        if (word.Space == LoadSpace.Program)
        {
            WriteCounted(at, (uint)word.Data.Payload);
            return;
        }
        WriteCounted(at + RegisterMap.PayloadLow, (uint)word.Data.Payload);
        WriteCounted(at + RegisterMap.PayloadHigh, (uint)(word.Data.Payload >> 32));
        WriteCounted(at + RegisterMap.Tag, (byte)word.Data.Tag);
    }

    private void WriteCounted(int offset, uint value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, offset);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], value);
        _crc.Append(bytes);
        _bus.Write(offset, value);
    }

    private static int Place(LoadSpace space, int address)
    {
        var window = RegisterMap.Windows.First(w => w.Space == (int)space);
        return window.Offset + address * window.Stride;
    }

    /// <returns>Whether the end of the input has been sent.</returns>
    private bool Feed(InputQueue? input)
    {
        var free = Field(RegisterMap.ConsoleLevel["IN_FREE"], Read(RegisterMap.ConsoleLevel));
        for (; free > 0; free--)
        {
            var next = input is null ? InputQueue.End : input.Take();
            if (next == InputQueue.Nothing) return false;
            if (next == InputQueue.End)
            {
                Write(RegisterMap.ConsoleIn, RegisterMap.ConsoleIn["END"].Mask);
                return true;
            }
            Write(RegisterMap.ConsoleIn, (uint)next);
        }
        return false;
    }

    private RunResult Result(uint status)
    {
        var fault = (Fault)Field(RegisterMap.Status["FAULT"], status);
        return new RunResult(fault == Fault.None ? RunEnd.Halted : RunEnd.Faulted, Read(RegisterMap.ExitStatus), fault,
            ReadLong(RegisterMap.Cycles, RegisterMap.CyclesHigh), ReadLong(RegisterMap.Instructions, RegisterMap.InstructionsHigh),
            new HeapFigures(Read(RegisterMap.Allocations), Read(RegisterMap.Collections), Read(RegisterMap.FreedWords), Read(RegisterMap.LeastFree), Read(RegisterMap.LostCycles), Read(RegisterMap.LongestPause)));
    }

    private long ReadLong(RegisterInfo low, RegisterInfo high)
    {
        var bits = Read(low);
        return (long)((ulong)Read(high) << 32 | bits);
    }

    private static uint Field(RegisterField field, uint word) => (word & field.Mask) >> field.Low;

    private uint Read(RegisterInfo register) => _bus.Read(register.Offset);

    private void Write(RegisterInfo register, uint value) => _bus.Write(register.Offset, value);
}
