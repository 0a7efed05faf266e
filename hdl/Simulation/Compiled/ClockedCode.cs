using System.Reflection.Emit;
using PyXL.Hdl.Simulation.Flat;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>
/// Generated code for the edges of one clock, in two phases: everything is computed into scratch memory, then memories are
/// written and the next values of the registers, which lie side by side in each of its domains, are copied.
/// </summary>
internal sealed unsafe class ClockedCode
{
    private readonly SampledProperty[] checkedProperties;
    private readonly Evaluation evaluation;
    private readonly Run run;
    private readonly int violations;

    /// <param name="domains">Those of the clock.</param>
    public ClockedCode(IReadOnlyList<Clocked> domains, WordGraph graph)
    {
        checkedProperties = [.. domains.SelectMany(d => d.Checked)];
        var outputs = domains.SelectMany(d => d.Next).Select(w => new Demand(w)).ToList();
        var writes = new List<(WordWrite Write, int Slot)>();
        foreach (var write in domains.SelectMany(d => d.Writes))
        {
            writes.Add((write, outputs.Count));
            outputs.AddRange([new(write.Enable), new(write.Offset, write.Enable), .. write.Data.Concat(write.Mask).Select(w => new Demand(w, write.Enable))]);
        }
        violations = outputs.Count;
        Word[] failures = [.. domains.SelectMany(d => d.Violations)];
        outputs.AddRange(failures.Append(failures.Aggregate(graph.Zero, graph.Or)).Select(w => new Demand(w)));

        evaluation = new Evaluation(graph, outputs);
        run = EmitRun(domains, writes, failures.Length > 0 ? outputs.Count - 1 : null);
    }

    /// <summary>Gives <paramref name="cycles"/> edges, or as many as pass without violation of a property.</summary>
    /// <returns>The number of edges.</returns>
    public long Advance(PinnedWords state, long cycles) => run(state.Pointer, evaluation.Scratch.Pointer, cycles);

    /// <summary>The first property that failed in the last evaluation.</summary>
    public SampledProperty Failed => checkedProperties.Where((_, i) => evaluation.Scratch.Span[violations + i] != 0).First();

    private Run EmitRun(IReadOnlyList<Clocked> domains, List<(WordWrite Write, int Slot)> writes, int? anyViolation)
    {
        var method = Evaluation.Method("run", typeof(long), typeof(long));
        var il = method.GetILGenerator();
        var cycle = il.DeclareLocal(typeof(long));
        Label next = il.DefineLabel(), end = il.DefineLabel();

        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Conv_I8);
        il.Emit(OpCodes.Stloc, cycle);
        il.MarkLabel(next);
        il.Emit(OpCodes.Ldloc, cycle);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Bge, end);
        evaluation.EmitCall(il);
        if (anyViolation is { } violation)
        {
            Evaluation.EmitSlot(il, violation);
            il.Emit(OpCodes.Brtrue, end);
        }
        foreach (var (write, place) in writes) EmitWrite(il, write, place);
        var slot = 0;
        foreach (var domain in domains)
        {
            ChunkEmitter.EmitAddress(il, 0, domain.First);
            ChunkEmitter.EmitAddress(il, 1, slot);
            il.Emit(OpCodes.Ldc_I4, domain.Next.Count * sizeof(ulong));
            il.Emit(OpCodes.Cpblk);
            slot += domain.Next.Count;
        }
        il.Emit(OpCodes.Ldloc, cycle);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Conv_I8);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stloc, cycle);
        il.Emit(OpCodes.Br, next);
        il.MarkLabel(end);
        il.Emit(OpCodes.Ldloc, cycle);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Run>();
    }

    private static void EmitWrite(ILGenerator il, WordWrite write, int slot)
    {
        if (write.Enable.Is(0)) return;
        var disabled = il.DefineLabel();
        Evaluation.EmitSlot(il, slot);
        il.Emit(OpCodes.Brfalse, disabled);
        var (data, mask) = (slot + 2, slot + 2 + write.Data.Length);
        for (var i = 0; i < write.Data.Length; i++)
        {
            EmitMemoryAddress(il, write.Place.Base + i, slot + 1);
            if (write.Mask[i].Is(WideGraph.Ones(write.Width, i)))
            {
                Evaluation.EmitSlot(il, data + i);
            }
            else
            {
                // old ^ ((old ^ data) & mask)
                EmitMemoryAddress(il, write.Place.Base + i, slot + 1);
                il.Emit(OpCodes.Ldind_I8);
                il.Emit(OpCodes.Dup);
                Evaluation.EmitSlot(il, data + i);
                il.Emit(OpCodes.Xor);
                Evaluation.EmitSlot(il, mask + i);
                il.Emit(OpCodes.And);
                il.Emit(OpCodes.Xor);
            }
            il.Emit(OpCodes.Stind_I8);
        }
        il.MarkLabel(disabled);
    }

    private static void EmitMemoryAddress(ILGenerator il, int index, int offsetSlot)
    {
        ChunkEmitter.EmitAddress(il, 0, index);
        Evaluation.EmitSlot(il, offsetSlot);
        il.Emit(OpCodes.Ldc_I4_3);
        il.Emit(OpCodes.Shl);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Add);
    }
}

internal unsafe delegate long Run(ulong* state, ulong* scratch, long cycles);
