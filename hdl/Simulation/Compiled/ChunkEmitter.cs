using System.Numerics;
using System.Reflection;
using System.Reflection.Emit;
using PyXL.Hdl.Simulation.Words;

namespace PyXL.Hdl.Simulation.Compiled;

/// <summary>
/// Emits the words of one chunk as IL. A word that is used once becomes part of its user's expression, others
/// a local. Selections are masks; the only branches are those of guards, around words that do not matter.
/// </summary>
internal sealed class ChunkEmitter
{
    private static readonly MethodInfo PopCount = typeof(BitOperations).GetMethod(nameof(BitOperations.PopCount), [typeof(ulong)])!;
    private static readonly MethodInfo HighProduct = typeof(ChunkEmitter).GetMethod(nameof(MulHigh), BindingFlags.Static | BindingFlags.NonPublic)!;

    private readonly ILGenerator il;
    private readonly Schedule schedule;
    private readonly TablePlaces tables;
    private readonly HashSet<Word> own;
    private readonly Dictionary<Word, List<Word>> users = [];
    private readonly HashSet<Word> conditions;
    private readonly Dictionary<Word, LocalBuilder> locals = [];
    private readonly Stack<(Guard Guard, Label End, List<Word> Fetched)> open = [];
    private readonly Stack<LocalBuilder> free = [];

    private ChunkEmitter(ILGenerator il, Word[] chunk, Schedule schedule, TablePlaces tables)
    {
        (this.il, this.schedule, this.tables) = (il, schedule, tables);
        own = [.. chunk];
        foreach (var word in chunk)
            foreach (var operand in word.Operands) UsersOf(operand).Add(word);
        conditions = [.. chunk.SelectMany(w => Guard.Path(schedule.Of(w))).Select(g => g.Condition)];
    }

    /// <summary>Emits a chunk into a method whose arguments are the addresses of state and of scratch memory.</summary>
    public static void Emit(ILGenerator il, Word[] chunk, Schedule schedule, TablePlaces tables)
    {
        var emitter = new ChunkEmitter(il, chunk, schedule, tables);
        foreach (var word in chunk) emitter.EmitStatement(word);
        emitter.Enter([]);
    }

    /// <summary>Emits the address of a word of state (argument 0) or of scratch memory (argument 1).</summary>
    public static void EmitAddress(ILGenerator il, int argument, long index)
    {
        il.Emit(argument == 0 ? OpCodes.Ldarg_0 : OpCodes.Ldarg_1);
        if (index == 0) return;
        il.Emit(OpCodes.Ldc_I8, index * sizeof(ulong));
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
    }

    private List<Word> UsersOf(Word word) => users.TryGetValue(word, out var found) ? found : users[word] = [];

    /// <summary>Whether a word is part of the expression of its only user.</summary>
    private bool IsInline(Word word) =>
        own.Contains(word) && UsersOf(word).Count == 1 && schedule.Slots(word).Count == 0 && !conditions.Contains(word)
        && schedule.Of(word) == schedule.Of(UsersOf(word)[0]);

    private void EmitStatement(Word word)
    {
        if (IsInline(word)) return;
        Enter(Guard.Path(schedule.Of(word)));
        var places = schedule.Slots(word);
        if (UsersOf(word).Count == 0 && !conditions.Contains(word) && places.Count == 1)
        {
            EmitAddress(il, 1, places[0]);
            EmitOperation(word);
            il.Emit(OpCodes.Stind_I8);
            return;
        }
        var local = locals[word] = il.DeclareLocal(typeof(ulong));
        EmitOperation(word);
        il.Emit(OpCodes.Stloc, local);
        foreach (var place in places)
        {
            EmitAddress(il, 1, place);
            il.Emit(OpCodes.Ldloc, local);
            il.Emit(OpCodes.Stind_I8);
        }
    }

    /// <summary>Leaves the guards that are not on the path, and enters those that are.</summary>
    private void Enter(IReadOnlyList<Guard> path)
    {
        while (open.Count > path.Count || (open.Count > 0 && open.Peek().Guard != path[open.Count - 1]))
        {
            var (_, end, fetched) = open.Pop();
            il.MarkLabel(end);
            foreach (var word in fetched) locals.Remove(word);
        }
        while (open.Count < path.Count)
        {
            var (guard, end) = (path[open.Count], il.DefineLabel());
            EmitValue(guard.Condition);
            il.Emit(guard.Holds ? OpCodes.Brfalse : OpCodes.Brtrue, end);
            open.Push((guard, end, []));
        }
    }

    private void EmitValue(Word word)
    {
        if (word.IsConst)
            il.Emit(OpCodes.Ldc_I8, (long)word.Immediate);
        else if (locals.TryGetValue(word, out var local))
            il.Emit(OpCodes.Ldloc, local);
        else if (own.Contains(word))
            EmitOperation(word);
        else
            EmitFetch(word);
    }

    /// <summary>A value from memory; kept in a local where it is used again, as far as the innermost guard reaches.</summary>
    private void EmitFetch(Word word)
    {
        if (word.Op == WordOp.State) EmitAddress(il, 0, (long)word.Immediate);
        else EmitAddress(il, 1, schedule.Slots(word)[0]);
        il.Emit(OpCodes.Ldind_I8);
        if (UsersOf(word).Count < 2) return;
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Stloc, locals[word] = il.DeclareLocal(typeof(ulong)));
        if (open.TryPeek(out var innermost)) innermost.Fetched.Add(word);
    }

    private void EmitOperation(Word word)
    {
        switch (word.Op)
        {
            case WordOp.And when word.B!.IsConst: EmitMask(word.A!, word.B.Immediate); break;
            case WordOp.And: EmitBinary(word, OpCodes.And); break;
            case WordOp.Or: EmitBinary(word, OpCodes.Or); break;
            case WordOp.Xor when word.B!.Is(1) && word.A!.Op is WordOp.Equal or WordOp.Less && IsInline(word.A): EmitOpposite(word.A); break;
            case WordOp.Xor: EmitBinary(word, OpCodes.Xor); break;
            case WordOp.Add: EmitBinary(word, OpCodes.Add); break;
            case WordOp.Sub: EmitBinary(word, OpCodes.Sub); break;
            case WordOp.Mul: EmitBinary(word, OpCodes.Mul); break;
            case WordOp.MulHigh: EmitBinary(word, null); il.Emit(OpCodes.Call, HighProduct); break;
            case WordOp.Negate: EmitValue(word.A!); il.Emit(OpCodes.Neg); break;
            case WordOp.Equal: EmitBinary(word, OpCodes.Ceq); il.Emit(OpCodes.Conv_U8); break;
            case WordOp.Less: EmitBinary(word, OpCodes.Clt_Un); il.Emit(OpCodes.Conv_U8); break;
            case WordOp.ShiftLeft: EmitShift(word, OpCodes.Shl); break;
            case WordOp.ShiftRight: EmitShift(word, OpCodes.Shr_Un); break;
            case WordOp.ShiftRightSigned: EmitShift(word, OpCodes.Shr); break;
            case WordOp.Parity: EmitParity(word.A!); break;
            case WordOp.Select: EmitSelect(word.A!, word.B!, word.C!); break;
            case WordOp.Table: EmitTable(word); break;
            case WordOp.Load: EmitLoad(word); break;
            default: throw new InvalidOperationException($"{word.Op} is no operation");
        }
    }

    private void EmitBinary(Word word, OpCode? op)
    {
        EmitValue(word.A!);
        EmitValue(word.B!);
        if (op is { } code) il.Emit(code);
    }

    /// <summary>The complement of a comparison: the JIT makes it one condition code.</summary>
    private void EmitOpposite(Word comparison)
    {
        EmitBinary(comparison, comparison.Op == WordOp.Equal ? OpCodes.Ceq : OpCodes.Clt_Un);
        il.Emit(OpCodes.Ldc_I4_0);
        il.Emit(OpCodes.Ceq);
        il.Emit(OpCodes.Conv_U8);
    }

    private void EmitMask(Word value, ulong mask)
    {
        EmitValue(value);
        OpCode? narrow = mask switch { 0xFF => OpCodes.Conv_U1, 0xFFFF => OpCodes.Conv_U2, 0xFFFF_FFFF => OpCodes.Conv_U4, _ => null };
        if (narrow is { } conversion)
        {
            il.Emit(conversion);
            il.Emit(OpCodes.Conv_U8);
            return;
        }
        il.Emit(OpCodes.Ldc_I8, (long)mask);
        il.Emit(OpCodes.And);
    }

    private void EmitShift(Word word, OpCode op)
    {
        EmitValue(word.A!);
        if (word.B!.IsConst)
        {
            il.Emit(OpCodes.Ldc_I4, (int)word.B.Immediate);
        }
        else
        {
            EmitValue(word.B);
            il.Emit(OpCodes.Conv_I4);
        }
        il.Emit(op);
    }

    private void EmitParity(Word value)
    {
        EmitValue(value);
        il.Emit(OpCodes.Call, PopCount);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.And);
        il.Emit(OpCodes.Conv_U8);
    }

    /// <summary>b ^ ((a ^ b) &amp; mask).</summary>
    private void EmitSelect(Word a, Word b, Word mask)
    {
        var temporary = free.TryPop(out var used) ? used : il.DeclareLocal(typeof(ulong));
        EmitValue(a);
        EmitValue(b);
        il.Emit(OpCodes.Dup);
        il.Emit(OpCodes.Stloc, temporary);
        il.Emit(OpCodes.Xor);
        EmitValue(mask);
        il.Emit(OpCodes.And);
        il.Emit(OpCodes.Ldloc, temporary);
        il.Emit(OpCodes.Xor);
        free.Push(temporary);
    }

    private void EmitTable(Word word)
    {
        var (offset, size) = tables[(int)word.Immediate];
        il.Emit(OpCodes.Ldarg_1);
        EmitValue(word.A!);
        il.Emit(OpCodes.Conv_U);
        if (size > 1)
        {
            il.Emit(OpCodes.Ldc_I4, BitOperations.Log2((uint)size));
            il.Emit(OpCodes.Shl);
        }
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldc_I8, offset);
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
        il.Emit(size switch { 1 => OpCodes.Ldind_U1, 2 => OpCodes.Ldind_U2, 4 => OpCodes.Ldind_U4, _ => OpCodes.Ldind_I8 });
        il.Emit(OpCodes.Conv_U8);
    }

    private void EmitLoad(Word word)
    {
        il.Emit(OpCodes.Ldarg_0);
        EmitValue(word.A!);
        il.Emit(OpCodes.Conv_U);
        il.Emit(OpCodes.Ldc_I4_3);
        il.Emit(OpCodes.Shl);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldc_I8, (long)word.Immediate * sizeof(ulong));
        il.Emit(OpCodes.Conv_I);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Ldind_I8);
    }

    private static ulong MulHigh(ulong a, ulong b) => Math.BigMul(a, b, out _);
}
