using System.Numerics;
using PyXL.Toolchain.Bytecode;
using PyXL.Toolchain.Pyc;
using PyXL.Toolchain.Selection;

namespace PyXL.Toolchain.Compile;

/// <summary>
/// Evaluates the statements of the runtime's modules when the program is compiled: imports, constants, functions, classes.
/// Names that come from other modules are looked up where they are used, so that modules can import each other.
/// </summary>
internal sealed class KernelEvaluator(Func<string, string, Value?> member, Func<CodeObject, Function> functionOf)
{
    /// <summary>A name of another module, not looked up yet.</summary>
    private sealed class ImportedValue(string module, string name) : CompileTimeValue
    {
        public string Module => module;
        public string Name => name;
        public override string Description => name;
    }

    private sealed class ImportValue(string module) : CompileTimeValue
    {
        public string Module => module;
        public override string Description => module;
    }

    /// <summary>A built-in name that the statements call: __build_class__, property and the like.</summary>
    private sealed class Maker(string name) : CompileTimeValue
    {
        public string Name => name;
        public override string Description => name;
    }

    private static readonly HashSet<string> Decorators = ["property", "staticmethod", "classmethod"];

    /// <summary>Runs the module's statements; what they define goes to the dictionary.</summary>
    public void Evaluate(SourceModule module, Dictionary<string, Value> names) => Run(module, module.Body.Decoded, names, names);

    /// <summary>The value behind names that were imported.</summary>
    public Value? Resolve(Value? value)
    {
        for (var steps = 0; value is ImportedValue imported; steps++)
        {
            if (steps > 20) throw new InvalidOperationException($"the runtime's modules import {imported.Name} in a circle");
            value = member(imported.Module, imported.Name) ?? throw new InvalidOperationException($"the runtime's module {imported.Module} has no {imported.Name}");
        }
        return value;
    }

    private void Run(SourceModule module, DecodedCode code, Dictionary<string, Value> names, Dictionary<string, Value> globals)
    {
        var stack = new Stack<Value>();
        List<Value> Take(int count)
        {
            var values = Enumerable.Range(0, count).Select(_ => stack.Pop()).ToList();
            values.Reverse();
            return values;
        }
        Exception Cannot(StackInstruction i) => new InvalidOperationException($"{module.Source.Path}:{i.Span.Line}: a kernel module cannot do this when it is compiled: {i.Text}");
        foreach (var i in code.Instructions)
        {
            switch (i.Op)
            {
                // A class cell of methods that name super; kernel code does not use it.
                case StackOp.Nop or StackOp.SetUpAnnotations or StackOp.MakeCell: break;
                case StackOp.LoadClosure: stack.Push(new NullValue()); break;
                case StackOp.Return: return;
                case StackOp.PushNull: stack.Push(new NullValue()); break;
                case StackOp.Pop: stack.Pop(); break;
                case StackOp.Copy: stack.Push(stack.ElementAt(i.Argument - 1)); break;
                case StackOp.Swap:
                    var lifted = Take(i.Argument);
                    (lifted[0], lifted[^1]) = (lifted[^1], lifted[0]);
                    lifted.ForEach(stack.Push);
                    break;
                case StackOp.LoadConstant: stack.Push(new ConstantValue(i.Constant!)); break;
                case StackOp.LoadBuildClass: stack.Push(new Maker("class")); break;
                case StackOp.LoadGlobal or StackOp.LoadName:
                    stack.Push(names.GetValueOrDefault(i.Name) ?? globals.GetValueOrDefault(i.Name) ?? (i.Name == "__name__" ? new ConstantValue(new PyConstant.Str(module.Name)) : Decorators.Contains(i.Name) ? new Maker(i.Name) : throw Cannot(i)));
                    break;
                case StackOp.StoreName when i.Name == "__classcell__": stack.Pop(); break;
                case StackOp.StoreGlobal or StackOp.StoreName: names[i.Name] = stack.Pop(); break;
                case StackOp.LoadAttribute or StackOp.LoadMethod:
                    // x.setter of a property x
                    var owner = stack.Pop();
                    if (i.Op == StackOp.LoadMethod) stack.Push(new NullValue());
                    stack.Push(owner is DescriptorValue property ? new DescriptorValue(i.Name, property.Getter, property.Setter, property.Deleter) : throw Cannot(i));
                    break;
                case StackOp.BuildTuple:
                    stack.Push(new TupleValue(Take(i.Argument)));
                    break;
                case StackOp.BuildKeyMap:
                    stack.Push(new TupleValue(Take(i.Argument + 1)));
                    break;
                case StackOp.MakeFunction: stack.Push(Make((MakeFunctionFlags)i.Argument, stack, () => Cannot(i))); break;
                case StackOp.Call:
                    var arguments = Take(i.Argument);
                    var callee = Resolve(stack.Pop())!;
                    if (stack.Pop() is Value below and not NullValue)
                    {
                        arguments.Insert(0, callee);
                        callee = below;
                    }
                    stack.Push(Call(module, callee, arguments, globals) ?? throw Cannot(i));
                    break;
                case StackOp.Unary when i.Argument == (int)UnaryOperator.Negative && stack.Pop() is ConstantValue { Constant: PyConstant.Int n }:
                    stack.Push(new ConstantValue(new PyConstant.Int(-n.Value)));
                    break;
                case StackOp.Binary when Take(2) is [var a, var b] && Resolve(a) is ConstantValue { Constant: PyConstant.Int x } && Resolve(b) is ConstantValue { Constant: PyConstant.Int y }:
                    stack.Push(new ConstantValue(new PyConstant.Int(Binary((BinaryOperator)i.Argument, x.Value, y.Value) ?? throw Cannot(i))));
                    break;
                case StackOp.ImportModule:
                    Take(2);
                    stack.Push(new ImportValue(i.Name));
                    break;
                case StackOp.ImportFrom: stack.Push(new ImportedValue(((ImportValue)stack.Peek()).Module, i.Name)); break;
                default: throw Cannot(i);
            }
        }
    }

    private static BigInteger? Binary(BinaryOperator op, BigInteger a, BigInteger b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Or => a | b,
        BinaryOperator.And => a & b,
        BinaryOperator.ShiftLeft => a << (int)b,
        BinaryOperator.ShiftRight => a >> (int)b,
        BinaryOperator.Power => BigInteger.Pow(a, (int)b),
        BinaryOperator.FloorDivide => BigInteger.Divide(a, b),
        _ => null,
    };

    private FunctionValue Make(MakeFunctionFlags flags, Stack<Value> stack, Func<Exception> cannot)
    {
        var code = stack.Pop() is ConstantValue { Constant: PyConstant.Code { Value: var value } } ? value : throw cannot();
        if (flags.HasFlag(MakeFunctionFlags.Closure)) stack.Pop();
        if (flags.HasFlag(MakeFunctionFlags.Annotations)) stack.Pop();
        var function = functionOf(code);
        if (flags.HasFlag(MakeFunctionFlags.KeywordDefaults))
        {
            function.KeywordDefaults = stack.Pop() switch
            {
                TupleValue { Items: var items } when items[^1] is ConstantValue { Constant: PyConstant.Tuple keys } => [.. keys.Items.Select(k => ((PyConstant.Str)k).Value).Zip(items.SkipLast(1).Select(v => Resolve(v)!))],
                _ => throw cannot(),
            };
        }
        IEnumerable<Value> defaults = !flags.HasFlag(MakeFunctionFlags.Defaults) ? [] : stack.Pop() switch
        {
            ConstantValue { Constant: PyConstant.Tuple tuple } => tuple.Items.Select(c => new ConstantValue(c)),
            TupleValue tuple => tuple.Items,
            _ => throw cannot(),
        };
        function.PendingDefaults = [.. defaults];
        return new FunctionValue(function);
    }

    private Value? Call(SourceModule module, Value callee, List<Value> arguments, Dictionary<string, Value> globals)
    {
        if (callee is ClassValue { Class.Name: var decoratorName } && Decorators.Contains(decoratorName)) callee = new Maker(decoratorName);
        switch (callee)
        {
            case Maker { Name: "class" } when arguments is [FunctionValue body, ConstantValue { Constant: PyConstant.Str name }, .. var bases]:
                var made = new KernelClass(name.Value, bases.Count > 0 ? [.. bases.Select(b => ((ClassValue)Resolve(b)!).Class)] : name.Value == "object" ? [] : [((ClassValue)Resolve(member("object_class", "object"))!).Class]);
                Run(module, body.Function.Decoded, made.Members, globals);
                foreach (var (member, value) in made.Members.ToList()) made.Members[member] = Resolve(value)!;
                made.CheckReceivers();
                return new ClassValue(made);
            case Maker decorator when arguments is [FunctionValue function]:
                return new DescriptorValue(decorator.Name, function.Function, null, null);
            case DescriptorValue { Kind: "setter" } property when arguments is [FunctionValue setter]:
                return new DescriptorValue("property", property.Getter, setter.Function, property.Deleter);
            case DescriptorValue { Kind: "deleter" } property when arguments is [FunctionValue deleter]:
                return new DescriptorValue("property", property.Getter, property.Setter, deleter.Function);
            default:
                return null;
        }
    }
}
