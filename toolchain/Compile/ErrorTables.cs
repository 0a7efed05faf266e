using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// What the runtime prints tracebacks from, as objects of ints and strings in the data section (fields from the most significant bit):
/// <list type="bullet">
/// <item>sites, in order of address: program address (bits 62..43), location (42..28), 1 + unbound read of operand A (27..14) and B (13..0), 0 for none;
/// of FORUP and FORDN, whose operands always have values, instead 1 where it counts down (21), the counter's local (20..14), and how far the branch goes (13..0, signed);</item>
/// <item>unbound reads, four words each: the exception's class, its message, what the traceback adds to it or None, the location;</item>
/// <item>locations, two words each: source line (59..36), code (35..20), shown line (19..0); spaces (59..45), tildes (44..30), carets (29..15) and tildes (14..0) under it;</item>
/// <item>shown lines: source text without indentation, or None;</item>
/// <item>codes, two words each: file name, function name.</item>
/// </list>
/// </summary>
internal sealed class ErrorTables(DataSection data, Func<string, LinkWord> classWord)
{
    private const int PcLow = 43, LocationLow = 28, DirectionLow = 21, UnboundLow = 14;
    private const int LineLow = 36, CodeLow = 20;
    private const int SpacesLow = 45, LeftLow = 30, CaretsLow = 15;
    private const int MaxLocations = 1 << PcLow - LocationLow, MaxUnbound = 1 << UnboundLow, MaxCodes = 1 << LineLow - CodeLow, MaxWidth = 1 << CaretsLow;

    private readonly List<LinkWord> _sites = [];
    private readonly Index<(string Class, string Message, string Suggestion, int Location)> _unbound = new();
    private readonly Index<(int Line, int Code, int Shown, TracebackCarets Carets)> _locations = new();
    private readonly Dictionary<(Function, SourceSpan), int> _locationOf = [];
    private readonly Index<string> _lines = new();
    private readonly Index<Function> _codes = new();

    /// <summary>Notes an instruction that may raise or call. Instructions come in the order of their addresses.</summary>
    public void Add(Label place, Function function, SourceSpan span, UnboundRead? a, UnboundRead? b)
    {
        var fields = (long)Location(function, span) << LocationLow | (long)Unbound(function, a) << UnboundLow | (long)Unbound(function, b);
        _sites.Add(LinkWord.Address(place, PcLow, fields));
    }

    /// <summary>Notes the FORUP or FORDN at the end of a loop.</summary>
    public void AddLoop(Label place, Function function, SourceSpan span, bool countsDown, int local, Label target)
    {
        var fields = (long)Location(function, span) << LocationLow | (countsDown ? 1L : 0L) << DirectionLow | (long)local << UnboundLow;
        _sites.Add(LinkWord.Address(place, PcLow, fields).WithDistance(target, UnboundLow));
    }

    /// <summary>What does not fit the tables' fields, or null.</summary>
    public string? Overflow() =>
        _locations.Count > MaxLocations ? $"more than {MaxLocations} places that exceptions can come from"
        : _unbound.Count >= MaxUnbound ? $"more than {MaxUnbound} reads of variables that may have no value"
        : _codes.Count > MaxCodes ? $"more than {MaxCodes} functions"
        : null;

    public Word Table(LinkSymbol table)
    {
        IEnumerable<LinkWord> words = table switch
        {
            LinkSymbol.Sites => _sites,
            LinkSymbol.Unbound => _unbound.Items.SelectMany(u => new LinkWord[] { classWord(u.Class), data.String(u.Message), u.Suggestion == "" ? Word.None : data.String(u.Suggestion), Word.Int(u.Location) }),
            LinkSymbol.Locations => _locations.Items.SelectMany(l => Words(
                Word.Int((long)l.Line << LineLow | (long)l.Code << CodeLow | (long)l.Shown),
                Word.Int((long)l.Carets.Spaces << SpacesLow | (long)l.Carets.Left << LeftLow | (long)l.Carets.Carets << CaretsLow | (long)l.Carets.Right))),
            LinkSymbol.Lines => _lines.Items.SelectMany(l => Words(l == "" ? Word.None : data.String(l))),
            LinkSymbol.Codes => _codes.Items.SelectMany(f => Words(data.String(f.Module.Source.Path), data.String(f.Code.Name))),
            _ => throw new ArgumentOutOfRangeException(nameof(table), table, "not a table"),
        };
        return data.Object(Tag.Object, [.. words]);
    }

    private static IEnumerable<LinkWord> Words(params IEnumerable<Word> words) => words.Select(w => (LinkWord)w);

    private int Unbound(Function function, UnboundRead? read) => read is null ? 0 : 1 + _unbound.Of((read.Class, read.Message, read.Suggestion, Location(function, read.Span)));

    private int Location(Function function, SourceSpan span)
    {
        // Instructions of one expression share it.
        if (!_locationOf.TryGetValue((function, span), out var location)) _locationOf.Add((function, span), location = NewLocation(function, span));
        return location;
    }

    private int NewLocation(Function function, SourceSpan span)
    {
        var line = function.Module.Source.Line(span.Line);
        var carets = line is not null && TracebackCarets.Of(line, span) is { } c && c.Spaces + c.Left + c.Carets + c.Right < MaxWidth ? c : default;
        return _locations.Of((span.Line, _codes.Of(function), _lines.Of(line?.TrimStart(' ', '\t', '\f') ?? ""), carets));
    }

    /// <summary>Numbers different items in the order they come.</summary>
    private sealed class Index<T> where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = [];

        public List<T> Items { get; } = [];
        public int Count => Items.Count;

        public int Of(T item)
        {
            if (!_numbers.TryGetValue(item, out var number))
            {
                _numbers.Add(item, number = Items.Count);
                Items.Add(item);
            }
            return number;
        }
    }
}
