using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Words of functions, and their descriptors: what a program can ask of a function, and what calls need that the hardware does not make. See docs/runtime.md.
/// </summary>
internal sealed class Descriptors(ProgramUnit program, Linker linker, StaticLayout statics, IReadOnlyDictionary<Function, int> frames)
{
    private const int Words = 14, Header = 1;
    private const int PositionalLow = 8, KeywordOnlyLow = 16, FlagsLow = 24;
    private const int VariadicPositional = 1, VariadicKeywords = 2, Generator = 4, BuiltIn = 8, Coroutine = 16, OperatorMethod = 64;

    private readonly Dictionary<Function, int> _addresses = [];

    /// <summary>Gives descriptors their places: the words of functions name them.</summary>
    public void Place()
    {
        foreach (var function in frames.Keys.Where(NeedsDescriptor))
        {
            var address = linker.AddObject(Enumerable.Repeat((LinkWord)Word.None, Words));
            _addresses.Add(function, address);
            function.DescriptorSlot.Initial = new RefWord(address, Words).ToWord(Tag.Object);
        }
    }

    public void Fill()
    {
        foreach (var (function, address) in _addresses) linker.SetObject(address, Contents(function, address));
    }

    private static bool NeedsDescriptor(Function function) => !function.IsModule && (function.Module.Kind != ModuleKind.Runtime || function.NeedsDescriptor || function.IsComplex);

    /// <summary>The word that calls the function.</summary>
    public LinkWord WordOf(Function function)
    {
        if (!frames.TryGetValue(function, out var frame)) throw new InvalidOperationException($"{function.Symbol} is not linked");
        return LinkWord.Function(function.Symbol, new FuncWord(_addresses.GetValueOrDefault(function), 0, frame, function.ParameterWords, function.Required, function.IsComplex));
    }

    private List<LinkWord> Contents(Function function, int address)
    {
        var code = function.Code;
        var isBuiltIn = function.Module.Kind == ModuleKind.Runtime;
        LinkWord Text(string text) => program.Data.String(text);
        var flags = (code.Flags.HasFlag(CodeFlags.VariadicPositional) ? VariadicPositional : 0) | (code.Flags.HasFlag(CodeFlags.VariadicKeywords) ? VariadicKeywords : 0)
            | (code.Flags.HasFlag(CodeFlags.Generator) ? Generator : 0) | (code.Flags.HasFlag(CodeFlags.Coroutine) ? Coroutine : 0) | (isBuiltIn || NativeFunctions.Has(function) ? BuiltIn : 0)
            | (OperatorMethods.Has(code.QualifiedName) ? OperatorMethod : 0);
        var shape = code.PositionalOnlyCount | code.ArgumentCount << PositionalLow | code.KeywordOnlyCount << KeywordOnlyLow | flags << FlagsLow;
        var defaults = function.Defaults.Select(d => Default(d.Source)).ToList();
        return
        [
            new HeaderWord(Tag.Object, Words).ToWord(),
            Text(Visible(QualifiedName(function))), Text(Visible(code.Name)),
            program.Data.Tuple(code.Locals.Take(code.IsClassBody ? 0 : function.ParameterWords).Select(l => program.Data.String(l.Name))),
            Word.Int(shape),
            defaults.Count == 0 ? Word.None : program.Data.Object(Tag.Tuple, defaults),
            function.KeywordDefaults.Count == 0 ? Word.None : program.Data.Object(Tag.Tuple, [.. function.KeywordDefaults.SelectMany(d => new[] { Text(d.Name), Default(program.SourceOf(d.Value)) })]),
            Word.None, Word.None,
            Text(isBuiltIn ? "builtins" : function.Module.Name),
            !isBuiltIn && code.Constants is [PyConstant.Str { Value: var documentation }, ..] ? Text(documentation) : Word.None,
            Word.None,
            LinkWord.Function(function.Symbol, new FuncWord(address, 0, frames[function], function.ParameterWords, function.ParameterWords)),
            !isBuiltIn && program.UsesCode ? Notes(code) : Word.None,
        ];
    }

    private string QualifiedName(Function function)
    {
        var name = function.Code.QualifiedName;
        var made = function.Module.Kind == ModuleKind.Runtime && name.IndexOf('.') is var dot and > 0 ? program.KernelClass(name[..dot]) : null;
        return made?.StandsFor is { } visible ? visible + name[name.IndexOf('.')..] : name;
    }

    /// <summary>What code objects tell: file, first line, flags, names of locals, cells, free variables, and of globals and attributes; name.</summary>
    private Word Notes(CodeObject code)
    {
        LinkWord Names(IEnumerable<string> names) => program.Data.Tuple(names.Select(program.Data.String));
        IEnumerable<string> Of(LocalKind kind) => code.Locals.Where(l => l.Kind.HasFlag(kind)).Select(l => l.Name);
        return program.Data.Object(Tag.Tuple,
        [
            program.Data.String(code.FileName), Word.Int(code.FirstLine), Word.Int((int)code.Flags),
            Names(Of(LocalKind.Local)), Names(Of(LocalKind.Cell)), Names(Of(LocalKind.Free)), Names(code.Names), program.Data.String(code.Name),
        ]);
    }

    /// <summary>Names of built-in functions, some of which have another in their source, where Python's would hide it.</summary>
    private static string Visible(string name) => name.StartsWith("builtin_", StringComparison.Ordinal) ? name["builtin_".Length..] : name;

    private LinkWord Default(Source source) => source switch
    {
        { Static: { IsConstant: true } slot } => program.Placed(slot),
        { Static: { Content: Function or KernelClass } slot } => slot.Initial,
        { Static: { } slot } => new Word(Tag.Raw, (ulong)statics[slot]),
        _ => Word.Int(source.Value),
    };
}
