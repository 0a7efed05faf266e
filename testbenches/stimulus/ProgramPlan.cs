using PyXL.Isa;

namespace PyXL.Stimulus;

/// <summary>
/// What all parts of a random program agree on. Code has a level: it calls only functions, and lets only opcodes trap, of lower levels than its
/// own, so that no chain of calls and traps has an end that is not in sight.
/// </summary>
internal sealed class ProgramPlan
{
    /// <summary>Level of the main function, above all others.</summary>
    public const int MainLevel = 4;

    /// <summary>Level of the code that takes the place of calls that trap: it may do nothing that traps.</summary>
    public const int FallbackLevel = 0;

    /// <summary>Stack address of the main function's slot.</summary>
    public const int Base = 200;

    /// <summary>Arguments of a call, at most; the fallback functions take that many.</summary>
    public const int MaxArguments = 6;

    /// <summary>How many of the <see cref="Corners"/> are negative or above 127.</summary>
    public const int BigCorners = 9;

    /// <summary>Stack limit that leaves room for all that a random program nests.</summary>
    public const int HighLimit = 3000;

    private readonly Dictionary<Opcode, int> _levels = [];

    public ProgramPlan(Random random)
    {
        _levels[Opcode.Illegal] = random.Next(3);
        foreach (var info in InstructionSet.All) _levels[info.Opcode] = info.Traps.Length == 0 ? -1 : random.Next(3);
        _levels[Opcode.Call] = _levels[Opcode.CallKw] = FallbackLevel + 1;
    }

    public List<FunctionPlan> Functions { get; } = [];
    public List<GeneratorPlan> Generators { get; } = [];

    /// <summary>The function of iterators.</summary>
    public FuncWord Next { get; set; }

    // Words that no code overwrites.
    public List<int> BadCallees { get; } = [];
    public List<int> SmallInts { get; } = [];
    public List<int> Objects { get; } = [];

    /// <summary>Larger ones, which no generator is made of.</summary>
    public List<int> Arrays { get; } = [];

    // As in the runtime: see ObjectGraph.
    public List<int> Sequences { get; } = [];
    public List<int> Instances { get; } = [];
    public List<int> Iterators { get; } = [];
    public List<int> Names { get; } = [];
    public List<int> Keys { get; } = [];

    /// <summary>A word of each kind.</summary>
    public List<int> Palette { get; } = [];

    /// <summary>Ints around the ends of their range, of half of it, and of shift counts, the lowest first; the first <see cref="BigCorners"/> are no counts of arguments.</summary>
    public List<int> Corners { get; } = [];

    /// <summary>Floats.</summary>
    public List<int> Floats { get; } = [];

    /// <summary>The bits of a function's word that say where its code and descriptor are.</summary>
    public int CodeMaskStatic { get; set; }
    public int UnboundStatic { get; set; }
    public int HighLimitStatic { get; set; }
    public int UnexpectedTrapStatic { get; set; }

    /// <summary>Statics from here on hold words of any kind, and are written.</summary>
    public int FirstWritable { get; set; }

    /// <summary>Level of the opcode's trap handler; -1 where it never traps.</summary>
    public int Level(Opcode opcode) => _levels[opcode];
}

/// <param name="Static">Static word with the reference to the generator, an int.</param>
/// <param name="Code">Static word with the function of its code.</param>
/// <param name="Frame">Words of its frame.</param>
internal sealed record GeneratorPlan(string Name, int Static, int Code, int Frame);

/// <param name="Static">Static word that holds the function.</param>
/// <param name="Recursive">The first argument must be a small int: the depth.</param>
internal sealed record FunctionPlan(string Name, int Level, int Static, FuncWord Signature, bool Recursive = false);
