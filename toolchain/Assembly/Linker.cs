using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Assembly;

/// <summary>
/// Puts functions one after the other into program memory, behind the trap vectors, and resolves the symbols between them.
/// The first function that is added is where execution starts.
/// </summary>
public sealed class Linker
{
    private readonly List<CodeBuilder> _functions = [];
    private readonly Dictionary<Opcode, string> _vectors = [];
    private readonly List<LinkWord> _statics = [];
    private readonly List<LinkWord> _data = [];
    /// <summary>Program address of each item of the functions, once they are linked.</summary>
    private readonly Dictionary<CodeBuilder, int[]> _starts = [];

    /// <summary>Words of the stack memory from address 0, at run time constants and globals.</summary>
    public IReadOnlyList<LinkWord> Statics => _statics;

    /// <summary>Words of the heap from address 0; word 0 is the reserved one.</summary>
    public IReadOnlyList<LinkWord> Data => _data;

    /// <summary>A label's program address; the program must have been linked.</summary>
    internal int AddressOf(Label label) => _starts[label.Owner][label.Item];

    public void Add(CodeBuilder function) => _functions.Add(function);

    /// <summary>Adds a static word and returns its stack address.</summary>
    public int AddStatic(LinkWord word)
    {
        _statics.Add(word);
        return _statics.Count - 1;
    }

    /// <summary>Adds an object's words, header first, and returns its heap address.</summary>
    public int AddObject(params IEnumerable<LinkWord> words)
    {
        if (_data.Count == 0) _data.Add(Word.Unbound);
        var address = _data.Count;
        _data.AddRange(words);
        return address;
    }

    /// <summary>Replaces the words of an object that was added.</summary>
    public void SetObject(int address, IReadOnlyList<LinkWord> words)
    {
        for (var i = 0; i < words.Count; i++) _data[address + i] = words[i];
    }

    /// <summary>Traps of the opcode jump to the function.</summary>
    public void SetVector(Opcode opcode, string function) => _vectors[opcode] = function;

    /// <inheritdoc cref="Link(IReadOnlyList{Machine}, string, IReadOnlyList{SourceFile}?, IReadOnlyList{GlobalSymbol}?)"/>
    public ProgramImage Link(Machine machine, string defaultHandler, IReadOnlyList<SourceFile>? files = null, IReadOnlyList<GlobalSymbol>? globals = null) =>
        Link([machine], defaultHandler, files, globals);

    /// <param name="machines">The machine of the image is the first of them that it fits.</param>
    /// <param name="defaultHandler">Function that the vectors jump to which <see cref="SetVector"/> was not called for.</param>
    /// <param name="files">Sources that the locations' <see cref="CodeLocation.File"/> counts through.</param>
    /// <exception cref="ImageException">A symbol is missing or defined twice, or the program does not fit the machine.</exception>
    public ProgramImage Link(IReadOnlyList<Machine> machines, string defaultHandler, IReadOnlyList<SourceFile>? files, IReadOnlyList<GlobalSymbol>? globals)
    {
        var assembled = _functions.ConvertAll(f => f.Assemble());
        var symbols = new Dictionary<string, FunctionSymbol>();
        var end = Machine.ResetPc;
        foreach (var function in assembled)
        {
            var source = function.Source;
            var symbol = new FunctionSymbol(source.Name, source.Module, source.Kind, end, end + function.Entry, end + function.Code.Count);
            if (!symbols.TryAdd(source.Name, symbol)) throw new ImageException($"function {source.Name} is defined twice");
            end = symbol.End;
        }
        var machine = machines.FirstOrDefault(m => end <= m.ProgramDepth && _data.Count <= m.HeapDepth && _statics.Count < m.StackDepth - Machine.StackReserve) ?? machines[^1];
        // Addresses past this do not fit their fields, so it is checked before any is used.
        if (end > machine.ProgramDepth) throw new ImageException($"the program has {end} instructions, its memory {machine.ProgramDepth}");

        foreach (var function in assembled) _starts[function.Source] = [.. function.Starts.Select(s => symbols[function.Source.Name].Start + s)];
        int Entry(string name) => symbols.TryGetValue(name, out var symbol) ? symbol.Entry : throw new ImageException($"function {name} is not defined");

        var program = new uint[end];
        var locations = new CodeLocation?[end];
        for (var vector = 0; vector < Machine.ResetPc; vector++)
        {
            program[vector] = Instruction.Jump(Entry(_vectors.GetValueOrDefault((Opcode)vector, defaultHandler))).Encode();
        }
        foreach (var function in assembled)
        {
            var start = symbols[function.Source.Name].Start;
            for (var i = 0; i < function.Code.Count; i++)
            {
                var (instruction, location, local, other) = function.Code[i];
                if (local is { } offset) instruction = Instruction.Jump(start + offset);
                else if (other is not null) instruction = Instruction.Jump(Entry(other));
                program[start + i] = instruction.Encode();
                locations[start + i] = location;
            }
        }

        var image = new ProgramImage
        {
            Program = program,
            Statics = [.. _statics.Select(w => w.Resolve(Entry, AddressOf))],
            Data = [.. _data.Select(w => w.Resolve(Entry, AddressOf))],
            Machine = machine,
            Debug = new DebugInfo { Files = files ?? [], Locations = locations, Functions = [.. symbols.Values.OrderBy(s => s.Start)], Globals = globals ?? [] },
        };
        return image.Misfit() is { } misfit ? throw new ImageException(misfit) : image;
    }
}
