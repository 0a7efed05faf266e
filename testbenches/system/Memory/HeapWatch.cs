using PyXL.Cli.Engines;
using PyXL.Isa;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Model;

namespace PyXL.SystemTests.Memory;

/// <summary>
/// Follows which objects a program makes, and finds by a walk of its own which of them it can reach. Where the program has asked for a collection
/// (GCSET) and then reads how many words are free (GCGET), each word behind the image must be free or of an object that was reached when the collector
/// scanned the stack (what stands in locals not yet assigned counts, too), or was made since: none is lost, none is kept.
/// </summary>
internal sealed class HeapWatch(ProgramImage image, ReferenceModel model) : IRunObserver
{
    private readonly StringBuilder _output = new();
    private readonly bool[] _starts = [.. Enumerable.Range(0, image.Machine.HeapDepth).Select(i => i < image.Data.Length && image.Data[i].Tag == Tag.Header)];

    /// <summary>Where a scan of the stack by the collector began, and the words above that were written since.</summary>
    private int _scanBegin;
    private readonly HashSet<int> _written = [];
    private int _steps, _stackPointer;
    private bool _collected;

    public string Output => _output.ToString();
    public bool WantsRetired => true;

    /// <summary>How often the walk was held against the count of free words.</summary>
    public int Checks { get; private set; }

    /// <summary>The first difference, or null.</summary>
    public string? Wrong { get; private set; }

    public void Console(int channel, byte value) => _output.Append((char)value);

    public bool Retired(in RetireRecord record)
    {
        for (; _steps != record.CollectorSteps; _steps = (_steps + 1) % 15)
        {
            if (_steps % 3 == 0) BeginScan();
            if (_steps % 3 == 1) Forget();
        }
        if (record.Write && record.Address >= _scanBegin) _written.Add(record.Address);
        _stackPointer = record.StackPointer;
        var instruction = Instruction.Decode(record.Instruction);
        if (record.Trap) return true;
        switch (instruction.Opcode)
        {
            case Opcode.New:
                var (address, size) = RefWord.From(record.Result.Payload);
                Array.Clear(_starts, address, size);
                _starts[address] = true;
                break;
            case Opcode.SetCollector when instruction.OperandA == Operand.Imm((int)HeapRegister.Collections):
                _collected = true;
                break;
            case Opcode.GetCollector when _collected && instruction.OperandB == Operand.Imm((int)HeapRegister.Free):
                _collected = false;
                Check((long)record.Result.Payload);
                break;
        }
        return Wrong is null;
    }

    private void BeginScan()
    {
        _scanBegin = _stackPointer;
        _written.Clear();
    }

    /// <summary>The collector has seen the stack: what cannot be reached from there is no object any more, whatever comes to refer to its address.</summary>
    private void Forget()
    {
        var reached = Reach([.. Enumerable.Range(0, Math.Min(_scanBegin, _stackPointer)), .. _written.Where(address => address < _stackPointer)]);
        for (var i = image.Data.Length; i < _starts.Length; i++) _starts[i] &= reached.Contains(i);
    }

    private void Check(long free)
    {
        Checks++;
        var live = Enumerable.Range(image.Data.Length, _starts.Length - image.Data.Length).Where(i => _starts[i]).Sum(Size);
        if (free + live != _starts.Length - image.Data.Length)
            Wrong = $"{free} words are free and {live} are of live objects, of {_starts.Length - image.Data.Length}: check {Checks}";
    }

    private HashSet<int> Reach(IEnumerable<int> stack)
    {
        var reached = new HashSet<int>();
        var open = new Stack<int>();
        foreach (var address in stack) Visit(model.Stack[address]);
        for (var i = 0; i < image.Data.Length; i++) Visit(model.Heap[i]);
        while (open.TryPop(out var address))
        {
            for (var i = address + Size(address) - 1; i > address; i--) Visit(model.Heap[i]);
        }
        return reached;

        void Visit(Word word)
        {
            var address = RefWord.From(word.Payload).Address;
            if (word.HasAddress && address < _starts.Length && _starts[address] && reached.Add(address)) open.Push(address);
        }
    }

    private int Size(int address) => HeaderWord.From(model.Heap[address].Payload).Size;
}
