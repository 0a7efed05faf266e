using System.Text;
using System.Text.RegularExpressions;

namespace PyXL.Isa.Document;

/// <summary>The manual of the instruction set: the prose of <c>isa.template.md</c> with tables and diagrams made from the table.</summary>
public static partial class IsaDocument
{
    private static readonly (string Title, string Text, Opcode First, Opcode Last)[] Groups =
    [
        ("Binary operators", "Python's operators on ints, bools and floats. What does not fit, and every other pair of types, traps.", Opcode.Add, Opcode.Or),
        ("Augmented assignment", "The same operations under opcodes of their own, so that their trap handlers can look for `__iadd__` and its kin first.", Opcode.AddInPlace, Opcode.OrInPlace),
        ("Comparisons", "The result is a bool.", Opcode.Lt, Opcode.Next),
        ("Compare and branch", "Each comparison comes with its complement, which asks the same question and branches where the answer is no; it is not the opposite comparison, which would differ for NaN and for a program's own classes.", Opcode.BranchLt, Opcode.BranchNotGe),
        ("One operand", "", Opcode.ToFloat, Opcode.Retag),
        ("Square root", "", Opcode.SquareRoot, Opcode.SquareRoot),
        ("Pins, console, time", "Nothing lies between the instruction and the pin but its flip-flops.", Opcode.Cycles, Opcode.BranchPinLow),
        ("All pins at once", "", Opcode.PortRead, Opcode.PortDirection),
        ("Console input", "", Opcode.GetChar, Opcode.GetChar),
        ("Control", "", Opcode.Jump, Opcode.Enter),
        ("Calls", "", Opcode.Call, Opcode.Copy),
        ("Assignments to parts of objects", "", Opcode.SetItem, Opcode.SetAttribute),
        ("Stack memory by address", "", Opcode.LoadStatic, Opcode.SetLimit),
        ("Heap", "", Opcode.LoadWord, Opcode.GetCollector),
        ("Block moves", "Words between objects and the stack memory: see [below](#block-moves-1).", Opcode.MoveSource, Opcode.FillWords),
        ("Generators", "See [below](#generators-1).", Opcode.Yield, Opcode.Resume),
        ("Lookup cache", "", Opcode.FillCache, Opcode.Find),
    ];

    /// <summary>The text of <c>docs/isa.md</c>.</summary>
    public static string Render()
    {
        using var stream = typeof(IsaDocument).Assembly.GetManifestResourceStream("isa.template.md")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Placeholder().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), match => Fill(match.Groups[1].Value));
    }

    private static string Fill(string name) => name switch
    {
        "tags" => Tags(),
        "word" => Diagram(("tag", Word.Bits - 1, Word.PayloadBits), ("payload", Word.PayloadBits - 1, 0)),
        "func" => Diagram(
            ("complex", FuncWord.ComplexBit, FuncWord.ComplexBit), Named("required", FuncWord.RequiredLow, FuncWord.RequiredBits), Named("parameters", FuncWord.ParametersLow, FuncWord.ParametersBits),
            Named("frame size", FuncWord.FrameSizeLow, FuncWord.FrameSizeBits), Named("entry", PackedFields.PcLow, PackedFields.PcBits), Named("descriptor", 0, PackedFields.AddressBits)),
        "frame" => Diagram(
            Named("D", FrameWord.DestinationLow, FrameWord.DestinationBits), Named("kind", FrameWord.KindLow, FrameWord.KindBits), Named("FP", FrameWord.FramePointerLow, FrameWord.FramePointerBits),
            Named("return address", PackedFields.PcLow, PackedFields.PcBits), Named("descriptor", 0, PackedFields.AddressBits)),
        "reference" => Diagram(("size", 63, RefWord.SizeLow), ("0", RefWord.SizeLow - 1, PackedFields.AddressBits), Named("address", 0, PackedFields.AddressBits)),
        "header" => Diagram(("size", 63, 32), ("0", 31, 8), ("tag", 7, 0)),
        "kinds" => Kinds(),
        "formats" => string.Join("\n\n", FormatLayout.All.Select(Layout)),
        "instructions" => string.Join("\n\n", Groups.Select(Group)),
        "multiply" => $"{Timing.Multiply}",
        "divide" => $"{Timing.Divide}",
        "serial-multiply" => $"{Timing.SerialMultiply}",
        "serial-divide" => $"{Timing.SerialDivide}",
        "float-convert" => $"{Timing.FloatConvert}",
        "mispredict" => $"{Timing.MispredictPenalty}",
        "redirect" => $"{Timing.RedirectPenalty}",
        "trap" => $"{Timing.TrapPenalty}",
        "reset" => $"{Machine.ResetPc}",
        "reserve" => $"{Machine.StackReserve}",
        "pins" => $"{Machine.Pins}",
        "yield" => $"{Timing.Yield}",
        "resume" => $"{Timing.Resume}",
        "move-nothing" => $"{Timing.MoveNothing}",
        "generator-frame" => $"{Machine.GeneratorFrame}",
        "cache-entries" => $"{Machine.CacheEntries}",
        "count" => $"{InstructionSet.All.Count}",
        "program-depth" => $"{new Machine().ProgramDepth:N0}",
        "stack-depth" => $"{new Machine().StackDepth:N0}",
        "heap-depth" => $"{new Machine().HeapDepth:N0}",
        _ => throw new InvalidOperationException($"isa.template.md: nothing is called {{{{{name}}}}}"),
    };

    private static (string, int, int) Named(string name, int low, int bits) => (name, low + bits - 1, low);

    private static string Diagram(params (string, int, int)[] fields) => $"```text\n{BitDiagram.Draw(fields)}\n```";

    private static string Tags()
    {
        (Tag Tag, string Payload)[] rows =
        [
            (Tag.Unbound, "0: no value; the word of all zeroes"), (Tag.None, "0"), (Tag.NotImplemented, "0"), (Tag.Ellipsis, "0"), (Tag.Bool, "0 or 1"), (Tag.Int, "64-bit two's complement"),
            (Tag.Float, "IEEE 754 binary64"), (Tag.Raw, "data inside an object: characters, limbs; never a Python value"), (Tag.Header, "first word of an object"), (Tag.Frame, "a saved frame"),
            (Tag.Func, "a function"), (Tag.Str, "reference"), (Tag.Bytes, "reference"), (Tag.Tuple, "reference"), (Tag.List, "reference"), (Tag.Type, "reference to a class"), (Tag.Instance, "reference"), (Tag.Iterator, "reference"), (Tag.Generator, "reference"), (Tag.Object, "reference to an object whose layout only the runtime knows"),
        ];
        return "| Tag | Code | Payload |\n| --- | --- | --- |\n" + string.Join("\n", rows.Select(r => $"| {r.Tag} | `0x{(byte)r.Tag:X2}` | {r.Payload} |"));
    }

    private static string Kinds()
    {
        (ReturnKind Kind, string Meaning)[] rows =
        [
            (ReturnKind.Value, "the result goes to D: a local of the caller, or 127, pushed"),
            (ReturnKind.BranchIfTrue, "branch by D, an offset from the instruction that trapped, where bit 0 of the result's payload is 1; nothing is stored"),
            (ReturnKind.BranchIfFalse, "likewise where it is 0"),
            (ReturnKind.Discard, "nowhere"),
        ];
        return "| Kind | Code | Result |\n| --- | --- | --- |\n" + string.Join("\n", rows.Select(r => $"| {r.Kind} | {(int)r.Kind} | {r.Meaning} |"));
    }

    private static string Layout(FormatLayout layout)
    {
        var fields = layout.Fields.Select(f => (f.Name, f.High, f.Low)).Prepend(("opcode", 31, Instruction.OpcodeLow));
        var ranges = layout.Fields.Where(f => f.Name != "0" && (f.Min != 0 || f.Max != (1 << f.Bits) - 1)).Select(f => $"`{f.Name}` is {f.Min} to {f.Max}").ToList();
        var users = InstructionSet.All.Where(i => i.Format == layout.Format).Select(i => i.Mnemonic).ToList();
        var list = users.Count <= 9 ? string.Join(", ", users) : $"{string.Join(", ", users.Take(8))} and {users.Count - 8} more";
        return $"**{layout.Format}**: `{list}`, written `{users[0]} {layout.Syntax}`{(ranges.Count == 0 ? "" : "; " + string.Join(", ", ranges))}\n\n```text\n{BitDiagram.Draw(fields)}\n```";
    }

    private static string Group((string Title, string Text, Opcode First, Opcode Last) group)
    {
        var text = new StringBuilder($"### {group.Title}\n\n");
        if (group.Text.Length > 0) text.Append(group.Text).Append("\n\n");
        text.Append("| Instruction | Opcode | Cycles | Float cycles | What it does | Traps where |\n| --- | --- | --- | --- | --- | --- |");
        foreach (var info in InstructionSet.All.Where(i => i.Opcode >= group.First && i.Opcode <= group.Last).OrderBy(i => i.Opcode))
        {
            var traps = info.Traps.Length == 0 ? "never" : info.Traps;
            text.Append($"\n| `{info.Mnemonic} {FormatLayout.Of(info.Format).Syntax}` | `0x{(byte)info.Opcode:X2}` {info.Format} | {Cycles(info)} | {FloatCycles(info)} | {info.Summary.Replace("|", "\\|")} | {traps} |");
        }
        return text.ToString();
    }

    private static string Cycles(InstructionInfo info) => info switch
    {
        { IsConditionalBranch: true } => $"{info.Cycles}, {info.Cycles + Timing.MispredictPenalty} against the guess",
        { Opcode: Opcode.PutChar or Opcode.GetChar } => $"{info.Cycles} and the console's wait",
        { Time.Length: > 0 } => $"{info.Cycles}; {info.Time}",
        _ when info.Traps.StartsWith("always") => $"{1 + Timing.TrapPenalty} to the vector",
        _ => $"{info.Cycles + (info.RestartsFetch ? Timing.RedirectPenalty : 0)}",
    };

    private static string FloatCycles(InstructionInfo info)
    {
        if (info.FloatCycles == 0) return "";
        int floats = info.CyclesFor(true, false), mixed = info.CyclesFor(true, true);
        return info.HasOperandA ? $"{floats}, mixed {mixed}" : $"{floats}";
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Placeholder();
}
