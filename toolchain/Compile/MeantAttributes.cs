using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// What the program's attributes may have been meant to be where a built-in type does not have them. The image holds only the methods that are mentioned,
/// so that these are found when it is made: an object of triples (attribute, name of the type, nearest name that the type has).
/// </summary>
internal static class MeantAttributes
{
    public static Word Table(ProgramUnit program, ModuleSet modules)
    {
        var asked = modules.Functions.Values.Where(f => f.Module.Kind == ModuleKind.User).SelectMany(f => f.Decoded.Instructions)
            .Where(i => i.Op is StackOp.LoadAttribute or StackOp.LoadMethod).Select(i => i.Name).Distinct().Order(StringComparer.Ordinal).ToList();
        var words = new List<LinkWord>();
        foreach (var made in program.Classes.Where(c => c.NativeTag != Tag.Unbound).OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            var names = made.Mro.SelectMany(c => c.Visible).Select(m => m.Name).Distinct().Order(StringComparer.Ordinal).ToList();
            foreach (var name in asked.Where(n => !names.Contains(n)))
                if (Suggestion.Nearest(name, names) is { } nearest) words.AddRange([program.Data.String(name), program.Data.String(made.VisibleName), program.Data.String(nearest)]);
        }
        return program.Data.Object(Tag.Object, words.Count > 0 ? words : [Word.None, Word.None, Word.None]);
    }
}
