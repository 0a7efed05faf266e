using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// What a call with keywords, or one that fails, needs to know of a function: an object of its qualified name, its name, the names of its
/// parameters (a tuple), the count of its parameters that are positional-only, and for each default the value, or as a Raw word the static that holds it.
/// </summary>
internal static class Descriptors
{
    public static Word Make(Function function, DataSection data, StaticLayout statics) => data.Object(Tag.Object,
    [
        data.String(function.Code.QualifiedName),
        data.String(function.Code.Name),
        data.Tuple(function.Code.Locals.Take(function.Parameters).Select(l => data.String(l.Name))),
        Word.Int(function.Code.PositionalOnlyCount),
        .. function.Defaults.Select(d => (LinkWord)(d.Source.Static is { } slot ? new Word(Tag.Raw, (ulong)statics[slot]) : Word.Int(d.Source.Value))),
    ]);
}
