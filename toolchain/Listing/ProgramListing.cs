using PyXL.Isa;
using PyXL.Toolchain.Image;

namespace PyXL.Toolchain.Listing;

/// <summary>
/// An image as text: code with its Python lines and CPython bytecode beside it, vectors, statics, objects and symbols. Without
/// debug information the columns that come from it are missing. Equal images give equal text.
/// </summary>
public sealed class ProgramListing
{
    private const int MaxSourceWidth = 44, MaxBytecodeWidth = 36;

    private readonly ProgramImage _image;
    private readonly DebugInfo _debug;
    private readonly Dictionary<int, string> _globals;

    public ProgramListing(ProgramImage image)
    {
        _image = image;
        _debug = image.Debug ?? new DebugInfo();
        _globals = _debug.Globals.GroupBy(g => g.Static).ToDictionary(g => g.Key, g => string.Join(", ", g.Select(s => s.Module.Length == 0 ? s.Name : $"{s.Module}.{s.Name}")));
    }

    public void Write(TextWriter output)
    {
        output.WriteLine($"{_image.Program.Length} instructions, {_image.Statics.Length} statics, {_image.Data.Length} heap words; built for {_image.Machine.ProgramDepth} instructions, {_image.Machine.StackDepth} stack words, {_image.Machine.HeapDepth} heap words");
        Vectors(output);
        Code(output);
        Statics(output);
        Heap(output);
        Symbols(output);
    }

    private void Vectors(TextWriter output)
    {
        output.WriteLine("\nVECTORS");
        var rows = InstructionSet.All.Where(i => i.Traps.Length > 0).Select(i => (i.Mnemonic, i.Opcode)).Prepend(("illegal", Opcode.Illegal));
        foreach (var (mnemonic, opcode) in rows) output.WriteLine($"  {InstructionText.Address((int)opcode)}  {mnemonic,-8} {Instruction((int)opcode)}");
    }

    private void Code(TextWriter output)
    {
        var located = _debug.Locations.Where(l => l is not null).Distinct().ToList();
        var sourceWidth = Math.Min(MaxSourceWidth, located.Select(l => SourceText(l!).Length).DefaultIfEmpty(0).Max());
        var bytecodeWidth = Math.Min(MaxBytecodeWidth, located.SelectMany(l => Operations(l!)).Select(o => o.Length).DefaultIfEmpty(0).Max());
        var head = located.Count == 0 ? "" : $"{"Python".PadRight(sourceWidth)}  {"CPython bytecode".PadRight(bytecodeWidth)}  ";
        output.WriteLine($"\nCODE\n  {head}address bits      PySM");

        FunctionSymbol? function = null;
        CodeLocation? previous = null;
        for (var pc = Machine.ResetPc; pc < _image.Program.Length; pc++)
        {
            if (_debug.FunctionAt(pc) is { } here && here != function)
            {
                (function, previous) = (here, null);
                output.WriteLine($"\n{Describe(here)}:");
            }
            var location = _debug.LocationAt(pc);
            var source = location is null || previous is { } p && (p.File, p.Line) == (location.File, location.Line) ? "" : SourceText(location);
            var operations = location is null || location == previous ? [] : Operations(location);
            previous = location;

            var code = $"{InstructionText.Address(pc),-7} {_image.Program[pc]:X8}  {Instruction(pc)}";
            // One operation of the bytecode a row; the instruction stands beside the first.
            for (var row = 0; row == 0 || row < operations.Length; row++)
            {
                var line = located.Count == 0 ? code : $"{Column(row == 0 ? source : "", sourceWidth)}  {Column(row < operations.Length ? operations[row] : "", bytecodeWidth)}  {(row == 0 ? code : "")}";
                output.WriteLine($"  {line}".TrimEnd());
            }
        }
    }

    private void Statics(TextWriter output)
    {
        output.WriteLine("\nSTATICS");
        for (var address = 0; address < _image.Statics.Length; address++)
            output.WriteLine($"  {address,5}  {Show(_image.Statics[address])}{(_globals.TryGetValue(address, out var name) ? $"  ({name})" : "")}");
    }

    private void Heap(TextWriter output)
    {
        if (_image.Data.Length == 0) return;
        output.WriteLine("\nHEAP");
        for (var address = 0; address < _image.Data.Length; address++) output.WriteLine($"  {address,5}  {Show(_image.Data[address])}");
    }

    private void Symbols(TextWriter output)
    {
        if (_debug.Functions.Count == 0) return;
        output.WriteLine("\nSYMBOLS");
        foreach (var function in _debug.Functions)
            output.WriteLine($"  {InstructionText.Address(function.Start)}..{InstructionText.Address(function.End - 1)}  {function.End - function.Start,6}  {Describe(function)}");
        output.WriteLine("\nSIZES, instructions by module");
        foreach (var module in _debug.Functions.GroupBy(f => (f.Kind, f.Module)).OrderBy(g => g.Key.Kind).ThenBy(g => g.Key.Module, StringComparer.Ordinal))
            output.WriteLine($"  {module.Sum(f => f.End - f.Start),6}  {module.Key.Module} ({module.Key.Kind.ToString().ToLowerInvariant()})");
    }

    private static string Describe(FunctionSymbol function)
    {
        var module = function.Module.Length == 0 ? "" : $" ({function.Module})";
        var defaults = function.Entry - function.Start;
        return $"{function.Name}{module}{(defaults == 0 ? "" : $", entry {InstructionText.Address(function.Entry)} behind {defaults} defaults")}";
    }

    /// <summary>The instruction at the address, and what the jump's target and the statics among its operands are.</summary>
    public string Instruction(int pc)
    {
        var text = InstructionText.Format(_image.Program[pc], pc);
        var instruction = Isa.Instruction.Decode(_image.Program[pc]);
        if (!instruction.IsDefined) return text;
        var info = InstructionSet.Get(instruction.Opcode);
        var notes = new List<string>();
        if (info.Format == Format.Jump && _debug.FunctionAt(instruction.JumpTarget) is { } target && target != _debug.FunctionAt(pc)) notes.Add(target.Name);
        void Static(int address, bool isRead = true)
        {
            if (_globals.TryGetValue(address, out var name)) notes.Add(name);
            else if (isRead && address < _image.Statics.Length) notes.Add(Show(_image.Statics[address]));
        }
        if (info.HasOperandA && instruction.OperandA is { Kind: OperandKind.Static } a) Static(a.Value);
        if (info.HasOperandB && instruction.OperandB is { Kind: OperandKind.Static } b) Static(b.Value);
        if (info.Format == Format.StaticIn) Static(instruction.StaticInAddress);
        if (info.Format == Format.StaticOut || instruction.Opcode == Opcode.ClearStatic) Static(instruction.StaticOutAddress, isRead: false);
        return notes.Count == 0 ? text : $"{text,-24} ; {string.Join(", ", notes)}";
    }

    private string Show(Word word) => word.Tag switch
    {
        Tag.Func when _debug.FunctionAt(FuncWord.From(word.Payload).Entry) is { } function => $"function {function.Name}",
        Tag.Func => $"function at {InstructionText.Address(FuncWord.From(word.Payload).Entry)}",
        _ => word.ToString(),
    };

    private string SourceText(CodeLocation location) =>
        _debug.SourceLine(location) is { } line ? $"{location.Line,4}  {line.TrimEnd().Replace("\t", "    ")}" : location.Line > 0 ? $"{location.Line,4}" : "";

    private static string[] Operations(CodeLocation location) => location.Bytecode.Length == 0 ? [] : location.Bytecode.Split("; ");

    private static string Column(string text, int width) => text.Length <= width ? text.PadRight(width) : text[..(width - 1)] + "…";
}
