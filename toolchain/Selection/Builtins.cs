using PyXL.Isa;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>CPython's built-in names, and how calls of those that are supported compile.</summary>
internal static class Builtins
{
    public const string Annotations = "__annotations__";

    /// <summary>Console channel of standard output.</summary>
    private const int Output = 1;

    /// <summary>Strings up to this length are printed by as many PUTC.</summary>
    private const int MaxInlineString = 2;

    /// <summary>Names whose call without arguments looks at the variables of the function around it.</summary>
    public static bool LooksAtLocals(string name) => name is "locals" or "vars" or "dir";

    /// <summary>Every name in CPython 3.11's module builtins.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(
    (
        "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError "
        + "ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError "
        + "Exception ExceptionGroup False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning "
        + "IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None "
        + "NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError "
        + "ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError "
        + "TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError "
        + "Warning ZeroDivisionError __build_class__ __debug__ __doc__ __import__ __loader__ __name__ __package__ __spec__ abs aiter all anext any ascii bin bool "
        + "breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format "
        + "frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open "
        + "ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip"
    ).Split(' '));

    private static readonly Dictionary<string, Value> Supported = new KnownCallable[]
    {
        new("print", Print) { IsBuiltin = true, Compiles = (f, call) => !f.Program.UsesName("stdout") && call.Names.All(n => n is "sep" or "end" or "flush") && f.HasConstantNames(call) },
        new("range", (f, site) => f.Range(site)) { IsBuiltin = true, Compiles = (f, call) => f.IsLoopOver(call) },
        new("bool", (f, site) => f.Result(Opcode.Bool, b: f.Use(f.Materialise(site.Arguments[0])))) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 1 && call.Names.Count == 0 },
        new("type", (f, site) => f.CallRuntime("type_of", f.HideAll(site.Arguments))) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 1 && call.Names.Count == 0 },
        new("min", (f, site) => f.CallProgram(IsOfTwo(site) ? "least_of_two" : "least_of", f.HideAll(site.Arguments))) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 2 && call.Names.Count == 0 || IsByKey(call) },
        new("max", (f, site) => f.CallProgram(IsOfTwo(site) ? "greatest_of_two" : "greatest_of", f.HideAll(site.Arguments))) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 2 && call.Names.Count == 0 || IsByKey(call) },
        new("sorted", (f, site) => f.CallProgram("sorted_by", f.HideAll(site.Arguments))) { IsBuiltin = true, Compiles = (_, call) => IsByKey(call) },
        new("super", (f, _) => f.Super()) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 0 },
        new("globals", (f, _) => f.Globals()) { Compiles = (_, call) => call.Argument == 0 },
        new("locals", (f, _) => f.Locals()) { Compiles = (_, call) => call.Argument == 0 },
        new("vars", (f, _) => f.Locals()) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 0 },
        new("dir", (f, _) => f.CallRuntime("sorted_names", f.Hide(f.Locals()))) { IsBuiltin = true, Compiles = (_, call) => call.Argument == 0 },
        // Only in annotations of variables.
        new(Annotations, (f, site) => f.Refuse($"{site.Callee}()")),
    }.ToDictionary(c => c.Name, Value (c) => c);

    /// <summary>Whether a call has an iterable alone, or with a key by name.</summary>
    private static bool IsByKey(StackInstruction call) => call.Argument == 1 && call.Names.Count == 0 || call.Argument == 2 && call.Names is ["key"];

    private static bool IsOfTwo(CallSite site) => site.Positional == 2;

    /// <summary>Why a built-in name is refused.</summary>
    public static string Reason(string name) => name switch
    {
        "eval" or "exec" or "compile" => $"{name} of source text that is not known when the program is compiled",
        "__import__" => "__import__ (modules are found when the program is compiled: write an import statement)",
        "open" or "help" or "breakpoint" => $"{name}, which needs an operating system,",
        _ => $"built-in {name}",
    };

    /// <summary>What a built-in name stands for, or null where it is not supported.</summary>
    public static Value? Find(string name) => Supported.GetValueOrDefault(name);

    /// <summary>A call that the runtime's function of the same parameters does.</summary>
    public static Value OfRuntime(FunctionSelector f, CallSite site, string function, int least, int most)
    {
        var arguments = f.HideAll(site.Arguments);
        return site.Names.Count == 0 && arguments.Length >= least && arguments.Length <= most
            ? f.CallRuntime(function, arguments)
            : f.Refuse($"{site.Callee} with these arguments");
    }

    private static Value Print(FunctionSelector f, CallSite site)
    {
        var values = f.CheckAll(site.Arguments.ToList().ConvertAll(f.Materialise));
        string separator = " ", end = "\n";
        for (var i = 0; i < site.Names.Count; i++)
        {
            var value = values[site.Positional + i];
            string? text = value switch
            {
                ConstantValue { Constant: PyConstant.Str s } => s.Value,
                ConstantValue { Constant: PyConstant.None } => site.Names[i] == "end" ? "\n" : " ",
                _ => null,
            };
            switch (site.Names[i])
            {
                case "sep" when text is not null: separator = text; break;
                case "end" when text is not null: end = text; break;
                case "flush" when value is ConstantValue: break;
                default: return f.Refuse($"print with {site.Names[i]}=, or with a value there that is not constant");
            }
        }
        for (var i = 0; i < site.Positional; i++)
        {
            if (i > 0) PrintText(f, separator);
            if (values[i] is ConstantValue { Constant: PyConstant.Str s }) PrintText(f, s.Value);
            else f.RunRuntime("print_value", values[i]);
        }
        PrintText(f, end);
        return ConstantValue.None;
    }

    /// <summary>Whether the text has half of a surrogate pair, which UTF-8 cannot encode.</summary>
    private static bool HasHalves(string text) => Enumerable.Range(0, text.Length).Any(i => IsHalf(text, i));

    private static bool IsHalf(string text, int index)
    {
        if (!char.IsSurrogate(text[index])) return false;
        var first = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return first < 0 || first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1]);
    }

    private static void PrintText(FunctionSelector f, string text)
    {
        if (text.Length <= MaxInlineString && text.All(char.IsAscii))
        {
            foreach (var c in text) f.Emit(Opcode.PutChar, b: Source.Imm(c), field: Output);
        }
        else f.RunRuntime(HasHalves(text) ? "print_value" : "print_text", new ConstantValue(new PyConstant.Str(text)));
    }
}
