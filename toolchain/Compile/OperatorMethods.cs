namespace PyXL.Toolchain.Compile;

/// <summary>Methods of built-in types that CPython calls slot wrappers: those behind operators and statements. The others are plain methods.</summary>
internal static class OperatorMethods
{
    private static readonly HashSet<string> Names =
    [
        .. (
            "init repr str hash call getattribute setattr delattr get set delete iter next await aiter anext len getitem setitem delitem contains lt le eq ne gt ge neg pos abs bool invert int float index "
            + string.Join(' ', "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".Split(' ').SelectMany(n => new[] { n, "r" + n, "i" + n }))
        ).Split(' ').Select(n => $"__{n}__"),
    ];

    // CPython has these as methods, too, and that is what their types have.
    private static readonly HashSet<string> Methods = ["list.__getitem__", "dict.__getitem__", "dict.__contains__", "set.__contains__", "frozenset.__contains__"];

    /// <param name="qualifiedName">Such as <c>int.__add__</c>.</param>
    public static bool Has(string qualifiedName) => Names.Contains(qualifiedName[(qualifiedName.IndexOf('.') + 1)..]) && !Methods.Contains(qualifiedName);
}
