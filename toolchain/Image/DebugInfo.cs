namespace PyXL.Toolchain.Image;

/// <summary>Where the image came from: sources, the origin of each instruction, and names. Nothing in it changes what the program does.</summary>
public sealed class DebugInfo
{
    public IReadOnlyList<SourceFile> Files { get; init; } = [];

    /// <summary>By program address; null, or past the end: an instruction that no source line asked for (vectors, boot code).</summary>
    public IReadOnlyList<CodeLocation?> Locations { get; init; } = [];

    /// <summary>In order of address, without overlap.</summary>
    public IReadOnlyList<FunctionSymbol> Functions { get; init; } = [];

    public IReadOnlyList<GlobalSymbol> Globals { get; init; } = [];

    public CodeLocation? LocationAt(int pc) => pc >= 0 && pc < Locations.Count ? Locations[pc] : null;

    /// <summary>The function whose range holds the program address, or null.</summary>
    public FunctionSymbol? FunctionAt(int pc)
    {
        int low = 0, high = Functions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var function = Functions[middle];
            if (pc < function.Start) high = middle - 1;
            else if (pc >= function.End) low = middle + 1;
            else return function;
        }
        return null;
    }

    /// <summary>Text of a location's first source line without its line break, or null where it is unknown.</summary>
    public string? SourceLine(CodeLocation location) =>
        location.File >= 0 && location.File < Files.Count ? Files[location.File].Line(location.Line) : null;
}

/// <summary>A source file as it was when it was compiled.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private string[]? _lines;

    /// <summary>A line by its number from 1, without its line break, or null.</summary>
    public string? Line(int number)
    {
        _lines ??= Text.ReplaceLineEndings("\n").Split('\n');
        return number >= 1 && number <= _lines.Length ? _lines[number - 1] : null;
    }
}

/// <summary>The origin of an instruction.</summary>
/// <param name="File">Index into <see cref="DebugInfo.Files"/>, -1 where it is unknown.</param>
/// <param name="Line">First line, from 1; 0 where it is unknown.</param>
/// <param name="EndLine">Last line, from 1; 0 where it is unknown.</param>
/// <param name="Column">Offset of the first byte in its line (UTF-8), -1 where it is unknown.</param>
/// <param name="EndColumn">Offset past the last byte in its line (UTF-8), -1 where it is unknown.</param>
/// <param name="Function">Qualified name of the function, <c>&lt;module&gt;</c> for a module.</param>
/// <param name="Bytecode">The CPython instructions that it stands for, such as <c>BINARY_OP 0 (+)</c>; more than one joined by <c>; </c>.</param>
public sealed record CodeLocation(int File, int Line, int EndLine, int Column, int EndColumn, string Function, string Bytecode);

/// <summary>Who a symbol belongs to, so that a program's own size can be told from the runtime's.</summary>
public enum ModuleKind
{
    User,
    Runtime,
    /// <summary>A module of the library that the program imports.</summary>
    Library,
}

/// <summary>A function's code: program addresses <paramref name="Start"/> to <paramref name="End"/> (exclusive).</summary>
/// <param name="Entry">First instruction of the body; those from <paramref name="Start"/> load defaults.</param>
public sealed record FunctionSymbol(string Name, string Module, ModuleKind Kind, int Start, int Entry, int End);

/// <summary>A module's global variable and the stack address of its static word.</summary>
public sealed record GlobalSymbol(string Name, string Module, ModuleKind Kind, int Static);
