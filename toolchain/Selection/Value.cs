using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Compile;
using PyXL.Toolchain.Pyc;

namespace PyXL.Toolchain.Selection;

/// <summary>
/// A word of Python's operand stack as the compiler knows it. Most are deferred: constants and variables become operands of the
/// instruction that consumes them. Only <see cref="PushedValue"/> takes a word of the machine's stack.
/// </summary>
internal abstract class Value
{
    /// <summary>The CPython instruction that loaded it, for listings.</summary>
    public string? Text { get; init; }

    /// <summary>Where the source names it.</summary>
    public SourceSpan Span { get; init; } = SourceSpan.Unknown;

    /// <summary>The function that it surely is; null where that is not known.</summary>
    public Compile.Function? Callee { get; set; }

    /// <summary>Whether its consumer needs it on the machine's stack: see <see cref="Ir.StackSlots"/>.</summary>
    public bool IsOrdered { get; set; }
}

/// <summary>A value that can be an operand and is not on the machine's stack yet.</summary>
internal abstract class DeferredValue : Value
{
    /// <summary>What to report where it turns out to have no value; null where it surely has one.</summary>
    public UnboundRead? Unbound { get; init; }
}

internal sealed class ConstantValue(PyConstant constant) : DeferredValue
{
    public PyConstant Constant { get; } = constant;

    public static ConstantValue None => new(new PyConstant.None());
    public static ConstantValue Int(long value) => new(new PyConstant.Int(value));
}

/// <summary>A Python variable of the frame, which an assignment may change while this waits.</summary>
internal sealed class LocalValue(VirtualLocal local) : DeferredValue
{
    public VirtualLocal Local { get; } = local;
}

/// <summary>A hidden local, which nothing changes while this waits.</summary>
internal sealed class HiddenValue(VirtualLocal local) : DeferredValue
{
    public VirtualLocal Local { get; } = local;
}

/// <summary>A global variable, which an assignment or a call may change while this waits.</summary>
internal sealed class GlobalValue(StaticSlot slot) : DeferredValue
{
    public StaticSlot Slot { get; } = slot;
}

/// <summary>A static word that never changes.</summary>
internal sealed class FixedValue(StaticSlot slot) : DeferredValue
{
    public StaticSlot Slot { get; } = slot;
}

/// <summary>A function that is known when it is compiled.</summary>
internal sealed class FunctionValue : DeferredValue
{
    public FunctionValue(Function function) => Callee = Function = function;

    public Function Function { get; }
}

/// <summary>A class of the runtime.</summary>
internal sealed class ClassValue(KernelClass kernelClass) : DeferredValue
{
    public KernelClass Class { get; } = kernelClass;
}

/// <summary>On the machine's stack.</summary>
/// <param name="producer">The instruction that pushed it.</param>
internal sealed class PushedValue(MachineOp? producer) : Value
{
    public MachineOp? Producer { get; } = producer;
}

/// <summary>Something that only the compiler knows: it cannot be stored, passed or returned.</summary>
internal abstract class CompileTimeValue : Value
{
    /// <summary>What it is, for the message where a program uses it as a value.</summary>
    public abstract string Description { get; }

    /// <summary>Whether control flow that joins may bring either.</summary>
    public virtual bool IsSame(CompileTimeValue other) => ReferenceEquals(this, other);
}

/// <summary>The place of a call's self, where it has none.</summary>
internal sealed class NullValue : CompileTimeValue
{
    public override string Description => "a call's empty word";
    public override bool IsSame(CompileTimeValue other) => other is NullValue;
}

/// <summary>What an import statement would give that always fails: nothing comes of it.</summary>
internal sealed class NeverValue : CompileTimeValue
{
    public override string Description => "a module that does not exist";
    public override bool IsSame(CompileTimeValue other) => other is NeverValue;
}

internal sealed class ModuleValue(IModule module) : CompileTimeValue
{
    public IModule Module { get; } = module;
    public override string Description => $"module {Module.Name} as a value";
    public override bool IsSame(CompileTimeValue other) => other is ModuleValue m && m.Module == Module;
}

/// <summary>A built-in function, class or intrinsic that calls compile to instructions.</summary>
/// <param name="name">What the program calls it.</param>
/// <param name="call">Compiles a call and pushes its result.</param>
internal sealed class KnownCallable(string name, Func<FunctionSelector, CallSite, Value> call) : CompileTimeValue
{
    public string Name { get; } = name;
    public Func<FunctionSelector, CallSite, Value> Call { get; } = call;
    /// <summary>Whether the runtime has a function or class of the name, for other uses than calls.</summary>
    public bool IsBuiltin { get; init; }
    /// <summary>What it is when it is not called; null where that is refused.</summary>
    public Value? AsValue { get; init; }
    /// <summary>Whether this call compiles to instructions; if not, what it stands for as a value is called.</summary>
    public Func<FunctionSelector, StackInstruction, bool> Compiles { get; init; } = (_, _) => true;
    /// <summary>Attributes, by name; null where it has none.</summary>
    public Func<string, Value?> Attribute { get; init; } = _ => null;
    public override string Description => $"{Name} as a value";
    public override bool IsSame(CompileTimeValue other) => other is KnownCallable k && k.Name == Name;
}

/// <summary>A pin whose number is constant.</summary>
internal sealed class PinValue(int pin) : CompileTimeValue
{
    public int Pin { get; } = pin;
    public override string Description => "a pin as a value";
    public override bool IsSame(CompileTimeValue other) => other is PinValue p && p.Pin == Pin;
}

/// <summary>A display of values that is unpacked or annotates at once.</summary>
internal sealed class TupleValue(IReadOnlyList<Value> items) : CompileTimeValue
{
    public IReadOnlyList<Value> Items { get; } = items;
    public override string Description => "tuple";
}

/// <summary>A range, its bounds ints and not yet evaluated again.</summary>
/// <param name="count">How many items, where the step is not constant; else null.</param>
internal sealed class RangeValue(DeferredValue start, DeferredValue stop, DeferredValue step, HiddenValue? count) : CompileTimeValue
{
    public DeferredValue Start { get; } = start;
    public DeferredValue Stop { get; } = stop;
    public DeferredValue Step { get; } = step;
    public HiddenValue? Count { get; } = count;
    public override string Description => "range outside of a for statement";
}

/// <summary>The iterator of a for statement over a range.</summary>
internal sealed class RangeIterator : CompileTimeValue
{
    /// <summary>Holds the item in the loop's body.</summary>
    public required VirtualLocal Counter { get; init; }
    /// <summary>Whether the counter is the loop's variable itself.</summary>
    public required bool CountsInVariable { get; init; }
    public required MachineOp Latch { get; init; }
    /// <summary>Added to the counter at the head of the body, after FORUP or a compare found that it goes on; null where FORUP or FORDN does it.</summary>
    public DeferredValue? Step { get; init; }
    /// <summary>Hidden locals that the loop needs until it ends.</summary>
    public required IReadOnlyList<VirtualLocal> Hidden { get; init; }
    public override string Description => "iterator";
}

/// <summary>The item of a for statement over a range, at the head of the body.</summary>
internal sealed class RangeItem(RangeIterator iterator) : CompileTimeValue
{
    public RangeIterator Iterator { get; } = iterator;
    public override string Description => "item";
}

/// <summary>The iterator of a for statement over anything but a range that the compiler knows.</summary>
internal sealed class IteratorValue(VirtualLocal local) : CompileTimeValue
{
    public VirtualLocal Local { get; } = local;
    public override string Description => "iterator";
}

/// <summary>A call to compile.</summary>
/// <param name="Arguments">In order; the last are named.</param>
internal sealed record CallSite(string Callee, IReadOnlyList<Value> Arguments, IReadOnlyList<string> Names)
{
    public int Positional => Arguments.Count - Names.Count;

    public Value? Keyword(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name) return Arguments[Positional + i];
        }
        return null;
    }
}

/// <summary>Words that are known when the program is linked, for the runtime.</summary>
internal enum LinkSymbol
{
    /// <summary>Words of the stack memory.</summary>
    StackDepth,
    /// <summary>Frame pointer of the boot code.</summary>
    BootFrame,
    /// <summary>Tables for tracebacks: see <see cref="ErrorTables"/>.</summary>
    Sites, Unbound, Locations, Lines, Codes,
    /// <summary>Attributes of built-in types that others may have been meant for: see <see cref="MeantAttributes"/>.</summary>
    Meant,
    /// <summary>Where exceptions are handled, in the program and in the runtime: see <see cref="HandlerTable"/>.</summary>
    ProgramHandlers, RuntimeHandlers,
    /// <summary>The address behind the program's own code, and that from which on functions of the runtime handle exceptions.</summary>
    ProgramEnd, HandlingCode,
    /// <summary>Classes of tags: see <see cref="KernelClasses"/>.</summary>
    Types,
    /// <summary>Methods of the classes of tags by which operators work, in the same places: see <see cref="KernelClasses.Methods"/>.</summary>
    GetItems, SetItems, Contains,
    /// <summary>Heap words that the image fills.</summary>
    ImageEnd,
    /// <summary>Strings of the image that may be names, by their hashes: see runtime/kernel/names.py.</summary>
    Names,
    /// <summary>Whether some function that is a value takes keywords of any names.</summary>
    TakesKeywords,
}

internal sealed class LinkValue(LinkSymbol symbol) : DeferredValue
{
    public LinkSymbol Symbol { get; } = symbol;
}

/// <summary>A machine word that Python source has no name for.</summary>
internal sealed class WordValue(Isa.Word word) : DeferredValue
{
    public Isa.Word Word { get; } = word;
}

/// <summary>super(), of which the next instruction takes a method.</summary>
internal sealed class SuperValue(Value owner, Value self) : CompileTimeValue
{
    public Value Owner => owner;
    public Value Self => self;
    public override string Description => "super()";
}

/// <summary>A property, static method or class method of a class of the runtime.</summary>
internal sealed class DescriptorValue(string kind, Compile.Function? getter, Compile.Function? setter, Compile.Function? deleter) : CompileTimeValue
{
    public string Kind => kind;
    public Compile.Function? Getter => getter;
    public Compile.Function? Setter => setter;
    public Compile.Function? Deleter => deleter;
    public override string Description => kind;
}
