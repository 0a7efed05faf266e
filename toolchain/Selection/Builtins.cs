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
        new("print", Print),
        new("range", (f, site) => f.Range(site)),
        new("abs", (f, site) => OfRuntime(f, site, "builtin_abs", 1, 1)),
        new("min", (f, site) => Extreme(f, site, "lesser")),
        new("max", (f, site) => Extreme(f, site, "greater")),
        new("pow", (f, site) => OfRuntime(f, site, "builtin_pow", 2, 3)),
        new("int", (f, site) => OfRuntime(f, site, "builtin_int", 0, 1)),
        new("bool", (f, site) => site is { Arguments: [var value], Names: [] } ? f.Result(Opcode.Bool, b: f.Use(value)) : f.Refuse("bool with other than one argument")),
        new("divmod", DivMod),
        // Only in annotations.
        new(Annotations, Refused),
        new("str", Refused),
        new("float", Refused),
        new("bytes", Refused),
        new("object", Refused),
    }.ToDictionary(c => c.Name, Value (c) => c);

    /// <summary>What a built-in name stands for, or null where it is not supported.</summary>
    public static Value? Find(string name) => Supported.GetValueOrDefault(name);

    private static Value Refused(FunctionSelector f, CallSite site)
    {
        f.HideAll(site.Arguments);
        return f.Refuse($"{site.Callee}()");
    }

    /// <summary>A call that the runtime's function of the same parameters does.</summary>
    public static Value OfRuntime(FunctionSelector f, CallSite site, string function, int least, int most)
    {
        var arguments = f.HideAll(site.Arguments);
        return site.Names.Count == 0 && arguments.Length >= least && arguments.Length <= most
            ? f.CallRuntime(function, arguments)
            : f.Refuse($"{site.Callee} with these arguments");
    }

    /// <summary>min and max of two arguments or more: pair by pair.</summary>
    private static Value Extreme(FunctionSelector f, CallSite site, string ofTwo)
    {
        var arguments = f.CheckAll(site.Arguments);
        if (arguments.Length < 2 || site.Names.Count > 0) return f.Refuse($"{site.Callee} of other than two or more arguments");
        return arguments.Skip(1).Aggregate(arguments[0], (best, next) => f.CallRuntime(ofTwo, f.Hide(best), next));
    }

    private static Value DivMod(FunctionSelector f, CallSite site)
    {
        var arguments = f.HideAll(site.Arguments);
        if (arguments.Length != 2 || site.Names.Count > 0) return f.Refuse("divmod with other than two arguments");
        var quotient = f.Hide(f.CallRuntime("divmod_quotient", arguments));
        var remainder = f.Hide(f.Result(Opcode.Mod, f.Use(arguments[0]), f.Use(arguments[1])));
        return new TupleValue([quotient, remainder]);
    }

    private static Value Print(FunctionSelector f, CallSite site)
    {
        var values = f.CheckAll(site.Arguments);
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

    private static void PrintText(FunctionSelector f, string text)
    {
        if (text.Length <= MaxInlineString && text.All(char.IsAscii))
        {
            foreach (var c in text) f.Emit(Opcode.PutChar, b: Source.Imm(c), field: Output);
        }
        else f.RunRuntime("print_value", new ConstantValue(new PyConstant.Str(text)));
    }
}
