using System.Globalization;
using System.Text.RegularExpressions;
using PyXL.Isa;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>Modules whose functions are instructions: PyXL's intrinsics, MicroPython's clock, and what the runtime is written with.</summary>
internal static partial class IntrinsicModules
{
    private static readonly KnownModule PyxlIntrinsics = new("compiler.intrinsics", PyxlMember);

    /// <summary>Modules that any program can import.</summary>
    public static IReadOnlyDictionary<string, KnownModule> Public { get; } = new KnownModule[]
    {
        PyxlIntrinsics,
        new("compiler", name => name == "intrinsics" ? new ModuleValue(PyxlIntrinsics) : null),
        MachineModule.Instance,
        new("builtins", name => Builtins.Names.Contains(name) ? new KnownCallable(name, (f, site) => f.Refuse($"builtins.{site.Callee}()")) { IsBuiltin = true, Compiles = (_, _) => false } : null),
        new(Time, TimeMember),
    }.ToDictionary(m => m.Name);

    /// <summary>Whether the library has the module too, with what is more than an instruction.</summary>
    public static bool IsInLibrary(string name) => name == Time || name == MachineModule.Instance.Name;

    private const string Time = "time";

    // The words that stand for the end of an iteration, and for nothing found.
    private const ulong EndMark = Machine.EndMark, MissingMark = 0xE0E;

    /// <summary>The runtime's own.</summary>
    public static KnownModule Runtime { get; } = new("__pysm", RuntimeMember);

    [GeneratedRegex(@"^pyxl_(write|read)_gpio_pin([0-9]{1,9})$")]
    private static partial Regex PyxlPin();

    private static KnownCallable? PyxlMember(string name)
    {
        switch (name)
        {
            case "pyxl_get_cycle_counter": return Operation(name, Opcode.Cycles, 0);
            case "pyxl_read_gpio_port": return Operation(name, Opcode.PortRead, 0);
            case "pyxl_write_gpio_port": return Operation(name, Opcode.PortWrite, 2);
            case "pyxl_set_gpio_direction": return Operation(name, Opcode.PortDirection, 2);
            case "pyxl_put_char": return new(name, PutChar);
        }
        var match = PyxlPin().Match(name);
        if (!match.Success) return null;
        var number = long.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        var writes = match.Groups[1].Value == "write";
        return new(name, (f, site) =>
        {
            if (MachineModule.PinNumber(f, number) is not { } pin) return ConstantValue.None;
            if (site.Names.Count > 0 || site.Arguments.Count != (writes ? 1 : 0)) return f.Refuse($"{name} with {site.Arguments.Count} arguments");
            if (!writes) return f.Result(Opcode.PinRead, field: pin);
            // The boot code makes it an output.
            f.Program.OutputPins.Add(pin);
            f.Emit(Opcode.PinWrite, b: f.Use(site.Arguments[0]), field: pin);
            return ConstantValue.None;
        });
    }

    // Standard output takes the low eight bits.
    private static Value PutChar(FunctionSelector f, CallSite site)
    {
        if (site.Names.Count > 0 || site.Arguments.Count != 1) return f.Refuse($"pyxl_put_char with {site.Arguments.Count} arguments");
        // PUTC takes any word; this traps for what is no int.
        f.Emit(Opcode.Index, b: f.Use(site.Arguments[0]));
        f.Emit(Opcode.PutChar, b: Source.Pop, field: 1);
        return ConstantValue.None;
    }

    private static KnownCallable? TimeMember(string name) => name switch
    {
        "ticks_cpu" => Operation("time.ticks_cpu", Opcode.Cycles, 0),
        "ticks_us" or "ticks_ms" => new($"time.{name}", (f, site) => Builtins.OfRuntime(f, site, name, 0, 0)),
        "sleep_us" or "sleep_ms" => new($"time.{name}", (f, site) => Builtins.OfRuntime(f, site, name, 1, 1)),
        "ticks_diff" => Operation("time.ticks_diff", Opcode.Sub, 2),
        "ticks_add" => Operation("time.ticks_add", Opcode.Add, 2),
        _ => null,
    };

    private static Value? RuntimeMember(string name) => name switch
    {
        "Pin" => MachineModule.PinClass,
        "tag_of" => Operation(name, Opcode.TagOf, 1),
        "port_read" => Operation(name, Opcode.PortRead, 0),
        "port_write" => Operation(name, Opcode.PortWrite, 2),
        "port_direction" => Operation(name, Opcode.PortDirection, 2),
        "to_float" => Operation(name, Opcode.ToFloat, 1),
        "to_int" => Operation(name, Opcode.Truncate, 1),
        "square_root" => Operation(name, Opcode.SquareRoot, 1),
        "load_stack" => Operation(name, Opcode.LoadStack, 1),
        "load_callee" => new KnownCallable(name, (f, site) =>
        {
            var load = f.Result(Opcode.LoadStack, b: f.Use(f.Materialise(site.Arguments[0])));
            load.Producer!.IsCallee = true;
            return load;
        }),
        "store_stack" => Operation(name, Opcode.StoreStack, 2),
        "load_word" => Operation(name, Opcode.LoadWord, 2),
        "store_word" => new KnownCallable(name, (f, site) =>
        {
            if (site.Arguments is [not PushedValue, not PushedValue, PushedValue])
            {
                // Where it needs no instruction of its own, the value may be Unbound.
                f.Emit(Opcode.StoreWord, f.Use(f.Materialise(site.Arguments[0])), f.Use(site.Arguments[1]));
                return ConstantValue.None;
            }
            var arguments = f.HideAll(site.Arguments.ToList().ConvertAll(f.Materialise));
            f.Emit(Opcode.Copy, b: f.Use(arguments[2]));
            f.Emit(Opcode.StoreWord, f.Use(arguments[0]), f.Use(arguments[1]));
            return ConstantValue.None;
        }),
        "copy_words" => Move(name, Opcode.MoveWords, a => (a[2], a[3], a[4], a[0], a[1]), 5),
        "copy_from_stack" => Move(name, Opcode.MoveWords, a => (ConstantValue.Int(0), a[2], a[3], a[0], a[1]), 4),
        "copy_to_stack" => Move(name, Opcode.MoveWords, a => (a[1], a[2], a[3], ConstantValue.Int(0), a[0]), 4),
        "copy_in_stack" => Move(name, Opcode.MoveWords, a => (ConstantValue.Int(0), a[1], a[2], ConstantValue.Int(0), a[0]), 3),
        "fill_words" => Move(name, Opcode.FillWords, a => (a[3], ConstantValue.Int(0), a[2], a[0], a[1]), 4),
        "resume_frame" => Operation(name, Opcode.Resume, 2),
        "check_values" => new KnownCallable(name, (f, site) =>
        {
            f.Emit(Opcode.Is, f.Use(f.Materialise(site.Arguments[0])), f.Use(f.Materialise(site.Arguments[1])), f.NewHidden()).ChecksValues = true;
            return ConstantValue.None;
        }),
        "retag" => new KnownCallable(name, (f, site) => f.Result(Opcode.Retag, b: f.Use(f.Materialise(site.Arguments[1])), field: Number(site.Arguments[0]))),
        "new" => new KnownCallable(name, (f, site) => f.Result(Opcode.New, b: f.Use(site.Arguments[1]), field: Number(site.Arguments[0]))),
        "END" => new WordValue(new Word(Tag.Raw, EndMark)),
        "MISSING" => new WordValue(new Word(Tag.Raw, MissingMark)),
        "unbound" => new KnownCallable(name, (f, _) => f.Result(Opcode.Retag, b: Source.Imm(0), field: (int)Tag.Unbound)),
        "type_for_tag" => new KnownCallable(name, (f, site) => f.CallRuntime("class_of_tag", f.Materialise(site.Arguments[0]))),
        "handled_exception" => new KnownCallable(name, (f, _) => new GlobalValue(f.Program.RuntimeVariable("handled"))),
        // Where nothing reads the console's input, it is left alone: a terminal's, too.
        "read_console" or "use_input" => new KnownCallable(name, (f, site) =>
        {
            var arguments = f.HideAll(site.Arguments);
            return f.Program.ReadsInput ? f.CallRuntime(name, arguments) : ConstantValue.None;
        }),
        // names(text): whether the program, or the library it imports, has the name in its code. It is known when the program is compiled, and links nothing.
        "names" => new KnownCallable(name, (f, site) => new ConstantValue(new PyConstant.Bool(f.Program.UsesName(((PyConstant.Str)((ConstantValue)site.Arguments[0]).Constant).Value)))),
        "item_of_view" => new KnownCallable(name, (f, site) => f.CallRuntime("item_at", f.HideAll(site.Arguments))),
        "put_item_of_view" => new KnownCallable(name, (f, site) => f.CallRuntime("put_item", f.HideAll(site.Arguments))),
        "use_output" or "write_text" or "mark_awaited" => new KnownCallable(name, (f, site) => f.CallRuntime(name, f.HideAll(site.Arguments))),
        "fill_cache" => new KnownCallable(name, (f, site) =>
        {
            var arguments = f.HideAll(site.Arguments.ToList().ConvertAll(f.Materialise));
            f.Emit(Opcode.Copy, b: f.Use(arguments[2]));
            f.Emit(Opcode.FillCache, f.Use(arguments[0]), f.Use(arguments[1]));
            return ConstantValue.None;
        }),
        "flush_cache" => new KnownCallable(name, (f, _) =>
        {
            f.Emit(Opcode.FlushCache, b: Source.Imm(0));
            return ConstantValue.None;
        }),
        "lookup" => Operation(name, Opcode.Find, 2),
        "advance" => Operation(name, Opcode.Next, 1),
        "get_collector" => Operation(name, Opcode.GetCollector, 1),
        "set_collector" => new KnownCallable(name, (f, site) =>
        {
            f.Emit(Opcode.SetCollector, f.Use(site.Arguments[0]), f.Use(site.Arguments[1]));
            return ConstantValue.None;
        }),
        "raw_is" => Operation(name, Opcode.Is, 2),
        "put_char" => new KnownCallable(name, (f, site) =>
        {
            f.Emit(Opcode.PutChar, b: f.Use(site.Arguments[1]), field: Number(site.Arguments[0]));
            return ConstantValue.None;
        }),
        "get_char" => Operation(name, Opcode.GetChar, 0),
        "frame_pointer" => Operation(name, Opcode.FramePointer, 0),
        "cycles" => Operation(name, Opcode.Cycles, 0),
        "set_limit" => Operation(name, Opcode.SetLimit, 1),
        "halt" => Operation(name, Opcode.Halt, 1),
        "tail_call" => Operation(name, Opcode.TailCall, 2),
        "resume_at" => new KnownCallable(name, (f, site) =>
        {
            f.Emit(Opcode.TailCall, f.Use(f.Materialise(site.Arguments[0])), Source.Imm(0)).IsForGood = true;
            return ConstantValue.None;
        }),
        "hand_over" => new KnownCallable(name, HandOver),
        _ => Enum.TryParse<LinkSymbol>(name.Replace("_", ""), ignoreCase: true, out var symbol) ? new LinkValue(symbol) : null,
    };

    /// <summary>hand_over(area, function, ...): enters the function with the arguments in the stack slot, in place of this frame.</summary>
    private static ConstantValue HandOver(FunctionSelector f, CallSite site)
    {
        var values = f.HideAll(site.Arguments.ToList().ConvertAll(f.Materialise));
        var area = f.Use(values[0]);
        var callee = ((FunctionValue)values[1]).Function;
        f.Emit(Opcode.StoreStack, area, f.Use(values[1]), callee: callee);
        Source[] arguments = [.. values.Skip(2).Select(f.Use)];
        for (var i = 0; i < arguments.Length; i++)
        {
            f.Emit(Opcode.Add, area, Source.Imm(i + 1));
            f.Emit(Opcode.StoreStack, Source.Pop, arguments[i]);
        }
        f.Emit(Opcode.TailCall, area, Source.Imm(arguments.Length), callee: callee).Arguments = arguments;
        return ConstantValue.None;
    }

    /// <summary>A block move or fill.</summary>
    /// <param name="operands">Which arguments are operands A and B of BSRC, the count, and operands A and B of the move.</param>
    private static KnownCallable Move(string name, Opcode opcode, Func<Value[], (Value Source, Value Start, Value Count, Value Target, Value To)> operands, int count) => new(name, (f, site) =>
    {
        var arguments = f.HideAll(site.Arguments.ToList().ConvertAll(f.Materialise));
        if (arguments.Length != count) return f.Refuse($"{name} with {arguments.Length} arguments");
        var (source, start, words, target, to) = operands(arguments);
        f.Emit(Opcode.MoveSource, f.Use(source), f.Use(start));
        f.Emit(Opcode.Copy, b: f.Use(words));
        f.Emit(opcode, f.Use(target), f.Use(to));
        return ConstantValue.None;
    });

    private static int Number(Value value) => value is ConstantValue { Constant: PyConstant.Int { Value: var number } } ? (int)number : throw new InvalidOperationException($"an intrinsic needs a constant: {value}");

    /// <summary>A function that is one instruction.</summary>
    private static KnownCallable Operation(string name, Opcode opcode, int operands) => new(name, (f, site) =>
    {
        if (site.Names.Count > 0 || site.Arguments.Count != operands)
        {
            f.HideAll(site.Arguments);
            return f.Refuse($"{name} with {site.Arguments.Count} arguments");
        }
        var arguments = site.Arguments.ToList().ConvertAll(f.Materialise);
        Source a = operands > 1 ? f.Use(arguments[0]) : default, b = operands > 0 ? f.Use(arguments[^1]) : default;
        if (InstructionSet.Get(opcode).HasDestination) return f.Result(opcode, a, b);
        f.Emit(opcode, a, b);
        return ConstantValue.None;
    });
}
