using PyXL.Isa;
using PyXL.Toolchain.Assembly;
using PyXL.Toolchain.Image;
using PyXL.Toolchain.Inlining;
using PyXL.Toolchain.Lowering;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Reach;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// From a Python file to an image: python3 makes the bytecode, a decoder turns it into stack operations, instruction selection
/// folds these into PySM, and the linker puts program, runtime and data together.
/// </summary>
public static class Compiler
{
    /// <summary>How much more a use of a static counts in the program than in the runtime.</summary>
    private const long UserFactor = 64;

    /// <param name="path">A <c>.py</c> or <c>.pyc</c> file; modules that it imports are looked for beside it.</param>
    /// <exception cref="CompileException">The program uses what is not supported, or does not fit the machine; every reason that was found.</exception>
    /// <exception cref="PythonSyntaxException">CPython refuses a source file.</exception>
    /// <exception cref="PycException">There is no CPython 3.11, or a <c>.pyc</c> is corrupt.</exception>
    public static ProgramImage Compile(string path, CompileOptions? options = null)
    {
        options ??= new CompileOptions();
        var diagnostics = new Diagnostics();
        var linker = new Linker();
        var modules = ModuleSet.Load(path, diagnostics, options.Warn);
        var program = new ProgramUnit(modules, linker, diagnostics) { Reasons = options.Reasons };
        program.SelectModules();
        var call = options.CallFunction is { } name ? Called(program, modules.Main, name, options.Bare) : ((StaticSlot, StaticSlot?)?)null;
        diagnostics.ThrowIfAny();
        var code = Reached(options, modules, program, linker, call, out var stack);
        if (options.Bare) MachineLimits.RefuseRuntime(program, code, diagnostics);
        if (options.Machine is { HasFloats: false }) MachineLimits.RefuseFloats(program, code, diagnostics);
        diagnostics.ThrowIfAny();

        Machine[] machines = options.Machine is { } given ? [given] : [.. Machine.Named.Select(n => n.Machine).Where(m => m == Machine.Large || SurelyFits(m, code, stack))];
        try
        {
            return Link(machines, options, modules, program, linker, code, call);
        }
        catch (ImageException e)
        {
            throw new CompileException(new Diagnostic(path, 0, e.Message));
        }
    }

    /// <summary>Statics with the function to call and with the runtime's that prints its result, if any does.</summary>
    private static (StaticSlot, StaticSlot?)? Called(ProgramUnit program, SourceModule main, string name, bool bare)
    {
        if (!program.GlobalsAtEnd(main).Contains(name))
        {
            throw new CompileException(new Diagnostic(main.DisplayName, 0, main.Globals.ContainsKey(name) ? $"{name} is not surely defined when the module has run" : $"there is no function {name} to call"));
        }
        return (main.Globals[name].Slot, bare ? null : program.SlotOf(program.Runtime("print_value")));
    }

    /// <summary>The functions that can run, without the blocks that cannot.</summary>
    /// <param name="stackWords">Words of the stack memory that the program takes at most; null where that is not known.</param>
    private static List<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> Reached(CompileOptions options, ModuleSet modules, ProgramUnit program, Linker linker,
        (StaticSlot Function, StaticSlot? Print)? call, out int? stackWords)
    {
        int? stack = null;
        var bare = options.Bare;
        var reach = new Reachability(program, linker, modules, bare);
        reach.Reach(modules.Main.Body);
        if (call is var (asked, _)) reach.Read(asked, null);
        if (call is (_, not null)) reach.Escape(program.Runtime("print_value"));
        reach.Run();
        program.Reasons?.Add(LinkReasons.Root, "calls that may trap", "in");
        // Whether calls trap shows when all are known.
        while (!bare && !reach.HasVector(Opcode.Call) && MayTrap())
        {
            program.Reasons?.From = "calls that may trap";
            reach.LinkCalls();
            reach.Run();
        }
        stackWords = stack;
        var pruned = reach.Prune(guarded: options.Claims is not null);
        // Where the depth of the stack is known, frames stay as they were counted.
        var code = bare || stack is not null ? pruned : Inliner.Run(pruned, reach.IsValue);
        foreach (var (function, blocks) in code) Coalescing.Run(function, blocks);
        return [.. code.Select(c => c.Function.Function.Module.Kind == ModuleKind.Runtime ? (c.Function, TailMerging.Run(c.Blocks)) : c)];

        bool MayTrap()
        {
            var code = reach.Code;
            var graph = new CallGraph(code, reach.HandlerOf);
            var roots = new List<Function?> { modules.Main.Body };
            if (call is var (called, print))
            {
                roots.Add(program.KnownFunction(modules.Main, called) is { IsComplex: false, Required: 0 } known ? known : null);
                if (print is not null) roots.Add(program.Runtime("print_value"));
            }
            var depths = roots.Select(r => r is null ? null : graph.Depth(r)).ToList();
            stack = depths.Any(d => d is null) ? null : Boot.FramePointer(PlaceStatics(program, modules.Main, code, call).Count) + depths.Max() + Machine.StackReserve;
            return stack is null || stack > (options.Machine ?? Machine.Large).StackDepth;
        }
    }

    /// <summary>Whether the machine has all the stack and heap that the program can ever take.</summary>
    /// <param name="stack">Words of the stack memory that it takes at most; null where that is not known.</param>
    private static bool SurelyFits(Machine machine, IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, int? stack) =>
        stack <= machine.StackDepth && code.SelectMany(c => c.Blocks).SelectMany(b => b.Ops).All(o => o.Opcode != Opcode.New);

    private static ProgramImage Link(IReadOnlyList<Machine> machines, CompileOptions options, ModuleSet modules, ProgramUnit program, Linker linker,
        IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, (StaticSlot Function, StaticSlot? Print)? call)
    {
        var statics = PlaceStatics(program, modules.Main, code, call);
        foreach (var slot in statics.Slots) program.Placed(slot);
        var depth = machines[^1].StackDepth;
        if (statics.Count >= depth - Machine.StackReserve) throw new ImageException($"{statics.Count} constants and globals leave no room for frames in a stack memory of {depth} words");
        var errors = new ErrorTables(program.Data, name => program.KernelClass(name)!.Slot.Initial);
        var handlers = new HandlerTable(program.Data);
        var builders = new List<CodeBuilder>();
        var frames = new Dictionary<Function, int>();
        foreach (var (function, blocks) in code.OrderBy(c => HandlerTable.PartOf(c.Function, c.Blocks)))
        {
            builders.Add(FunctionEmitter.Emit(function, blocks, statics, errors, handlers, options.Claims, out var frame));
            handlers.AddEnd(HandlerTable.PartOf(function, blocks), builders[^1].Here());
            frames.Add(function.Function, frame);
            if (frame > FunctionEmitter.MaxFrame)
            {
                throw new ImageException($"{function.Function.Code.QualifiedName} needs {frame} local variables, a frame has room for {FunctionEmitter.MaxFrame}");
            }
        }
        if (errors.Overflow() is { } overflow) throw new ImageException($"the program has {overflow}");

        var descriptors = new Descriptors(program, linker, statics, frames);
        var classes = new KernelClasses(program, linker, descriptors.WordOf);
        descriptors.Place();
        foreach (var function in frames.Keys) function.Slot.Initial = descriptors.WordOf(function);
        classes.Link();
        foreach (var (module, slot) in program.ModuleSlots) slot.Initial = ModuleObject(program, module, statics);
        descriptors.Fill();
        foreach (var (symbol, slot) in program.LinkSlots.Where(l => statics.Contains(l.Value)))
        {
            slot.Initial = symbol switch
            {
                LinkSymbol.StackDepth => Word.Int(machines[^1].StackDepth),
                LinkSymbol.BootFrame => Word.Int(Boot.FramePointer(statics.Count)),
                LinkSymbol.Meant => MeantAttributes.Table(program, modules),
                LinkSymbol.ProgramHandlers or LinkSymbol.RuntimeHandlers or LinkSymbol.ProgramEnd or LinkSymbol.HandlingCode => handlers.Word(symbol),
                LinkSymbol.Types => classes.Table(),
                LinkSymbol.GetItems => classes.Methods("__getitem__"),
                LinkSymbol.SetItems => classes.Methods("__setitem__"),
                LinkSymbol.TakesKeywords => Word.Bool(program.TakesKeywords),
                LinkSymbol.Contains => classes.Methods("__contains__"),
                LinkSymbol.ImageEnd or LinkSymbol.Names => slot.Initial,
                _ => errors.Table(symbol),
            };
        }
        // These need everything else to be in its place.
        if (program.LinkSlots.TryGetValue(LinkSymbol.Names, out var names)) names.Initial = program.Data.Names();
        if (program.LinkSlots.TryGetValue(LinkSymbol.ImageEnd, out var end)) end.Initial = Word.Int(linker.Data.Count);
        foreach (var slot in statics.Slots) linker.AddStatic(slot.Initial);
        linker.Add(Boot.Code(statics.Count, program.OutputPins, statics[modules.Main.Body.Slot], call is var (callee, print) ? (statics[callee], print is null ? null : statics[print]) : null));
        linker.Add(Boot.Undefined(options.Bare));
        builders.ForEach(linker.Add);
        var image = linker.Link(machines, Boot.UndefinedSymbol, modules.Files, Globals(modules, statics));
        options.Claims?.Resolve(linker.AddressOf);
        return image;
    }

    private static StaticLayout PlaceStatics(ProgramUnit program, SourceModule main, IReadOnlyList<(MachineFunction Function, IReadOnlyList<MachineBlock> Blocks)> code, (StaticSlot Function, StaticSlot? Print)? call)
    {
        var uses = new UseCounts();
        uses.Add(main.Body.Slot);
        if (call is var (function, print))
        {
            uses.Add(function);
            if (print is not null) uses.Add(print);
        }
        foreach (var module in program.ModuleSlots.Keys)
        {
            foreach (var global in module.Globals.Values) uses.Add(global.Slot, 0);
        }
        foreach (var (selected, blocks) in code)
        {
            uses.Add(blocks, selected.Function.Module.Kind == ModuleKind.User ? UserFactor : 1);
            foreach (var value in selected.Function.Defaults)
            {
                if (value.Source.Static is { } slot) uses.Add(slot);
            }
        }
        return new StaticLayout(uses);
    }

    /// <summary>A module's object: its name, and the names and stack addresses of its globals.</summary>
    private static Word ModuleObject(ProgramUnit program, SourceModule module, StaticLayout statics)
    {
        var names = module.Globals.Values.Where(g => statics.Contains(g.Slot)).SelectMany(g => new LinkWord[] { program.Data.String(g.Name), Word.Int(statics[g.Slot]) }).ToList();
        return program.Data.Object(Tag.Module, [program.Data.String(module.Name), program.Data.Object(Tag.Object, names), Word.None, program.Data.String(module.Source.Path), Word.None]);
    }

    private static IReadOnlyList<GlobalSymbol> Globals(ModuleSet modules, StaticLayout statics) =>
    [
        .. modules.InOrder.SelectMany(m => m.Globals.Values.Where(g => statics.Contains(g.Slot)).Select(g => new GlobalSymbol(g.Name, m.Name, m.Kind, statics[g.Slot]))),
    ];
}
