using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>The runtime's classes as objects of the image: see docs/runtime.md, TYPE.</summary>
internal sealed class KernelClasses(ProgramUnit program, Linker linker, Func<Function, LinkWord> functionWord)
{
    private const int TypeWords = 13;

    private static readonly (Tag Tag, string Class)[] Tags =
    [
        (Tag.None, "NoneType"), (Tag.NotImplemented, "NotImplementedType"), (Tag.Ellipsis, "ellipsis"), (Tag.Bool, "bool"), (Tag.Int, "int"), (Tag.Float, "float"),
        (Tag.Func, "function"), (Tag.Str, "str"), (Tag.Bytes, "bytes"), (Tag.Tuple, "tuple"), (Tag.List, "list"), (Tag.Dict, "dict"), (Tag.Set, "set"), (Tag.FrozenSet, "frozenset"),
        (Tag.BigInt, "int"), (Tag.Complex, "complex"), (Tag.Range, "range"), (Tag.Slice, "slice"), (Tag.Cell, "cell"), (Tag.Method, "method"), (Tag.Type, "type"),
        (Tag.ByteArray, "bytearray"), (Tag.MemoryView, "memoryview"), (Tag.Generator, "generator"), (Tag.Module, "module"),
    ];

    /// <summary>The table's index of a tag.</summary>
    private static int Index(Tag tag) => (byte)tag < 16 ? (byte)tag : (byte)tag - 0x70;

    /// <summary>The tag whose values the class's are; Unbound for none.</summary>
    public static Tag TagOf(string name) => name == "bool" ? Tag.Bool : Tags.FirstOrDefault(t => t.Class == name).Tag;

    public static string? ClassOf(Tag tag) => Tags.FirstOrDefault(t => t.Tag == tag).Class;

    /// <summary>Gives every class of the program its place, and then its contents.</summary>
    public void Link()
    {
        var classes = program.Classes.ToList();
        foreach (var made in classes)
        {
            var address = linker.AddObject(Enumerable.Repeat((LinkWord)Word.None, TypeWords));
            made.Slot.Initial = new RefWord(address, TypeWords).ToWord(Tag.Type);
        }
        foreach (var made in classes) Fill(made);
    }

    /// <summary>Classes of the values that have a tag of their own.</summary>
    public Word Table()
    {
        var table = new LinkWord[Tags.Max(t => Index(t.Tag)) + 1];
        Array.Fill(table, Word.None);
        foreach (var (tag, name) in Tags)
        {
            if (program.KernelClass(name) is { } found && program.Classes.Contains(found)) table[Index(tag)] = found.Slot.Initial;
        }
        return program.Data.Object(Tag.Object, table);
    }

    /// <summary>The function that each of these classes has by a name, None where there is none: a program cannot change them, so that no lookup is needed.</summary>
    public Word Methods(string name)
    {
        var table = new LinkWord[Tags.Max(t => Index(t.Tag)) + 1];
        Array.Fill(table, Word.None);
        foreach (var (tag, made) in Tags)
        {
            if (program.KernelClass(made) is not { } found || !program.Classes.Contains(found)) continue;
            foreach (var (member, value) in program.LinkedMembers(found))
            {
                if (member == name && value is FunctionValue { Function: var function }) table[Index(tag)] = functionWord(function);
            }
        }
        return program.Data.Object(Tag.Object, table);
    }

    private void Fill(KernelClass made)
    {
        LinkWord Text(string text) => program.Data.String(text);
        LinkWord Tuple(IEnumerable<KernelClass> classes) => program.Data.Object(Tag.Tuple, [.. classes.Select(c => c.Slot.Initial)]);
        var isPlain = made.NativeTag == Tag.Unbound;
        var attributes = program.LinkedMembers(made).SelectMany(m => new[] { Text(m.Name), Content(m.Name, m.Value) }).ToList();
        if (attributes.Count == 0) attributes = [Word.None, Word.None];
        var address = RefWord.From(made.Slot.Initial.Resolve(_ => 0, _ => 0).Payload).Address;
        linker.SetObject(address,
        [
            new HeaderWord(Tag.Type, TypeWords).ToWord(),
            program.KernelClass("type")!.Slot.Initial,
            Text(made.VisibleName), Text(made.VisibleName), Text(made.Module),
            Tuple(made.Bases), Tuple(made.Mro),
            program.Data.Object(Tag.Object, attributes),
            Word.Int(made.Flags), Word.Int(made.Words), Word.Int(isPlain ? 0 : (byte)made.NativeTag),
            Word.None, Word.None,
        ]);
    }

    private LinkWord Content(string name, Value value)
    {
        switch (value)
        {
            case FunctionValue { Function: var function }: return functionWord(function);
            case ClassValue { Class: var other }: return other.Slot.Initial;
            case ConstantValue { Constant: var constant }: return program.WordOf(constant);
            case WordValue { Word: var word }: return word;
            case DescriptorValue descriptor:
                LinkWord Part(Function? part) => part is null ? Word.None : functionWord(part);
                return program.Data.Object(Tag.Instance, [program.KernelClass(descriptor.Kind)!.Slot.Initial, Word.None, Part(descriptor.Getter), Part(descriptor.Setter), Part(descriptor.Deleter), Word.None, program.Data.String(name)]);
            default: throw new InvalidOperationException($"{value} cannot be in a class of the runtime");
        }
    }
}
