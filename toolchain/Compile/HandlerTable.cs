using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Where exceptions are handled, objects of ints in the data section, one for the program's own code and one for the rest: the number of stretches of protected code and,
/// for each in order of address, its first program address, the address behind its last, and the handler's. Code lies in three parts, so that few frames need a search:
/// the program's own, functions without handlers, and functions with some.
/// </summary>
internal sealed class HandlerTable(DataSection data)
{
    private readonly List<(Label Start, Label End, Label Handler)> _program = [], _runtime = [];
    private Label? _programEnd, _handlingCode;

    /// <summary>In which of the three parts a function belongs, from 0.</summary>
    public static int PartOf(MachineFunction function, IReadOnlyList<MachineBlock> blocks) => IsProgram(function.Function) ? 0 : blocks.All(b => b.Handler is null) ? 1 : 2;

    private static bool IsProgram(Function function) => function.Module.Kind == Image.ModuleKind.User;

    public void Add(Function function, Label start, Label end, Label handler)
    {
        var stretches = IsProgram(function) ? _program : _runtime;
        // Blocks one behind the other with the same handler are one stretch.
        if (stretches is [.., var last] && last.Handler == handler && last.End.IsAt(start)) stretches[^1] = (last.Start, end, handler);
        else stretches.Add((start, end, handler));
    }

    /// <summary>Notes the end of a function, in the order of the parts.</summary>
    public void AddEnd(int part, Label end)
    {
        if (part == 0) _programEnd = end;
        if (part < 2) _handlingCode = end;
    }

    public LinkWord Word(LinkSymbol symbol) => symbol switch
    {
        LinkSymbol.ProgramHandlers => Table(_program),
        LinkSymbol.RuntimeHandlers => Table(_runtime),
        LinkSymbol.ProgramEnd => LinkWord.Address(_programEnd!, 0, 0),
        LinkSymbol.HandlingCode => LinkWord.Address(_handlingCode!, 0, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, "not of handlers"),
    };

    private Word Table(List<(Label Start, Label End, Label Handler)> stretches) =>
        data.Object(Tag.Object, [Isa.Word.Int(stretches.Count), .. stretches.SelectMany(s => new[] { s.Start, s.End, s.Handler }).Select(l => LinkWord.Address(l, 0, 0))]);
}
