using System.Reflection.Emit;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>Generated code that computes words from the state, and the scratch memory that it leaves them in, in the order given.</summary>
internal sealed unsafe class Evaluation
{
    private static readonly Type[] Arguments = [typeof(ulong*), typeof(ulong*)];
    private readonly List<DynamicMethod> chunks = [];

    /// <param name="outputs">
    /// The words to compute: word i goes to word i of the scratch memory. What is not enabled is left undefined.
    /// </param>
    public Evaluation(WordGraph graph, IReadOnlyList<Demand> outputs)
    {
        var schedule = new Schedule(outputs);
        var tables = new TablePlaces(graph.Tables, schedule.SlotCount);
        Scratch = new PinnedWords(tables.Length);
        tables.Fill(Scratch);
        foreach (var chunk in schedule.Chunks)
        {
            var method = Method("chunk", typeof(void));
            ChunkEmitter.Emit(method.GetILGenerator(), chunk, schedule, tables);
            method.GetILGenerator().Emit(OpCodes.Ret);
            chunks.Add(method);
        }
        chunks.Add(CopyLeaves(schedule));
    }

    public PinnedWords Scratch { get; }

    /// <summary>An empty method with the addresses of state and scratch memory as arguments, then others.</summary>
    public static DynamicMethod Method(string name, Type result, params Type[] more) =>
        // What a guard leaves out is masked by its users: locals need no initial value.
        new(name, result, [.. Arguments, .. more], typeof(Evaluation), skipVisibility: true) { InitLocals = false };

    /// <summary>Emits the evaluation into a method made by <see cref="Method"/>.</summary>
    public void EmitCall(ILGenerator il)
    {
        foreach (var chunk in chunks)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Call, chunk);
        }
    }

    /// <summary>Emits the value of a word of scratch memory.</summary>
    public static void EmitSlot(ILGenerator il, int slot)
    {
        ChunkEmitter.EmitAddress(il, 1, slot);
        il.Emit(OpCodes.Ldind_I8);
    }

    /// <summary>The evaluation alone, as a delegate.</summary>
    public Evaluate Compile()
    {
        var method = Method("evaluate", typeof(void));
        EmitCall(method.GetILGenerator());
        method.GetILGenerator().Emit(OpCodes.Ret);
        return method.CreateDelegate<Evaluate>();
    }

    private static DynamicMethod CopyLeaves(Schedule schedule)
    {
        var method = Method("leaves", typeof(void));
        var il = method.GetILGenerator();
        foreach (var leaf in schedule.Leaves)
        {
            foreach (var slot in schedule.Slots(leaf))
            {
                ChunkEmitter.EmitAddress(il, 1, slot);
                if (leaf.IsConst)
                {
                    il.Emit(OpCodes.Ldc_I8, (long)leaf.Immediate);
                }
                else
                {
                    ChunkEmitter.EmitAddress(il, 0, (long)leaf.Immediate);
                    il.Emit(OpCodes.Ldind_I8);
                }
                il.Emit(OpCodes.Stind_I8);
            }
        }
        il.Emit(OpCodes.Ret);
        return method;
    }
}

internal unsafe delegate void Evaluate(ulong* state, ulong* scratch);
